import type { Words } from "#domain/assessment.ts";
import { answerTo } from "#domain/evaluation.ts";
import { questionsInWalk } from "#domain/progress.ts";
import { listUnknowns, type Unknown } from "#domain/suggestions.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Details } from "#ui/details.tsx";
import { questionWords, stepName } from "./result-words.ts";

/** The questions without a level, each kind by itself: don't-knows, blanks and not-relevants. */
export function UnknownsList({ words }: { readonly words: Words }) {
  const { assessment } = useRun();
  const evaluation = useDocument();
  const { unknowns } = useMessages("results");
  const unknown = listUnknowns(assessment, evaluation);
  const walk = questionsInWalk(assessment, evaluation);
  const blank = walk.filter(({ question }) => answerTo(evaluation, question).mark === null);
  const notRelevant = walk.filter(({ question }) => answerTo(evaluation, question).mark === "not-relevant");
  return (
    <section className="nio-stack" aria-labelledby="results-unknowns">
      <h2 id="results-unknowns">{unknowns.title}</h2>
      {unknown.length === 0 ? (
        <p>{unknowns.none}</p>
      ) : (
        <>
          <p>{unknowns.lead}</p>
          <ul className="nio-results-notes">
            {unknown.map((item) => (
              <li key={item.question}>
                <strong>{unknowns.findOut}</strong> <QuestionLink item={item} words={words} />
              </li>
            ))}
          </ul>
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

function QuestionLink({ item: { step, question }, words }: { readonly item: Unknown; readonly words: Words }) {
  const { hrefOf } = useRun();
  return (
    <>
      <a href={hrefOf({ state: "answering", at: "question", step, question })}>
        {questionWords(words, step, question)?.question ?? question}
      </a>{" "}
      <span className="nio-quiet">({stepName(words, step)})</span>
    </>
  );
}
