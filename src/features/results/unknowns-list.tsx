import type { Words } from "#domain/assessment.ts";
import { answerTo } from "#domain/evaluation.ts";
import { questionsInWalk } from "#domain/progress.ts";
import { whoKnows } from "#domain/who-knows.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Details } from "#ui/details.tsx";
import { FindOutList } from "./find-out-list.tsx";
import { QuestionLink } from "./question-link.tsx";

/** The questions without a level, each kind by itself: don't-knows, blanks and not-relevants. */
export function UnknownsList({ words }: { readonly words: Words }) {
  const { assessment } = useRun();
  const evaluation = useDocument();
  const { unknowns } = useMessages("results");
  const groups = whoKnows(assessment, evaluation);
  const walk = questionsInWalk(assessment, evaluation);
  const blank = walk.filter(({ question }) => answerTo(evaluation, question).mark === null);
  const notRelevant = walk.filter(({ question }) => answerTo(evaluation, question).mark === "not-relevant");
  return (
    <section className="nio-stack" aria-labelledby="results-unknowns">
      <h2 id="results-unknowns">{unknowns.title}</h2>
      {groups.length === 0 ? (
        <p>{unknowns.none}</p>
      ) : (
        <>
          <p>{unknowns.lead}</p>
          <FindOutList groups={groups} words={words} />
        </>
      )}
      {blank.length === 0 ? null : (
        <Details summary={unknowns.blankTitle(blank.length)}>
          <p>{unknowns.blankLead}</p>
          <ul className="nio-results-notes">
            {blank.map((item) => (
              <li key={item.question}>
                <QuestionLink item={item} words={words} />
              </li>
            ))}
          </ul>
        </Details>
      )}
      {notRelevant.length === 0 ? null : (
        <Details summary={unknowns.notRelevantTitle(notRelevant.length)}>
          <p>{unknowns.notRelevantLead}</p>
          <ul className="nio-results-notes">
            {notRelevant.map((item) => (
              <li key={item.question}>
                <QuestionLink item={item} words={words} />
                <p className="nio-results-reason">{answerTo(evaluation, item.question).reason}</p>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
