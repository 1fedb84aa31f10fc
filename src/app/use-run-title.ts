import { useDocument } from "#evaluation/evaluation-context.tsx";
import { usePageTitle } from "./use-page-title.ts";

/** Titles the page by the place in the run and whose run it is. */
export function useRunTitle(here: string) {
  const { organisation, label } = useDocument();
  usePageTitle([here, [organisation.name, label].filter(Boolean).join(", ")].filter(Boolean).join(" – "));
}
