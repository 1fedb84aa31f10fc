/** Owns beginning next year's evaluation from a stored one. */
import { loadAssessment } from "#content/assessment-library.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { isFromEarlierYear, nextYear } from "#domain/next-year.ts";
import { loadMessages, type Locale } from "#i18n/messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { dayOf, type Library, newDocument } from "./library.ts";
import { runHref } from "./routes.ts";

export interface NextYearServices {
  readonly library: Pick<Library, "read" | "readAlike" | "store">;
  /** Writes what has been edited in the open run. */
  readonly flush: () => Promise<void>;
}

/** Whether a stored evaluation is from an earlier year, and none of the same version goes on from it. */
export async function isToBeFollowedUp(library: NextYearServices["library"], evaluation: Evaluation): Promise<boolean> {
  if (!isFromEarlierYear(evaluation, dayOf(new Date()))) return false;
  const others = await library.readAlike("evaluation", evaluation);
  return others.every(({ followUp }) => followUp?.of.id !== evaluation.id);
}

/** Begins next year from the open run, which is written first; a notice in the way goes, and says so when it fails. */
export async function beginAfter({ library, flush }: NextYearServices, id: string, locale: Locale): Promise<void> {
  const { dismiss, show } = useNotices.getState();
  dismiss();
  try {
    await flush();
    await openNextYear(library, id, locale);
  } catch {
    const { storageFailed } = await loadMessages(locale, "start");
    show({ tone: "danger", title: storageFailed, lines: [] });
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
