/** Owns what is read of evaluations at rest, and the examples. Loaded when first asked for. */
import { loadExample, loadExampleNames } from "#content/assessment-library.ts";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import { claimedAssessmentId, claimedFollowUp, claimedVersion } from "#domain/evaluation-header.ts";
import { withContinuedEdits } from "./continuation.ts";
import { type Library, offeredAssessment, type ReadRun, type Repositories } from "./library.ts";
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
}: Shelves): Pick<Library, "openExample" | "read" | "readWhole" | "readAlike" | "isFollowed"> {
  const whole = async (shelf: Shelf, record: unknown): Promise<ReadRun | null> => {
    const content = await findContent(shelf, record);
    if (!content) return null;
    const result = checkEvaluation(content.assessment, record);
    if (!result.ok) return null;
    return { evaluation: withContinuedEdits(shelf, content.assessment, result.evaluation), content };
  };
  const checked = async (shelf: Shelf, record: unknown) => (await whole(shelf, record))?.evaluation ?? null;
  const readable = async (shelf: Shelf) =>
    Promise.all(
      (await repositories[shelf].list())
        .filter((entry) => entry.readable)
        .map(({ id }) => repositories[shelf].load(id)),
    );
  const storeExample = async (name: string) => {
    const example = await checked("example", await loadExample(offeredAssessment, name));
    if (!example) throw new Error("The example is not an evaluation of the offered assessment.");
    if ((await repositories.example.load(example.id)) === undefined) await store("example", example);
    return example.id;
  };
  return {
    read: async (shelf, id) => checked(shelf, await repositories[shelf].load(id)),
    readWhole: async (shelf, id) => whole(shelf, await repositories[shelf].load(id)),
    openExample: async () => {
      const ids = await Promise.all((await loadExampleNames(offeredAssessment)).map(storeExample));
      const latest = ids.at(-1);
      if (latest === undefined) throw new Error("The offered assessment has no example.");
      return latest;
    },
    isFollowed: async (id) => (await readable("evaluation")).some((record) => claimedFollowUp(record) === id),
    readAlike: async (shelf, { assessment }) => {
      const alike = (await readable(shelf)).filter(
        (record) => claimedAssessmentId(record) === assessment.id && claimedVersion(record) === assessment.version,
      );
      return (await Promise.all(alike.map((record) => checked(shelf, record)))).filter((other) => other !== null);
    },
  };
}
