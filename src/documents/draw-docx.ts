/** Owns how a template's document is drawn as a DOCX file: sections, headings and lists. */
import {
  AlignmentType,
  CheckBox,
  Document,
  type FileChild,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  LevelSuffix,
  Packer,
  Paragraph,
  Tab,
  TextRun,
} from "docx";
import type { Language } from "#domain/assessment.ts";
import type { messages } from "#i18n/sv/documents.ts";
import type { DocumentBlock, DocumentFact, DocumentList, TemplateDocument } from "./document-model.ts";
import { colors, languageTags } from "./document-style.ts";
import { bullets, heading, pageFrame, text } from "./docx-page.ts";
import { docxStyles } from "./docx-styles.ts";
import { drawFacts, drawTable } from "./draw-docx-table.ts";
import { isSideways, sidewaysWidth, uprightWidth } from "./table-layout.ts";

type Say = typeof messages;

/** The bytes of the document as a DOCX file. */
export async function drawDocx(model: TemplateDocument, say: Say): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: model.title,
    subject: model.subject,
    description: model.purpose,
    creator: "Niosteg",
    lastModifiedBy: "Niosteg",
    hyphenation: { autoHyphenation: true },
    styles: docxStyles(languageTags[model.language]),
    numbering: { config: [...numbered(model), bullets] },
    sections: sectionsOf(model, say),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** What stands on sheets turned the same way, in order. */
interface Stretch {
  readonly sideways: boolean;
  readonly children: FileChild[];
}

function sectionsOf(model: TemplateDocument, say: Say): readonly ISectionOptions[] {
  const stretches: Stretch[] = [{ sideways: false, children: [...drawFront(model)] }];
  const add = (sideways: boolean, children: readonly FileChild[], onNewSheet = false) => {
    const last = stretches.at(-1);
    if (last && last.sideways === sideways && !onNewSheet) last.children.push(...children);
    else stretches.push({ sideways, children: [...children] });
  };
  const turned = turnedSideways(model.blocks);
  model.blocks.forEach((block, index) => {
    const sideways = turned[index] ?? false;
    add(sideways, drawBlock(block, `list-${index}`, sideways, model.language));
  });
  add(false, drawList(model.mistakes, ""));
  if (model.example) {
    const { title, introduction, tables } = model.example;
    const sideways = tables.some(isSideways);
    add(
      sideways,
      [
        heading(title, HeadingLevel.HEADING_1),
        text(introduction, "Lead"),
        ...tables.flatMap((table) => [
          heading(table.title, HeadingLevel.HEADING_2),
          drawTable(table, model.language, sideways ? sidewaysWidth : uprightWidth, "example"),
        ]),
      ],
      true,
    );
  }
  return stretches.map(({ sideways, children }, index) => ({
    ...pageFrame({
      header: [model.title, model.municipality],
      footer: say.licence,
      page: say.page,
      sideways,
      isFirst: index === 0,
    }),
    children,
  }));
}

function drawFront(model: TemplateDocument): readonly FileChild[] {
  const { situation } = model;
  return [
    text(model.subject, "Eyebrow"),
    heading(model.title, HeadingLevel.TITLE),
    text(model.purpose, "Lead"),
    drawFacts(model.details),
    ...(situation
      ? [
          heading(situation.title, HeadingLevel.HEADING_1),
          ...situation.facts.map(fact),
          ...(situation.actions
            ? [
                heading(situation.actions.title, HeadingLevel.HEADING_2),
                text(situation.actions.introduction, "Introduction"),
                drawTable(situation.actions, model.language, uprightWidth, "example"),
              ]
            : []),
        ]
      : []),
    text("", "Gap"),
    ...model.guidance.map(fact),
  ];
}

/** Which blocks stand on sheets on their side: wide tables, and tables between two of those, to spare sheets. */
function turnedSideways(blocks: readonly DocumentBlock[]): readonly boolean[] {
  const isWide = (block: DocumentBlock | undefined) => block?.kind === "table" && isSideways(block);
  return blocks.map(
    (block, index) =>
      isWide(block) || (block.kind === "table" && isWide(blocks[index - 1]) && isWide(blocks[index + 1])),
  );
}

function drawBlock(
  block: DocumentBlock,
  reference: string,
  sideways: boolean,
  language: Language,
): readonly FileChild[] {
  if (block.kind !== "table") return drawList(block, reference);
  return [
    heading(block.title, HeadingLevel.HEADING_1),
    ...(block.introduction === "" ? [] : [text(block.introduction, "Introduction")]),
    drawTable(block, language, sideways ? sidewaysWidth : uprightWidth, "form"),
  ];
}

function drawList(list: DocumentList, reference: string): readonly FileChild[] {
  return [
    heading(list.title, HeadingLevel.HEADING_1),
    ...(list.introduction === "" ? [] : [text(list.introduction, "Introduction")]),
    ...list.items.flatMap((item) => drawItem(list.kind, item, reference)),
  ];
}

function drawItem(kind: DocumentList["kind"], item: string, reference: string): readonly Paragraph[] {
  switch (kind) {
    case "points":
      return [new Paragraph({ text: item, style: "Item", numbering: { reference: "points", level: 0 } })];
    case "steps":
      return [new Paragraph({ text: item, style: "Item", numbering: { reference, level: 0 } })];
    case "checklist":
      return [
        new Paragraph({
          style: "Tick",
          children: [
            // Word refuses names of controls over 64 characters.
            new CheckBox({ alias: item.slice(0, 60), checked: false }),
            new TextRun({ children: [new Tab(), item] }),
          ],
        }),
      ];
    case "script":
      return [
        new Paragraph({ text: item, style: "Question", keepNext: true, numbering: { reference, level: 0 } }),
        text("", "Answer", true),
        text("", "Answer"),
      ];
  }
}

const fact = ({ term, text }: DocumentFact): Paragraph =>
  new Paragraph({ style: "Fact", children: [new TextRun({ text: `${term}: `, bold: true }), new TextRun(text)] });

const numbered = (model: TemplateDocument) =>
  model.blocks.flatMap((block, index) =>
    block.kind === "steps" || block.kind === "script"
      ? [
          {
            reference: `list-${index}`,
            levels: [
              {
                level: 0,
                format: LevelFormat.DECIMAL,
                text: "%1.",
                alignment: AlignmentType.LEFT,
                suffix: LevelSuffix.TAB,
                style: {
                  run: { bold: true, color: colors.pine },
                  paragraph: { indent: { left: 454, hanging: 454 } },
                },
              },
            ],
          },
        ]
      : [],
  );
