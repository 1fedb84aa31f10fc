/** Owns what is said of an evaluation in a file before it is stored. */
import type { MarkCounts } from "#domain/chart-rows.ts";
import type { Evaluation, Mark } from "#domain/evaluation.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import type { Fact } from "#ui/fact-list.tsx";
import type { FilePreview } from "./file-item.ts";

/**
 * What is said of the evaluation; a detail that the group has left out is not mentioned, who and when always are. Without
 * a preview, which takes its assessment, its name is left out and only the questions that have an answer are counted.
 */
export function evaluationFacts(
  evaluation: Evaluation,
  preview: FilePreview | null,
  say: Messages["files"]["preview"],
  format: Format,
): readonly Fact[] {
  const { organisation, unit, label, date, assessment, actions, decision, changed, appVersion } = evaluation;
  const { terms } = say;
  const optional: readonly Fact[] = [
    [terms.unit, unit],
    [terms.track, preview?.track ?? ""],
  ];
  const decided = decision.status === "adopted" ? [decision.body, format.day(decision.date)] : [];
  return [
    [terms.municipality, organisation.name || say.notSaid],
    ...optional.filter(([, text]) => text !== ""),
    [terms.label, joined([label, format.day(date)]) || say.notSaid],
    ...(preview === null ? [] : [[terms.assessment, say.version(preview.name, assessment.version)] as const]),
    [terms.answers, answersIn(preview?.marks ?? marksIn(evaluation), say, format)],
    [terms.plan, joined([say.actions(actions.length), say.statuses[decision.status], ...decided])],
    [terms.saved, say.saved(format.day(changed.slice(0, 10)), format.time(new Date(changed)), appVersion)],
  ];
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

/** How many questions there are, and how many of each kind of answer that there is. */
function answersIn(counts: MarkCounts, say: Messages["files"]["preview"], format: Format): string {
  const kinds = (["answered", "unknown", "notRelevant", "blank"] as const).filter((kind) => counts[kind] > 0);
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  return say.answers(total, format.list(kinds.map((kind) => say.marks[kind](counts[kind]))));
}

function marksIn({ answers }: Evaluation): MarkCounts {
  const marks = Object.values(answers).map(({ mark }) => mark);
  const count = (is: (mark: Mark) => boolean) => marks.filter(is).length;
  return {
    answered: count((mark) => typeof mark === "number"),
    unknown: count((mark) => mark === "unknown"),
    notRelevant: count((mark) => mark === "not-relevant"),
    blank: 0,
  };
}
