import { use } from "react";
import { loadAssessmentWords, loadGlossary } from "#content/assessment-library.ts";
import { GlossaryPage } from "#features/glossary/glossary-page.tsx";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { offeredAssessment } from "./library.ts";
import { usePageTitle } from "./use-page-title.ts";

/** The glossary of the offered assessment, as the track says it, or with the meanings of every track. */
export function GlossaryScreen({ track }: { readonly track: string | null }) {
  const locale = useLocale();
  const glossary = use(loadGlossary(offeredAssessment, locale));
  const { tracks } = use(loadAssessmentWords(offeredAssessment, locale));
  usePageTitle(useMessages("glossary").title);
  return (
    <GlossaryPage
      glossary={glossary}
      tracks={tracks}
      track={track !== null && Object.hasOwn(tracks, track) ? track : null}
    />
  );
}
