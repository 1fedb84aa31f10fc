import type { Words } from "#domain/assessment.ts";
import { isInPlan } from "#domain/suggestions.ts";
import { createAction } from "#domain/evaluation.ts";
import type { UnknownToAsk, WhoKnows } from "#domain/who-knows.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { InPlanMark } from "#ui/in-plan-mark.tsx";
import { useFocusOnArrival } from "#ui/use-focus-on-arrival.ts";
import { QuestionLink } from "./question-link.tsx";
import { questionWords } from "./result-words.ts";
import "./process.css";

interface FindOutListProps {
  readonly groups: readonly WhoKnows[];
  readonly words: Words;
}

/** The don't-knows under the role to ask, each of them one press from being an action. */
export function FindOutList({ groups, words }: FindOutListProps) {
  const { wordsLang } = useRun();
  const { findOut } = useMessages("process");
  return (
    <ul className="nio-find-out">
      {groups.map(({ role, unknowns }) => (
        <li key={role}>
          <h3>
            {role === null ? (
              findOut.noRole
            ) : (
              <>
                <span>{findOut.role}</span> <span lang={wordsLang}>{roleName(words, role)}</span>
              </>
            )}
          </h3>
          <ul className="nio-find-out-questions">
            {unknowns.map((unknown) => (
              <FindOut key={unknown.question} unknown={unknown} role={role} words={words} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface FindOutProps {
  readonly unknown: UnknownToAsk;
  readonly role: string | null;
  readonly words: Words;
}

function FindOut({ unknown, role, words }: FindOutProps) {
  const { wordsLang } = useRun();
  const { findOut } = useMessages("process");
  const format = useFormat();
  return (
    <li>
      <div>
        <p>
          <QuestionLink item={unknown} words={words} />
        </p>
        {unknown.others.length === 0 ? null : (
          <p className="nio-quiet">
            {findOut.others}{" "}
            <span lang={wordsLang}>{format.list(unknown.others.map((other) => roleName(words, other)))}</span>
          </p>
        )}
      </div>
      <MakeAction unknown={unknown} role={role} words={words} />
    </li>
  );
}

/** A button until the question has an action in the plan, then a mark that says so. */
function MakeAction({ unknown: { question, step }, role, words }: FindOutProps) {
  const { createId } = useRun();
  const evaluation = useDocument();
  const send = useSend();
  const { findOut } = useMessages("process");
  const isPlanned = isInPlan(evaluation, question);
  const { arrival, expectIt } = useFocusOnArrival<HTMLParagraphElement>(isPlanned);

  if (isPlanned) return <InPlanMark ref={arrival}>{findOut.inPlan}</InPlanMark>;
  const text = questionWords(words, step, question)?.question ?? question;
  const add = () => {
    expectIt();
    const origin = { text: findOut.text(text), step, question, why: findOut.why, templates: [] };
    const owner = role === null ? "" : roleName(words, role);
    send({ type: "action.add", action: { ...createAction(createId(), origin), owner } });
  };
  return (
    <Button variant="secondary" aria-label={findOut.makeActionNamed(text)} onClick={add}>
      {findOut.makeAction}
    </Button>
  );
}

const roleName = (words: Words, role: string): string => words.assessment.roles[role] ?? role;
