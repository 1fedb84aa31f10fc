/** Owns beginning next year's evaluation from a stored one. */
import { loadAssessment } from "#content/assessment-library.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { isFromEarlierYear, nextYear } from "#domain/next-year.ts";
import { loadMessages, type Locale } from "#i18n/messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { dayOf, type Library, newDocument } from "./library.ts";
import { runHref } from "./routes.ts";

export interface NextYearServices {
  readonly library: Pick<Library, "read" | "isFollowed" | "store">;
  /** Writes what has been edited in the open run. */
  readonly flush: () => Promise<void>;
}

/** Whether a stored evaluation is from an earlier year, and none goes on from it. */
export const isToBeFollowedUp = async (
  library: Pick<Library, "isFollowed">,
  evaluation: Evaluation,
): Promise<boolean> => isFromEarlierYear(evaluation, dayOf(new Date())) && !(await library.isFollowed(evaluation.id));

/** Begins next year from the open run, which is written first; says so when it fails. Never rejects. */
export async function beginAfter({ library, flush }: NextYearServices, id: string, locale: Locale): Promise<void> {
  try {
    await flush();
    await openNextYear(library, id, locale);
  } catch {
    // Without the words there is nothing to say it with.
    const messages = await loadMessages(locale, "start").catch(() => null);
    if (messages) useNotices.getState().show({ tone: "danger", title: messages.storageFailed, lines: [] });
  }
}

/**
 * Begins next year and goes to the follow-up of last year's plan; says so when last year cannot be read. What is edited
 * in an open run has to be written first. Rejects when storage cannot be used.
 */
export async function openNextYear(
  library: Pick<Library, "read" | "store">,
  id: string,
  locale: Locale,
): Promise<void> {
  const begun = await beginNextYear(library, id, new Date());
  if (begun === null) {
    const { nextYearFailed } = await loadMessages(locale, "followingUp");
    useNotices.getState().show({ tone: "danger", title: nextYearFailed, lines: [] });
    return;
  }
  location.hash = runHref("evaluation", begun.id, { state: "following-up" });
}

/** Stores next year's evaluation, on the newest version of the assessment; null when last year's cannot be read. */
export async function beginNextYear(
  library: Pick<Library, "read" | "store">,
  id: string,
  moment: Date,
): Promise<Evaluation | null> {
  const last = await library.read("evaluation", id);
  if (last === null) return null;
  const assessment = await loadAssessment(last.assessment.id);
  const { id: newId, created, date, appVersion } = newDocument(assessment, moment);
  const document = nextYear(assessment, last, { id: newId, now: created, date, appVersion });
  await library.store("evaluation", document);
  return document;
}
