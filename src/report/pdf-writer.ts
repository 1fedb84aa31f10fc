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
  readonly events: {
    readonly subscribe: (event: string, listener: (details: { readonly pageNumber: number }) => void) => void;
  };
}

export const writerOf = (doc: jsPDF): PdfWriter => doc.internal as unknown as PdfWriter;

/** Sets the version in the file's first line. */
export function setPdfVersion(doc: jsPDF, version: string): void {
  const inner = doc as unknown as { readonly __private__: { readonly setPdfVersion: (version: string) => void } };
  inner.__private__.setPdfVersion(version);
}
