/** Owns projector mode from the walk: the room at the question, with the projector's window beside it. Loaded when asked for. */
import { loadMessages, type Locale } from "#i18n/messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { openProjectorWindow } from "./projector-window.ts";
import { roomHref, type RunAddress } from "./routes.ts";

/** Leads to the room at the question, which keeps the window in step; says so where the browser refuses the window. */
export async function projectRun(run: RunAddress, question: string, locale: Locale): Promise<void> {
  const isOpen = openProjectorWindow(run, question);
  location.hash = roomHref(run, question);
  if (isOpen) return;
  const { projector } = await loadMessages(locale, "workshop");
  useNotices.getState().show({ tone: "info", title: projector.refused, lines: [] }, true);
}
