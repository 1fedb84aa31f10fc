import type { ReactNode } from "react";
import { type Assessment, type AssessmentWords, highestLevel, lowestLevel } from "#domain/assessment.ts";
import { shown } from "#domain/rounding.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { GapRules } from "./gap-rules.tsx";
import { SuggestionExamples } from "./suggestion-examples.tsx";
import "./method.css";

interface MethodPageProps {
  readonly words: AssessmentWords;
  readonly assessment: Assessment;
}

/** How everything is worked out, in plain language, with the numbers of this very assessment. */
export function MethodPage({ words, assessment }: MethodPageProps) {
  const messages = useMessages("method");
  const format = useFormat();
  const { thresholds } = assessment;
  const level = (value: number) => {
    const name = words.scale[assessment.scale.values.indexOf(value)]?.name;
    return name === undefined ? format.exact(value) : `${format.exact(value)} ${name}`;
  };
  const {
    answers,
    coverage,
    level: now,
    gap,
    status,
    overall,
    suggestions,
    rounding,
    startHere,
    use,
    sources,
  } = messages;
  return (
    <div className="nio-method">
      <header className="nio-method-head">
        <PageHeading focusKey="method">{messages.title}</PageHeading>
        <p className="nio-method-lead">{messages.lead}</p>
        <p className="nio-method-version">{messages.version(words.name, assessment.version)}</p>
      </header>
      <Section title={use.title}>
        <p className="nio-method-formula">{words.use}</p>
        <Points items={use.points} />
      </Section>
      <Section title={messages.scale.title}>
        <p>{messages.scale.text}</p>
        <DataTable
          caption={messages.scale.title}
          hideCaption
          columns={[
            { id: "value", header: messages.scale.value, numeric: true },
            { id: "name", header: messages.scale.name },
            { id: "meaning", header: messages.scale.meaning },
          ]}
          rows={assessment.scale.values.map((value, position) => ({
            id: String(value),
            header: "name",
            cells: {
              value: format.exact(value),
              name: words.scale[position]?.name,
              meaning: words.scale[position]?.meaning,
            },
          }))}
        />
      </Section>
      <Section title={answers.title}>
        <p>{answers.text}</p>
        <Terms entries={answers.kinds} />
        <p>{answers.parked}</p>
      </Section>
      <Section title={coverage.title}>
        <p className="nio-method-formula">{coverage.formula}</p>
        <p>{coverage.text}</p>
        <ul>
          {assessment.variants.map(({ id, minCoverage }) => (
            <li key={id}>{coverage.least(words.variants[id] ?? id, format.percent(minCoverage))}</li>
          ))}
        </ul>
      </Section>
      <Section title={now.title}>
        <p className="nio-method-formula">{now.formula}</p>
        <p>{now.text}</p>
        <p>{now.band(level(lowestLevel(assessment)), level(highestLevel(assessment)))}</p>
      </Section>
      <Section title={gap.title}>
        <p className="nio-method-formula">{gap.formula}</p>
        <p>{gap.target(level(assessment.target))}</p>
        <p>{gap.question}</p>
        <p>{gap.none}</p>
      </Section>
      <Section title={status.title}>
        <Terms entries={status.terms(level(thresholds.readyAt))} />
        <p>{status.ahead(level(thresholds.begunAt), level(thresholds.readyAt))}</p>
      </Section>
      <Section title={overall.title}>
        <p className="nio-method-formula">{overall.formula}</p>
        <p>{overall.text}</p>
      </Section>
      <Section title={startHere.title}>
        <p>{startHere.text}</p>
      </Section>
      {assessment.rules.length > 0 ? (
        <Section title={messages.rules.title} isWide>
          <p>
            {messages.rules.text(
              format.exact(thresholds.begunAt),
              format.exact(thresholds.readyAt),
              format.exact(thresholds.aboveBy),
            )}
          </p>
          <GapRules assessment={assessment} words={words} />
        </Section>
      ) : null}
      <Section title={suggestions.title} isWide>
        <p className="nio-method-formula">{suggestions.formula}</p>
        <p>{suggestions.text}</p>
        <SuggestionExamples assessment={assessment} words={words} />
        <p>{suggestions.unknown}</p>
        <p>{suggestions.decide}</p>
      </Section>
      <Section title={rounding.title}>
        <p>{rounding.text}</p>
        <RoundingExample assessment={assessment} />
      </Section>
      <Section title={sources.title}>
        <p>{sources.text}</p>
        <Terms entries={Object.entries(words.marks).map(([term, text]) => ({ term, text }))} />
      </Section>
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

function Section({ title, isWide = false, children }: SectionProps) {
  return (
    <section className="nio-method-section" data-wide={isWide || undefined}>
      <h2>{title}</h2>
      <div className="nio-method-text">{children}</div>
    </section>
  );
}

function Points({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Terms({ entries }: { readonly entries: readonly { readonly term: string; readonly text: string }[] }) {
  return (
    <dl className="nio-method-terms">
      {entries.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A level for which rounding first and subtracting afterwards would show another gap than the right one. */
function RoundingExample({ assessment }: { readonly assessment: Assessment }) {
  const messages = useMessages("method");
  const format = useFormat();
  const level = highestLevel(assessment) / 2 - 0.25;
  const target = assessment.target;
  if (target <= level) return null;
  return (
    <p>
      {messages.rounding.example({
        level: format.exact(level),
        shownLevel: format.level(level),
        target: format.exact(target),
        gap: format.exact(target - level),
        shownGap: format.level(target - level),
        wrongGap: format.level(target - shown(level)),
      })}
    </p>
  );
}
