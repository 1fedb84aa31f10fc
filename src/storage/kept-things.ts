/** Owns copies of what is not an evaluation and was removed or replaced: own models and contributions. */
import type { DestructiveCommand } from "#domain/destructive-commands.ts";
import type { Tables, Transaction } from "./tables.ts";
import { daysInBin } from "./thin-copies.ts";

export interface KeptThing {
  readonly key: string;
  readonly command: Extract<DestructiveCommand, `${string}-model` | `${string}-contribution`>;
  /** Where it stood: the contributions' shelf; null for models, which have one place. */
  readonly shelf: "own" | "imported" | null;
  /** What it stood under, and what it is called. */
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly record: unknown;
}

export interface KeptThings {
  /** Resolves when the copy is on disk. */
  readonly keep: (thing: Omit<KeptThing, "key">) => Promise<void>;
  /** Newest first, without those kept for more than 30 days at the moment, which are let go of. */
  readonly list: (at: string) => Promise<readonly KeptThing[]>;
}

/** The kept things in the tables. */
export const createKeptThings = (tables: Tables): KeptThings => ({
  keep: (thing) =>
    tables.write(["kept"], async (table) => {
      const last = (await table("kept").all()).at(-1)?.[0] ?? "0";
      const key = String(Number(last) + 1).padStart(10, "0");
      await table("kept").put(key, { ...thing, key });
    }),
  list: (at) =>
    tables.write(["kept"], async (table) => {
      await letGo(table, Date.parse(at) - daysInBin * 24 * 3_600_000);
      return (await table("kept").all()).map(([, thing]) => thing).toReversed();
    }),
});

async function letGo(table: Transaction, oldest: number): Promise<void> {
  const old = (await table("kept").all()).filter(([, thing]) => Date.parse(thing.at) < oldest);
  await Promise.all(old.map(([key]) => table("kept").remove(key)));
}
