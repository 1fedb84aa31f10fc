import { useMessages } from "#i18n/use-messages.ts";
import type { EvaluationVersions } from "./recovery-listing.ts";

/** What an evaluation is called in the list, and which shelf it is on where that is not the group's own work. */
export function useRunName(): (of: Pick<EvaluationVersions, "name" | "label" | "shelf">) => string {
  const messages = useMessages("recovery");
  return ({ name, label, shelf }) =>
    [[name, label].filter(Boolean).join(", ") || messages.untitled, messages.shelves[shelf]]
      .filter(Boolean)
      .join(" · ");
}
