/**
 * Owns tagging: everything drawn through it is either content of a structure element or a declared artifact.
 *
 * The layer stands between jsPDF, which draws, and whoever lays pages out. It knows nothing of reports: with
 * structure-tree, pdf-objects, pdf-outline, pdf-attachment, pdf-syntax and pdf-writer it could be a package of its own.
 *
 * Its contract:
 * - The caller draws with `doc` inside `content` or `artifact` only, never one inside the other, so that no painting
 *   stands outside marked content. `element` opens and closes; `resume` goes on with what was closed, also on a later page.
 * - Elements come in reading order, whatever the order on paper: a part that is drawn last can be given its place first,
 *   by `element` with nothing in it, and filled by `resume`.
 * - What a reading aid needs is asked for by type: alt and box for a Figure, scope for a TH, numbering for an L.
 *   Headings that never skip a level, cells enough for each row and a contents text for each link are the caller's duty.
 * - Fonts are the caller's too: each must be added with Identity-H, so that it is embedded and its text can be taken out.
 * - The same calls and options give the same bytes, in a browser and in Node: no clock and no chance.
 * - A place that a link leads to may be named after the link; one that is never named leads to page 1.
 * - `save` is called once, last. The file then has language, title, bookmarks, XMP, colour profile, structure tree,
 *   parent tree and, but for PDF/A-1b, object streams and an attachment if one is given.
 */
import { jsPDF } from "jspdf";
import { type PdfAttachment, attachmentEntries, writeAttachment } from "./pdf-attachment.ts";
import { createPdfObjects } from "./pdf-objects.ts";
import { type Bookmark, writeOutline } from "./pdf-outline.ts";
import { type Conformance, binaryString, fileIdOf, pdfDate, pdfString, xmpPacket } from "./pdf-syntax.ts";
import { setPdfVersion, writerOf } from "./pdf-writer.ts";
import {
  type LinkArea,
  type Role,
  type StructureAttributes,
  type StructureElement,
  addContent,
  addElement,
  addLink,
  createStructureTree,
  writeStructureTree,
} from "./structure-tree.ts";

export interface TaggedPdfOptions {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly creator: string;
  /** A language tag such as sv-SE. */
  readonly language: string;
  /** The moment the file says it was made; with the same moment and drawing the bytes are the same. */
  readonly created: Date;
  /** The colour profile that all colours are meant in. */
  readonly icc: Uint8Array;
  /** The standard for keeping that the file is built to; PDF/A-1b allows no attachment. */
  readonly conformance: Conformance;
  readonly attachment: PdfAttachment | null;
}

/** A rectangle on the current page in points, from the top left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TaggedPdf {
  /** Draw with it inside `content` or `artifact` only. */
  readonly doc: jsPDF;
  /** Opens an element inside the current one, draws what belongs in it, and closes it again. */
  readonly element: (role: Role, attributes: StructureAttributes, draw: () => void) => StructureElement;
  /** Goes on with an element that was closed, such as a table cell that continues on the next page. */
  readonly resume: (element: StructureElement, draw: () => void) => void;
  /** Draws content of the current element; not to be nested. */
  readonly content: (draw: () => void) => void;
  /** Draws what a reading aid passes over; not to be nested. */
  readonly artifact: (kind: "Layout" | "Pagination", draw: () => void) => void;
  /** Makes the area a link of the current element, which should be a Link. */
  readonly link: (area: Area, target: LinkArea["target"], contents: string) => void;
  /** Names a height on the current page as a place that links can lead to. */
  readonly place: (name: string, y: number) => void;
  readonly bookmark: (title: string, level: number, y: number) => void;
  /** The area in the PDF's own coordinates, for the attributes of a figure. */
  readonly boxOf: (area: Area) => readonly [number, number, number, number];
  readonly save: () => Uint8Array;
}

