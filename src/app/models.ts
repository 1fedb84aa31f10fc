/** Owns what can be done with models that somebody opened: open, begin a run, list, remove. Loaded when first asked for. */
import type { AssessmentContent } from "#content/assessment-content.ts";
import { bundleSource } from "#content/bundle-source.ts";
import { claimedAssessmentId, isGroup } from "#domain/evaluation-header.ts";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import type { Assessment, Language } from "#domain/assessment.ts";
import type { PlacedFault } from "#domain/model-fault.ts";
import { checkOpenedFile, type EvaluationFileResult, type OpenedFile } from "#storage/evaluation-file.ts";
import type { EvaluationRepository, EvaluationSummary } from "#storage/evaluation-repository.ts";
import type { ModelRepository, ModelSummary } from "#storage/model-repository.ts";
import { newDocument } from "./library.ts";
import type { RunContent } from "./run-content.ts";

export type ModelOpening =
  | { readonly kind: "opened"; readonly run: string }
  | { readonly kind: "faults"; readonly faults: readonly PlacedFault[] }
  /** Another text has the same id and version, and runs rest on it; nothing is written. */
  | { readonly kind: "in-use"; readonly id: string; readonly version: string };

export interface ListedModel extends ModelSummary {
  /** How many stored runs are on it. */
  readonly runs: number;
}

export interface Models {
  /** Checks and stores the model and gives the id of a run on it: one that nobody has touched yet, or a new one. */
  readonly open: (file: File) => Promise<ModelOpening>;
  /** Stores an empty run on a stored model and gives its id. */
  readonly begin: (id: string, version: string) => Promise<string>;
  readonly list: () => Promise<{
    readonly models: readonly ListedModel[];
    readonly runs: readonly EvaluationSummary[];
  }>;
  readonly remove: (id: string, version: string) => Promise<void>;
  /** The content of the stored model that a run claims; undefined when it is not here, or can no longer be read. */
  readonly contentOf: (record: unknown) => Promise<RunContent | undefined>;
  /** An opened file, read against the stored model it claims; undefined when no stored model has that id. */
  readonly readRun: (file: OpenedFile) => Promise<EvaluationFileResult | undefined>;
}

/** The YAML reader is large and needed only when a model is read. */
const loadReader = () => import("#content/read-bundle.ts");

/** The actions over the models and the runs on them. */
export function createModels(models: ModelRepository, runs: EvaluationRepository, now: () => Date): Models {
  let last: { readonly text: string; readonly content: RunContent } | undefined;

  const contentOfModel = async (id: string, version: string): Promise<RunContent | undefined> => {
    const stored = await models.load(id, version);
    if (!stored) return undefined;
    if (last?.text === stored.text) return last.content;
    const { readBundle } = await loadReader();
    const read = readBundle(stored.text, stored.file);
    if (!read.ok) return undefined;
    const content = runContent(read.content);
    last = { text: stored.text, content };
    return content;
  };
  const runsOn = async (id: string, version: string): Promise<readonly StoredRun[]> => {
    const records = await Promise.all((await runs.list()).map((run) => runs.load(run.id)));
    return records.flatMap((record) => {
      const claim = claimOf(record);
      return claim?.id === id && claim.version === version ? [{ record, ...claim }] : [];
    });
  };
  const begin = async (assessment: Assessment) => {
    const document = newDocument(assessment, now());
    await runs.save(document, { base: null });
    return document.id;
  };
  return {
    open: async (file) => {
      const text = await file.text();
      const { readBundle } = await loadReader();
      const read = readBundle(text, file.name);
      if (!read.ok) return { kind: "faults", faults: read.faults };
      const { assessment } = read.content;
      const { id, version } = assessment;
      const [stored, begun] = await Promise.all([models.load(id, version), runsOn(id, version)]);
      if (stored && stored.text !== text && begun.some((run) => !isUntouched(run) || !fits(assessment, run))) {
        return { kind: "in-use", id, version };
      }
      await models.save({ id, version, names: namesOf(read.content), file: file.name, text });
      last = { text, content: runContent(read.content) };
      const untouched = begun.find((run) => isUntouched(run) && fits(assessment, run));
      return { kind: "opened", run: untouched?.run ?? (await begin(assessment)) };
    },
    begin: async (id, version) => {
      const content = await contentOfModel(id, version);
      if (!content) throw new Error(`The model ${id} ${version} cannot be read.`);
      return begin(content.assessment);
    },
    list: async () => {
      const [stored, listed] = await Promise.all([models.list(), runs.list()]);
      const claims = (await Promise.all(listed.map((run) => runs.load(run.id)))).map(claimOf);
      return {
        runs: listed,
        models: stored.map((model) => ({
          ...model,
          runs: claims.filter((claim) => claim?.id === model.id && claim.version === model.version).length,
        })),
      };
    },
    remove: (id, version) => models.remove(id, version),
    contentOf: async (record) => {
      const claim = claimOf(record);
      return claim && contentOfModel(claim.id, claim.version);
    },
    readRun: async (file) => {
      const alike = (await models.list()).filter(({ id }) => id === file.id);
      const model = alike.find(({ version }) => version === file.version) ?? alike.at(-1);
      const content = model && (await contentOfModel(model.id, model.version));
      return content && checkOpenedFile(file, content.assessment);
    },
  };
}

interface Claim {
  /** The assessment's. */
  readonly id: string;
  readonly version: string;
  /** The run's own id. */
  readonly run: string;
}

interface StoredRun extends Claim {
  readonly record: unknown;
}

/** What a record says it is a run of; undefined when it says too little. */
function claimOf(record: unknown): Claim | undefined {
  const id = claimedAssessmentId(record);
  if (id === undefined || !isGroup(record) || !isGroup(record["assessment"])) return undefined;
  const [version, run] = [record["assessment"]["version"], record["id"]];
  return typeof version === "string" && typeof run === "string" ? { id, version, run } : undefined;
}

/** Whether nothing has been written since the run was begun. */
const isUntouched = ({ record }: StoredRun): boolean => isGroup(record) && record["created"] === record["changed"];

const fits = (assessment: Assessment, { record }: StoredRun): boolean => checkEvaluation(assessment, record).ok;

const runContent = (content: AssessmentContent): RunContent => ({
  assessment: content.assessment,
  content: bundleSource(content),
});

function namesOf({ assessment, words }: AssessmentContent): Readonly<Partial<Record<Language, string>>> {
  return Object.fromEntries(
    assessment.languages.map((language) => [language, words[language]?.assessment.name ?? assessment.id] as const),
  );
}
