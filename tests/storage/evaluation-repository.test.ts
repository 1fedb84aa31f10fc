import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Evaluation } from "#domain/evaluation.ts";
import type { EvaluationRepository } from "#storage/evaluation-repository.ts";
import { createIndexedDbEvaluationRepository } from "#storage/indexed-db-evaluation-repository.ts";
import { createMemoryEvaluationRepository } from "#storage/memory-evaluation-repository.ts";
import { gardenExample } from "../fixtures/garden.ts";

const example = JSON.parse(readFileSync(gardenExample, "utf8")) as Evaluation;
const summary = {
  id: "garden",
  name: "Provköping",
  label: "Våren 2026",
  date: "2026-03-12",
  changed: "2026-03-12T11:30:00Z",
  readable: true,
};

let databases = 0;
const nextName = (): string => `test-${(databases += 1)}`;

async function putRaw(name: string, records: readonly (readonly [string, unknown])[]): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade: (opened) => {
      opened.createObjectStore("evaluations");
    },
  });
  for (const [id, record] of records) await database.put("evaluations", record, id);
  database.close();
}

type Create = (records?: readonly (readonly [string, unknown])[]) => Promise<EvaluationRepository>;

describe.each<[string, Create]>([
  ["in memory", async (records = []) => createMemoryEvaluationRepository(records)],
  [
    "in IndexedDB",
    async (records = []) => {
      const name = nextName();
      await putRaw(name, records);
      return createIndexedDbEvaluationRepository(name);
    },
  ],
])("a repository %s", (_name, create) => {
  test("starts empty, and has nothing under an unknown id", async () => {
    const repository = await create();
    expect(await repository.list()).toEqual([]);
    expect(await repository.load("garden")).toBe(undefined);
  });

  test("gives back what was saved, last", async () => {
    const repository = await create();
    await repository.save({ ...example, label: "Första" });
    await repository.save(example);
    expect(await repository.load("garden")).toEqual(example);
    expect(await repository.list()).toEqual([summary]);
  });

  test("keeps its own copy of what it was given and of what it hands out", async () => {
    const repository = await create();
    const mine = structuredClone(example);
    await repository.save(mine);
    mine.roles.push("owner");
    const handedOut = (await repository.load("garden")) as Evaluation;
    handedOut.roles.push("owner");
    expect(await repository.load("garden")).toEqual(example);
  });

  test("lists the last changed first", async () => {
    const repository = await create();
    await repository.save(example);
    await repository.save({ ...example, id: "newer", changed: "2026-04-01T08:00:00Z" });
    await repository.save({ ...example, id: "older", changed: "2025-04-01T08:00:00Z" });
    expect((await repository.list()).map(({ id }) => id)).toEqual(["newer", "garden", "older"]);
  });

  test("removes one and leaves the others", async () => {
    const repository = await create();
    await repository.save(example);
    await repository.save({ ...example, id: "other" });
    await repository.remove("garden");
    await repository.remove("garden");
    expect((await repository.list()).map(({ id }) => id)).toEqual(["other"]);
  });

  test("shows a record it cannot read, hands it out, and refuses to write over it", async () => {
    const damaged = { ...example, formatVersion: 3 };
    const repository = await create([
      ["garden", damaged],
      ["torn", "{"],
    ]);
    expect(await repository.list()).toEqual([
      { id: "garden", name: "", label: "", date: "", changed: "", readable: false },
      { id: "torn", name: "", label: "", date: "", changed: "", readable: false },
    ]);
    await expect(repository.save(example)).rejects.toThrow("The stored record is not an evaluation of this format.");
    expect(await repository.load("garden")).toEqual(damaged);
  });
});

describe("a repository in IndexedDB", () => {
  test("keeps each database to itself", async () => {
    const [work, examples] = [nextName(), nextName()];
    await createIndexedDbEvaluationRepository(work).save(example);
    expect(await createIndexedDbEvaluationRepository(examples).list()).toEqual([]);
    expect(await createIndexedDbEvaluationRepository(work).list()).toEqual([summary]);
  });

  test("steps aside when another page removes or upgrades the database, and opens it again after", async () => {
    const name = nextName();
    const repository = createIndexedDbEvaluationRepository(name);
    await repository.save(example);
    await deleteDB(name);
    expect(await repository.list()).toEqual([]);
    await repository.save(example);
    expect(await repository.load("garden")).toEqual(example);
  });

  test("reopens a connection that died under it", async () => {
    const name = nextName();
    const open: IDBDatabase[] = [];
    const original = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...args) => {
      const request = original(...args);
      request.addEventListener("success", () => open.push(request.result));
      return request;
    };
    try {
      const repository = createIndexedDbEvaluationRepository(name);
      await repository.save(example);
      open[0]?.close();
      expect(await repository.load("garden")).toEqual(example);
      expect(open).toHaveLength(2);
    } finally {
      indexedDB.open = original;
    }
  });

  test("gives up after three attempts and tells why", async () => {
    const name = nextName();
    let attempts = 0;
    const original = indexedDB.open.bind(indexedDB);
    indexedDB.open = () => {
      attempts += 1;
      throw new DOMException("Connection to the storage server was lost", "UnknownError");
    };
    try {
      const repository = createIndexedDbEvaluationRepository(name);
      await expect(repository.save(example)).rejects.toThrow("Connection to the storage server was lost");
      expect(attempts).toBe(3);
    } finally {
      indexedDB.open = original;
    }
  });
});