/** An empty A4 document in points that will be tagged, with language, metadata, bookmarks and colour profile. */
export function createTaggedPdf(options: TaggedPdfOptions): TaggedPdf {
  const doc = new jsPDF({ unit: "pt", format: "a4", compress: true, putOnlyUsedFonts: true });
  const writer = writerOf(doc);
  const pdfObjects = createPdfObjects(writer, options.conformance !== "PDF/A-1b");
  const tree = createStructureTree();
  const bookmarks: Bookmark[] = [];
  const places = new Map<string, { readonly page: number; readonly top: number }>();
  let current = tree.root;

  const currentPage = (): number => writer.getCurrentPageInfo().pageNumber;
  const fromFoot = (y: number): number => doc.internal.pageSize.getHeight() - y;
  const boxOf = ({ x, y, width, height }: Area) => [x, fromFoot(y + height), x + width, fromFoot(y)] as const;

  const resume = (element: StructureElement, draw: () => void): void => {
    const before = current;
    current = element;
    draw();
    current = before;
  };

  describeFile(doc, options);
  subscribeToFile();

  return {
    doc,
    boxOf,
    resume,
    element: (role, attributes, draw) => {
      const element = addElement(current, role, attributes);
      resume(element, draw);
      return element;
    },
    content: (draw) => {
      writer.write(`/${current.role} <</MCID ${addContent(tree, current, currentPage())}>> BDC`);
      draw();
      writer.write("EMC");
    },
    artifact: (kind, draw) => {
      writer.write(`/Artifact <</Type /${kind}>> BDC`);
      draw();
      writer.write("EMC");
    },
    link: (area, target, contents) => {
      addLink(tree, current, { page: currentPage(), box: boxOf(area), contents, target, object: 0 });
    },
    place: (name, y) => {
      places.set(name, { page: currentPage(), top: fromFoot(y) });
    },
    bookmark: (title, level, y) => {
      bookmarks.push({ title, level, page: currentPage(), top: fromFoot(y) });
    },
    save: () => pdfObjects.finish(new Uint8Array(doc.output("arraybuffer"))),
  };

  /** jsPDF expects page 1 to be object 3: no object may be taken before the first page is put. */
  function subscribeToFile(): void {
    let structure = 0;
    let outline: number | null = null;
    let metadata = 0;
    let profile = 0;
    let description = 0;
    writer.events.subscribe("putPage", ({ pageNumber }) => {
      writer.write(`/StructParents ${pageNumber - 1} /Tabs /S`);
      const links = tree.links.filter(({ area }) => area.page === pageNumber);
      for (const { area } of links) area.object = writer.newObjectDeferred();
      if (links.length > 0) {
        writer.write(`/Annots [${links.map(({ area }) => `${area.object} 0 R`).join(" ")}]`);
      }
    });
    writer.events.subscribe("postPutResources", () => {
      const pages = doc.getNumberOfPages();
      structure = writeStructureTree(tree, writer, pdfObjects, pages);
      tree.links.forEach(({ area }, index) => writeLink(area, pages + index));
      outline = writeOutline(bookmarks, writer, pdfObjects);
      pdfObjects.flush();
      metadata = writer.newObject();
      const packet = xmpPacket({ ...options, producer: producer() });
      writer.write(`<</Type /Metadata /Subtype /XML /Length ${packet.length}>>\nstream\n${packet}\nendstream\nendobj`);
      profile = writer.newObject();
      writer.putStream({
        data: binaryString(options.icc),
        objectId: profile,
        additionalKeyValues: [{ key: "N", value: 3 }],
      });
      writer.write("endobj");
      if (options.attachment !== null) description = writeAttachment(options.attachment, options.created, writer);
    });
    writer.events.subscribe("putCatalog", () => {
      writer.write(`/StructTreeRoot ${structure} 0 R /MarkInfo <</Marked true>> /Lang (${options.language})`);
      writer.write(`/ViewerPreferences <</DisplayDocTitle true>> /Metadata ${metadata} 0 R`);
      if (outline !== null) writer.write(`/Outlines ${outline} 0 R`);
      if (options.attachment !== null) writer.write(attachmentEntries(options.attachment, description));
      writer.write(
        `/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) /DestOutputProfile ${profile} 0 R>>]`,
      );
    });
  }

  function writeLink(area: LinkArea, structParent: number): void {
    const box = area.box.map((value) => value.toFixed(2)).join(" ");
    pdfObjects.put(
      area.object,
      `<</Type /Annot /Subtype /Link /F 4 /Rect [${box}] /Border [0 0 0] /StructParent ${structParent} /P ${writer.getPageInfo(area.page).objId} 0 R /Contents ${pdfString(area.contents)} ${destination(area.target)}>>`,
    );
  }

  function destination(target: LinkArea["target"]): string {
    if ("url" in target) return `/A <</S /URI /URI (${escapeUrl(target.url)})>>`;
    const place = places.get(target.place) ?? { page: 1, top: fromFoot(0) };
    return `/Dest [${writer.getPageInfo(place.page).objId} 0 R /XYZ 0 ${place.top.toFixed(2)} 0]`;
  }
}

const producer = (): string => `jsPDF ${jsPDF.version}`;

function describeFile(doc: jsPDF, options: TaggedPdfOptions): void {
  const { title, author, subject, creator, created, conformance } = options;
  setPdfVersion(doc, conformance === "PDF/A-1b" ? "1.4" : "1.7");
  doc.setProperties({ title, author, subject, creator });
  doc.setCreationDate(pdfDate(created));
  doc.setFileId(fileIdOf(`${title}|${author}|${pdfDate(created)}`));
}

const escapeUrl = (url: string): string => new URL(url).href.replace(/[()\\]/g, "\\$&");
