/** Owns reading the evaluations that a report is set beside. */
import { wordsIn } from "#content/assessment-content.ts";
import { inTimeOrder } from "#domain/comparison.ts";
import { comparisonKind } from "#domain/comparison-kind.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";
import type { WordedRun } from "#domain/worded-run.ts";
import type { Locale } from "#i18n/messages.ts";
import { CommandFault, type EvaluationInput, readEvaluation } from "./read-evaluation.ts";

export interface ComparedEvaluations {
  /** Oldest first. */
  readonly runs: readonly WordedRun[];
  readonly mappings: readonly VersionMapping[];
}

/** The evaluation and those in the files, which commas part; all of one municipality. Throws CommandFault. */
export function readCompared(
  latest: EvaluationInput,
  files: string,
  assessmentFolder: string | undefined,
  locale: Locale,
): ComparedEvaluations {
  const others = files.split(",").map((file) => readEvaluation(file.trim(), assessmentFolder));
  const runs = [latest, ...others].map(({ evaluation, content }) => {
    const words = wordsIn(content, locale);
    if (!words) throw new CommandFault([`--lang: version ${content.assessment.version} has no words in ${locale}`]);
    return { assessment: content.assessment, evaluation, words };
  });
  const ordered = inTimeOrder(runs).flatMap(
    (run) => runs.find(({ evaluation }) => evaluation === run.evaluation) ?? [],
  );
  if (comparisonKind(ordered) !== "years" || ordered.at(-1)?.evaluation !== latest.evaluation)
    throw new CommandFault([`--compare: ${files}: expected earlier evaluations of the same municipality and track.`]);
  return { runs: ordered, mappings: latest.content.mappings };
}
