import type { HTMLAttributes } from "react";
import { stoneShapes } from "./stone-shapes.ts";

export type StoneStatus = "not-started" | "started" | "done" | "left-out";

export interface Stone {
  readonly id: string;
  readonly label: string;
  readonly status: StoneStatus;
  readonly statusLabel: string;
  readonly href?: string | undefined;
  readonly current?: boolean | undefined;
}

interface StonePathProps extends Omit<HTMLAttributes<HTMLElement>, "className" | "children"> {
  readonly label: string;
  readonly stones: readonly Stone[];
  readonly variant?: "compact" | "large" | undefined;
}

/** The map of the steps: stones with names where there is room. */
export function StonePath({ label, stones, variant = "large", ...rest }: StonePathProps) {
  return (
    <nav {...rest} className="nio-path" data-variant={variant} aria-label={label}>
      {variant === "large" ? <PathLines count={stones.length} /> : null}
      <ol>
        {stones.map((stone, index) => (
          <li key={stone.id}>
            <StoneLink stone={stone} number={index + 1} withStatus={variant === "large"} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StoneLink({
  stone,
  number,
  withStatus,
}: {
  readonly stone: Stone;
  readonly number: number;
  readonly withStatus: boolean;
}) {
  const look = {
    className: "nio-stone-link",
    "data-status": stone.status,
    "aria-current": stone.current === true ? ("step" as const) : undefined,
  };
  const content = (
    <>
      <span className="ds-sr-only">{`${String(number)}. ${stone.label}, ${stone.statusLabel}`}</span>
      <span className="nio-stone" aria-hidden="true">
        <StoneShape number={number} status={stone.status} />
        {stone.status === "done" ? null : <span className="nio-stone-number">{number}</span>}
      </span>
      <span className="nio-stone-label" aria-hidden="true">
        <span className="nio-stone-name">{stone.label}</span>
        {withStatus ? <span className="nio-stone-status">{stone.statusLabel}</span> : null}
      </span>
    </>
  );
  if (stone.href === undefined) return <span {...look}>{content}</span>;
  return (
    <a {...look} href={stone.href} title={withStatus ? undefined : stone.label}>
      {content}
    </a>
  );
}

function StoneShape({ number, status }: { readonly number: number; readonly status: StoneStatus }) {
  const shape = stoneShapes[(number - 1) % stoneShapes.length];
  return (
    <svg viewBox="0 0 48 40" focusable="false">
      <path className="nio-stone-body" d={shape} />
      {status === "started" ? <path className="nio-stone-half" d={shape} /> : null}
      <path className="nio-stone-edge" d={shape} />
      {status === "done" ? <path className="nio-stone-check" d="M15 20.5l6.5 6.5L33.5 14" /> : null}
    </svg>
  );
}

function PathLines({ count }: { readonly count: number }) {
  const points = Array.from({ length: count }, (_, index) => ({
    along: index * 100 + 50,
    across: index % 2 === 0 ? 0 : 100,
  }));
  const across = points.map(({ along, across: y }, index) =>
    index === 0
      ? `M${String(along)} ${String(y)}`
      : `C${String(along - 50)} ${String(100 - y)} ${String(along - 50)} ${String(y)} ${String(along)} ${String(y)}`,
  );
  const down = points.map(({ along, across: x }, index) =>
    index === 0
      ? `M${String(x)} ${String(along)}`
      : `C${String(100 - x)} ${String(along - 50)} ${String(x)} ${String(along - 50)} ${String(x)} ${String(along)}`,
  );
  const length = String(count * 100);
  return (
    <>
      <svg
        className="nio-path-line nio-path-line-across"
        viewBox={`0 0 ${length} 100`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={across.join("")} />
      </svg>
      <svg
        className="nio-path-line nio-path-line-down"
        viewBox={`0 0 100 ${length}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={down.join("")} />
      </svg>
    </>
  );
}
