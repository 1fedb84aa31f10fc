/** Owns what a template's document says: its words, tables and example, and what is known from a run. Draws nothing. */
import type { Language, Template, TemplateWords } from "#domain/assessment.ts";
import type { messages as documents } from "#i18n/sv/documents.ts";
import type { messages as toolbox } from "#i18n/sv/toolbox.ts";
import { buildExampleTable, buildFormTable, type ExampleWords } from "./build-table.ts";
import type {
  DocumentBlock,
  DocumentExample,
  DocumentFormat,
  DocumentSituation,
  TemplateDocument,
} from "./document-model.ts";
import { plain } from "./plain-text.ts";

/** What the document is filled in with before anyone has written in it; all of it plain text. */
export interface DocumentContext {
  readonly municipality: string;
  readonly unit: string;
  readonly date: string;
  /** Said with the level's name; empty when the step has no level. */
  readonly level: string;
  readonly target: string;
  readonly gap: string;
  readonly actions: readonly ContextAction[];
}

export interface ContextAction {
  readonly text: string;
  readonly owner: string;
  readonly start: string;
  readonly finish: string;
}

export interface DocumentInput {
  readonly template: Template;
  readonly words: TemplateWords;
  readonly language: Language;
  readonly stepName: string;
  /** null leaves the places empty. */
  readonly context: DocumentContext | null;
  readonly say: DocumentWords;
}

export interface DocumentWords {
  readonly documents: typeof documents;
  readonly toolbox: typeof toolbox;
}

/** Registers and calculations are worked with in a spreadsheet, forms and conversations on paper. */
export const formatOf = (kind: Template["kind"]): DocumentFormat =>
  kind === "register" || kind === "calculation" ? "xlsx" : "docx";

/** A register grows: so many empty rows are there from the start, where there are any. */
const registerRows = 40;

/** The template as a document, filled in with what the context says. */
export function buildDocument({ template, words, language, stepName, context, say }: DocumentInput): TemplateDocument {
  const { documents, toolbox } = say;
  return {
    format: formatOf(template.kind),
    language,
    title: words.title,
    subject: toolbox.eyebrow(toolbox.kinds[template.kind], stepName),
    purpose: words.purpose,
    municipality: plain(context?.municipality ?? ""),
    details: [
      { term: documents.details.municipality, text: plain(context?.municipality ?? "") },
      { term: documents.details.unit, text: plain(context?.unit ?? "") },
      { term: documents.details.date, text: plain(context?.date ?? "") },
    ],
    situation: context && situationOf(context, stepName, say),
    guidance: [
      { term: toolbox.facts.whenToUse, text: words.whenToUse },
      { term: toolbox.facts.whenNot, text: words.whenNot },
      { term: toolbox.facts.time, text: words.time },
      { term: toolbox.facts.participants, text: words.participants },
    ],
    blocks: template.blocks.map((block): DocumentBlock => {
      const said = words.blocks[block.id];
      if (block.type === "table")
        return buildFormTable(block, said, toolbox.table, template.kind === "register" ? registerRows : 0);
      return {
        kind: block.type,
        title: said?.title ?? block.id,
        introduction: said?.introduction ?? "",
        items: block.items.map((id) => said?.items?.[id] ?? id),
      };
    }),
    mistakes: { kind: "points", title: toolbox.mistakes, introduction: "", items: words.mistakes },
    example: buildExample(template, words, say),
  };
}

/** The template as the fictional municipality filled it in; null when it has no example. */
export function buildExample(
  template: Template,
  { example, blocks }: TemplateWords,
  { documents, toolbox }: DocumentWords,
): DocumentExample | null {
  if (!example) return null;
  const say: ExampleWords = { ...toolbox.table, exampleOf: documents.exampleOf };
  return {
    title: documents.example,
    introduction: example.introduction,
    tables: template.blocks.flatMap((block) => {
      const rows = example.tables[block.id];
      return block.type === "table" && rows?.length ? [buildExampleTable(block, blocks[block.id], say, rows)] : [];
    }),
  };
}

function situationOf(context: DocumentContext, stepName: string, { documents }: DocumentWords): DocumentSituation {
  const { situation } = documents;
  const column = (id: keyof ContextAction, type: "text" | "long-text" | "date") => ({
    id,
    type,
    header: situation.columns[id],
    hint: "",
    options: [],
    formula: null,
    isMoney: false,
    isSummed: false,
  });
  return {
    title: situation.title(stepName),
    facts: [
      { term: situation.level, text: plain(context.level) || situation.noLevel },
      { term: situation.target, text: plain(context.target) },
      { term: situation.gap, text: plain(context.gap) },
    ].filter(({ text }) => text !== ""),
    actions:
      context.actions.length === 0
        ? null
        : {
            kind: "table",
            title: situation.actions,
            introduction: situation.actionsIntroduction,
            hasLabels: false,
            columns: [
              column("text", "long-text"),
              column("owner", "text"),
              column("start", "date"),
              column("finish", "date"),
            ],
            rows: context.actions.map((action) => ({
              label: "",
              cells: Object.fromEntries(
                Object.entries(action)
                  .map(([id, text]) => [id, plain(text)] as const)
                  .filter(([, text]) => text !== ""),
              ),
            })),
            sumLabel: null,
          },
  };
}
