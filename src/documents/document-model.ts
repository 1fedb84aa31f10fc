/** Owns the shape of a template as a document, before anything is drawn: plain text, lists and tables. */
import type { Language } from "#domain/assessment.ts";
import type { Expression } from "#domain/formula.ts";

export type DocumentFormat = "docx" | "xlsx";

export interface TemplateDocument {
  readonly format: DocumentFormat;
  readonly language: Language;
  readonly title: string;
  /** What kind of template it is, and for which step. */
  readonly subject: string;
  readonly purpose: string;
  /** The municipality's name; empty when it is to be filled in. */
  readonly municipality: string;
  /** Who the document is about, with an empty text where the group writes it. */
  readonly details: readonly DocumentFact[];
  /** Where the group stands in the template's step; null when the document was not asked for from a run. */
  readonly situation: DocumentSituation | null;
  readonly guidance: readonly DocumentFact[];
  readonly blocks: readonly DocumentBlock[];
  readonly mistakes: DocumentList;
  readonly example: DocumentExample | null;
}

export interface DocumentFact {
  readonly term: string;
  readonly text: string;
}

export interface DocumentSituation {
  readonly title: string;
  readonly facts: readonly DocumentFact[];
  /** The group's actions that point at the template; null when there are none. */
  readonly actions: DocumentTable | null;
}

export type DocumentBlock = DocumentList | DocumentTable;

export interface DocumentList {
  /** steps: in order; checklist: to tick; script: to ask and write down answers to; points: in no order. */
  readonly kind: "steps" | "checklist" | "script" | "points";
  readonly title: string;
  readonly introduction: string;
  readonly items: readonly string[];
}

export interface DocumentTable {
  readonly kind: "table";
  readonly title: string;
  readonly introduction: string;
  /** Whether the first column holds labels of rows. */
  readonly hasLabels: boolean;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
  /** The word for the sum row; null when nothing is summed. */
  readonly sumLabel: string | null;
}

export type ColumnType = "text" | "long-text" | "number" | "money" | "date" | "choice" | "formula";

export interface DocumentColumn {
  readonly id: string;
  readonly type: ColumnType;
  readonly header: string;
  /** How the column is filled in; empty when that needs no words. */
  readonly hint: string;
  /** For choices: what can be chosen. */
  readonly options: readonly string[];
  /** For formula columns. */
  readonly formula: Expression | null;
  readonly isMoney: boolean;
  readonly isSummed: boolean;
}

export interface DocumentRow {
  /** Empty for rows without a label. */
  readonly label: string;
  /** By column id; a cell that is missing is empty, and a line break begins a new paragraph. Formula columns are worked out. */
  readonly cells: Readonly<Record<string, string | number>>;
}

export interface DocumentExample {
  readonly title: string;
  readonly introduction: string;
  readonly tables: readonly DocumentTable[];
}
