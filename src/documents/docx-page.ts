/** Owns what every DOCX file has alike: the page, what runs along its top and foot, and plain paragraphs. */
import {
  AlignmentType,
  Footer,
  Header,
  type HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { colors } from "./document-style.ts";
import { page as paper, sidewaysWidth, uprightWidth } from "./table-layout.ts";

interface PageFrame {
  /** What runs along the top of every page but the first: to the left and to the right. */
  readonly header: readonly [left: string, right: string];
  readonly footer: string;
  /** The words around the page numbers. */
  readonly page: { readonly before: string; readonly between: string };
  readonly sideways: boolean;
  /** Whether the file begins here, and so has its title in place of the running line. */
  readonly isFirst: boolean;
}

/** The page of a section, with its header and footer. */
export function pageFrame(frame: PageFrame): Omit<ISectionOptions, "children"> {
  const { header, sideways, isFirst } = frame;
  return {
    properties: {
      titlePage: isFirst,
      page: {
        size: {
          width: paper.short,
          height: paper.long,
          orientation: sideways ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: 1250, bottom: 1150, left: paper.margin, right: paper.margin, header: 600, footer: 500 },
      },
    },
    headers: {
      default: new Header({ children: [runningLine([header[0], new Tab(), header[1]], sideways)] }),
      ...(isFirst ? { first: new Header({ children: [text("", "Running")] }) } : {}),
    },
    footers: {
      default: drawFooter(frame),
      ...(isFirst ? { first: drawFooter(frame) } : {}),
    },
  };
}

/** A paragraph in the style. */
export const text = (content: string, style: string, keepNext = false): Paragraph =>
  new Paragraph({ text: content, style, ...(keepNext ? { keepNext } : {}) });

/** A heading of the level. */
export const heading = (content: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ text: content, heading: level });

const drawFooter = ({ footer, page, sideways }: PageFrame): Footer =>
  new Footer({
    children: [
      runningLine([footer, new Tab(), page.before, PageNumber.CURRENT, page.between, PageNumber.TOTAL_PAGES], sideways),
    ],
  });

const runningLine = (children: (string | Tab)[], sideways: boolean) =>
  new Paragraph({
    style: "Running",
    tabStops: [{ type: TabStopType.RIGHT, position: sideways ? sidewaysWidth : uprightWidth }],
    children: [new TextRun({ children })],
  });

/** The numbering of lists in no order, by the reference "points". */
export const bullets = {
  reference: "points",
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: "•",
      alignment: AlignmentType.LEFT,
      style: { run: { color: colors.pine }, paragraph: { indent: { left: 454, hanging: 284 } } },
    },
  ],
};
