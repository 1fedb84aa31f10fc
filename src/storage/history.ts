/** Owns what can be brought back: copies, what was set aside because nobody could read it, and the log. */
import { emptyOldBin, setAside } from "./kept-copies.ts";
import type { Copy, LogRow, Quarantined, Tables } from "./tables.ts";

export interface History {
  /** Newest first. */
  readonly copies: () => Promise<readonly Copy[]>;
  /** The copied record, unchecked; undefined when there is none. */
  readonly loadCopy: (key: string) => Promise<unknown>;
  /** Newest first. */
  readonly quarantined: () => Promise<readonly Quarantined[]>;
  /** Puts by what could not be understood; what is stored is left as it is. */
  readonly setAside: (found: Omit<Quarantined, "key">) => Promise<void>;
  /** Every revision of an evaluation that was stored, oldest first. */
  readonly log: (id: string) => Promise<readonly LogRow[]>;
  /** Lets go of evaluations that were removed more than 30 days before the moment, with all that belongs to them. */
  readonly tidy: (at: string) => Promise<void>;
}

/** The history in the tables. */
export const createHistory = (tables: Tables): History => ({
  copies: async () => newestFirst(await tables.read(["copies"], (table) => table("copies").all())),
  loadCopy: (key) => tables.read(["copy-records"], (table) => table("copy-records").get(key)),
  quarantined: async () => newestFirst(await tables.read(["quarantine"], (table) => table("quarantine").all())),
  setAside: (found) => tables.write(["quarantine"], (table) => setAside(table, found)),
  log: async (id) => {
    const rows = await tables.read(["log"], (table) => table("log").all(`${id}\0`));
    return rows.map(([, row]) => row).filter((row) => row.id === id);
  },
  tidy: (at) => tables.write(["evaluations", "copies", "copy-records", "log"], (table) => emptyOldBin(table, at)),
});

const newestFirst = <Row extends { readonly at: string; readonly key: string }>(
  rows: readonly (readonly [string, Row])[],
): readonly Row[] => rows.map(([, row]) => row).toSorted((a, b) => compare(b.at, a.at) || compare(b.key, a.key));

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
