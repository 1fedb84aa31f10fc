/** Owns where a participant begins: the role, how many questions, and what becomes of the answers. */
import { questionsOf, rolesOf } from "#domain/assessment.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { type AskedQuestion, type Given, unanswered } from "./asked.ts";
import type { AlonePageProps } from "./alone-page.tsx";
import { AskedByFacts } from "./asked-by-facts.tsx";
import { ClearAnswers } from "./clear-answers.tsx";
import { RoleChoice } from "./role-choice.tsx";

interface AloneBeginProps extends AlonePageProps {
  readonly asked: readonly AskedQuestion[];
  readonly isCleared: boolean;
  readonly change: (changes: Partial<Given>) => void;
  readonly onGo: (at: number) => void;
}

export function AloneBegin(props: AloneBeginProps) {
  const { given, asked, isOutdated, isCleared, words, assessment, askedBy, change, onClear, onGo } = props;
  const messages = useMessages("individual").alone;
  const walk = useMessages("individual").walk;
  const hasBegun = Object.keys(given.marks).length + Object.keys(given.notes).length > 0;
  const [first] = unanswered(asked, given);
  const goOn = () => onGo(first ? asked.indexOf(first) : asked.length);
  return (
    <div className="nio-individual">
      <PageHeading focusKey={isCleared ? "alone/cleared" : "alone"}>{messages.title}</PageHeading>
      <p className="nio-lead">{messages.lead}</p>
      <AskedByFacts askedBy={askedBy} words={words} />
      <p role="status" className="nio-individual-status">
        {isCleared ? messages.cleared : null}
      </p>
      {isOutdated ? <Alert tone="info">{messages.outdated}</Alert> : null}
      <ul className="nio-individual-facts">
        {messages.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <RoleChoice
        key={String(isCleared)}
        roles={rolesOf(assessment, askedBy.track || null)}
        names={words.roles}
        value={given.role}
        onChange={(role) => change({ role })}
      />
      <ScopeChoice {...props} />
      <div className="nio-row">
        <Button onClick={goOn}>{hasBegun ? messages.resume : messages.start}</Button>
        {hasBegun ? (
          <>
            <span className="nio-hint">
              {walk.answered(asked.length - unanswered(asked, given).length, asked.length)}
            </span>
            <ClearAnswers onClear={onClear} />
          </>
        ) : null}
      </div>
    </div>
  );
}

function ScopeChoice({ assessment, words, wordsLang, scope, isScopeGiven, asked, onVariant }: AloneBeginProps) {
  const messages = useMessages("individual").alone;
  const lengths = assessment.variants.map((variant) =>
    assessment.steps.reduce((sum, step) => sum + questionsOf(step, variant).length, 0),
  );
  if (isScopeGiven) return <p>{messages.variantGiven(asked.length)}</p>;
  if (new Set(lengths).size < 2) return null;
  return (
    <RadioGroup
      legend={messages.variant}
      name="variant"
      value={scope.variant}
      options={assessment.variants.map(({ id }) => ({
        value: id,
        label: <span lang={wordsLang}>{words.variants[id] ?? id}</span>,
      }))}
      onChange={onVariant}
    />
  );
}
