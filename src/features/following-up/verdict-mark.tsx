/** Owns the sign beside an indicator's verdict, told apart by shape as well as colour. Decorative: the words say it. */
import type { IndicatorVerdict } from "#domain/indicator-effect.ts";

const signs: Readonly<Record<IndicatorVerdict, string>> = {
  reached: "M3 9l4 4 8-9",
  "on-the-way": "M3 14L14 4M7 4h7v7",
  unchanged: "M3 9h12",
  worse: "M3 4l11 10M14 7v7H7",
  "not-measured": "M9 4v6M9 13.5v.5",
  unknown: "M9 4v6M9 13.5v.5",
};

export function VerdictMark({ verdict }: { readonly verdict: IndicatorVerdict }) {
  return (
    <svg className="nio-following-mark" data-verdict={verdict} viewBox="0 0 18 18" aria-hidden="true">
      <path d={signs[verdict]} />
    </svg>
  );
}
