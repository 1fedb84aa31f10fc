/** Keeps at most one run open at a time, so that moving between pages of a run never opens it twice. */
import type { OpenResult } from "./open-evaluation.ts";
import type { Shelf } from "./routes.ts";

export interface RunOpener {
  /** The run with the id; the same promise until another run is opened or this one is closed. */
  readonly open: (shelf: Shelf, id: string) => Promise<OpenResult>;
  /** Writes what is not yet written and lets go of the open run. */
  readonly close: () => Promise<void>;
}

/** An opener that closes the run before it opens the next. */
export function createRunOpener(open: (shelf: Shelf, id: string) => Promise<OpenResult>): RunOpener {
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
  return {
    close,
    open: (shelf, id) => {
      const key = `${shelf}/${id}`;
      if (current?.key === key) return current.result;
      const result = close().then(() => open(shelf, id));
      current = { key, result };
      return result;
    },
  };
}
