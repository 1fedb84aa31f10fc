/** Reads the files inside DOCX and XLSX files, which are zip archives. */
import { inflateRawSync } from "node:zlib";

/** The archive's text files by path, from its central directory. */
export function zipEntries(bytes: Uint8Array): Readonly<Record<string, string>> {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  const entries: Record<string, string> = {};
  let at = buffer.readUInt32LE(end + 16);
  for (let count = buffer.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset));
    const start = buffer.readUInt32LE(at + 42);
    const from = start + 30 + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28);
    const data = buffer.subarray(from, from + buffer.readUInt32LE(at + 20));
    const name = buffer.toString("utf8", at + 46, at + 46 + nameLength!);
    entries[name] = (buffer.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString("utf8");
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return entries;
}

/** A sheet's cells by address, as they are stored: "f:" before a formula, "t:" before a text, else the number. */
export function sheetCells(entries: Readonly<Record<string, string>>, sheet: number): Readonly<Record<string, string>> {
  const texts = [...(entries["xl/sharedStrings.xml"] ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) =>
    unescaped(item.replaceAll(/<[^>]+>/g, "")),
  );
  const xml = entries[`xl/worksheets/sheet${sheet}.xml`] ?? "";
  return Object.fromEntries(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([, address = "", attributes = "", inner = ""]) => {
        const formula = /<f>(.*?)<\/f>/s.exec(inner)?.[1];
        const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? "";
        if (formula !== undefined) return [address, `f:${unescaped(formula)}`];
        return [address, attributes.includes('t="s"') ? `t:${texts[Number(value)] ?? ""}` : value];
      },
    ),
  );
}

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
