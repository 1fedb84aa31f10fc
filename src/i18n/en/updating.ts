import type { messages as source } from "#i18n/sv/updating.ts";

export const messages: typeof source = {
  title: "There is a new version of Niosteg",
  text: "You can change now or go on with the one you have. What you have written stays, and other tabs with Niosteg change as well.",
  now: "Update now",
  later: "Later",
};
