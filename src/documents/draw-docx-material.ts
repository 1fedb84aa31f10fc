/** Owns how material for a meeting is drawn as a DOCX file: each sheet on a new page, with boxes to tick and lines to write on. */
import {
  CheckBox,
  Document,
  type FileChild,
  HeadingLevel,
  LeaderType,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { Language } from "#domain/assessment.ts";
import type { messages as documents } from "#i18n/sv/documents.ts";
import { languageTags } from "./document-style.ts";
import { bullets, heading, pageFrame, text } from "./docx-page.ts";
import { docxStyles } from "./docx-styles.ts";
import { drawFacts, drawTable } from "./draw-docx-table.ts";
import type { Material, MaterialBlock, MaterialSheet } from "./material-model.ts";
import { uprightWidth } from "./table-layout.ts";

/** The bytes of the material as a DOCX file. */
export async function drawDocxMaterial(
  material: Material,
  { page }: Pick<typeof documents, "page">,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subject, language, municipality, sheets } = material;
  const file = new Document({
    title,
    subject,
    creator: "Niosteg",
    lastModifiedBy: "Niosteg",
    hyphenation: { autoHyphenation: true },
    styles: docxStyles(languageTags[language]),
    numbering: { config: [bullets] },
    sections: [
      {
        ...pageFrame({ header: [title, municipality], footer: subject, page, sideways: false, isFirst: true }),
        children: [
          text(subject, "Eyebrow"),
          heading(title, HeadingLevel.TITLE),
          ...sheets.flatMap((sheet, index) => drawSheet(sheet, index > 0, language)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** The first of the sheet's paragraphs begins the page. */
function drawSheet(sheet: MaterialSheet, isOnNewPage: boolean, language: Language): readonly FileChild[] {
  const { counter, title, isDense, blocks } = sheet;
  return [
    ...(counter === ""
      ? []
      : [new Paragraph({ text: counter, style: "Eyebrow", keepNext: true, pageBreakBefore: isOnNewPage })]),
    ...(title === ""
      ? []
      : [
          new Paragraph({
            text: title,
            heading: HeadingLevel.HEADING_1,
            spacing: { before: 0 },
            pageBreakBefore: isOnNewPage && counter === "",
          }),
        ]),
    ...blocks.flatMap((block) => drawBlock(block, { isDense, language })),
  ];
}

interface Setting {
  readonly isDense: boolean;
  readonly language: Language;
}

function drawBlock(block: MaterialBlock, setting: Setting): readonly FileChild[] {
  const small = setting.isDense ? { size: smallSize } : {};
  const tight = setting.isDense ? { spacing: { before: 0, after: 10, line: 216 } } : {};
  switch (block.kind) {
    case "text":
      return [text(block.text, block.isLead ? "Lead" : "Fact")];
    case "points":
      return block.items.map(
        (item) => new Paragraph({ text: item, style: "Item", numbering: { reference: "points", level: 0 } }),
      );
    case "facts":
      return [drawFacts(block.facts)];
    case "choices":
      return block.items.map(
        (item) =>
          new Paragraph({
            style: "Tick",
            keepNext: true,
            ...tight,
            children: [box(item), new TextRun({ children: [new Tab(), item], ...small })],
          }),
      );
    case "row":
      return [
        new Paragraph({
          style: "Fact",
          keepNext: true,
          ...tight,
          children: [
            ...(block.label === "" ? [] : [new TextRun({ text: `${block.label}   `, bold: true, ...small })]),
            ...block.options.flatMap((option): readonly ParagraphChild[] => [
              box(option),
              // A space that does not break keeps the box with its words.
              new TextRun({ text: `\u00A0${option.replaceAll(" ", "\u00A0")}     `, ...small }),
            ]),
          ],
        }),
      ];
    case "write":
      return [
        new Paragraph({
          style: "Fact",
          ...(setting.isDense ? { spacing: { before: 0, after: 80, line: 240 } } : { spacing: { before: 260 } }),
          tabStops: [{ type: TabStopType.RIGHT, position: uprightWidth, leader: LeaderType.UNDERSCORE }],
          children: [new TextRun({ children: [block.label, " ", new Tab()], ...small })],
        }),
      ];
    case "table":
      return [drawTable(block, setting.language, uprightWidth, "example"), text("", "Gap")];
    case "group":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          ...(setting.isDense ? { spacing: { before: 100, after: 20 } } : {}),
          children: [new TextRun({ text: block.title, ...(setting.isDense ? { size: smallSize + 2 } : {}) })],
        }),
        ...block.blocks.flatMap((inner) => drawBlock(inner, setting)),
      ];
  }
}

/** Half points. */
const smallSize = 17;

/** Word refuses names of controls over 64 characters. */
const box = (name: string): CheckBox => new CheckBox({ alias: name.slice(0, 60), checked: false });
