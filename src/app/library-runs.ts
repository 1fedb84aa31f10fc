/** Owns what is read of evaluations at rest, and the examples. Loaded when first asked for. */
import { loadExample, loadExampleNames } from "#content/assessment-library.ts";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import { claimedAssessmentId, claimedVersion } from "#domain/evaluation-header.ts";
import { type Library, offeredAssessment, type Repositories } from "./library.ts";
import type { Shelf } from "./routes.ts";
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
}: Shelves): Pick<Library, "openExample" | "read" | "readAlike"> {
  const checked = async (shelf: Shelf, record: unknown) => {
    const found = await findContent(shelf, record);
    const result = found && checkEvaluation(found.assessment, record);
    return result?.ok ? result.evaluation : null;
  };
  const read: Library["read"] = async (shelf, id) => checked(shelf, await repositories[shelf].load(id));
  const storeExample = async (name: string) => {
    const example = await checked("example", await loadExample(offeredAssessment, name));
    if (!example) throw new Error("The example is not an evaluation of the offered assessment.");
    if ((await repositories.example.load(example.id)) === undefined) await store("example", example);
    return example.id;
  };
  return {
    read,
    openExample: async () => {
      const ids = await Promise.all((await loadExampleNames(offeredAssessment)).map(storeExample));
      const latest = ids.at(-1);
      if (latest === undefined) throw new Error("The offered assessment has no example.");
      return latest;
    },
    readAlike: async (shelf, { assessment }) => {
      const records = await Promise.all(
        (await repositories[shelf].list())
          .filter(({ readable }) => readable)
          .map(({ id }) => repositories[shelf].load(id)),
      );
      const alike = records.filter(
        (record) => claimedAssessmentId(record) === assessment.id && claimedVersion(record) === assessment.version,
      );
      return (await Promise.all(alike.map((record) => checked(shelf, record)))).filter((other) => other !== null);
    },
  };
}
