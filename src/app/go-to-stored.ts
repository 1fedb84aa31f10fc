/** Owns where a file that has become one of the evaluations in the browser leads, and what is said of it. */
import type { Evaluation } from "#domain/evaluation.ts";
import { createFormat } from "#i18n/format.ts";
import { loadMessages, type Locale } from "#i18n/messages.ts";
import { type Notice, useNotices } from "#stores/notices-store.ts";
import { beginAfter, isToBeFollowedUp, type NextYearServices } from "./begin-next-year.ts";
import { type RunAddress, runHref } from "./routes.ts";

/**
 * Goes to the check of an evaluation that a file has become, and says that it is stored. Where it is the group's own from
 * an earlier year, and nobody has gone on from it, this year's can be begun there. Never rejects: it is stored already.
 */
export async function goToStored(services: NextYearServices, { shelf, id }: RunAddress, locale: Locale): Promise<void> {
  const notice = await noticeOf(services, { shelf, id }, locale).catch(() => null);
  // Stays on the page that is gone to.
  if (notice) useNotices.getState().show(notice, true);
  location.hash = runHref(shelf, id, { state: "reviewing" });
}

async function noticeOf(services: NextYearServices, { shelf, id }: RunAddress, locale: Locale): Promise<Notice> {
  const { opened } = await loadMessages(locale, "files");
  const notice: Notice = { tone: "success", title: opened.title, lines: [] };
  const earlier = shelf === "evaluation" ? await earlierYear(services.library, id).catch(() => null) : null;
  if (earlier === null) return notice;
  return {
    ...notice,
    lines: [opened.earlier(createFormat(locale).day(earlier.date))],
    choice: { label: opened.begin, choose: () => begin(services, id, locale), later: opened.look },
  };
}

async function earlierYear(library: NextYearServices["library"], id: string): Promise<Evaluation | null> {
  const evaluation = await library.read("evaluation", id);
  return evaluation && (await isToBeFollowedUp(library, evaluation)) ? evaluation : null;
}

function begin(services: NextYearServices, id: string, locale: Locale): void {
  // A second press would begin another.
  useNotices.getState().dismiss();
  void beginAfter(services, id, locale);
}
