/** Owns the marks of the radar: one for each step, which holds the step's levels along its spoke. */
import { highestLevel, lowestLevel, type Words } from "#domain/assessment.ts";
import type { ChartRow } from "#domain/chart-rows.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { ChartMark } from "#charts/chart-mark.tsx";
import { marksOf, markSays } from "./gap-marks.ts";
import { MarkShape } from "#charts/mark-shapes.tsx";
import { numberedStep } from "./result-words.ts";
import { useIsUncertain } from "./use-say-level.ts";

/** From the middle of the radar to the highest level, in pixels. */
interface Spoke {
  readonly cx?: number;
  readonly cy?: number;
  readonly x: number;
  readonly y: number;
}

interface RadarMarksProps {
  readonly rows: readonly ChartRow[];
  readonly words: Words;
  readonly em: number;
  /** One for each row, handed in by Recharts. */
  readonly points?: readonly Spoke[];
}

export function RadarMarks({ rows, words, em, points = [] }: RadarMarksProps) {
  const { assessment } = useRun();
  const messages = useMessages("results");
  const format = useFormat();
  const isUncertain = useIsUncertain();
  const lowest = lowestLevel(assessment);
  const share = (value: number) => (value - lowest) / (highestLevel(assessment) - lowest);
  return rows.map((row, index) => {
    const { cx = 0, cy = 0, x, y } = points[index] ?? { x: 0, y: 0 };
    const marks = marksOf(row, false);
    const says = marks.toReversed().map((mark) => {
      const said = markSays(row, mark, messages, format);
      return mark.kind === "level" && isUncertain(row.id) ? messages.uncertain.level(said) : said;
    });
    return (
      <ChartMark key={row.id} id={row.id} label={messages.chart.mark(numberedStep(row, words), says.join(", "))}>
        {marks.map(({ kind, value }) =>
          kind === "span" ? null : (
            <MarkShape
              key={kind}
              kind={kind}
              x={cx + share(value) * (x - cx)}
              y={cy + share(value) * (y - cy)}
              em={0.78 * em}
            />
          ),
        )}
      </ChartMark>
    );
  });
}
