/** Owns which content a run walks on: the app's own, or that of a model somebody opened. The shelf decides, not the id. */
import { assessmentIds, loadAssessment, loadVersion } from "#content/assessment-library.ts";
import { builtInSource } from "#content/built-in-source.ts";
import type { ContentSource } from "#content/content-source.ts";
import type { Assessment } from "#domain/assessment.ts";
import { claimedAssessmentId, claimedVersion } from "#domain/evaluation-header.ts";
import type { OwnModels } from "./own-models.ts";
import type { Shelf } from "./routes.ts";

export interface RunContent {
  readonly assessment: Assessment;
  readonly content: ContentSource;
}

/** The content for a stored or read value; undefined when the shelf does not have its assessment. */
export type FindContent = (shelf: Shelf, record: unknown) => Promise<RunContent | undefined>;

/** Looks among the app's own assessments, or among the own models for runs on the model shelf. */
export const createContentFinder =
  (models: OwnModels): FindContent =>
  async (shelf, record) => {
    if (shelf === "model") return (await models.load()).contentOf(record);
    const id = claimedAssessmentId(record);
    if (id === undefined || !assessmentIds.includes(id)) return undefined;
    const assessment = await loadAssessment(id);
    const version = claimedVersion(record);
    if (version === undefined || version === assessment.version) return { assessment, content: builtInSource(id) };
    return (await olderContent(id, version)) ?? { assessment, content: builtInSource(id) };
  };

/** The content of a version that the app has replaced; undefined for one it has never had. */
async function olderContent(id: string, version: string): Promise<RunContent | undefined> {
  const frozen = await loadVersion(id, version);
  if (!frozen) return undefined;
  const { frozenSource } = await import("#content/frozen-source.ts");
  return { assessment: frozen.structure, content: frozenSource(frozen) };
}
