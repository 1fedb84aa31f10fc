/** Keeps at most one run open at a time, so that moving between pages of a run never opens it twice. */
import type { Evaluation } from "#domain/evaluation.ts";
import type { OpenResult } from "./open-evaluation.ts";
import type { OpenEvaluation } from "./running-evaluation.ts";
import type { Shelf } from "./routes.ts";
import type { RunContent } from "./run-content.ts";

export interface RunOpener {
  /** The run with the id; the same promise until another run is opened or this one is closed. */
  readonly open: (shelf: Shelf, id: string) => Promise<OpenResult>;
  /** Opens a document that has just been made and stored, without reading it back. */
  readonly openNew: (shelf: Shelf, content: RunContent, document: Evaluation) => void;
  /** The run that is open now; undefined when there is none, or when it is still being opened. */
  readonly opened: () => { readonly shelf: Shelf; readonly run: OpenEvaluation } | undefined;
  /** Writes what is not yet written of the open run, if there is one. */
  readonly flush: () => Promise<void>;
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
  let opened: ReturnType<RunOpener["opened"]>;
  let closing: Promise<void> = Promise.resolve();
  const close = () => {
    const last = current;
    current = undefined;
    opened = undefined;
    if (last)
      closing = closing
        .then(() => last.result)
        .then((result) => (result.ok ? result.run.close() : undefined))
        // A run that never opened has nothing to close, and must not keep the next from opening.
        .catch(() => undefined);
    return closing;
  };
  const replace = (shelf: Shelf, id: string, make: () => OpenResult | Promise<OpenResult>) => {
    const result = close().then(() => make());
    current = { key: `${shelf}/${id}`, result };
    const remember = (opening: OpenResult) => {
      if (opening.ok && current?.result === result) opened = { shelf, run: opening.run };
    };
    // Whoever asked for the run learns why it could not be opened.
    result.then(remember).catch(() => undefined);
    return result;
  };
  return {
    close,
    opened: () => opened,
    flush: async () => {
      const result = await current?.result;
      if (result?.ok) await result.run.flush();
    },
    open: (shelf, id) => {
      const key = `${shelf}/${id}`;
      return current?.key === key ? current.result : replace(shelf, id, () => open(shelf, id));
    },
    openNew: (shelf, content, document) =>
      void replace(shelf, document.id, () => ({ ok: true, run: start(shelf, content, document) })),
  };
}
