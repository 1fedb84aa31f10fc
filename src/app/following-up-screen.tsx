import { use } from "react";
import { FollowingUpPage } from "#features/following-up/following-up-page.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { useContent } from "./content-context.tsx";
import { useRunTitle } from "./use-run-title.ts";

/** The follow-up of last year's plan. */
export function FollowingUpScreen() {
  const { content, language } = useContent();
  const words = use(content.loadFirstWords(language));
  useRunTitle(useMessages("followingUp").title);
  return <FollowingUpPage words={words} />;
}
