/** Owns which of last year's actions goes with which change, as a part of the results. */
import { use } from "react";
import { levelName, type Words } from "#domain/assessment.ts";
import { movedBy, type MovedBy } from "#domain/moved-by.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { sayEffect, sayMark, sayStepMove } from "#i18n/follow-up-sentences.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Card } from "#ui/card.tsx";
import { Tag, type TagTone } from "#ui/tag.tsx";
import { VerdictMark } from "./verdict-mark.tsx";
import "./following-up.css";

const tones: Readonly<Record<NonNullable<MovedBy["verdict"]>, TagTone>> = {
  done: "success",
  "under-way": "info",
  "not-started": "neutral",
  stopped: "neutral",
};

/** Nothing when no plan is followed up, or when that plan had no actions. */
export function MovedSection({ words }: { readonly words: Words }) {
  const { assessment, hrefOf, loadLastYear } = useRun();
  const evaluation = useDocument();
  const last = use(loadLastYear());
  const messages = useMessages("followingUp");
  const rows = movedBy({ assessment, evaluation }, last);
  if (rows.length === 0) return null;
  return (
    <section className="nio-stack" aria-labelledby="moved-by">
      <h2 id="moved-by">{messages.moved.title}</h2>
      <p className="nio-hint">{last === null ? messages.moved.unread : messages.words.noCause}</p>
      <ol className="nio-following-moved">
        {rows.map((row) => (
          <li key={row.action.id}>
            <MovedCard row={row} words={words} />
          </li>
        ))}
      </ol>
      <p>
        <a className="ds-link" href={hrefOf({ state: "following-up" })}>
          {messages.moved.open}
        </a>
      </p>
    </section>
  );
}

function MovedCard({ row, words }: { readonly row: MovedBy; readonly words: Words }) {
  const { assessment, wordsLang } = useRun();
  const messages = useMessages("followingUp");
  const format = useFormat();
  const { action, verdict, why, step, question, indicators } = row;
  const nameOf = (mark: NonNullable<typeof question>["now"]) =>
    sayMark(mark, (level) => levelName(assessment, words.assessment, level, format.exact), messages.lastYear);
  return (
    <Card>
      <h3>{action.text}</h3>
      <p className="nio-following-why">
        <Tag tone={verdict === null ? "neutral" : tones[verdict]}>
          {verdict === null ? messages.words.unsaid : messages.words.verdicts[verdict]}
        </Tag>{" "}
        {why}
      </p>
      <dl className="nio-following-facts">
        <div>
          <dt>{messages.moved.step}</dt>
          <dd>
            <span lang={wordsLang}>{words.assessment.steps[action.step]?.name ?? action.step}</span>:{" "}
            {sayStepMove(step, messages.words, format)}
          </dd>
        </div>
        {action.question === null ? null : (
          <div>
            <dt>{messages.moved.question}</dt>
            <dd>
              {question === null
                ? messages.moved.noQuestion
                : messages.moved.marks(nameOf(question.last), nameOf(question.now))}
            </dd>
          </div>
        )}
        <div>
          <dt>{messages.moved.effect}</dt>
          {indicators.length === 0 ? <dd>{messages.moved.noIndicators}</dd> : null}
          {indicators.map(({ indicator, effect }) => (
            <dd key={indicator.id}>
              <VerdictMark verdict={effect.verdict} /> {sayEffect(indicator, effect, messages.words, format)}
            </dd>
          ))}
        </div>
      </dl>
    </Card>
  );
}
