/** Owns how a step's level is written on the results: marked in words when it is uncertain. */
import { isUncertain } from "#domain/agreed-in-step.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";

export type SayLevel = (step: string, level: number) => string;

/** Writes a step's level, rounded. */
export function useSayLevel(): SayLevel {
  const isMarked = useIsUncertain();
  const { uncertain } = useMessages("results");
  const format = useFormat();
  return (step, level) => (isMarked(step) ? uncertain.level(format.level(level)) : format.level(level));
}

/** Tells whether a step's level is uncertain. */
export function useIsUncertain(): (step: string) => boolean {
  const { assessment } = useRun();
  const evaluation = useDocument();
  return (step) => isUncertain(assessment, evaluation, step);
}
