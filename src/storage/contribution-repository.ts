/** Owns the port through which contributions at rest are listed, changed and removed. */
import type { Contribution } from "#domain/contribution.ts";
import { checkContributionHeader } from "#domain/contribution-check.ts";
import { UnreadableRecordError } from "./evaluation-repository.ts";

/** `own`: what the municipality wrote, by assessment id; `imported`: what it opened from others, by contribution id. */
export type ContributionShelf = "own" | "imported";

export interface StoredContribution {
  readonly key: string;
  /** Unchecked. */
  readonly value: unknown;
}

export interface ContributionRepository {
  /** Everything on the shelf in the order of its keys, readable or not. */
  list(shelf: ContributionShelf): Promise<readonly StoredContribution[]>;
  /**
   * Puts what `change` makes of the stored value (undefined when there is none) in its place, as one step: no other page
   * writes between. Resolves when it is on disk; rejects, writing nothing, with UnreadableRecordError where the stored
   * value is of no known format, or with what `change` throws.
   */
  change(
    shelf: ContributionShelf,
    key: string,
    change: (stored: Contribution | undefined) => Contribution,
  ): Promise<void>;
  /** Removes the record, readable or not; does nothing when there is none. */
  remove(shelf: ContributionShelf, key: string): Promise<void>;
}

/** The stored value as something that may be changed; throws UnreadableRecordError when its format is not known. */
export function changeable(stored: unknown): Contribution | undefined {
  if (stored === undefined) return undefined;
  if (checkContributionHeader(stored).length > 0) {
    throw new UnreadableRecordError("The stored record is not a contribution of this format.");
  }
  return stored as Contribution;
}
