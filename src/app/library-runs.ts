/** Owns what is read of evaluations at rest, and the examples. Loaded when first asked for. */
import { loadExample, loadExampleNames } from "#content/assessment-library.ts";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import { claimedVersion } from "#domain/evaluation-header.ts";
import { latestEarlier } from "#domain/earlier-run.ts";
import { type Library, offeredAssessment, type Repositories } from "./library.ts";
import type { FindContent } from "./run-content.ts";

interface Shelves extends Pick<Library, "store"> {
  readonly repositories: Repositories;
  readonly findContent: FindContent;
}

/** The readings over what is stored. */
export function createLibraryRuns({
  repositories,
  findContent,
  store,
}: Shelves): Pick<Library, "openExample" | "read" | "readEarlier"> {
  const read: Library["read"] = async (shelf, id) => {
    const record = await repositories[shelf].load(id);
    const found = await findContent(shelf, record);
    const checked = found && checkEvaluation(found.assessment, record);
    return checked?.ok ? checked.evaluation : null;
  };
  const storeExample = async (name: string) => {
    const record = await loadExample(offeredAssessment, name);
    const found = await findContent("example", record);
    const example = found && checkEvaluation(found.assessment, record);
    if (!example?.ok) throw new Error("The example is not an evaluation of the offered assessment.");
    const { id } = example.evaluation;
    if ((await repositories.example.load(id)) === undefined) await store("example", example.evaluation);
    return id;
  };
  return {
    read,
    openExample: async () => {
      const ids = await Promise.all((await loadExampleNames(offeredAssessment)).map(storeExample));
      const latest = ids.at(-1);
      if (latest === undefined) throw new Error("The offered assessment has no example.");
      return latest;
    },
    readEarlier: async (shelf, evaluation) => {
      const entries = (await repositories[shelf].list()).filter(({ readable }) => readable);
      const others = await Promise.all(
        entries.map(async ({ id }) => {
          // Another version is never compared here, so its definition need not be fetched.
          const isSameVersion = claimedVersion(await repositories[shelf].load(id)) === evaluation.assessment.version;
          return isSameVersion ? read(shelf, id) : null;
        }),
      );
      return latestEarlier(
        evaluation,
        others.filter((other) => other !== null),
      );
    },
  };
}
