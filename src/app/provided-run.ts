/** Owns what screens know of an open run. */
import type { OpenRun } from "#evaluation/evaluation-context.tsx";
import type { Place } from "#evaluation/place.ts";
import type { Locale } from "#i18n/messages.ts";
import { earlierRuns } from "./earlier-runs.ts";
import type { Library } from "./library.ts";
import { knowledgeHref, runHref, type RunAddress, templateHref } from "./routes.ts";
import type { OpenEvaluation } from "./running-evaluation.ts";

/** The open run as its screens have it, for someone who reads `locale`. */
export function providedRun(
  { shelf, id }: RunAddress,
  { actor, assessment, content }: OpenEvaluation,
  library: Library,
  locale: Locale,
): OpenRun {
  const language = content.languageFor(locale);
  return {
    actor,
    assessment,
    hrefOf: (place: Place) => runHref(shelf, id, place),
    templateHref: (template: string) => templateHref(template, { shelf, id }),
    knowledgeHref: shelf === "model" ? undefined : knowledgeHref,
    ...earlierRuns(actor, library, shelf),
    createId: () => crypto.randomUUID(),
    wordsLang: language === locale ? undefined : language,
  };
}
