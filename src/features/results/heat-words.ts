/** Owns what the table of questions says: its finding, each square, and the same as rows to save. */
import { type Assessment, levelName, type Words } from "#domain/assessment.ts";
import { shown } from "#domain/rounding.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import { type ChartTable, numberCell, textCell } from "#charts/chart-table.ts";
import type { HeatRow, HeatSquare } from "./heat-rows.ts";
import { questionWords, stepName } from "./result-words.ts";

export interface HeatTexts {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly messages: Messages["results"];
  readonly format: Format;
}

/** The most steps that the finding names. */
const mostNames = 3;

/** How many questions are below target, and which steps have most of them. */
export function heatTitle(rows: readonly HeatRow[], { words, messages, format }: HeatTexts): string {
  const { heat } = messages;
  const squares = rows.flatMap((row) => row.squares ?? []);
  const answered = squares.filter(({ kind }) => kind === "level").length;
  if (answered === 0) return heat.titleNone;
  const counts = rows.map((row) => ({ step: row.step, below: (row.squares ?? []).filter(isBelow).length }));
  const most = Math.max(...counts.map(({ below }) => below));
  const title = heat.title(squares.filter(isBelow).length, answered);
  const steps = counts.filter(({ below }) => below === most);
  if (most === 0 || steps.length > mostNames) return title;
  return heat.titleWithMost(title, format.list(steps.map(({ step }) => stepName(words, step))));
}

/** A square's answer, as "2 Planerat" or "Vet ej". */
export const squareSays = ({ kind, level }: HeatSquare, { assessment, words, messages, format }: HeatTexts): string =>
  kind === "level" && level !== null
    ? levelName(assessment, words.assessment, level, format.exact)
    : messages.heat.kinds[kind];

/** The words of a square without its sign: "Planerat", "Vet ej". */
export const squareWord = ({ kind, position }: HeatSquare, { words, messages }: HeatTexts): string =>
  (position === null ? undefined : words.assessment.scale[position]?.name) ?? messages.heat.kinds[kind];

/** What stands large in a square: the level's number, or a sign of its kind; nothing where there is no answer. */
export const squareSign = ({ kind, level }: Pick<HeatSquare, "kind" | "level">, format: Format): string =>
  kind === "level" && level !== null ? format.exact(level) : signs[kind];

const signs = { level: "", unknown: "?", blank: "", "not-relevant": "–" } as const;

/** The name of a square: its answer after the question. */
export const squareName = (step: string, square: HeatSquare, texts: HeatTexts): string =>
  texts.messages.heat.square(
    questionWords(texts.words, step, square.question)?.question ?? square.question,
    squareSays(square, texts),
  );

/** The questions one by one, with the answer and the numbers that the squares show. */
export function heatTable(rows: readonly HeatRow[], texts: HeatTexts): ChartTable {
  const { words, messages, format } = texts;
  const { heat, table } = messages;
  const number = (value: number | null) => numberCell(value, format.level, table.none);
  return {
    caption: heat.caption,
    columns: [
      { id: "step", header: table.step },
      { id: "question", header: heat.question },
      { id: "answer", header: heat.answer },
      { id: "level", header: table.now, numeric: true },
      { id: "target", header: table.target, numeric: true },
      { id: "gap", header: table.gap, numeric: true },
    ],
    rows: rows.flatMap((row) =>
      (row.squares ?? []).map((square) => ({
        id: square.question,
        cells: {
          step: textCell(`${String(row.number)}. ${stepName(words, row.step)}`),
          question: textCell(questionWords(words, row.step, square.question)?.question ?? square.question),
          answer: textCell(squareSays(square, texts)),
          level:
            square.level === null
              ? { value: null, text: table.none }
              : { value: square.level, text: format.exact(square.level) },
          target: number(square.target),
          gap: number(square.gap),
        },
      })),
    ),
  };
}

const isBelow = ({ gap }: HeatSquare): boolean => gap !== null && shown(gap) > 0;
