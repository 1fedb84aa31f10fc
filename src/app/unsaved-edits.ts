/** Owns edits that storage may not have: made just before the page went away, or while saving failed. */
import type { Shelf } from "./routes.ts";

export interface UnsavedEdits {
  /** When the revision that they were made on was written, and the one that was being stored then, if there was one. */
  readonly bases: readonly string[];
  readonly document: unknown;
}

const keyOf = (shelf: Shelf, id: string) => `niosteg-unsaved/${shelf}/${id}`;

/** What the browser had no room for; it lives as long as the page. */
const held = new Map<string, UnsavedEdits>();

/** Puts the document by at once; where the browser has no room, for as long as the page lives. */
export function keepUnsavedEdits(shelf: Shelf, id: string, edits: UnsavedEdits): void {
  try {
    localStorage.setItem(keyOf(shelf, id), JSON.stringify(edits));
    held.delete(keyOf(shelf, id));
  } catch {
    // Saving says that it fails.
    held.set(keyOf(shelf, id), edits);
  }
}

/** What was put by, unchecked; null for nothing. It stays until forgotten. */
export function unsavedEdits(shelf: Shelf, id: string): UnsavedEdits | null {
  const here = held.get(keyOf(shelf, id));
  if (here) return here;
  try {
    return JSON.parse(localStorage.getItem(keyOf(shelf, id)) ?? "null") as UnsavedEdits | null;
  } catch {
    return null;
  }
}

/** Throws away what was put by. */
export function forgetUnsavedEdits(shelf: Shelf, id: string): void {
  held.delete(keyOf(shelf, id));
  try {
    localStorage.removeItem(keyOf(shelf, id));
  } catch {
    // A browser that refuses access holds nothing to forget.
  }
}
