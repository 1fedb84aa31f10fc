/** Owns edits made so shortly before the page went away that IndexedDB, which is never in time then, may not have them. */
import type { Shelf } from "./routes.ts";

interface UnsavedEdits {
  /** When the stored revision that they were made on was written. */
  readonly base: string;
  readonly document: unknown;
}

const keyOf = (shelf: Shelf, id: string) => `niosteg-unsaved/${shelf}/${id}`;

/** Puts the document by at once; does nothing where the browser has no room. */
export function keepUnsavedEdits(shelf: Shelf, id: string, edits: UnsavedEdits): void {
  try {
    localStorage.setItem(keyOf(shelf, id), JSON.stringify(edits));
  } catch {
    // The ordinary save is under way as well, and says so when it fails.
  }
}

/** The document put by, unchecked, if it was made on the given stored revision; else undefined. It stays until forgotten. */
export function unsavedEdits(shelf: Shelf, id: string, base: string): unknown {
  try {
    const edits = JSON.parse(localStorage.getItem(keyOf(shelf, id)) ?? "null") as UnsavedEdits | null;
    return edits?.base === base ? edits.document : undefined;
  } catch {
    return undefined;
  }
}

/** Throws away what was put by. */
export function forgetUnsavedEdits(shelf: Shelf, id: string): void {
  try {
    localStorage.removeItem(keyOf(shelf, id));
  } catch {
    // A browser that refuses access holds nothing to forget.
  }
}
