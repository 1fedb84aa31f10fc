/** Owns what the knowledge pages know of contributions, and what they can ask to be done with them. */
import type { Contribution, Experience } from "#domain/contribution.ts";
import type { AlertTone } from "#ui/alert.tsx";

export interface ImportedContribution {
  readonly key: string;
  /** Null when what is stored cannot be read. */
  readonly contribution: Contribution | null;
}

export interface Contributions {
  /** Null when the municipality has written nothing, or when what it wrote cannot be read. */
  readonly own: Contribution | null;
  readonly isOwnReadable: boolean;
  readonly imported: readonly ImportedContribution[];
}

/** A file that is not stored yet: nothing is there by its id, or something else is. */
export type WaitingContribution =
  | { readonly kind: "new"; readonly file: Contribution }
  | {
      readonly kind: "exists";
      /** Whether what is stored is the group's own. */
      readonly shelf: "own" | "imported";
      readonly file: Contribution;
      /** Null when what is stored cannot be read. */
      readonly stored: Contribution | null;
    };

/** What came of the last thing that was asked for. */
export interface ContributionNotice {
  readonly tone: AlertTone;
  readonly title: string;
  readonly lines: readonly string[];
}

export interface ContributionActions {
  readonly createId: () => string;
  /** True when the experience is stored. */
  readonly saveExperience: (experience: Experience) => Promise<boolean>;
  readonly removeExperience: (id: string) => void;
  readonly setOrigin: (origin: string) => void;
  readonly saveFile: () => void;
  readonly openFile: (file: File) => void;
  readonly removeImported: (key: string) => void;
  /** Makes an imported contribution the municipality's own. */
  readonly adopt: (key: string) => void;
}

/** The contributions from others that can be read and hold something about the step, or about any step. */
export const readableImported = ({ imported }: Contributions, step?: string): readonly Contribution[] =>
  imported.flatMap(({ contribution }) =>
    contribution !== null &&
    (step === undefined || contribution.experiences.some((experience) => experience.step === step))
      ? [contribution]
      : [],
  );
