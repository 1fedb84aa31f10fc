import { use } from "react";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { LastYearAnswer } from "#features/following-up/last-year-answer.tsx";
import { useContent } from "./content-context.tsx";

/** Last year's answer to the question; nothing when last year's evaluation cannot be read. */
export function LastYearSlot({ question }: { readonly question: string }) {
  const { content, language } = useContent();
  const last = use(useRun().loadLastYear());
  const words = use(content.loadFirstWords(language));
  return last === null ? null : <LastYearAnswer question={question} last={last} words={words} />;
}
