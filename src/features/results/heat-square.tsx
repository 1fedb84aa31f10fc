/** Owns one square of the table of questions: four kinds that differ in number, words and pattern, and in shade last. */
import type { ReactNode } from "react";
import type { HeatKind } from "./heat-rows.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMark } from "#charts/mark-context.ts";

interface HeatLookProps {
  readonly kind: HeatKind;
  /** Of a level: how many of the scale's steps upwards it has climbed, and how many there are. */
  readonly climbed?: number;
  readonly steps?: number;
  /** What stands large: the level's number. */
  readonly sign: string;
  /** What stands under it; left out where there is no room. */
  readonly name?: ReactNode;
}

interface HeatSquareProps extends HeatLookProps {
  readonly step: string;
  readonly question: string;
  readonly label: string;
}

/** Leads to the question. */
export function HeatSquareLink({ step, question, label, ...look }: HeatSquareProps) {
  const { hrefOf } = useRun();
  const mark = useMark(question);
  return (
    <a
      {...mark}
      className="nio-heat-link"
      aria-label={label}
      href={hrefOf({ state: "answering", at: "question", step, question })}
    >
      <HeatLook {...look} />
    </a>
  );
}

/** How a square looks, also in the key. */
export function HeatLook({ kind, climbed = 0, steps = 1, sign, name }: HeatLookProps) {
  return (
    <span
      className="nio-heat-square"
      data-kind={kind}
      data-tone={kind === "level" ? Math.round((climbed / steps) * 5) : undefined}
    >
      {kind === "unknown" ? <Hatching /> : null}
      <span className="nio-heat-sign">{sign}</span>{" "}
      {name === undefined ? null : <span className="nio-heat-name">{name}</span>}
      {kind === "level" ? <Ladder climbed={climbed} steps={steps} /> : null}
    </span>
  );
}

/** As many filled rungs as the level has climbed. */
function Ladder({ climbed, steps }: { readonly climbed: number; readonly steps: number }) {
  const room = 100 / steps;
  return (
    <svg
      className="nio-heat-ladder"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: steps }, (_, rung) => (
        <rect
          key={rung}
          className={rung < climbed ? "nio-heat-rung" : "nio-heat-no-rung"}
          x={rung * room + 1.5}
          y={1}
          width={room - 3}
          height={6}
        />
      ))}
    </svg>
  );
}

const hatching = Array.from({ length: 32 }, (_, line) => `M${String(14 * line - 56)} 56l56 -56`).join("");

function Hatching() {
  return (
    <svg
      className="nio-heat-hatching"
      viewBox="0 0 384 56"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <path d={hatching} />
    </svg>
  );
}
