import type { Words } from "#domain/assessment.ts";
import { type Finding, findGaps } from "#domain/findings.ts";
import type { Scores } from "#domain/scoring.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Card } from "#ui/card.tsx";
import { Tag, type TagTone } from "#ui/tag.tsx";
import { stepName } from "./result-words.ts";

const tones = { high: "danger", medium: "warning", low: "neutral" } as const satisfies Record<
  Finding["severity"],
  TagTone
>;

interface FindingsListProps {
  readonly scores: Scores;
  readonly words: Words;
}

export function FindingsList({ scores, words }: FindingsListProps) {
  const { assessment } = useRun();
  const { findings } = useMessages("results");
  const found = findGaps(assessment, scores);
  const ahead = scores.steps.filter(({ aheadOf }) => aheadOf.length > 0);
  return (
    <section className="nio-stack" aria-labelledby="results-findings">
      <h2 id="results-findings">{findings.title}</h2>
      {found.length === 0 ? (
        <p>{scores.overall === null ? findings.noLevels : findings.none}</p>
      ) : (
        <ul className="nio-results-cards">
          {found.map((finding) => (
            <li key={[finding.rule, ...finding.steps].join(" ")}>
              <FindingCard finding={finding} words={words} />
            </li>
          ))}
        </ul>
      )}
      {ahead.length === 0 ? null : (
        <>
          <h3>{findings.aheadTitle}</h3>
          <ul className="nio-results-notes">
            {ahead.map(({ id, aheadOf }) => (
              <li key={id}>
                <strong>{stepName(words, id)}</strong>
                {". "}
                {findings.ahead(aheadOf.length)} <StepLinks steps={aheadOf} words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function FindingCard({ finding, words }: { readonly finding: Finding; readonly words: Words }) {
  const { findings } = useMessages("results");
  const rule = words.assessment.rules[finding.rule];
  return (
    <Card className="nio-stack" data-gap="small">
      <h3>{rule?.name ?? finding.rule}</h3>
      <p>
        <Tag tone={tones[finding.severity]}>{findings.severity[finding.severity]}</Tag>
      </p>
      <p>{rule?.reason}</p>
      <p>
        <strong>{findings.first}:</strong> {rule?.first}
      </p>
      <p className="nio-results-links">
        <span className="nio-quiet">{findings.steps}:</span> <StepLinks steps={finding.steps} words={words} />
      </p>
    </Card>
  );
}

function StepLinks({ steps, words }: { readonly steps: readonly string[]; readonly words: Words }) {
  const { hrefOf } = useRun();
  return steps.map((step, index) => (
    <span key={step}>
      {index === 0 ? null : ", "}
      <a href={hrefOf({ state: "answering", at: "summary", step })}>{stepName(words, step)}</a>
    </span>
  ));
}
