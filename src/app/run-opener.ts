/** Keeps at most one run open at a time, so that moving between pages of a run never opens it twice. */
import type { Evaluation } from "#domain/evaluation.ts";
import type { OpenEvaluation, OpenResult } from "./open-evaluation.ts";
import type { Shelf } from "./routes.ts";
import type { RunContent } from "./run-content.ts";

export interface RunOpener {
  /** The run with the id; the same promise until another run is opened or this one is closed. */
  readonly open: (shelf: Shelf, id: string) => Promise<OpenResult>;
  /** Opens a document that has just been made and stored, without reading it back. */
  readonly openNew: (shelf: Shelf, content: RunContent, document: Evaluation) => void;
  /** Writes what is not yet written and lets go of the open run. */
  readonly close: () => Promise<void>;
}

interface Ways {
  readonly open: (shelf: Shelf, id: string) => Promise<OpenResult>;
  readonly start: (shelf: Shelf, content: RunContent, document: Evaluation) => OpenEvaluation;
}

/** An opener that closes the run before it opens the next. */
export function createRunOpener({ open, start }: Ways): RunOpener {
  let current: { readonly key: string; readonly result: Promise<OpenResult> } | undefined;
  let closing: Promise<void> = Promise.resolve();
  const close = () => {
    const last = current;
    current = undefined;
    if (last)
      closing = closing
        .then(() => last.result)
        .then((result) => (result.ok ? result.run.close() : undefined))
        // A run that never opened has nothing to close, and must not keep the next from opening.
        .catch(() => undefined);
    return closing;
  };
  const replace = (key: string, make: () => OpenResult | Promise<OpenResult>) => {
    const result = close().then(() => make());
    current = { key, result };
    return result;
  };
  return {
    close,
    open: (shelf, id) => {
      const key = `${shelf}/${id}`;
      return current?.key === key ? current.result : replace(key, () => open(shelf, id));
    },
    openNew: (shelf, content, document) =>
      void replace(`${shelf}/${document.id}`, () => ({ ok: true, run: start(shelf, content, document) })),
  };
}
