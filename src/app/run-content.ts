/** Owns which content a run walks on: the app's own, or that of a model somebody opened. The shelf decides, not the id. */
import { assessmentIds, loadAssessment, loadVersion } from "#content/assessment-library.ts";
import { builtInSource } from "#content/built-in-source.ts";
import type { ContentSource } from "#content/content-source.ts";
import type { Assessment } from "#domain/assessment.ts";
import { claimedAssessmentId, claimedVersion } from "#domain/evaluation-header.ts";
import type { FrozenAssessment } from "#domain/frozen-assessment.ts";
import type { DefinitionRepository } from "#storage/definition-repository.ts";
import type { OwnModels } from "./own-models.ts";
import type { Shelf } from "./routes.ts";

export interface RunContent {
  readonly assessment: Assessment;
  readonly content: ContentSource;
}

/** The content for a stored or read value; undefined when the shelf does not have its assessment. */
export type FindContent = (shelf: Shelf, record: unknown) => Promise<RunContent | undefined>;

/**
 * Looks among the app's own assessments, or among the own models for runs on the model shelf, and then among the
 * definitions that came with files.
 */
export const createContentFinder =
  (models: OwnModels, definitions: DefinitionRepository): FindContent =>
  async (shelf, record) => {
    if (shelf === "model") return (await (await models.load()).contentOf(record)) ?? travelled(definitions, record);
    const [id, version] = [claimedAssessmentId(record), claimedVersion(record)];
    const found = id === undefined ? undefined : await builtInContent(id, version);
    if (!found || version === undefined || found.assessment.version === version) return found;
    return (await travelled(definitions, record)) ?? found;
  };

/** A version of an assessment that came with the app, today's where it never had that one; undefined for another assessment. */
export async function builtInContent(id: string, version: string | undefined): Promise<RunContent | undefined> {
  if (!assessmentIds.includes(id)) return undefined;
  const assessment = await loadAssessment(id);
  const frozen = version === undefined || version === assessment.version ? null : await loadVersion(id, version);
  return frozen ? frozenContent(frozen) : { assessment, content: builtInSource(id) };
}

/** The content of a definition that is known to be whole. */
export async function frozenContent(frozen: FrozenAssessment): Promise<RunContent> {
  const { frozenSource } = await import("#content/frozen-source.ts");
  return { assessment: frozen.structure, content: frozenSource(frozen) };
}

/** The content of a definition that came with a file; undefined when there is none that can be read. */
async function travelled(definitions: DefinitionRepository, record: unknown): Promise<RunContent | undefined> {
  const { travelledDefinition } = await import("./travelled-definition.ts");
  const definition = await travelledDefinition(definitions, record);
  return definition ? frozenContent(definition) : undefined;
}
