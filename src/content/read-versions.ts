/** Owns reading the frozen versions of an assessment and what has happened between them; never runs in a browser. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Assessment } from "#domain/assessment.ts";
import { structureDigest } from "#domain/definition-digest.ts";
import { type FrozenAssessment, frozenAssessmentSchema } from "#domain/frozen-assessment.ts";
import type { PlacedFault } from "#domain/model-fault.ts";
import { type VersionMapping, versionMappingSchema } from "#domain/version-mapping.ts";
import { checkMapping } from "#domain/version-mapping-check.ts";
import { type Part, placeFault, placeFaults } from "./content-fault.ts";
import { readYaml } from "./read-yaml.ts";

export interface VersionsResult {
  /** By version number; the present version is not among them until it is frozen. */
  readonly versions: Readonly<Record<string, FrozenAssessment>>;
  readonly mappings: readonly VersionMapping[];
  readonly faults: readonly PlacedFault[];
}

/** What `versions/` and `mappings/` hold, with every fault in them; both may be missing. */
export function readVersions(folder: string, assessment: Assessment): VersionsResult {
  const faults: PlacedFault[] = [];
  const versions: Record<string, FrozenAssessment> = {};
  for (const name of filesIn(join(folder, "versions"), ".json")) {
    const read = readYaml(join(folder, "versions", `${name}.json`), frozenAssessmentSchema);
    if (!read.ok) faults.push(...read.faults);
    else {
      const { structure } = read.part.value;
      faults.push(
        ...namedAs(read.part, ["structure", "id"], structure.id, assessment.id),
        ...namedAs(read.part, ["structure", "version"], structure.version, name),
        ...sameAsFrozen(read.part, structure, assessment),
      );
      versions[name] = read.part.value;
    }
  }
  const structures = new Map(Object.entries(versions).map(([version, { structure }]) => [version, structure]));
  structures.set(assessment.version, assessment);
  const mappings: VersionMapping[] = [];
  for (const name of filesIn(join(folder, "mappings"), ".yaml")) {
    const read = readYaml(join(folder, "mappings", `${name}.yaml`), versionMappingSchema);
    if (!read.ok) faults.push(...read.faults);
    else {
      const mapping = read.part.value;
      faults.push(
        ...namedAs(read.part, ["from"], `${mapping.from}--${mapping.to}`, name),
        ...placeFaults(read.part, checkMapping(mapping, structures)),
      );
      mappings.push(mapping);
    }
  }
  return { versions, mappings, faults };
}

const filesIn = (folder: string, ending: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
        .toSorted()
    : [];

/** A version that is frozen has been published: what it means may no longer be edited. */
const sameAsFrozen = ({ file }: Part<unknown>, frozen: Assessment, present: Assessment): readonly PlacedFault[] =>
  frozen.version === present.version && structureDigest(frozen) !== structureDigest(present)
    ? [placeFault(file, { path: ["structure"], code: "frozen-differs", version: present.version })]
    : [];

const namedAs = (
  { file }: Part<unknown>,
  path: readonly string[],
  found: string,
  expected: string,
): readonly PlacedFault[] =>
  found === expected ? [] : [placeFault(file, { path, code: "file-name", expected, found })];
