import type { Words } from "#domain/assessment.ts";
import { type Finding, findGaps } from "#domain/findings.ts";
import { type Scores, scoreOf } from "#domain/scoring.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Card } from "#ui/card.tsx";
import { Tag, type TagTone } from "#ui/tag.tsx";
import { stepName } from "./result-words.ts";
import { useSayLevel } from "./use-say-level.ts";

const tones = { high: "danger", medium: "warning", low: "neutral" } as const satisfies Record<
  Finding["severity"],
  TagTone
>;

interface FindingsListProps {
  readonly scores: Scores;
  readonly words: Words;
}

export function FindingsList({ scores, words }: FindingsListProps) {
  const { assessment, wordsLang } = useRun();
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
              <FindingCard finding={finding} scores={scores} words={words} />
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
                <strong lang={wordsLang}>{stepName(words, id)}</strong>
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

function FindingCard({ finding, scores, words }: FindingsListProps & { readonly finding: Finding }) {
  const { assessment, wordsLang } = useRun();
  const sayLevel = useSayLevel();
  const { findings } = useMessages("results");
  const rule = words.assessment.rules[finding.rule];
  const isLead = assessment.rules.some((known) => known.id === finding.rule && "leadOverPrerequisite" in known);
  const [behind, ahead] = finding.steps
    .map((step) => ({ step, level: scoreOf(scores, step).level ?? 0 }))
    .toSorted((a, b) => a.level - b.level);
  const lead =
    isLead && behind && ahead
      ? findings.lead(
          stepName(words, ahead.step),
          sayLevel(ahead.step, ahead.level),
          stepName(words, behind.step),
          sayLevel(behind.step, behind.level),
        )
      : undefined;
  return (
    <Card className="nio-stack" data-gap="small">
      <h3 lang={wordsLang}>{rule?.name ?? finding.rule}</h3>
      <p>
        <Tag tone={tones[finding.severity]}>{findings.severity[finding.severity]}</Tag>
      </p>
      {lead === undefined ? null : <p>{lead}</p>}
      <p lang={wordsLang}>{rule?.reason}</p>
      <p>
        <strong>{findings.first}:</strong> <span lang={wordsLang}>{rule?.first}</span>
      </p>
      <p className="nio-results-links">
        <span className="nio-quiet">{findings.steps}:</span> <StepLinks steps={finding.steps} words={words} />
      </p>
    </Card>
  );
}

function StepLinks({ steps, words }: { readonly steps: readonly string[]; readonly words: Words }) {
  const { hrefOf, wordsLang } = useRun();
  return steps.map((step, index) => (
    <span key={step}>
      {index === 0 ? null : ", "}
      <a lang={wordsLang} href={hrefOf({ state: "answering", at: "summary", step })}>
        {stepName(words, step)}
      </a>
    </span>
  ));
}
