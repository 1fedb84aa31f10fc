/** Owns the way to models that somebody opened, so that whoever never opened one loads nothing of it. */
import { useSaving } from "#stores/saving-store.ts";
import type { Models } from "./models.ts";

export interface OwnModels {
  /** Whether this browser may hold any, or the memory of this page. */
  readonly exist: () => Promise<boolean>;
  /** What can be done with them; the same each time. */
  readonly load: () => Promise<Models>;
}

/** The way to the models in the named database; what `create` needs is loaded when it is called. */
export function createOwnModels(databaseName: string, create: () => Promise<Models>): OwnModels {
  let loading: Promise<Models> | undefined;
  const forget = () => {
    loading = undefined;
  };
  return {
    exist: async () => {
      if (loading && useSaving.getState().isInMemory) return true;
      try {
        return (await indexedDB.databases()).some(({ name }) => name === databaseName);
      } catch {
        // A browser without storage holds none but those in memory.
        return false;
      }
    },
    load: () => {
      loading ??= create();
      loading.catch(forget);
      return loading;
    },
  };
}
