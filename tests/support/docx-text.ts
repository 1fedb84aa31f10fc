/** Reads the text of a DOCX file, paragraph by paragraph. */
import { zipEntries } from "./zip-entries.ts";

/** The paragraphs of the body that hold text, in order, without boxes to tick and with a space for each tab. */
export function docxParagraphs(bytes: Uint8Array): readonly string[] {
  const body = zipEntries(bytes)["word/document.xml"] ?? "";
  return [...body.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:tab\/>|<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)]
        .map(([, text]) => text ?? " ")
        .join("")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&apos;", "'")
        .replaceAll("&amp;", "&")
        .replaceAll("☐", "")
        .replaceAll(/\s+/g, " ")
        .trim(),
    )
    .filter((text) => text !== "");
}
