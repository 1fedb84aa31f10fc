/** Owns the shape of what is printed for a meeting, before anything is drawn: sheets of plain text, boxes and lines. */
import type { Language } from "#domain/assessment.ts";
import type { DocumentFact, DocumentTable } from "./document-model.ts";

/** In the order they are needed. */
export const materialIds = [
  "invitation",
  "level-overview",
  "question-sheet",
  "paper-form",
  "run-sheets",
  "glossary",
] as const;
export type MaterialId = (typeof materialIds)[number];

export interface Material {
  readonly id: MaterialId;
  readonly language: Language;
  /** What it belongs to: the assessment, and whose it is. */
  readonly subject: string;
  readonly title: string;
  /** The municipality's name; empty when it is not said. */
  readonly municipality: string;
  /** The day of the meeting, as 2026-03-12; empty when it is not set. */
  readonly date: string;
  /** Each begins on a new page. */
  readonly sheets: readonly MaterialSheet[];
}

export interface MaterialSheet {
  readonly id: string;
  /** Such as "Sida 2 av 9", where each sheet is one page; else empty. */
  readonly counter: string;
  /** Empty where the material's own title is enough. */
  readonly title: string;
  /** Whether it holds so much that it is set small, to stay on one page. */
  readonly isDense: boolean;
  readonly blocks: readonly MaterialBlock[];
}

export type MaterialBlock =
  | { readonly kind: "text"; readonly text: string; readonly isLead?: boolean }
  | { readonly kind: "points"; readonly items: readonly string[] }
  /** Terms with their texts, or with room to write where a text is empty. */
  | { readonly kind: "facts"; readonly facts: readonly DocumentFact[] }
  /** One to tick, each on a line of its own. */
  | { readonly kind: "choices"; readonly items: readonly string[] }
  /** One to tick, beside each other after the label, which may be empty. */
  | { readonly kind: "row"; readonly label: string; readonly options: readonly string[] }
  /** A line to write on after the label. */
  | { readonly kind: "write"; readonly label: string }
  | DocumentTable
  | MaterialGroup;

/** What belongs together under a heading. */
export interface MaterialGroup {
  readonly kind: "group";
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly MaterialBlock[];
}
