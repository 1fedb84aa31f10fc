import type { Words } from "#domain/assessment.ts";
import type { ProcessNode, ProcessStart } from "#domain/process-view.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { stoneShapes } from "#ui/stone-shapes.ts";
import { stepName } from "./result-words.ts";
import { useSayLevel } from "./use-say-level.ts";

interface ProcessRowProps {
  readonly node: ProcessNode;
  readonly start: ProcessStart | null;
  readonly words: Words;
}

/** One step of the chain, with a link to its answers. */
export function ProcessRow({ node, start, words }: ProcessRowProps) {
  const { hrefOf, wordsLang } = useRun();
  const messages = useMessages("process");
  const format = useFormat();
  const sayLevel = useSayLevel();
  const { id, number, status, level, buildsOn, aheadOf } = node;
  const isStart = start?.step === id;
  const waits = start?.unlocks.includes(id) === true ? "unlocked" : "ground";
  const arrowKind = aheadOf.length > 0 ? "ahead" : waits;
  const names = (steps: readonly string[]) => format.list(steps.map((step) => stepName(words, step)));
  const inScope = status !== "left-out" && status !== "not-applicable";
  return (
    <li className="nio-process-row" data-status={status} data-start={isStart || undefined}>
      {buildsOn.length === 0 ? null : (
        <svg className="nio-process-arrow" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          <path d="M0 0L10 5L0 10Z" data-kind={arrowKind} />
        </svg>
      )}
      <Stone number={number} />
      <div className="nio-process-step">
        <p className="nio-process-name">
          <span className="ds-sr-only">{number}. </span>
          {inScope ? (
            <a lang={wordsLang} href={hrefOf({ state: "answering", at: "summary", step: id })}>
              {stepName(words, id)}
            </a>
          ) : (
            <span lang={wordsLang}>{stepName(words, id)}</span>
          )}{" "}
          {isStart ? <span className="nio-process-flag">{messages.start}</span> : null}
        </p>
        <p className="nio-process-status">
          {messages.status[status]}
          {level === null ? null : ` · ${messages.level(sayLevel(id, level))}`}
        </p>
      </div>
      <div className="nio-process-facts">
        {buildsOn.length === 0 ? null : <p className="nio-process-ground">{messages.buildsOn(names(buildsOn))}</p>}
        {aheadOf.length === 0 ? null : <p className="nio-process-ahead">{messages.ahead(names(aheadOf))}</p>}
      </div>
    </li>
  );
}

function Stone({ number }: { readonly number: number }) {
  const shape = stoneShapes[(number - 1) % stoneShapes.length];
  return (
    <span className="nio-process-stone" aria-hidden="true">
      <svg viewBox="0 0 48 40" focusable="false">
        <path className="nio-process-body" d={shape} />
        <path className="nio-process-half" d={shape} />
        <path className="nio-process-edge" d={shape} />
      </svg>
      <span>{number}</span>
    </span>
  );
}
