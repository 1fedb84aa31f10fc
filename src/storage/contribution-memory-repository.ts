/** Owns contributions that live only as long as the page: for tests, and where the browser stores nothing. */
import {
  changeable,
  type ContributionRepository,
  type ContributionShelf,
  type StoredContribution,
} from "./contribution-repository.ts";

/** A repository that forgets everything when the page closes, holding the given records from the start. */
export function createMemoryContributionRepository(
  initial: Readonly<Partial<Record<ContributionShelf, readonly StoredContribution[]>>> = {},
): ContributionRepository {
  const shelves: Readonly<Record<ContributionShelf, Map<string, unknown>>> = {
    own: new Map(initial.own?.map(({ key, value }) => [key, value])),
    imported: new Map(initial.imported?.map(({ key, value }) => [key, value])),
  };
  return {
    list: async (shelf) =>
      [...shelves[shelf]]
        .map(([key, value]) => ({ key, value: structuredClone(value) }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    change: async (shelf, key, change) => {
      const stored = changeable(structuredClone(shelves[shelf].get(key)));
      shelves[shelf].set(key, structuredClone(change(stored)));
    },
    remove: async (shelf, key) => {
      shelves[shelf].delete(key);
    },
  };
}
