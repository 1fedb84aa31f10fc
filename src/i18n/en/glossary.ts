import type { messages as source } from "#i18n/sv/glossary.ts";

export const messages: typeof source = {
  title: "Glossary",
  lead: "Words that the group needs to mean the same thing by. Go through them together before you begin, or look them up on the way.",
  find: "Search the glossary",
  found: (count, all) => (count === all ? `${all} words` : `${count} of ${all} words`),
  nothing: "No word fits. Try a shorter word, or just the beginning of it.",
  none: "This assessment has no glossary.",
};
