/** Owns the bookmarks that a PDF reader shows beside the pages. */
import type { PdfObjects } from "./pdf-objects.ts";
import { pdfString } from "./pdf-syntax.ts";
import type { PdfWriter } from "./pdf-writer.ts";

export interface Bookmark {
  readonly title: string;
  /** The heading's level, 1 for the outermost. */
  readonly level: number;
  readonly page: number;
  /** Distance from the foot of the page. */
  readonly top: number;
}

interface Entry {
  readonly object: number;
  readonly bookmark: Bookmark;
  readonly parent: Entry | null;
  readonly children: Entry[];
}

/** Writes the bookmarks, page by page, as a tree by heading level; returns the outline's object number, or null without bookmarks. */
export function writeOutline(bookmarks: readonly Bookmark[], writer: PdfWriter, pdfObjects: PdfObjects): number | null {
  if (bookmarks.length === 0) return null;
  const outline = writer.newObjectDeferred();
  const roots: Entry[] = [];
  const all: Entry[] = [];
  let latest: Entry | null = null;
  for (const bookmark of bookmarks.toSorted((a, b) => a.page - b.page)) {
    let parent: Entry | null = latest;
    while (parent !== null && parent.bookmark.level >= bookmark.level) parent = parent.parent;
    const entry: Entry = { object: writer.newObjectDeferred(), bookmark, parent, children: [] };
    (parent?.children ?? roots).push(entry);
    all.push(entry);
    latest = entry;
  }
  pdfObjects.put(
    outline,
    `<</Type /Outlines /First ${roots[0]!.object} 0 R /Last ${roots.at(-1)!.object} 0 R /Count ${roots.length}>>`,
  );
  for (const entry of all) pdfObjects.put(entry.object, entryDictionary(entry, roots, outline, writer));
  return outline;
}

function entryDictionary(entry: Entry, roots: readonly Entry[], outline: number, writer: PdfWriter): string {
  const { bookmark, children, parent } = entry;
  const siblings = parent?.children ?? roots;
  const place = siblings.indexOf(entry);
  const previous = siblings[place - 1];
  const next = siblings[place + 1];
  return [
    `<</Title ${pdfString(bookmark.title)} /Parent ${parent?.object ?? outline} 0 R`,
    previous && `/Prev ${previous.object} 0 R`,
    next && `/Next ${next.object} 0 R`,
    children.length > 0 &&
      `/First ${children[0]!.object} 0 R /Last ${children.at(-1)!.object} 0 R /Count -${children.length}`,
    `/Dest [${writer.getPageInfo(bookmark.page).objId} 0 R /XYZ 0 ${bookmark.top.toFixed(2)} 0]>>`,
  ]
    .filter(Boolean)
    .join(" ");
}
