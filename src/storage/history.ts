/** Owns what can be brought back: copies, what was set aside because nobody could read it, and the log. */
import { byCodeUnit } from "#domain/code-unit-order.ts";
import { emptyOldBin, setAside } from "./kept-copies.ts";
import { isLogWhole, rowsOf } from "./stored-log.ts";
import type { Copy, LogRow, Quarantined, Tables, Transaction } from "./tables.ts";

export interface History {
  /** Newest first. */
  readonly copies: () => Promise<readonly Copy[]>;
  /** The copied record, unchecked; undefined when there is none. */
  readonly loadCopy: (key: string) => Promise<unknown>;
  /** Newest first. */
  readonly quarantined: () => Promise<readonly Quarantined[]>;
  /** Puts by what could not be understood; what is stored is left as it is. */
  readonly setAside: (found: Omit<Quarantined, "key">) => Promise<void>;
  /** The latest rows of an evaluation's log, oldest first. */
  readonly log: (id: string) => Promise<readonly LogRow[]>;
  /** The evaluations whose stored record lacks what the log says was stored with it, by id. */
  readonly withTornLog: () => Promise<readonly string[]>;
  /** Lets go of evaluations that were removed more than 30 days before the moment, with all that belongs to them. */
  readonly tidy: (at: string) => Promise<void>;
}

/** The history in the tables. */
export const createHistory = (tables: Tables): History => ({
  copies: async () => newestFirst(await tables.read(["copies"], (table) => table("copies").all())),
  loadCopy: (key) => tables.read(["copy-records"], (table) => table("copy-records").get(key)),
  quarantined: async () => newestFirst(await tables.read(["quarantine"], (table) => table("quarantine").all())),
  setAside: (found) => tables.write(["quarantine"], (table) => setAside(table, found)),
  log: async (id) => (await tables.read(["log"], (table) => rowsOf(table, id))).map(([, row]) => row),
  withTornLog: async () => {
    const read = (table: Transaction) => Promise.all([table("evaluations").all(), table("log").all()]);
    const [records, rows] = await tables.read(["evaluations", "log"], read);
    const rowsAbout = (id: string) => rows.map(([, row]) => row).filter((row) => row.id === id);
    return records.filter(([id, record]) => !isLogWhole(rowsAbout(id), record)).map(([id]) => id);
  },
  tidy: (at) => tables.write(["evaluations", "copies", "copy-records"], (table) => emptyOldBin(table, at)),
});

const newestFirst = <Row extends { readonly at: string; readonly key: string }>(
  rows: readonly (readonly [string, Row])[],
): readonly Row[] => rows.map(([, row]) => row).toSorted((a, b) => byCodeUnit(b.at, a.at) || byCodeUnit(b.key, a.key));
