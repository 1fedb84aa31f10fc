/** Owns what is told of many answer files at once. */

export interface MergeReport {
  /** The role is empty when not said. */
  readonly used: readonly { readonly name: string; readonly role: string }[];
  /** What is wrong, in words. */
  readonly damaged: readonly { readonly name: string; readonly why: string }[];
  readonly otherVersion: readonly { readonly name: string; readonly why: string }[];
  /** The file used instead; null: what was there already. */
  readonly duplicates: readonly { readonly name: string; readonly as: string | null }[];
  readonly tooMany: readonly string[];
}

/** How many files were not used. */
export const leftOut = ({ damaged, otherVersion, duplicates, tooMany }: MergeReport): number =>
  damaged.length + otherVersion.length + duplicates.length + tooMany.length;
