/** Owns noting what a repository should hold whenever it changes; see data-marker.ts, which is loaded when there is something. */
import type { EvaluationRepository } from "#storage/evaluation-repository.ts";

export const markerKey = "niosteg-marker";

/** The repository, with a note of what it holds. What cannot be noted is stored all the same. */
export const markedRepository = (repository: EvaluationRepository): EvaluationRepository => ({
  ...repository,
  list: async () => {
    const present = await repository.list();
    if (present.length > 0 || hasMarker()) await withMarker((marker) => marker.compareWithMarker(present));
    return present;
  },
  save: async (evaluation, from) => {
    await repository.save(evaluation, from);
    // An evaluation that has only been begun holds nothing to lose.
    if (from.base !== null) void withMarker((marker) => marker.markStored(evaluation));
  },
  remove: async (id, at) => {
    await repository.remove(id, at);
    await withMarker((marker) => marker.unmark(id));
  },
});

const withMarker = (use: (marker: typeof import("./data-marker.ts")) => void): Promise<void> =>
  import("./data-marker.ts").then(use).catch(() => undefined);

function hasMarker(): boolean {
  try {
    return localStorage.getItem(markerKey) !== null;
  } catch {
    return false;
  }
}
