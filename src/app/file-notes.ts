/** Owns when each evaluation was last saved in a file, noted in the browser; a note that is lost costs a reminder too many. */
import { useSaving } from "#stores/saving-store.ts";

const key = "niosteg-files";

/** Reads the notes into the store. */
export const readFileNotes = (): void => useSaving.getState().setFileSaved(storedNotes());

/** Notes that the evaluations stand in a file as they are at the moment. */
export function noteFileSaved(ids: readonly string[], moment: Date): void {
  const before = storedNotes();
  if (Object.keys(before).length === 0) askForLastingStorage();
  const notes = { ...before, ...Object.fromEntries(ids.map((id) => [id, moment.toISOString()])) };
  useSaving.getState().setFileSaved(notes);
  try {
    localStorage.setItem(key, JSON.stringify(notes));
  } catch {
    // The page itself knows, for as long as it lives.
  }
}

/** Asks, once in a browser, that its own copy is kept when space runs short. Nothing waits for the answer. */
function askForLastingStorage(): void {
  const { navigator } = globalThis as { readonly navigator?: { readonly storage?: Partial<StorageManager> } };
  void navigator?.storage?.persist?.().catch(() => undefined);
}

function storedNotes(): Readonly<Record<string, string>> {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    const entries = typeof noted === "object" && noted !== null ? Object.entries(noted) : [];
    return Object.fromEntries(entries.filter((note): note is [string, string] => typeof note[1] === "string"));
  } catch {
    return {};
  }
}
