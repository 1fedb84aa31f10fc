/** Owns "Vad har hänt sedan sist" as plain text to paste: what has gone up and down, and on what ground. */
import { compareRuns } from "#domain/comparison.ts";
import { type ChangeKind, type ComparisonRow, comparisonRows } from "#domain/comparison-rows.ts";
import { stepName } from "#domain/names.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";
import { runNames, type WordedRun } from "#domain/worded-run.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import { sayPartly } from "#i18n/comparison-sentences.ts";
import { said, withoutStop } from "./report-input.ts";

export interface SinceLastInput {
  /** Oldest first, two or more; what stays with the municipality is taken out before. */
  readonly runs: readonly WordedRun[];
  readonly mappings: readonly VersionMapping[];
  readonly messages: Messages["comparing"];
  readonly format: Format;
}

/** Lines from the first evaluation to the last; a kind of change that no step has gets no line. */
export function composeSinceLast(input: SinceLastInput): readonly string[] {
  const { runs, mappings, messages, format } = input;
  const { text } = messages;
  const words = runs.at(-1)?.words;
  const rows = comparisonRows(compareRuns(runs, mappings));
  const names = runNames(runs);
  const organisation = runs.at(-1)?.evaluation.organisation.name.trim() ?? "";
  const listed = (kind: ChangeKind, say: (list: string) => string, name: (row: ComparisonRow) => string) => {
    const those = rows.filter((row) => row.kind === kind);
    return those.length === 0 ? [] : [say(format.list(those.map(name)))];
  };
  const nameOf = ({ step }: ComparisonRow) => (words ? stepName(words, step) : step);
  const moved = (row: ComparisonRow) => {
    const step = text.step(nameOf(row), format.level(row.levels[0] ?? 0), format.level(row.levels.at(-1) ?? 0));
    return row.restsOnOthers ? messages.partly.mark(step) : step;
  };
  const total = (count: (row: ComparisonRow) => number) => rows.reduce((sum, row) => sum + count(row), 0);
  return [
    text.title,
    text.between(organisation, names[0] ?? "", names.at(-1) ?? ""),
    ...listed("up", text.up, moved),
    ...listed("down", text.down, moved),
    ...rows.flatMap((row) =>
      row.kind === "down" && row.hindrance !== "" ? [text.reason(nameOf(row), `${withoutStop(row.hindrance)}.`)] : [],
    ),
    ...listed("unchanged", text.unchanged, (row) =>
      row.restsOnOthers ? messages.partly.mark(nameOf(row)) : nameOf(row),
    ),
    ...listed("none", text.none, nameOf),
    ...counted(
      text.answered,
      total(({ split }) => split["unknown-answered"]),
    ),
    ...counted(
      text.becameUnknown,
      total(({ split }) => split["became-unknown"]),
    ),
    ...said(sayPartly(rows, messages)),
    `${text.ground(total(({ questions }) => questions.length))} ${text.selfAssessment}`,
  ];
}

const counted = (say: (count: number) => string, count: number): readonly string[] => (count === 0 ? [] : [say(count)]);
