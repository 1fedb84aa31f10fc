import { useRef } from "react";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import type { GoalView } from "./room-view.ts";
import { useLargestFit } from "./use-largest-fit.ts";

/** The target being chosen, with the levels there are to choose between. */
export function ProjectedGoal({ view }: { readonly view: GoalView }) {
  const messages = useMessages("workshop").goal;
  const format = useFormat();
  const lang = view.wordsLang ?? undefined;
  const chosen = view.levels.find(({ value }) => value === view.goal);
  const page = useRef<HTMLDivElement>(null);
  useLargestFit(page, `${view.stepName} ${view.levels.map(({ name, meaning }) => `${name} ${meaning}`).join(" ")}`);
  return (
    <div ref={page} className="nio-projector nio-projector-goal">
      <header>
        <p className="nio-projector-place">
          {messages.counter(view.step, view.steps)} · {messages.title}
        </p>
        <h1 lang={lang} tabIndex={-1}>
          {view.stepName}
        </h1>
        <p>{view.level === null ? messages.noLevel : messages.level(format.level(view.level))}</p>
      </header>
      <ol className="nio-projector-marks">
        {view.levels.map(({ value, name, meaning }) => (
          <li key={value} data-agreed={value === view.goal}>
            <span className="nio-projector-digit">{format.exact(value)}</span>
            <span className="nio-projector-text" lang={lang}>
              <strong>{name}.</strong> {meaning}
            </span>
            <span className="nio-projector-chosen" />
          </li>
        ))}
      </ol>
      <footer role="status">
        <p className="nio-projector-verdict" lang={lang}>
          {messages.choice(`${format.exact(view.goal)} ${chosen?.name ?? ""}`.trim())}
        </p>
      </footer>
    </div>
  );
}
