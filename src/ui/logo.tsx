import type { HTMLAttributes } from "react";
import { stoneShapes } from "./stone-shapes.ts";

export function Logo({ children, ...rest }: Omit<HTMLAttributes<HTMLSpanElement>, "className">) {
  return (
    <span {...rest} className="nio-logo">
      <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
        {stoneShapes.map((shape, index) => (
          <path key={shape} d={shape} transform={stonePlace(index)} />
        ))}
      </svg>
      <span>{children}</span>
    </span>
  );
}

// A path that winds away: [left, top, scale] in a 64 by 64 box, nearest stone first.
const stonePlaces = [
  [1, 45.7, 0.417],
  [22.5, 47.6, 0.396],
  [42.2, 40.7, 0.365],
  [37, 27.8, 0.333],
  [21.2, 25, 0.302],
  [6.8, 18.4, 0.281],
  [13.2, 7.3, 0.26],
  [28.2, 4.2, 0.24],
  [42.2, 1.1, 0.219],
] as const;

function stonePlace(index: number): string {
  const [left, top, scale] = stonePlaces[index] ?? stonePlaces[0];
  return `translate(${String(left)} ${String(top)}) scale(${String(scale)})`;
}
