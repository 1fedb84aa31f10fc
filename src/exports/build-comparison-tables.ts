/** Owns a comparison as tables: the steps, the questions that have changed, and how comparable the ends are. */
import type { Words } from "#domain/assessment.ts";
import { type ComparabilityFact, comparabilityFacts } from "#domain/comparability-facts.ts";
import { type AnswerMove, type Comparison, compareRuns } from "#domain/comparison.ts";
import { type ComparisonRow, comparisonRows } from "#domain/comparison-rows.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";
import { runNames, sentenceIn, versionEnds, type WordedRun } from "#domain/worded-run.ts";
import { sayChange, sayReason } from "#i18n/comparison-sentences.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import { type Cell, column, rounded, type Table, tableOf } from "./table.ts";

export interface ComparisonInput {
  /** Oldest first, two or more; what stays with the municipality is taken out before. */
  readonly runs: readonly WordedRun[];
  readonly mappings: readonly VersionMapping[];
  readonly messages: Messages["comparing"];
  readonly format: Format;
}

/** The tables in the order of the sheets; none for fewer than two evaluations. */
export function comparisonTables(input: ComparisonInput): readonly Table[] {
  const [first, last] = [input.runs[0], input.runs.at(-1)];
  if (!first || !last || first === last) return [];
  const comparison = compareRuns(input.runs, input.mappings);
  return [
    stepsTable(input, comparison, last.words),
    questionsTable(input, comparison),
    comparabilityTable(input, first, last),
  ];
}

function stepsTable({ runs, messages, format }: ComparisonInput, comparison: Comparison, words: Words): Table {
  const { files, split } = messages;
  const names = runNames(runs);
  const each = (header: (name: string) => string, kind: "number" | "percent", value: RowValue) =>
    names.map((name, index) => column<ComparisonRow>(header(name), kind, (row) => value(row, index)));
  const moves = Object.entries(split.moves) as [AnswerMove, string][];
  return tableOf<ComparisonRow>(
    files.sheets.steps,
    [
      column(files.number, "place", ({ number }) => number),
      column(files.step, "text", ({ step }) => words.assessment.steps[step]?.name ?? step),
      ...each(files.level, "number", ({ levels }, index) => rounded(levels[index])),
      column(files.change, "number", ({ change }) => rounded(change)),
      column(files.inWords, "text", (row) => sayChange(row, messages, format)),
      column(files.common, "number", ({ questions }) => questions.length),
      ...moves.map(([move, header]) => column<ComparisonRow>(header, "number", (row) => row.split[move])),
      ...each(files.coverage, "percent", ({ questions, coverages }, index) =>
        questions.length === 0 ? null : Math.round((coverages[index] ?? 0) * 100) / 100,
      ),
      ...each(files.original, "number", ({ originals }, index) => rounded(originals[index])),
      column(files.hindrance, "long", ({ hindrance }) => hindrance),
    ],
    comparisonRows(comparison),
  );
}

type RowValue = (row: ComparisonRow, index: number) => Cell;

function questionsTable(
  { runs, messages: { files, questions: texts } }: ComparisonInput,
  comparison: Comparison,
): Table {
  const ends = versionEnds(runs) ?? [];
  const listed = (["reworded", "changed", "new", "gone"] as const).flatMap((verdict) =>
    comparison.questions[verdict].map((question) => ({ verdict, question })),
  );
  return tableOf<(typeof listed)[number]>(
    files.sheets.questions,
    [
      column(files.verdict, "text", ({ verdict }) => texts.caption[verdict]),
      ...ends.map((run) =>
        column<(typeof listed)[number]>(files.older(run.assessment.version), "long", ({ question }) =>
          sentenceIn(run, question),
        ),
      ),
    ],
    listed,
  );
}

function comparabilityTable({ mappings, messages, format }: ComparisonInput, first: WordedRun, last: WordedRun): Table {
  const { box, files } = messages;
  const variants = { ...first.words.assessment.variants, ...last.words.assessment.variants };
  return tableOf<ComparabilityFact>(
    files.sheets.comparability,
    [
      column(box.aspect, "text", ({ aspect }) => box.aspects[aspect]),
      column(box.likeness, "short", ({ likeness }) => box.likenesses[likeness]),
      column(box.reason, "long", (fact) => sayReason(fact, variants, messages, format)),
    ],
    comparabilityFacts(first, last, mappings),
  );
}
