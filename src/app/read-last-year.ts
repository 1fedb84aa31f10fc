/** Owns finding the evaluation whose plan is followed up, with the version it was made on. */
import { loadMappings } from "#content/assessment-library.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { LastYear } from "#domain/moved-by.ts";
import type { Library } from "./library.ts";
import type { Shelf } from "./routes.ts";
import { builtInContent } from "./run-content.ts";

/**
 * The evaluation that is followed up; with none followed up, the earlier one to compare with. null when it cannot be
 * read, or is of another assessment or of a version that the app does not have.
 */
export async function readLastYear(
  library: Pick<Library, "read">,
  shelf: Shelf,
  { assessment, evaluation }: { readonly assessment: Assessment; readonly evaluation: Evaluation },
  readEarlier: () => Promise<Evaluation | null>,
): Promise<LastYear | null> {
  const { followUp } = evaluation;
  const last = await (followUp === null ? readEarlier() : library.read(shelf, followUp.of.id));
  if (last === null || last.assessment.id !== assessment.id) return null;
  const { id, version } = last.assessment;
  if (version === assessment.version) return { run: { assessment, evaluation: last }, mappings: [] };
  const found = shelf === "model" ? undefined : await builtInContent(id, version);
  if (found?.assessment.version !== version) return null;
  return { run: { assessment: found.assessment, evaluation: last }, mappings: await loadMappings(id) };
}
