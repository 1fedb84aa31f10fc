/** Owns where a participant ends: what the file holds, to whom it goes, and clearing the browser afterwards. */
import { rolesOf } from "#domain/assessment.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { type AskedQuestion, type Given, unanswered } from "./asked.ts";
import type { AlonePageProps } from "./alone-page.tsx";
import { ClearAnswers } from "./clear-answers.tsx";
import { MissingQuestions } from "./missing-questions.tsx";
import { RoleChoice } from "./role-choice.tsx";

interface AloneEndProps extends AlonePageProps {
  readonly asked: readonly AskedQuestion[];
  readonly isSaved: boolean;
  readonly change: (changes: Partial<Given>) => void;
  readonly onGo: (at: number) => void;
}

export function AloneEnd(props: AloneEndProps) {
  const { given, asked, assessment, words, askedBy, isSaved, change, onSave, onClear, onGo } = props;
  const messages = useMessages("individual").alone;
  const { back } = useMessages("answering");
  const format = useFormat();
  const notes = Object.keys(given.notes).length;
  return (
    <div className="nio-individual">
      <PageHeading focusKey="alone/end">{messages.endTitle}</PageHeading>
      <RoleChoice
        roles={rolesOf(assessment, askedBy.track || null)}
        names={words.roles}
        value={given.role}
        onChange={(role) => change({ role })}
      />
      <div className="nio-row">
        <Button variant="secondary" onClick={() => onGo(asked.length - 1)}>
          {back}
        </Button>
        <Button onClick={onSave}>{messages.save}</Button>
        <p role="status" className="nio-individual-status nio-individual-saved">
          {isSaved ? messages.saved : null}
        </p>
      </div>
      {isSaved ? (
        <div>
          <ClearAnswers onClear={onClear} />
        </div>
      ) : null}
      <Card tone="tinted">
        <h2>{messages.contents}</h2>
        <ul>
          <li>{messages.roleIs(words.roles[given.role] ?? given.role)}</li>
          <li>{messages.marksIn(asked.length - unanswered(asked, given).length, asked.length)}</li>
          <li>{notes === 0 ? messages.noNotes : messages.notesIn(notes)}</li>
          <li>{messages.idIn}</li>
        </ul>
        <p>
          <strong>{messages.nameOut}</strong> {messages.receiver(askedBy.receiver, format.day(askedBy.deadline))}
        </p>
      </Card>
      <MissingQuestions {...props} />
    </div>
  );
}
