import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, test } from "vitest";
import { createIndexedDbContributionRepository } from "#storage/contribution-indexed-db-repository.ts";
import { createMemoryContributionRepository } from "#storage/contribution-memory-repository.ts";
import type { ContributionRepository, StoredContribution } from "#storage/contribution-repository.ts";
import { aContribution } from "#tests/support/contributions.ts";

const damaged = { ...aContribution, formatVersion: 2 };

let databases = 0;

async function inDatabase(imported: readonly StoredContribution[]): Promise<ContributionRepository> {
  const name = `contributions-${(databases += 1)}`;
  const database = await openDB(name, 1, {
    upgrade: (opened) => {
      opened.createObjectStore("own");
      opened.createObjectStore("imported");
    },
  });
  for (const { key, value } of imported) await database.put("imported", value, key);
  database.close();
  return createIndexedDbContributionRepository(name);
}

describe.each<[string, (imported?: readonly StoredContribution[]) => Promise<ContributionRepository>]>([
  ["in memory", async (imported = []) => createMemoryContributionRepository({ imported })],
  ["in IndexedDB", (imported = []) => inDatabase(imported)],
])("a repository %s", (_name, create) => {
  test("starts empty", async () => {
    const repository = await create();
    expect(await repository.list("own")).toEqual([]);
    expect(await repository.list("imported")).toEqual([]);
  });

  test("lists what was put there in the order of its keys, each shelf for itself", async () => {
    const repository = await create();
    await repository.change("imported", "b", () => aContribution);
    await repository.change("imported", "a", () => aContribution);
    await repository.change("own", "small", () => ({ ...aContribution, origin: "Vi" }));
    expect(await repository.list("imported")).toEqual([
      { key: "a", value: aContribution },
      { key: "b", value: aContribution },
    ]);
    expect(await repository.list("own")).toEqual([{ key: "small", value: { ...aContribution, origin: "Vi" } }]);
  });

  test("hands a change what is stored, and undefined when there is nothing", async () => {
    const repository = await create();
    const seen: unknown[] = [];
    const remember = (stored: unknown) => {
      seen.push(stored);
      return aContribution;
    };
    await repository.change("own", "small", remember);
    await repository.change("own", "small", remember);
    expect(seen).toEqual([undefined, aContribution]);
  });

  test("keeps both of two changes made at once", async () => {
    const repository = await create();
    await repository.change("own", "small", () => ({ ...aContribution, origin: "" }));
    const add = (letter: string) =>
      repository.change("own", "small", (stored) => ({ ...aContribution, origin: `${stored?.origin ?? ""}${letter}` }));
    await Promise.all([add("a"), add("b")]);
    expect(await repository.list("own")).toEqual([{ key: "small", value: { ...aContribution, origin: "ab" } }]);
  });

  test("keeps its own copy of what it was given and of what it hands out", async () => {
    const repository = await create();
    const mine = structuredClone(aContribution);
    await repository.change("own", "small", () => mine);
    mine.experiences.pop();
    const [record] = await repository.list("own");
    (record!.value as typeof mine).experiences.pop();
    expect(await repository.list("own")).toEqual([{ key: "small", value: aContribution }]);
  });

  test("writes nothing when the change throws", async () => {
    const repository = await create();
    await repository.change("own", "small", () => aContribution);
    const failing = repository.change("own", "small", () => {
      throw new Error("No.");
    });
    await expect(failing).rejects.toThrow("No.");
    expect(await repository.list("own")).toEqual([{ key: "small", value: aContribution }]);
  });

  test("hands out a record it cannot read, refuses to change it, and removes it", async () => {
    const repository = await create([{ key: "torn", value: damaged }]);
    await expect(repository.change("imported", "torn", () => aContribution)).rejects.toThrow(
      "The stored record is not a contribution of this format.",
    );
    expect(await repository.list("imported")).toEqual([{ key: "torn", value: damaged }]);
    await repository.remove("imported", "torn");
    await repository.remove("imported", "torn");
    expect(await repository.list("imported")).toEqual([]);
  });
});
