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

/** Every text of the structure tree in logical order without white space; figures and list numbers, which are drawn, left out. */
export function readingOrder(bytes: Uint8Array): string {
  let passedOver = Infinity;
  const texts: string[] = [];
  for (const line of inspectPdf(bytes, "pdfinfo", "-struct-text").split("\n")) {
    const depth = line.search(/\S/);
    if (depth > passedOver) continue;
    passedOver = line.trim().startsWith("Figure") ? depth : Infinity;
    const text = /^\s*"(.*)"$/.exec(line)?.[1] ?? "";
    if (!/^\d+\. $/.test(text)) texts.push(text);
  }
  return texts.join("").replace(/\s+/g, "");
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
export async function readingText(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) texts.push(await taggedText(await file.getPage(number)));
  return texts.join(" ").replace(/\s+/g, " ");
}
