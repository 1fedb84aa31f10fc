import { use } from "react";
import type { Assessment } from "#domain/assessment.ts";
import type { StepFirstWords } from "#domain/step-words.ts";
import { useContent } from "./content-context.tsx";

/** What the questions of every step are said with, by step id; waits (Suspense) while they load, all at once. */
export function useStepWords({ steps }: Assessment): Readonly<Record<string, StepFirstWords>> {
  const { content, language } = useContent();
  const loading = steps.map(({ id }) => [id, content.loadStepWords(language, id)] as const);
  return Object.fromEntries(loading.map(([id, words]) => [id, use(words)]));
}
