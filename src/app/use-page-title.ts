import { useLayoutEffect } from "react";
import { useMessages } from "#i18n/use-messages.ts";

/** Names the page in the browser before focus moves to its heading. */
export function usePageTitle(title: string): void {
  const { name } = useMessages("app");
  useLayoutEffect(() => {
    document.title = title === "" ? name : `${title} – ${name}`;
  }, [title, name]);
}
