/**
 * Owns where small objects are written: packed together and compressed (ISO 32000-1, 7.5.7), with a table of the same kind
 * that finds them (7.5.8), or plainly for standards that know neither. A tagged file is mostly small objects: packed, it
 * weighs less than half.
 */
import { binaryString } from "./pdf-syntax.ts";
import type { PdfWriter } from "./pdf-writer.ts";

export interface PdfObjects {
  /** Gives a number taken beforehand its object. */
  readonly put: (object: number, body: string) => void;
  /** Writes what is packed so far; to be called before the file's table is written. */
  readonly flush: () => void;
  /** The finished file, with a table that finds the packed objects. */
  readonly finish: (file: Uint8Array) => Uint8Array;
}

/** Objects that are packed, or written as they come when `packs` is false. */
export function createPdfObjects(writer: PdfWriter, packs: boolean): PdfObjects {
  let waiting: { readonly object: number; readonly body: string }[] = [];
  const packed = new Map<number, { readonly stream: number; readonly place: number }>();
  return {
    put: (object, body) => {
      if (packs) waiting.push({ object, body });
      else writePlainObject(writer, object, body);
    },
    flush: () => {
      if (waiting.length === 0) return;
      const stream = writer.newObject();
      waiting.forEach(({ object }, place) => packed.set(object, { stream, place }));
      let length = 0;
      const places = waiting.map(({ object, body }) => {
        const place = `${object} ${length}`;
        length += body.length + 1;
        return place;
      });
      const head = `${places.join(" ")}\n`;
      writer.putStream({
        data: head + waiting.map(({ body }) => `${body}\n`).join(""),
        objectId: stream,
        additionalKeyValues: [
          { key: "Type", value: "/ObjStm" },
          { key: "N", value: waiting.length },
          { key: "First", value: head.length },
        ],
      });
      writer.write("endobj");
      waiting = [];
    },
    finish: (file) => (packed.size === 0 ? file : withCompressedTable(file, packed, writer)),
  };
}

/** Writes an object by itself, where those who look for it without reading the whole file find it. */
export function writePlainObject(writer: PdfWriter, object: number, body: string): void {
  writer.newObjectDeferredBegin(object, true);
  writer.write(body);
  writer.write("endobj");
}

type Entry = readonly [kind: 0 | 1 | 2, place: number, rest: number];

/** The bytes of each part of an entry. */
const widths = [1, 4, 2] as const;

/** The file with its plain table exchanged for a compressed one. */
function withCompressedTable(
  file: Uint8Array,
  packed: ReadonlyMap<number, { readonly stream: number; readonly place: number }>,
  writer: PdfWriter,
): Uint8Array {
  const text = binaryString(file);
  const table = text.lastIndexOf("\nxref\n") + 1;
  const trailer = text.indexOf("trailer", table);
  const kept = /\/Root[^]*(?=>>\s*startxref)/.exec(text.slice(trailer))?.[0].trim() ?? "";
  const offsets = [...text.slice(table, trailer).matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset));
  const entries: Entry[] = [
    [0, 0, 0xffff],
    ...offsets.map((offset, index): Entry => {
      const place = packed.get(index + 1);
      return place === undefined ? [1, offset, 0] : [2, place.stream, place.place];
    }),
    [1, table, 0],
  ];
  const data = writer.deflate(entries.map(entryBytes).join(""));
  const tail = [
    `${entries.length - 1} 0 obj`,
    `<</Type /XRef /Size ${entries.length} /W [${widths.join(" ")}] /Filter /FlateDecode /Length ${data.length}`,
    `${kept}>>`,
    "stream",
    data,
    "endstream",
    "endobj",
    "startxref",
    String(table),
    "%%EOF",
  ].join("\n");
  return Uint8Array.from(text.slice(0, table) + tail, (character) => character.charCodeAt(0));
}

const entryBytes = (entry: Entry): string => entry.map((value, part) => bigEndian(value, widths[part]!)).join("");

const bigEndian = (value: number, bytes: number): string =>
  Array.from({ length: bytes }, (_, index) => String.fromCharCode((value >>> (8 * (bytes - 1 - index))) & 0xff)).join(
    "",
  );
