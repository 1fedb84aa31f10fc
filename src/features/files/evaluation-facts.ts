/** Owns what is said of an evaluation in a file before it is stored. */
import type { MarkCounts } from "#domain/chart-rows.ts";
import type { Evaluation, Mark } from "#domain/evaluation.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import type { Fact } from "#ui/fact-list.tsx";
import type { FilePreview } from "./file-item.ts";

export interface EvaluationInFile {
  readonly evaluation: Evaluation;
  /** Null where its assessment is not at hand. */
  readonly preview: FilePreview | null;
}

/**
 * What is said of the evaluation; a detail that the group has left out is not mentioned. With a preview who and when always
 * are; without one they stand beside, its assessment is not named, and the answers are counted but not the questions.
 */
export function evaluationFacts(
  { evaluation, preview }: EvaluationInFile,
  say: Messages["files"]["preview"],
  format: Format,
): readonly Fact[] {
  const { organisation, unit, label, date, assessment, actions, decision, changed, appVersion } = evaluation;
  const { terms } = say;
  const withPreview = (fact: Fact): readonly Fact[] => (preview === null ? [] : [fact]);
  const optional: readonly Fact[] = [
    [terms.unit, unit],
    [terms.track, preview?.track ?? ""],
  ];
  const decided = decision.status === "adopted" ? [decision.body, format.day(decision.date)] : [];
  return [
    ...withPreview([terms.municipality, organisation.name || say.notSaid]),
    ...optional.filter(([, text]) => text !== ""),
    ...withPreview([terms.label, joined([label, format.day(date)]) || say.notSaid]),
    ...withPreview([terms.assessment, say.version(preview?.name ?? "", assessment.version)]),
    [terms.answers, preview === null ? kindsOf(evaluation, say, format) : answersIn(preview.marks, say, format)],
    [terms.plan, joined([say.actions(actions.length), say.statuses[decision.status], ...decided])],
    [terms.saved, say.saved(format.day(changed.slice(0, 10)), format.time(new Date(changed)), appVersion)],
  ];
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

/** How many questions there are, and how many of each kind of answer that there is. */
function answersIn(counts: MarkCounts, say: Messages["files"]["preview"], format: Format): string {
  const total = counts.answered + counts.unknown + counts.notRelevant + counts.blank;
  return say.answers(total, kinds(counts, say, format));
}

/** How many of each kind of answer that there is, whichever questions are chosen; blanks are not known without them. */
function kindsOf({ answers }: Evaluation, say: Messages["files"]["preview"], format: Format): string {
  const marks = Object.values(answers).map(({ mark }) => mark);
  const count = (is: (mark: Mark) => boolean) => marks.filter(is).length;
  const counts = {
    answered: count((mark) => typeof mark === "number"),
    unknown: count((mark) => mark === "unknown"),
    notRelevant: count((mark) => mark === "not-relevant"),
    blank: 0,
  };
  return kinds(counts, say, format) || say.noAnswers;
}

const kinds = (counts: MarkCounts, say: Messages["files"]["preview"], format: Format): string =>
  format.list(
    (["answered", "unknown", "notRelevant", "blank"] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => say.marks[kind](counts[kind])),
  );
