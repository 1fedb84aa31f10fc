/** Owns last year's answer beside a question. Folding it holds for every question, so that it influences nobody. */
import { type AssessmentFirstWords, levelName } from "#domain/assessment.ts";
import { answerTo } from "#domain/evaluation.ts";
import { type LastYear, standingOf } from "#domain/moved-by.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { sayMark } from "#i18n/follow-up-sentences.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { Details } from "#ui/details.tsx";
import { type Fact, FactList } from "#ui/fact-list.tsx";
import "./last-year.css";

interface LastYearAnswerProps {
  readonly question: string;
  readonly last: LastYear;
  readonly words: AssessmentFirstWords;
}

export function LastYearAnswer({ question, last, words }: LastYearAnswerProps) {
  const { assessment } = useRun();
  const { lastYear } = useMessages("followingUp");
  const isOpen = usePreferences((preferences) => preferences.showsLastYear);
  const setShows = usePreferences((preferences) => preferences.setShowsLastYear);
  const { label, date } = last.run.evaluation;
  const name = label.trim() || date;
  return (
    <div className="nio-last-year">
      <Details
        summary={name === "" ? lastYear.title : lastYear.titleOf(name)}
        open={isOpen}
        onToggle={(event) => setShows(event.currentTarget.open)}
      >
        <Said question={question} last={last} words={words} standing={standingOf(assessment, last, question)} />
        <p className="nio-hint">{lastYear.hint}</p>
      </Details>
    </div>
  );
}

function Said({
  question,
  last,
  words,
  standing,
}: LastYearAnswerProps & { readonly standing: ReturnType<typeof standingOf> }) {
  const { assessment } = useRun();
  const messages = useMessages("followingUp");
  const format = useFormat();
  const { lastYear } = messages;
  if (standing === "new") return <p>{lastYear.new}</p>;
  const { mark, reason, evidence } = answerTo(last.run.evaluation, question);
  const facts: readonly Fact[] = [
    [lastYear.answer, sayMark(mark, (level) => levelName(assessment, words, level, format.exact), lastYear)],
    [lastYear.reason, reason.trim()],
    [lastYear.evidence, evidence.text.trim()],
  ];
  return (
    <>
      {standing === "changed" ? <p>{lastYear.changed}</p> : null}
      <FactList facts={facts.filter(([, text]) => text !== "")} />
    </>
  );
}
