/** Owns the chapter that sets this evaluation beside earlier ones: levels, what lies behind them, how alike they are. */
import type { Language } from "#domain/assessment.ts";
import { comparabilityFacts } from "#domain/comparability-facts.ts";
import { compareRuns, unchangedBelow } from "#domain/comparison.ts";
import { type ComparisonRow, comparisonRows } from "#domain/comparison-rows.ts";
import { stepName } from "#domain/names.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";
import { runNames, sentenceIn, versionEnds, type WordedRun } from "#domain/worded-run.ts";
import { sayChange, sayFinding, sayPartly, sayReason } from "#i18n/comparison-sentences.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import { foreignLanguage, said } from "./report-input.ts";
import type { MethodEntry } from "./report-model.ts";

export interface ComparedSource {
  /** Oldest first, two or more; what stays with the municipality is taken out before. */
  readonly runs: readonly WordedRun[];
  readonly mappings: readonly VersionMapping[];
}

export interface ComparisonTable {
  readonly title: string;
  /** The language of what names the rows when it is another than the report's; else null. */
  readonly lang: Language | null;
  /** The first names the row. */
  readonly columns: readonly { readonly header: string; readonly isFigure: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export interface ReportComparison {
  readonly title: string;
  readonly finding: string;
  readonly explanation: string;
  readonly levels: ComparisonTable;
  readonly originals: ComparisonTable;
  readonly falls: {
    readonly title: string;
    readonly items: readonly { readonly label: string; readonly text: string }[];
  };
  readonly alike: ComparisonTable;
  /** Empty when all are on the same version. */
  readonly questions: readonly {
    readonly title: string;
    readonly items: readonly MethodEntry[];
  }[];
}

/** The chapter; null for fewer than two evaluations. */
export function buildComparison(
  { runs, mappings }: ComparedSource,
  messages: Messages["comparing"],
  format: Format,
  locale: Language,
): ReportComparison | null {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || first === last) return null;
  const comparison = compareRuns(runs, mappings);
  const rows = comparisonRows(comparison);
  const names = runNames(runs);
  const { table, falls, box } = messages;
  const step = (row: ComparisonRow) => stepName(last.words, row.step);
  const level = (value: number | null) => (value === null ? table.none : format.level(value));
  const movedLabel = (row: ComparisonRow): string => {
    const moved = falls.moved(step(row), level(row.levels[0] ?? null), level(row.levels.at(-1) ?? null));
    return row.restsOnOthers ? messages.partly.mark(moved) : moved;
  };
  const figures = (headers: readonly string[]) => headers.map((header) => ({ header, isFigure: true }));
  const variants = { ...first.words.assessment.variants, ...last.words.assessment.variants };
  return {
    title: messages.chapter,
    finding: `${sayFinding(rows, names[0] ?? "", messages)}.`,
    explanation: said(table.explanation(format.exact(unchangedBelow)), sayPartly(rows, messages)).join(" "),
    levels: {
      title: table.caption,
      lang: foreignLanguage({ words: last.words, locale }),
      columns: [
        { header: table.step, isFigure: false },
        { header: table.change, isFigure: false },
        ...figures(names),
        ...figures([table.questions]),
      ],
      rows: rows.map((row) => [
        step(row),
        sayChange(row, messages, format),
        ...row.levels.map(level),
        format.exact(row.questions.length),
      ]),
    },
    originals: {
      title: table.original,
      lang: foreignLanguage({ words: last.words, locale }),
      columns: [{ header: table.step, isFigure: false }, ...figures(names)],
      rows: rows.map((row) => [step(row), ...row.originals.map(level)]),
    },
    falls: {
      title: falls.title,
      items: rows.flatMap((row) =>
        row.kind === "down"
          ? [
              {
                label: movedLabel(row),
                text: row.hindrance || falls.noReason,
              },
            ]
          : [],
      ),
    },
    alike: {
      title: box.title,
      lang: null,
      columns: [box.aspect, box.likeness, box.reason].map((header) => ({ header, isFigure: false })),
      rows: comparabilityFacts(first, last, mappings).map((fact) => [
        box.aspects[fact.aspect],
        box.likenesses[fact.likeness],
        sayReason(fact, variants, messages, format),
      ]),
    },
    questions: buildQuestions(runs, comparison.questions, messages, locale),
  };
}

function buildQuestions(
  runs: readonly WordedRun[],
  questions: ReturnType<typeof compareRuns>["questions"],
  { questions: texts }: Messages["comparing"],
  locale: Language,
): ReportComparison["questions"] {
  const ends = versionEnds(runs);
  if (!ends) return [];
  return (["reworded", "changed", "new", "gone"] as const).flatMap((verdict) => {
    const items = questions[verdict].flatMap((question) =>
      ends.flatMap((run) => {
        const text = sentenceIn(run, question);
        if (text === null) return [];
        const lang = foreignLanguage({ words: run.words, locale });
        return [{ label: `${texts.was(run.assessment.version)}:`, text, lang }];
      }),
    );
    return items.length === 0 ? [] : [{ title: texts.caption[verdict], items }];
  });
}
