/** Owns how a file that cannot be opened is told of. Loaded when there is such a file. */
import { loadMessages, type Locale } from "#i18n/messages.ts";
import { describeFault } from "#storage/describe-fault.ts";
import type { Notice } from "#stores/notices-store.ts";
import type { FileOpening } from "./library-files.ts";

/** The most faults that are told at once. */
const mostLines = 8;

/** What is said of the faults of a file, with what to do where the file needs a model. */
export async function noticeOfFaults(
  opening: Extract<FileOpening, { readonly kind: "faults" }>,
  locale: Locale,
): Promise<Notice> {
  const [messages, faults] = await Promise.all([loadMessages(locale, "opening"), loadMessages(locale, "faults")]);
  const lines = new Set(opening.faults.slice(0, mostLines).map((fault) => describeFault(faults, fault)));
  const hint = opening.needsModel ? [messages.importNeedsModel] : [];
  return { tone: "danger", title: messages.importFailed, lines: [...lines, ...hint, messages.importUntouched] };
}
