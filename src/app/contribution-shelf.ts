/** Owns what can be done with the experiences of one assessment: read, write, give away as a file, open and remove those of others. */
import type { Assessment } from "#domain/assessment.ts";
import {
  type Contribution,
  createContribution,
  type Experience,
  withExperience,
  withOrigin,
  withoutExperience,
} from "#domain/contribution.ts";
import { checkContribution } from "#domain/contribution-check.ts";
import {
  contributionFileName,
  type ContributionFileFault,
  readContributionFile,
  writeContributionFile,
} from "#storage/contribution-file.ts";
import type { ContributionRepository, ContributionShelf } from "#storage/contribution-repository.ts";
import type { Contributions, WaitingContribution } from "#features/knowledge/contributions.ts";

export type ContributionOpening =
  | { readonly kind: "same"; readonly file: Contribution }
  /** Nothing is written until the user has seen what it is and accepted it. */
  | WaitingContribution
  | { readonly kind: "faults"; readonly faults: readonly ContributionFileFault[] };

export interface ContributionActionsAtRest {
  readonly read: () => Promise<Contributions>;
  readonly saveExperience: (experience: Experience) => Promise<void>;
  readonly removeExperience: (id: string) => Promise<void>;
  readonly setOrigin: (origin: string) => Promise<void>;
  /** The own contribution as a file; null when there is none that can be read. */
  readonly ownFile: () => Promise<{ readonly name: string; readonly text: string } | null>;
  readonly openFile: (file: Blob) => Promise<ContributionOpening>;
  /** Stores the file's contents, in the place of what may be stored. */
  readonly accept: (shelf: ContributionShelf, file: Contribution) => Promise<void>;
  readonly removeImported: (key: string) => Promise<void>;
  /** Makes an imported contribution the own one; does nothing when there is own work already. */
  readonly adopt: (key: string) => Promise<void>;
}

/** The actions on the contributions to the assessment that the repository holds. */
export function createContributionShelf(
  repository: ContributionRepository,
  assessment: Assessment,
  { now, createId }: { readonly now: () => Date; readonly createId: () => string },
): ContributionActionsAtRest {
  const readable = (value: unknown): Contribution | null => {
    const checked = checkContribution(assessment, value);
    return checked.ok ? checked.contribution : null;
  };
  const read = async (): Promise<Contributions> => {
    const [own, imported] = await Promise.all([repository.list("own"), repository.list("imported")]);
    const stored = own.find(({ key }) => key === assessment.id);
    const ownContribution = stored ? readable(stored.value) : null;
    return {
      own: ownContribution,
      isOwnReadable: stored === undefined || ownContribution !== null,
      imported: imported.map(({ key, value }) => ({ key, contribution: readable(value) })),
    };
  };
  const changeOwn = (change: (own: Contribution, moment: string) => Contribution) =>
    repository.change("own", assessment.id, (stored) => {
      const moment = now().toISOString();
      return change(stored ?? createContribution(assessment, { id: createId(), now: moment }), moment);
    });
  const accept = async (shelf: ContributionShelf, file: Contribution) => {
    if (shelf === "own") return repository.change("own", assessment.id, () => file);
    await repository.remove("imported", file.id);
    return repository.change("imported", file.id, () => file);
  };
  return {
    read,
    accept,
    saveExperience: (experience) => changeOwn((own, moment) => withExperience(own, experience, moment)),
    removeExperience: (id) => changeOwn((own, moment) => withoutExperience(own, id, moment)),
    setOrigin: (origin) => changeOwn((own, moment) => withOrigin(own, origin, moment)),
    ownFile: async () => {
      const { own } = await read();
      return own && { name: contributionFileName(own), text: writeContributionFile(own) };
    },
    openFile: async (blob) => {
      const opened = await readContributionFile(blob, assessment);
      if (!opened.ok) return { kind: "faults", faults: opened.faults };
      const file = opened.contribution;
      const { own, imported } = await read();
      const known = imported.find(({ key }) => key === file.id);
      const shelf = own?.id === file.id ? "own" : "imported";
      const stored = shelf === "own" ? own : (known?.contribution ?? null);
      if (stored !== null && writeContributionFile(stored) === writeContributionFile(file))
        return { kind: "same", file };
      if (stored !== null || known !== undefined) return { kind: "exists", shelf, file, stored };
      return { kind: "new", file };
    },
    removeImported: (key) => repository.remove("imported", key),
    adopt: async (key) => {
      const { own, isOwnReadable, imported } = await read();
      const adopted = imported.find((record) => record.key === key)?.contribution;
      if (!adopted || !isOwnReadable || (own?.experiences.length ?? 0) > 0) return;
      await accept("own", adopted);
      await repository.remove("imported", key);
    },
  };
}
