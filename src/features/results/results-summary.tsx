import type { Words } from "#domain/assessment.ts";
import { type ChartRow, totalMarks } from "#domain/chart-rows.ts";
import { type Scores, scoreOf } from "#domain/scoring.ts";
import { ownTargets } from "#domain/self-assessment.ts";
import { suggestActions } from "#domain/suggestions.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { sayPresetTargets } from "#i18n/self-sentences.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { levelInWords, questionWords, stepName } from "./result-words.ts";
import { useSayLevel } from "./use-say-level.ts";

interface ResultsSummaryProps {
  readonly scores: Scores;
  readonly rows: readonly ChartRow[];
  readonly words: Words;
}

export function ResultsSummary({ scores, rows, words }: ResultsSummaryProps) {
  const { assessment } = useRun();
  const evaluation = useDocument();
  const messages = useMessages("results");
  const format = useFormat();
  const sayLevel = useSayLevel();
  const { summary } = messages;
  const { overall } = scores;
  const presetTargets = sayPresetTargets(
    ownTargets(assessment, evaluation),
    (step) => stepName(words, step),
    messages.selfWords,
    format,
  );
  const weakest = overall === null ? null : scoreOf(scores, overall.weakest).level;
  const chosen = rows.filter(({ status }) => status !== "left-out").length;
  const { answered, unknown, blank, notRelevant } = totalMarks(rows);
  return (
    <section className="nio-results-summary" aria-labelledby="results-summary">
      <h2 id="results-summary" className="ds-sr-only">
        {summary.title}
      </h2>
      <div className="nio-stack" data-gap="small">
        {overall === null || weakest === null ? null : (
          <>
            <h3 className="nio-quiet">{summary.weakest}</h3>
            <p className="nio-results-weakest">
              <strong>{stepName(words, overall.weakest)}</strong>{" "}
              <span>
                {sayLevel(overall.weakest, weakest)} · {levelInWords(assessment, weakest, words, messages)}
              </span>
            </p>
            <p>{summary.overall(format.level(overall.level), overall.steps, chosen)}</p>
          </>
        )}
        <p className="nio-quiet">
          {[
            summary.coverage(answered, answered + unknown + blank),
            ...(unknown === 0 ? [] : [summary.unknown(unknown)]),
            ...(blank === 0 ? [] : [summary.blank(blank)]),
            ...(notRelevant === 0 ? [] : [summary.notRelevant(notRelevant)]),
          ].join(" ")}
        </p>
        {presetTargets === "" ? null : <p className="nio-quiet">{presetTargets}</p>}
      </div>
      <StartHere scores={scores} words={words} />
    </section>
  );
}

function StartHere({ scores, words }: Pick<ResultsSummaryProps, "scores" | "words">) {
  const evaluation = useDocument();
  const { assessment, hrefOf } = useRun();
  const { summary } = useMessages("results");
  const step = scores.startHere;
  if (step === null)
    return (
      <Card tone="tinted">
        <p>{summary.allReady}</p>
      </Card>
    );
  const { status } = scoreOf(scores, step);
  const suggestion = suggestActions(assessment, evaluation, scores).find((suggested) => suggested.step === step);
  const first = suggestion && questionWords(words, step, suggestion.question)?.actions[suggestion.from]?.do;
  return (
    <Card tone="tinted" className="nio-stack nio-results-start">
      <h3>
        <span className="nio-eyebrow">{summary.startHere}</span> {stepName(words, step)}
      </h3>
      <p>{summary.startReason[status === "too-few-answers" ? status : "not-ready"]}</p>
      {first === undefined ? null : <p>{summary.startFirst(first)}</p>}
      <p className="nio-quiet">{summary.startDiffers}</p>
      <p>
        <LinkButton variant="secondary" href={hrefOf({ state: "answering", at: "summary", step })}>
          {summary.openStep(stepName(words, step))}
        </LinkButton>
      </p>
    </Card>
  );
}
