/** Saves to a file and tells the user what came of it. Loaded when something is to be saved. */
import { loadMessages, type Locale } from "#i18n/messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import type { SavingOutcome } from "./save-in-place.ts";

/** True when there is a file; the browser itself tells of downloads, so that only what it does not show is told here. */
export async function saveAndTell(locale: Locale, save: () => Promise<SavingOutcome | null>): Promise<boolean> {
  const { show } = useNotices.getState();
  try {
    const outcome = await save();
    if (outcome === null) {
      const opening = await loadMessages(locale, "opening");
      show({ tone: "danger", title: opening.invalidTitle, lines: [opening.invalid] });
      return false;
    }
    if (outcome.kind === "saved") {
      const messages = await loadMessages(locale, "files");
      show({ tone: "success", title: messages.saved(outcome.name), lines: [] });
    }
    return outcome.kind !== "cancelled";
  } catch {
    const messages = await loadMessages(locale, "files");
    show({ tone: "danger", title: messages.saveFailed, lines: [messages.saveFailedHint] });
    return false;
  }
}
