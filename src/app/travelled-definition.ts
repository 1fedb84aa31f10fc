/** Owns reading a definition that came with a file. Loaded for runs that the app has no content for. */
import { checkDefinition } from "#domain/definition-check.ts";
import { claimedAssessmentId, claimedVersion } from "#domain/evaluation-header.ts";
import type { FrozenAssessment } from "#domain/frozen-assessment.ts";
import type { DefinitionRepository } from "#storage/definition-repository.ts";

/** The definition that the record was made on; null when there is none that can be read. */
export async function travelledDefinition(
  definitions: DefinitionRepository,
  record: unknown,
): Promise<FrozenAssessment | null> {
  const [id, version] = [claimedAssessmentId(record), claimedVersion(record)];
  return id === undefined || version === undefined ? null : checkDefinition(await definitions.load(id, version));
}
