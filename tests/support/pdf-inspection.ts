import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PDFPageProxy } from "pdfjs-dist";
import * as v from "valibot";

/** Writes the bytes to a file of their own for as long as `inspect` runs. */
function withFile<T>(bytes: Uint8Array, inspect: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "niosteg-pdf-"));
  try {
    const file = join(folder, "report.pdf");
    writeFileSync(file, bytes);
    return inspect(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a command prints about a PDF; throws when the command finds it faulty. */
export const inspectPdf = (bytes: Uint8Array, command: string, ...options: readonly string[]): string =>
  withFile(bytes, (file) => execFileSync(command, [...options, file], { encoding: "utf8", maxBuffer: 1e8 }));

const pagesJson = v.object({ pages: v.array(v.object({ contents: v.array(v.string()) })) });
const painting = new Set(["Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh"]);

/** How many operators paint, how many of them stand outside marked content, and how many streams are nested or left open. */
export function countPainting(bytes: Uint8Array): { painted: number; outside: number; faulty: number } {
  return withFile(bytes, (file) => {
    const show = (...options: string[]): string =>
      execFileSync("qpdf", [...options, file], { encoding: "latin1", maxBuffer: 1e8 });
    const { pages } = v.parse(pagesJson, JSON.parse(show("--json", "--json-key=pages")));
    const count = { painted: 0, outside: 0, faulty: 0 };
    for (const reference of pages.flatMap(({ contents }) => contents)) {
      const stream = show(`--show-object=${reference.split(" ")[0]}`, "--filtered-stream-data");
      let depth = 0;
      let deepest = 0;
      for (const token of stream.replace(/<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\)])*\)/g, " ").split(/\s+/)) {
        if (token === "BDC" || token === "BMC") deepest = Math.max(deepest, ++depth);
        else if (token === "EMC") depth--;
        else if (painting.has(token)) {
          count.painted++;
          if (depth < 1) count.outside++;
        }
      }
      if (depth !== 0 || deepest > 1) count.faulty++;
    }
    return count;
  });
}

/** The text of the structure tree in logical order, with one space between words. Slow: for small files. */
export const structureText = (bytes: Uint8Array): string =>
  [...inspectPdf(bytes, "pdfinfo", "-struct-text").matchAll(/^\s*"(.*)"$/gm)]
    .map(([, text]) => text!)
    .join("")
    .replace(/\s+/g, " ");

export interface TaggedPart {
  readonly role: string;
  /** What it says in logical order, without white space; figures and list numbers, which are drawn, left out. */
  readonly text: string;
}

/** The parts that the document's structure begins with, in logical order, also where one runs over several pages. */
export async function taggedParts(bytes: Uint8Array): Promise<readonly TaggedPart[]> {
  const { kids, textOf } = await readStructure(bytes);
  return kids.map((kid) => ({ role: kid.element.role, text: textOf(kid) }));
}

/** What stands in another language than the document, in logical order: the language tag and what it says without white space. */
export async function foreignTexts(bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const { kids, kidsOf, textOf } = await readStructure(bytes);
  const found = (kid: StructureKid): readonly (readonly [string, string])[] =>
    kid.element.lang === "" ? kidsOf(kid).flatMap(found) : [[kid.element.lang, textOf(kid)]];
  return kids.flatMap(found);
}

interface StructureKid {
  readonly value: unknown;
  /** The page of the element it stands in. */
  readonly page: unknown;
  readonly element: { readonly role: string; readonly lang: string };
}

interface Structure {
  /** What the document element holds. */
  readonly kids: readonly StructureKid[];
  readonly kidsOf: (kid: StructureKid) => readonly StructureKid[];
  /** Without white space; figures and list numbers, which are drawn, left out. */
  readonly textOf: (kid: StructureKid) => string;
}

