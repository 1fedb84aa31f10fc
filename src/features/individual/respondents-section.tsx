/** Owns who has answered: by role, each with a way to take the answers away, and what people wrote about the steps. */
import { useRef, useState } from "react";
import type { AssessmentWords } from "#domain/assessment.ts";
import { collectedIn, type Respondent } from "#domain/collected.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { Details } from "#ui/details.tsx";
import { Tag } from "#ui/tag.tsx";
import { askedQuestions, unanswered } from "./asked.ts";
import type { IndividualPageProps } from "./individual-page.tsx";

export function RespondentsSection({ words, interviewHref }: Pick<IndividualPageProps, "words" | "interviewHref">) {
  const { respondents } = collectedIn(useDocument());
  const send = useSend();
  const messages = useMessages("individual").respondents;
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState<{ readonly id: string; readonly role: string }>();
  const nameOf = ({ role }: Respondent) => (role === "" ? messages.noRole : (words.roles[role] ?? role));
  const remove = (person: Respondent) => {
    send({ type: "respondents.remove", id: person.id });
    setRemoved({ id: person.id, role: nameOf(person) });
    heading.current?.focus();
  };
  const isBack = respondents.some(({ id }) => id === removed?.id);
  return (
    <section className="nio-individual-people">
      <h2 ref={heading} tabIndex={-1}>
        {messages.title}
      </h2>
      <p role="status" className="nio-individual-status">
        {removed === undefined || isBack ? null : messages.removed(removed.role)}
      </p>
      {respondents.length === 0 ? (
        <p>{messages.none}</p>
      ) : (
        <>
          <RoleCounts names={respondents.map(nameOf)} />
          <People respondents={respondents} nameOf={nameOf} interviewHref={interviewHref} onRemove={remove} />
          <Notes respondents={respondents} words={words} />
        </>
      )}
    </section>
  );
}

function RoleCounts({ names }: { readonly names: readonly string[] }) {
  const messages = useMessages("individual").respondents;
  return (
    <>
      <p>{messages.count(names.length)}</p>
      <ul className="nio-individual-roles" aria-label={messages.perRole}>
        {[...new Set(names)].map((name) => (
          <li key={name}>
            <Tag>
              {name}: {names.filter((other) => other === name).length}
            </Tag>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PeopleProps {
  readonly respondents: readonly Respondent[];
  readonly nameOf: (person: Respondent) => string;
  readonly interviewHref: (id: string) => string;
  readonly onRemove: (person: Respondent) => void;
}

function People({ respondents, nameOf, interviewHref, onRemove }: PeopleProps) {
  const { assessment } = useRun();
  const { scope } = useDocument();
  const messages = useMessages("individual").respondents;
  const format = useFormat();
  const asked = askedQuestions(assessment, scope);
  return (
    <DataTable
      caption={messages.title}
      hideCaption
      columns={[
        { id: "role", header: messages.role },
        { id: "by", header: messages.by },
        { id: "date", header: messages.date },
        { id: "answered", header: messages.answered, numeric: true },
        { id: "action", header: messages.action },
      ]}
      rows={respondents.map((person, index) => ({
        id: person.id,
        header: "role",
        cells: {
          role: nameOf(person),
          by: messages.ways[person.by],
          date: format.day(person.at.slice(0, 10)),
          answered: messages.answeredOf(asked.length - unanswered(asked, person).length, asked.length),
          action: (
            <div className="nio-row">
              {person.by === "interview" ? (
                <LinkButton
                  variant="tertiary"
                  href={interviewHref(person.id)}
                  aria-label={messages.resumeName(nameOf(person), index + 1)}
                >
                  {messages.resume}
                </LinkButton>
              ) : null}
              <Button
                variant="tertiary"
                aria-label={messages.removeName(nameOf(person), index + 1)}
                onClick={() => onRemove(person)}
              >
                {messages.remove}
              </Button>
            </div>
          ),
        },
      }))}
    />
  );
}

/** By step and without roles: what was written matters here, not by whom. */
function Notes({
  respondents,
  words,
}: {
  readonly respondents: readonly Respondent[];
  readonly words: AssessmentWords;
}) {
  const { assessment } = useRun();
  const messages = useMessages("individual").respondents;
  const steps = assessment.steps.flatMap(({ id }) => {
    const notes = respondents.flatMap((person) => {
      const text = person.notes[id];
      return text === undefined ? [] : [{ id: person.id, text }];
    });
    return notes.length === 0 ? [] : [{ id, notes }];
  });
  if (steps.length === 0) return null;
  return (
    <Details summary={messages.notes}>
      {steps.map(({ id, notes }) => (
        <section key={id} className="nio-individual-written">
          <h3>{words.steps[id]?.name ?? id}</h3>
          <ul>
            {notes.map((note) => (
              <li key={note.id}>{note.text}</li>
            ))}
          </ul>
        </section>
      ))}
    </Details>
  );
}
