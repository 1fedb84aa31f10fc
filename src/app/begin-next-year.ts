/** Owns beginning next year's evaluation from a stored one. */
import { loadAssessment } from "#content/assessment-library.ts";
import { builtInSource } from "#content/built-in-source.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { nextYear } from "#domain/next-year.ts";
import { loadMessages, type Locale } from "#i18n/messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import type { AppServices } from "./app-services.ts";
import { type Library, newDocument } from "./library.ts";
import { runHref } from "./routes.ts";
import type { RunContent } from "./run-content.ts";

/** Begins next year and goes to the follow-up of last year's plan; says so when last year cannot be read. */
export async function openNextYear(
  { library, opener }: Pick<AppServices, "library" | "opener">,
  id: string,
  locale: Locale,
): Promise<void> {
  const begun = await beginNextYear(library, id, new Date());
  if (begun === null) {
    const { nextYearFailed } = await loadMessages(locale, "followingUp");
    useNotices.getState().show({ tone: "danger", title: nextYearFailed, lines: [] });
    return;
  }
  opener.openNew("evaluation", begun.content, begun.document);
  location.hash = runHref("evaluation", begun.document.id, { state: "following-up" });
}

/** Stores next year's evaluation, on the newest version of the assessment; null when last year's cannot be read. */
export async function beginNextYear(
  library: Pick<Library, "read" | "store">,
  id: string,
  moment: Date,
): Promise<{ readonly content: RunContent; readonly document: Evaluation } | null> {
  const last = await library.read("evaluation", id);
  if (last === null) return null;
  const assessment = await loadAssessment(last.assessment.id);
  const { id: newId, created, date, appVersion } = newDocument(assessment, moment);
  const document = nextYear(assessment, last, { id: newId, now: created, date, appVersion });
  await library.store("evaluation", document);
  return { content: { assessment, content: builtInSource(assessment.id) }, document };
}
