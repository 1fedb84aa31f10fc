import { type ReactNode, useRef } from "react";
import { spreadOf } from "#domain/agreement.ts";
import type { Mark } from "#domain/evaluation.ts";
import { marksIn } from "#domain/collected.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import type { RoomView, WallView } from "./room-view.ts";
import { besideText, medianText, type NameLevel, spreadText, verdictText } from "./room-words.ts";
import { ProjectedCalm } from "./projected-calm.tsx";
import { ProjectedGoal } from "./projected-goal.tsx";
import { useLargestFit } from "./use-largest-fit.ts";
import "./projector.css";

/** What a whole room is to read. */
export function ProjectorPage({ view }: { readonly view: WallView }) {
  if (view.kind === "goal") return <ProjectedGoal view={view} />;
  return view.kind === "calm" ? <ProjectedCalm view={view} /> : <ProjectedQuestion view={view} />;
}

/** One question. What comes later has its place from the start, so that nothing moves. */
function ProjectedQuestion({ view }: { readonly view: RoomView }) {
  const messages = useMessages("workshop");
  const format = useFormat();
  const { step, steps, question, questions } = view.place;
  const all = Math.max(1, view.shown ? marksIn(view.shown) : 0);
  const lang = view.wordsLang ?? undefined;
  const page = useRef<HTMLDivElement>(null);
  useLargestFit(page, [view.question, ...view.levels.map(({ text }) => text)].join("\n"));
  return (
    <div className="nio-projector" ref={page}>
      <header>
        <p className="nio-projector-place">
          {messages.counter(step, steps, question, questions)} · <span lang={lang}>{view.stepName}</span>
        </p>
        <h1 lang={lang} tabIndex={-1}>
          {view.question}
        </h1>
      </header>
      <ol className="nio-projector-marks nio-projector-levels">
        {view.levels.map((level, position) => (
          <ProjectedMark
            key={level.value}
            digit={format.exact(level.value)}
            lang={lang}
            isAgreed={view.agreed === level.value}
            count={view.shown?.levels[position] ?? null}
            all={all}
          >
            <strong>{level.name}.</strong> {level.text}
          </ProjectedMark>
        ))}
      </ol>
      <ul className="nio-projector-marks nio-projector-others">
        <ProjectedMark isAgreed={view.agreed === "unknown"} count={view.shown?.unknown ?? null} all={all}>
          {messages.unknown}
        </ProjectedMark>
        <ProjectedMark isAgreed={view.agreed === "not-relevant"} count={view.shown?.notRelevant ?? null} all={all}>
          {messages.notRelevant}
        </ProjectedMark>
      </ul>
      <Outcome view={view} />
    </div>
  );
}

interface ProjectedMarkProps {
  /** undefined for a mark that is no level. */
  readonly digit?: string;
  readonly lang?: string | undefined;
  readonly isAgreed: boolean;
  /** null while marks are hidden. */
  readonly count: number | null;
  /** How many have answered, a level or not. */
  readonly all: number;
  readonly children: ReactNode;
}

function ProjectedMark({ digit, lang, isAgreed, count, all, children }: ProjectedMarkProps) {
  const { chosen } = useMessages("workshop");
  return (
    <li data-agreed={isAgreed}>
      {count === null ? null : (
        <span className="nio-projector-bar" data-any={count > 0} style={{ inlineSize: `${(100 * count) / all}%` }} />
      )}
      <span className="nio-projector-digit">{digit}</span>
      <span className="nio-projector-text" lang={lang}>
        {children}
      </span>
      <span className="nio-projector-chosen">{isAgreed ? <span className="ds-sr-only">{chosen}</span> : null}</span>
      <span className="nio-projector-count">{count}</span>
    </li>
  );
}

/** What the marks came to, or how many have marked; the same height whatever it says. */
function Outcome({ view }: { readonly view: RoomView }) {
  const messages = useMessages("workshop");
  const format = useFormat();
  const nameLevel: NameLevel = (position) => format.exact(view.levels[position]?.value ?? 0);
  const { shown } = view;
  const markOnWall = useMarkOnWall(view);
  const spread = shown && spreadOf(shown);
  return (
    <footer className="nio-projector-outcome">
      <div role="status">
        <p className="nio-projector-verdict">
          <Sentence view={view} />
        </p>
      </div>
      <p className="nio-projector-figures">
        {view.alone > 0 && view.marked === 0 ? (
          <span>{shown ? messages.alone.only(view.alone) : messages.alone.given(view.alone)}</span>
        ) : null}
        {view.round > 1 ? <span>{messages.round(view.round)}</span> : null}
        {spread === null || spread.verdict === null ? null : (
          <>
            <span>{medianText(messages, nameLevel, spread)}</span>
            <span>{spreadText(messages, nameLevel, spread)}</span>
          </>
        )}
        {shown ? <span>{besideText(messages, shown)}</span> : null}
        {view.lastYear === null ? null : <span>{messages.lastYear(markOnWall(view.lastYear))}</span>}
      </p>
    </footer>
  );
}

function Sentence({ view }: { readonly view: RoomView }) {
  const messages = useMessages("workshop");
  const markOnWall = useMarkOnWall(view);
  if (view.state === "parked") return messages.parked;
  if (view.state === "marking")
    return view.marked === 0 ? messages.marking.title : messages.marking.marked(view.marked);
  if (view.state === "discussing") return messages.talk.projected;
  const verdict = view.shown ? verdictText(messages, view.shown) : "";
  if (view.agreed === null) return verdict;
  return `${messages.agreed(markOnWall(view.agreed))}. ${verdict}`;
}

/** How a mark is called on the wall, where the levels are the view's. */
function useMarkOnWall({ levels }: RoomView): (mark: Exclude<Mark, null>) => string {
  const messages = useMessages("workshop");
  const format = useFormat();
  return (mark) => {
    if (mark === "unknown") return messages.unknown;
    if (mark === "not-relevant") return messages.notRelevant;
    return `${format.exact(mark)} ${levels.find(({ value }) => value === mark)?.name ?? ""}`.trim();
  };
}
