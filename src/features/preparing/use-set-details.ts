import type { Details } from "#domain/edits.ts";
import { useSend } from "#evaluation/evaluation-context.tsx";

/** Saves details at once; a text field passes its visit, every other choice stands alone. */
export function useSetDetails(): (details: Partial<Details>, visit?: string) => void {
  const send = useSend();
  return (details, visit) => send({ type: "details.set", details, visit: visit ?? null });
}
