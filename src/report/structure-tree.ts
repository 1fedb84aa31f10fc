/** Owns the tree that tells a reading aid what each part of the PDF is, and how it is written to the file. */
import type { PdfObjects } from "./pdf-objects.ts";
import { pdfString } from "./pdf-syntax.ts";
import type { PdfWriter } from "./pdf-writer.ts";

export type Role =
  | "Document"
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Link";

export interface StructureAttributes {
  /** What a figure says, for those who cannot see it. */
  readonly alt?: string;
  /** A language tag such as sv-SE, when it is another than the document's. */
  readonly lang?: string;
  /** What a table header heads. */
  readonly scope?: "Column" | "Row";
  readonly numbering?: "Decimal" | "Disc" | "None";
  /** Where a figure stands, as left, bottom, right, top in PDF coordinates. */
  readonly box?: readonly [number, number, number, number];
}

/** A clickable area on a page, as left, bottom, right, top in PDF coordinates. */
export interface LinkArea {
  readonly page: number;
  readonly box: readonly [number, number, number, number];
  readonly contents: string;
  readonly target: { readonly url: string } | { readonly place: string };
  object: number;
}

type Kid =
  | { readonly kind: "element"; readonly element: StructureElement }
  | { readonly kind: "content"; readonly page: number; readonly id: number }
  | { readonly kind: "link"; readonly area: LinkArea };

export interface StructureElement {
  readonly role: Role;
  readonly attributes: StructureAttributes;
  readonly parent: StructureElement | null;
  readonly kids: Kid[];
}

export interface StructureTree {
  readonly root: StructureElement;
  /** The element of each marked content, by page number and then by content id. */
  readonly contents: Map<number, StructureElement[]>;
  readonly links: { readonly area: LinkArea; readonly element: StructureElement }[];
}

export const createStructureTree = (): StructureTree => ({
  root: createElement("Document", {}, null),
  contents: new Map(),
  links: [],
});

export function addElement(
  parent: StructureElement,
  role: Role,
  attributes: StructureAttributes = {},
): StructureElement {
  const element = createElement(role, attributes, parent);
  parent.kids.push({ kind: "element", element });
  return element;
}

/** Registers a piece of marked content of the element on the page and returns its id. */
export function addContent(tree: StructureTree, element: StructureElement, page: number): number {
  const onPage = tree.contents.get(page) ?? [];
  tree.contents.set(page, onPage);
  const id = onPage.push(element) - 1;
  element.kids.push({ kind: "content", page, id });
  return id;
}

export function addLink(tree: StructureTree, element: StructureElement, area: LinkArea): void {
  tree.links.push({ area, element });
  element.kids.push({ kind: "link", area });
}

/** Writes every element, the root and the table that leads from content back to its element; returns the root's object number. */
export function writeStructureTree(
  tree: StructureTree,
  writer: PdfWriter,
  pdfObjects: PdfObjects,
  pages: number,
): number {
  const rootObject = writer.newObjectDeferred();
  const parentsObject = writer.newObjectDeferred();
  const objects = new Map<StructureElement, number>();
  for (const element of allElements(tree.root)) objects.set(element, writer.newObjectDeferred());
  const objectOf = (element: StructureElement): number => objects.get(element)!;

  pdfObjects.put(
    rootObject,
    `<</Type /StructTreeRoot /K [${objectOf(tree.root)} 0 R] /ParentTree ${parentsObject} 0 R /ParentTreeNextKey ${pages + tree.links.length}>>`,
  );
  pdfObjects.put(parentsObject, `<</Nums [${parentTree(tree, pages, objectOf)}]>>`);
  for (const [element, object] of objects) {
    const parent = element.parent === null ? rootObject : objectOf(element.parent);
    pdfObjects.put(object, elementDictionary(element, parent, objectOf, writer));
  }
  return rootObject;
}

const createElement = (
  role: Role,
  attributes: StructureAttributes,
  parent: StructureElement | null,
): StructureElement => ({ role, attributes, parent, kids: [] });

const allElements = (element: StructureElement): readonly StructureElement[] => [
  element,
  ...element.kids.flatMap((kid) => (kid.kind === "element" ? allElements(kid.element) : [])),
];

function parentTree(tree: StructureTree, pages: number, objectOf: (element: StructureElement) => number): string {
  const ofPages = Array.from({ length: pages }, (_, index) => {
    const elements = tree.contents.get(index + 1) ?? [];
    return `${index} [${elements.map((element) => `${objectOf(element)} 0 R`).join(" ")}]`;
  });
  const ofLinks = tree.links.map(({ element }, index) => `${pages + index} ${objectOf(element)} 0 R`);
  return [...ofPages, ...ofLinks].join("\n");
}

function elementDictionary(
  element: StructureElement,
  parent: number,
  objectOf: (element: StructureElement) => number,
  writer: PdfWriter,
): string {
  const pageObject = (page: number): string => `${writer.getPageInfo(page).objId} 0 R`;
  const firstContent = element.kids.find((kid) => kid.kind === "content");
  const kids = element.kids.map((kid) => {
    if (kid.kind === "element") return `${objectOf(kid.element)} 0 R`;
    if (kid.kind === "link") return `<</Type /OBJR /Obj ${kid.area.object} 0 R /Pg ${pageObject(kid.area.page)}>>`;
    if (kid.page === firstContent?.page) return String(kid.id);
    return `<</Type /MCR /Pg ${pageObject(kid.page)} /MCID ${kid.id}>>`;
  });
  const { alt, lang, scope, numbering, box } = element.attributes;
  const owned = [
    scope && `<</O /Table /Scope /${scope}>>`,
    numbering && `<</O /List /ListNumbering /${numbering}>>`,
    box && `<</O /Layout /Placement /Block /BBox [${box.map((value) => value.toFixed(2)).join(" ")}]>>`,
  ].filter(Boolean);
  return [
    `<</Type /StructElem /S /${element.role} /P ${parent} 0 R`,
    firstContent && `/Pg ${pageObject(firstContent.page)}`,
    kids.length > 0 && `/K [${kids.join(" ")}]`,
    lang !== undefined && `/Lang (${lang})`,
    alt !== undefined && `/Alt ${pdfString(alt)}`,
    owned.length > 0 && `/A [${owned.join(" ")}]`,
  ]
    .filter(Boolean)
    .join(" ")
    .concat(">>");
}