async function readStructure(bytes: Uint8Array): Promise<Structure> {
  const texts = await textsByContent(bytes);
  const [, objects] = v.parse(objectsJson, JSON.parse(inspectPdf(bytes, "qpdf", "--json", "--json-key=qpdf"))).qpdf;
  const valueOf = (value: unknown): Readonly<Record<string, unknown>> => {
    const known = typeof value === "string" && /^\d+ 0 R$/.test(value) ? objects[`obj:${value}`] : undefined;
    return (known === undefined ? value : known.value) as Readonly<Record<string, unknown>>;
  };
  const kidOf = (value: unknown, page: unknown): StructureKid => {
    const { "/S": role = "", "/Lang": lang = "" } = typeof value === "number" ? {} : valueOf(value);
    return { value, page, element: { role: String(role).slice(1), lang: String(lang).replace(/^u:/, "") } };
  };
  const kidsOf = ({ value, page }: StructureKid): readonly StructureKid[] => {
    if (typeof value === "number") return [];
    const { "/K": kids = [], "/Pg": own = page } = valueOf(value);
    return [kids].flat().map((kid) => kidOf(kid, own));
  };
  const rawText = (kid: StructureKid): string => {
    const { value, page, element } = kid;
    if (typeof value === "number") return texts.get(`p${String(page).split(" ")[0]}R_mc${value}`) ?? "";
    const { "/Type": type, "/MCID": content, "/Pg": own = page } = valueOf(value);
    if (element.role === "Figure" || type === "/OBJR") return "";
    if (typeof content === "number") return rawText(kidOf(content, own));
    const text = kidsOf(kid).map(rawText).join("");
    return element.role === "Lbl" && /^\d+\.\s*$/.test(text) ? "" : text;
  };
  const root = Object.values(objects)
    .map(({ value }) => value as Readonly<Record<string, unknown>> | null)
    .find((value) => value?.["/S"] === "/Document");
  return {
    kids: kidsOf(kidOf(root ?? {}, null)),
    kidsOf,
    textOf: (kid) => rawText(kid).replace(/\s+/g, ""),
  };
}

const objectsJson = v.object({
  qpdf: v.looseTuple([v.unknown(), v.record(v.string(), v.looseObject({ value: v.optional(v.unknown()) }))]),
});

/** The text of each piece of marked content, by page object and content id as pdfjs names them. */
async function textsByContent(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const page of await pagesOf(bytes)) {
    let id = "";
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ("str" in item) texts.set(id, (texts.get(id) ?? "") + item.str);
      else id = item.id ?? "";
    }
  }
  return texts;
}

/** The pages of a file, the first first. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly PDFPageProxy[]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  return Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)));
}

export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** From the foot of the page. */
  readonly baseline: number;
  readonly size: number;
}

/** Where each text of a page stands, white space left out. */
export const textBoxes = async (page: PDFPageProxy): Promise<readonly TextBox[]> =>
  (await page.getTextContent()).items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , , size, left, baseline] = item.transform as number[];
    return [{ text: item.str, left: left!, right: left! + item.width, baseline: baseline!, size: size! }];
  });

/** The texts that lie on one another, as pairs; a touch of less than a point is none. */
export function overlaps(boxes: readonly TextBox[]): readonly string[] {
  const found: string[] = [];
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const isBeside = a.right <= b.left + 1 || b.right <= a.left + 1;
      const least = Math.min(a.size, b.size);
      if (!isBeside && Math.abs(a.baseline - b.baseline) < least * 0.95) found.push(`${a.text} / ${b.text}`);
    }
  });
  return found;
}

/** The levels of the headings in reading order. */
export const headingLevels = (bytes: Uint8Array): readonly number[] =>
  [...inspectPdf(bytes, "pdfinfo", "-struct").matchAll(/^\s*H(\d)\b/gm)].map(([, level]) => Number(level));

interface TreeNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

/** The text of one page in the order of its part of the structure tree. */
export async function taggedText(page: PDFPageProxy): Promise<string> {
  const texts = new Map<string, string>();
  let id = "";
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ("str" in item) texts.set(id, (texts.get(id) ?? "") + item.str + (item.hasEOL ? " " : ""));
    else id = item.id ?? "";
  }
  const textOf = (node: TreeNode): string =>
    node.children === undefined ? (texts.get(node.id ?? "") ?? "") : node.children.map(textOf).join(" ");
  return textOf(await page.getStructTree());
}

/** The role of the element that holds the page's last content. */
export async function lastRole(page: PDFPageProxy): Promise<string> {
  let node: TreeNode = await page.getStructTree();
  let role = "";
  while (node.children?.length) {
    role = node.role ?? role;
    node = node.children.at(-1)!;
  }
  return role;
}

/** The text of a whole file in reading order by its tags, with all white space folded to single spaces. */
export const readingText = async (bytes: Uint8Array): Promise<string> =>
  (await Promise.all((await pagesOf(bytes)).map(taggedText))).join(" ").replace(/\s+/g, " ");

export interface StructureNode {
  readonly role: string;
  /** Empty when it is the language of what it stands in. */
  readonly lang: string;
  /** Without white space. */
  readonly text: string;
  readonly kids: readonly StructureNode[];
}

/** The elements that the document holds, as a tree. */
export async function structureTree(bytes: Uint8Array): Promise<readonly StructureNode[]> {
  const { kids, kidsOf, textOf } = await readStructure(bytes);
  const nodesOf = (found: readonly StructureKid[]): readonly StructureNode[] =>
    found
      .filter(({ element }) => element.role !== "")
      .map((kid) => ({ ...kid.element, text: textOf(kid), kids: nodesOf(kidsOf(kid)) }));
  return nodesOf(kids);
}
