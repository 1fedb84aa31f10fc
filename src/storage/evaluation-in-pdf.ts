/** Owns finding, in the PDF of a plan, the evaluation that travels inside it. Reads only files that Niosteg has written. */
import { binaryText } from "./binary-text.ts";
import { type FileFault, wholeFault } from "./file-fault.ts";
import { maxFileMegabytes } from "./read-json.ts";

export type EvaluationText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: FileFault };

/** Whether a file that begins with these bytes says it is a PDF. */
export const isPdf = (start: Uint8Array): boolean => binaryText(start.subarray(0, 5)) === "%PDF-";

/** The text of the evaluation inside the PDF, unchecked, or why there is none; neither file nor text is larger than an evaluation may be. */
export async function evaluationInPdf(file: Blob): Promise<EvaluationText> {
  if (file.size > maxBytes) return tooLarge;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const packed = embeddedFile(bytes);
  if (packed === undefined) return withoutEvaluation;
  try {
    const unpacked = await inflate(packed);
    if (unpacked === undefined) return tooLarge;
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(unpacked) };
  } catch {
    return unreadable;
  }
}

const maxBytes = maxFileMegabytes * 1_000_000;

const failure = (fault: FileFault): EvaluationText => ({ ok: false, fault });
const tooLarge = failure(wholeFault("too-large", { megabytes: maxFileMegabytes }));
const withoutEvaluation = failure(wholeFault("pdf-without-evaluation", {}));
const unreadable = failure(wholeFault("not-json", { line: null, column: null }));

/** The compressed bytes of the file that the catalog names as belonging to the document; undefined when it names none. */
function embeddedFile(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const text = binaryText(bytes);
  const named = [...text.matchAll(/\/AF\s*\[\s*(\d{1,9}) 0 R/g)].at(-1)?.[1];
  const description = named === undefined ? undefined : objectAt(text, named);
  if (description === undefined) return undefined;
  const specification = text.slice(description, description + 5_000).split("endobj")[0] ?? "";
  const file = /\/EF\s*<<\s*\/F (\d{1,9}) 0 R/.exec(specification)?.[1];
  const start = file === undefined ? undefined : objectAt(text, file);
  if (start === undefined) return undefined;
  const head = /^<<([^]{0,1000}?)>>\s*?stream\r?\n/.exec(text.slice(start, start + 1_100));
  const length = /\/Length (\d{1,9})\s/.exec(head?.[1] ?? "")?.[1];
  if (!head || length === undefined || !/\/Type \/EmbeddedFile\s/.test(head[0])) return undefined;
  if (!/\/Filter \/FlateDecode\s/.test(head[0])) return undefined;
  const from = start + head[0].length;
  return bytes.subarray(from, from + Number(length));
}

/** Where the contents of the object's latest revision begin. */
function objectAt(text: string, number: string): number | undefined {
  const head = `\n${number} 0 obj\n`;
  const place = text.lastIndexOf(head);
  return place === -1 ? undefined : place + head.length;
}

/** The unpacked bytes; undefined when there are more of them than allowed. Rejects when they are damaged. */
async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
