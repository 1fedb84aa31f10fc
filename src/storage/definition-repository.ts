/** Owns the definitions that came with files, at rest: what a run walks on when the app does not have its assessment. */
import type { FrozenAssessment } from "#domain/frozen-assessment.ts";
import type { Tables } from "./tables.ts";

export interface DefinitionRepository {
  /** The stored value, unchecked; undefined when there is none. */
  load(id: string, version: string): Promise<unknown>;
  /** Resolves when the definition is on disk, in place of the one with the same id and version. */
  save(definition: FrozenAssessment): Promise<void>;
}

/** A repository over the tables. */
export const createDefinitionRepository = (tables: Tables): DefinitionRepository => ({
  load: (id, version) => tables.read(["definitions"], (table) => table("definitions").get(keyOf(id, version))),
  save: (definition) => {
    const { id, version } = definition.structure;
    return tables.write(["definitions"], (table) => table("definitions").put(keyOf(id, version), definition));
  },
});

/** Neither an id nor a version can hold a space. */
const keyOf = (id: string, version: string): string => `${id} ${version}`;
