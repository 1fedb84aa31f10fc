/** Owns the statement as plain text, to paste into the municipality's own page. */
import type { Section } from "#i18n/sv/accessibility.ts";

interface Statement {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** Paragraphs with a blank line between them, list items on lines of their own after a hyphen. */
export function statementAsText({ title, lead, sections }: Statement): string {
  const paragraphs = sections.flatMap((section) => [
    section.title,
    ...section.blocks.map((block) =>
      typeof block === "string" ? block : block.map((point) => `- ${point}`).join("\n"),
    ),
    ...(section.link ? [`${section.link.text}: ${section.link.href}`] : []),
  ]);
  return `${[title, lead, ...paragraphs].join("\n\n")}\n`;
}
