import { use } from "react";
import { loadAssessment, loadAssessmentWords } from "#content/assessment-library.ts";
import { MethodPage } from "#features/method/method-page.tsx";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { offeredAssessment } from "./library.ts";
import { usePageTitle } from "./use-page-title.ts";

/** How levels, gaps and suggestions are worked out for the offered assessment. */
export function MethodScreen() {
  const assessment = use(loadAssessment(offeredAssessment));
  const words = use(loadAssessmentWords(offeredAssessment, useLocale()));
  usePageTitle(useMessages("app").method);
  return <MethodPage assessment={assessment} words={words} />;
}
