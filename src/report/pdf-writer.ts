/** Owns the one view of jsPDF's inner writer that the tagging layer rests on; jsPDF's own types leave it out. */
import type { jsPDF } from "jspdf";

export interface PdfWriter {
  /** Writes one line to the current page while drawing, to the file while it is being built. */
  readonly write: (line: string) => void;
  readonly newObject: () => number;
  /** An object number to fill later with `newObjectDeferredBegin`. */
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (object: number, write: boolean) => void;
  readonly putStream: (stream: {
    readonly data: string;
    readonly objectId: number;
    readonly additionalKeyValues: { readonly key: string; readonly value: string | number }[];
  }) => void;
  readonly getPageInfo: (page: number) => { readonly objId: number };
  readonly getCurrentPageInfo: () => { readonly pageNumber: number };
  /** Compresses a binary string, to the same bytes in every browser and in Node. */
  readonly deflate: (data: string) => string;
  readonly events: {
    readonly subscribe: (event: string, listener: (details: { readonly pageNumber: number }) => void) => void;
  };
}

export function writerOf(doc: jsPDF): PdfWriter {
  const { processDataByFilters } = doc as unknown as {
    readonly processDataByFilters: (data: string, filters: string[]) => { readonly data: string };
  };
  const deflate = (data: string): string => processDataByFilters(data, ["FlateEncode"]).data;
  return Object.assign(doc.internal as unknown as Omit<PdfWriter, "deflate">, { deflate });
}

/** Sets the version in the file's first line. */
export function setPdfVersion(doc: jsPDF, version: string): void {
  const inner = doc as unknown as { readonly __private__: { readonly setPdfVersion: (version: string) => void } };
  inner.__private__.setPdfVersion(version);
}
