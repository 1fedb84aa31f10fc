/** Owns what is said when a file has become one of the evaluations in the browser. */
import { createFormat } from "#i18n/format.ts";
import { loadMessages, type Locale } from "#i18n/messages.ts";
import { type Notice, useNotices } from "#stores/notices-store.ts";
import { beginAfter, isToBeFollowedUp, type NextYearServices } from "./begin-next-year.ts";
import type { Shelf } from "./routes.ts";

/**
 * Says that the evaluation is stored, on the next page too. Where it is the group's own from an earlier year, and nobody
 * has gone on from it, next year can be begun there.
 */
export async function tellOpened(services: NextYearServices, shelf: Shelf, id: string, locale: Locale): Promise<void> {
  const { opened } = await loadMessages(locale, "files");
  const notice: Notice = { tone: "success", title: opened.title, lines: [] };
  const evaluation = shelf === "evaluation" ? await services.library.read(shelf, id) : null;
  const isEarlier = evaluation !== null && (await isToBeFollowedUp(services.library, evaluation));
  const offer = isEarlier
    ? {
        lines: [opened.earlier(createFormat(locale).day(evaluation.date))],
        choice: { label: opened.begin, choose: () => void beginAfter(services, id, locale), later: opened.look },
      }
    : {};
  useNotices.getState().show({ ...notice, ...offer }, true);
}
