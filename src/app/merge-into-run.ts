/** Owns taking answer files into an open run, and saying in words what came of each. */
import { selectDocument, type EvaluationActor } from "#evaluation/evaluation.selectors.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { Respondent } from "#domain/collected.ts";
import type { MergeReport } from "#features/individual/merge-report.ts";
import { loadMessages, type Locale } from "#i18n/messages.ts";
import { describeFault } from "#storage/describe-fault.ts";
import type { FileFault } from "#storage/file-fault.ts";
import { mergeAnswerFiles } from "#storage/merge-answer-files.ts";

interface Run {
  readonly actor: EvaluationActor;
  readonly assessment: Assessment;
}

/** What came of the files; null when the run took none of the good ones. `add` tells whether it did. */
export async function mergeIntoRun(
  { actor, assessment }: Run,
  files: readonly File[],
  add: (respondents: readonly Respondent[]) => boolean,
  locale: Locale,
): Promise<MergeReport | null> {
  const words = await loadMessages(locale, "faults");
  const merged = await mergeAnswerFiles(selectDocument(actor.getSnapshot()), assessment, files);
  if (!add(merged.used.map(({ respondent }) => respondent))) return null;
  const explained = ({ name, fault }: { readonly name: string; readonly fault: FileFault }) => ({
    name,
    why: describeFault(words, fault),
  });
  return {
    used: merged.used.map(({ name, respondent: { role } }) => ({ name, role })),
    damaged: merged.damaged.map(explained),
    otherVersion: merged.otherVersion.map(explained),
    duplicates: merged.duplicates,
    tooMany: merged.tooMany,
  };
}
