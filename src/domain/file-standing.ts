/** Owns when a group is reminded to save a file. */
import type { Evaluation } from "./evaluation.ts";

export interface FileStanding {
  /** The logged changes that no file holds. */
  readonly changes: number;
  /** Whether anything at all, such as a text, has changed since the file, or was written when there is none. */
  readonly isBehind: boolean;
  readonly isDue: boolean;
}

const manyChanges = 10;
const manyHours = 24;

/**
 * How far the file, saved at a moment or never (null), is behind the evaluation. It is due after ten changes of answers,
 * targets and statuses, or when it is behind and older than a day; `hours` is its age, or the evaluation's when there is none.
 */
export function fileStanding(
  { changed, revision, log }: Pick<Evaluation, "changed" | "revision" | "log">,
  savedAt: string | null,
  hours: number,
): FileStanding {
  const changes = log.filter(({ at }) => savedAt === null || at > savedAt).length;
  const isBehind = savedAt === null ? revision > 0 : changed > savedAt;
  return {
    changes,
    isBehind,
    isDue: isBehind && (changes >= manyChanges || hours > manyHours),
  };
}
