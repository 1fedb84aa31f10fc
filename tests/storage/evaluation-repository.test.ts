import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { destructiveCommands, type EvaluationCommand } from "#domain/destructive-commands.ts";
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
  revision: 0,
  readable: true,
  isHeld: false,
};
const answered = Object.values(example.answers).filter(({ mark }) => mark !== null).length;

/** The example as it was stored at a minute past half past eleven, as so many revisions. */
const edited = (revision: number, minute = revision): Evaluation => ({
  ...example,
  label: `Revision ${String(revision)}`,
  revision,
  changed: new Date(Date.parse(example.changed) + minute * 60_000).toISOString(),
});

const entry = (level: number) => ({ kind: "mark" as const, at: example.changed, question: "q", from: null, to: level });

let databases = 0;
const nextName = (): string => `test-${(databases += 1)}`;

/** As the code before issue 5 made it. */
async function putRaw(name: string, records: readonly (readonly [string, unknown])[]): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade: (opened) => {
      opened.createObjectStore("evaluations");
    },
  });
  for (const [id, record] of records) await database.put("evaluations", record, id);
  database.close();
}

async function copiesOf(repository: EvaluationRepository) {
  return (await (await repository.history()).copies()).map(({ kind, at, revision }) => ({ kind, at, revision }));
}

async function copied(repository: EvaluationRepository): Promise<readonly unknown[]> {
  const history = await repository.history();
  return Promise.all((await history.copies()).map(({ key }) => history.loadCopy(key)));
}

const later = "2026-03-12T18:00:00.000Z";

type Create = (records?: readonly (readonly [string, unknown])[]) => Promise<EvaluationRepository>;

/** Both keep the same contract. */
const repositories: readonly [string, Create][] = [
  ["in memory", async (records = []) => createMemoryEvaluationRepository(records)],
  [
    "in IndexedDB",
    async (records = []) => {
      const name = nextName();
      await putRaw(name, records);
      return createIndexedDbEvaluationRepository(name);
    },
  ],
];

describe.each(repositories)("a repository %s", (_name, create) => {
  test("starts empty, and has nothing under an unknown id", async () => {
    const repository = await create();
    expect(await repository.list()).toEqual([]);
    expect(await repository.load("garden")).toBe(undefined);
    const history = await repository.history();
    expect(await Promise.all([history.copies(), history.quarantined(), history.log("garden")])).toEqual([[], [], []]);
    expect(await history.loadCopy("garden")).toBe(undefined);
  });

  test("gives back what was saved, last", async () => {
    const repository = await create();
    await repository.save({ ...example, label: "Första" }, { base: null });
    await repository.save({ ...example, revision: 1 }, { base: 0 });
    expect(await repository.load("garden")).toEqual({ ...example, revision: 1 });
    expect(await repository.list()).toEqual([{ ...summary, revision: 1 }]);
  });

  test("keeps its own copy of what it was given and of what it hands out", async () => {
    const repository = await create();
    const mine = structuredClone(example);
    await repository.save(mine, { base: null });
    mine.roles.push("owner");
    const handedOut = (await repository.load("garden")) as Evaluation;
    handedOut.roles.push("owner");
    expect(await repository.load("garden")).toEqual(example);
  });

  test("lists the last changed first", async () => {
    const repository = await create();
    await repository.save(example, { base: null });
    await repository.save({ ...example, id: "newer", changed: "2026-04-01T08:00:00Z" }, { base: null });
    await repository.save({ ...example, id: "older", changed: "2025-04-01T08:00:00Z" }, { base: null });
    expect((await repository.list()).map(({ id }) => id)).toEqual(["newer", "garden", "older"]);
  });

  test("removes one and leaves the others", async () => {
    const repository = await create();
    await repository.save(example, { base: null });
    await repository.save({ ...example, id: "other" }, { base: null });
    await repository.remove("garden", later);
    await repository.remove("garden", later);
    expect((await repository.list()).map(({ id }) => id)).toEqual(["other"]);
    expect(await copiesOf(repository)).toEqual([{ kind: "before-remove", at: later, revision: 0 }]);
  });

  test("says of a run whether marks have been shown in a meeting on it", async () => {
    const repository = await create();
    const held = { rounds: { any: [{ levels: [0, 1], unknown: 0, notRelevant: 0 }] }, respondents: [] };
    await repository.save({ ...example, collected: held }, { base: null });
    await repository.save({ ...example, id: "alone", collected: { ...held, rounds: {} } }, { base: null });
    const listed = (await repository.list()).map(({ id, isHeld }) => [id, isHeld]);
    expect(Object.fromEntries(listed)).toEqual({ garden: true, alone: false });
  });

  test("shows a record it cannot read, hands it out, and refuses to write over it", async () => {
    const damaged = { ...example, formatVersion: 3 };
    const repository = await create([
      ["garden", damaged],
      ["torn", "{"],
    ]);
    const nothing = { name: "", label: "", date: "", changed: "", revision: 0, readable: false, isHeld: false };
    expect(await repository.list()).toEqual([
      { id: "garden", ...nothing },
      { id: "torn", ...nothing },
    ]);
    await expect(repository.save(example, { base: 0 })).rejects.toThrow(
      "The stored record is not an evaluation of this format.",
    );
    expect(await repository.load("garden")).toEqual(damaged);
  });

  test("refuses to write over another revision than the writer began from, and says which it is", async () => {
    const repository = await create();
    await repository.save(edited(1), { base: null });
    await repository.save(edited(2), { base: 1 });
    const mine = { ...edited(2), label: "Min" };
    await expect(repository.save(mine, { base: 1 })).rejects.toMatchObject({
      name: "RevisionConflictError",
      stored: 2,
    });
    await expect(repository.save(mine, { base: null })).rejects.toMatchObject({ stored: 2 });
    await repository.remove("garden", later);
    await expect(repository.save(mine, { base: 2 })).rejects.toMatchObject({ stored: null });
    expect(await repository.list()).toEqual([]);
  });

  test("writes a row in the log for what the document's own log gained, and for a command", async () => {
    const repository = await create();
    const [first, second] = [entry(1), entry(2)];
    await repository.save(edited(1), { base: null });
    await repository.save({ ...edited(2), log: [first] }, { base: 1 });
    await repository.save({ ...edited(3), log: [first] }, { base: 2 });
    await repository.save({ ...edited(4), log: [first, second] }, { base: 3 });
    await repository.save({ ...edited(1), id: "garden\0other" }, { base: null });
    await repository.replace({ ...edited(1), log: [first, second] }, { command: "replace", at: later });
    const row = { id: "garden", cause: "save" };
    expect(await (await repository.history()).log("garden")).toEqual([
      { ...row, revision: 2, at: edited(2).changed, entries: [first], length: 1 },
      { ...row, revision: 4, at: edited(4).changed, entries: [second], length: 2 },
      { ...row, cause: "replace", revision: 5, at: later, entries: [], length: 2 },
    ]);
  });

  test("keeps the two hundred latest rows of each, and none of what is removed", async () => {
    const repository = await create();
    await repository.save({ ...edited(0), id: "other" }, { base: null });
    await repository.save({ ...edited(1), id: "other", log: [entry(0)] }, { base: 0 });
    await repository.save(edited(0), { base: null });
    for (let revision = 1; revision <= 203; revision += 1) {
      const log = Array.from({ length: revision }, (_, index) => entry(index));
      // oxlint-disable-next-line no-await-in-loop -- one revision follows on another
      await repository.save({ ...edited(revision), log }, { base: revision - 1 });
    }
    const history = await repository.history();
    const revisions = (await history.log("garden")).map(({ revision }) => revision);
    expect([revisions.length, revisions[0], revisions.at(-1)]).toEqual([200, 4, 203]);
    expect(await history.log("other")).toHaveLength(1);
    await repository.remove("garden", later);
    expect([await history.log("garden"), (await history.log("other")).length]).toEqual([[], 1]);
  });

  test("copies what is stored when editing begins, and every five minutes", async () => {
    const repository = await create();
    await repository.save(edited(0), { base: null });
    for (let revision = 1; revision <= 12; revision += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one revision follows on another
      await repository.save(edited(revision), { base: revision - 1 });
    }
    const editing = { kind: "editing" };
    expect(await copiesOf(repository)).toEqual([
      { ...editing, at: edited(11).changed, revision: 10 },
      { ...editing, at: edited(6).changed, revision: 5 },
      { ...editing, at: edited(1).changed, revision: 0 },
    ]);
    expect(await copied(repository)).toEqual([edited(10), edited(5), edited(0)]);
    const [newest] = await (await repository.history()).copies();
    expect(newest).toEqual({
      key: "garden\u00000000000003",
      id: "garden",
      kind: "editing",
      at: edited(11).changed,
      changed: edited(10).changed,
      revision: 10,
      name: "Provköping",
      label: "Revision 10",
      answered,
      actions: example.actions.length,
      bytes: Buffer.byteLength(JSON.stringify(edited(10))),
    });
  });

  test("puts another in place with a revision above both", async () => {
    const repository = await create();
    await repository.save(edited(7), { base: null });
    expect(await repository.replace(edited(3), { command: "replace", at: later })).toBe(8);
    expect(await repository.load("garden")).toEqual({ ...edited(3), revision: 8, changed: later });
    expect(await repository.replace({ ...edited(3), id: "new" }, { command: "restore", at: later })).toBe(4);
  });

  test("lets go of what was removed thirty days ago, and of nothing else", async () => {
    const repository = await create();
    for (const id of ["early", "late", "back", "present"]) {
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await repository.save({ ...edited(1), id }, { base: null });
    }
    await repository.remove("early", "2026-04-01T08:00:00Z");
    await repository.remove("back", "2026-04-01T08:00:00Z");
    await repository.replace({ ...edited(1), id: "back" }, { command: "restore", at: "2026-04-02T08:00:00Z" });
    await repository.remove("late", "2026-04-10T08:00:00Z");
    const history = await repository.history();
    await history.tidy("2026-05-01T08:00:00Z");
    expect((await history.copies()).map(({ id }) => id)).toEqual(["late", "early", "back"].toSorted().toReversed());
    await history.tidy("2026-05-01T08:00:01Z");
    expect((await history.copies()).map(({ id }) => id)).toEqual(["late", "back"]);
  });

  test("puts by what nobody could understand, as often as it is found", async () => {
    const history = await (await create()).history();
    const found = { id: "garden", at: later, why: "unsaved", record: { half: 1 } } as const;
    await history.setAside(found);
    await history.setAside({ ...found, record: "{" });
    expect(await history.quarantined()).toEqual([
      { ...found, record: "{", key: "garden\u00000000000002" },
      { ...found, key: "garden\u00000000000001" },
    ]);
  });
});

const old = JSON.parse(readFileSync("tests/fixtures/files/evaluation-1.niosteg.json", "utf8")) as { id: string };

describe.each(repositories)("what a repository %s keeps before work could be lost", (_name, create) => {
  const acts: Readonly<Record<EvaluationCommand, (on: EvaluationRepository) => Promise<unknown>>> = {
    remove: (repository) => repository.remove("garden", later),
    replace: (repository) => repository.replace(edited(9), { command: "replace", at: later }),
    restore: (repository) => repository.replace(edited(9), { command: "restore", at: later }),
    migrate: (repository) => repository.save({ ...edited(1), changed: later }, { base: 0 }),
  };

  // The others are about models and contributions: kept-things.test.ts.
  const commands = destructiveCommands.filter((command) => command in acts) as EvaluationCommand[];

  test.each(commands)("%s leaves a copy that can be put back", async (command) => {
    const before = command === "migrate" ? { ...old, id: "garden" } : example;
    const repository = await create([["garden", before]]);
    await acts[command](repository);
    expect(await repository.load("garden")).not.toEqual(before);
    expect(await copiesOf(repository)).toEqual([{ kind: `before-${command}`, at: later, revision: 0 }]);
    expect(await copied(repository)).toEqual([before]);
  });

  test.each(["remove", "replace", "restore"] as const)(
    "%s sets a record aside that nobody can read",
    async (command) => {
      const repository = await create([["garden", "{"]]);
      await acts[command](repository);
      const history = await repository.history();
      expect(await history.quarantined()).toEqual([
        { key: "garden\u00000000000001", id: "garden", at: later, why: "unreadable", record: "{" },
      ]);
      expect(await history.copies()).toEqual([]);
    },
  );
});

describe("a repository in IndexedDB", () => {
  test("keeps what the code before it stored", async () => {
    const name = nextName();
    await putRaw(name, [["garden", example]]);
    const repository = createIndexedDbEvaluationRepository(name);
    expect(await repository.load("garden")).toEqual(example);
    await repository.save(edited(1), { base: 0 });
    expect(await repository.load("garden")).toEqual(edited(1));
    expect(await copied(repository)).toEqual([example]);
  });

  test("copies no oftener when the page is opened again", async () => {
    const name = nextName();
    await putRaw(name, [["garden", example]]);
    await createIndexedDbEvaluationRepository(name).save(edited(1), { base: 0 });
    const reopened = createIndexedDbEvaluationRepository(name);
    await reopened.save(edited(2), { base: 1 });
    expect(await copiesOf(reopened)).toEqual([{ kind: "editing", at: edited(1).changed, revision: 0 }]);
  });

  test("lists what is stored in an older format", async () => {
    const name = nextName();
    await putRaw(name, [[old.id, old]]);
    expect((await createIndexedDbEvaluationRepository(name).list()).map(({ readable }) => readable)).toEqual([true]);
  });

  test("leaves a database of a newer version alone", async () => {
    const name = nextName();
    (await openDB(name, 3)).close();
    await expect(createIndexedDbEvaluationRepository(name).list()).rejects.toMatchObject({ name: "VersionError" });
  });

  test("says that other pages hold an older database and do not let go", async () => {
    const name = nextName();
    const holder = await openDB(name, 1);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const refused = createIndexedDbEvaluationRepository(name)
        .list()
        .catch((error: unknown) => error);
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      vi.advanceTimersByTime(5000);
      expect(await refused).toMatchObject({ name: "BlockedDatabaseError" });
    } finally {
      vi.useRealTimers();
      holder.close();
    }
  });

  test("tells which version another page asks for when it lets go", async () => {
    const name = nextName();
    const asked: (number | null)[] = [];
    const repository = createIndexedDbEvaluationRepository(name, { onGivenUp: (version) => asked.push(version) });
    await repository.save(example, { base: null });
    (await openDB(name, 3)).close();
    await expect(repository.list()).rejects.toMatchObject({ name: "VersionError" });
    await deleteDB(name);
    expect(asked).toEqual([3]);
  });

  test("writes the document, its row in the log and the copy together or not at all", async () => {
    const name = nextName();
    const repository = createIndexedDbEvaluationRepository(name);
    await repository.save(example, { base: null });
    const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put");
    if (!real) throw new Error("no put");
    const put = real.value as (this: IDBObjectStore, value: unknown, key: string) => IDBRequest;
    IDBObjectStore.prototype.put = function (value: unknown, key) {
      if (this.name === "copy-records") throw new DOMException("full", "QuotaExceededError");
      return put.call(this, value, key as string);
    };
    const logged = { ...edited(1), log: [entry(1)] };
    const history = await repository.history();
    try {
      await expect(repository.save(logged, { base: 0 })).rejects.toMatchObject({ name: "QuotaExceededError" });
    } finally {
      Object.defineProperty(IDBObjectStore.prototype, "put", real);
    }
    expect(await repository.load("garden")).toEqual(example);
    expect([await copiesOf(repository), await history.log("garden")]).toEqual([[], []]);
    await repository.save(logged, { base: 0 });
    expect(await copied(repository)).toEqual([example]);
    expect(await history.log("garden")).toHaveLength(1);
  });

  test("tells which evaluations lack changes that were stored with them", async () => {
    const name = nextName();
    const repository = createIndexedDbEvaluationRepository(name);
    for (const id of ["whole", "short", "swapped", "unsaid"]) {
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await repository.save({ ...edited(0), id }, { base: null });
      if (id === "unsaid") continue;
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await repository.save({ ...edited(1), id, log: [entry(1), entry(2)] }, { base: 0 });
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await repository.save({ ...edited(2), id, log: [entry(1), entry(2)] }, { base: 1 });
    }
    const history = await repository.history();
    expect(await history.withTornLog()).toEqual([]);
    const database = await openDB(name);
    await database.put("evaluations", { ...edited(2), id: "short", log: [entry(1)] }, "short");
    await database.put("evaluations", { ...edited(2), id: "swapped", log: [entry(1), entry(3)] }, "swapped");
    database.close();
    expect(await history.withTornLog()).toEqual(["short", "swapped"]);
  });

  test("keeps each database to itself", async () => {
    const [work, examples] = [nextName(), nextName()];
    await createIndexedDbEvaluationRepository(work).save(example, { base: null });
    expect(await createIndexedDbEvaluationRepository(examples).list()).toEqual([]);
    expect(await createIndexedDbEvaluationRepository(work).list()).toEqual([summary]);
  });

  test("steps aside when another page removes or upgrades the database, and opens it again after", async () => {
    const name = nextName();
    const repository = createIndexedDbEvaluationRepository(name);
    await repository.save(example, { base: null });
    await deleteDB(name);
    expect(await repository.list()).toEqual([]);
    await repository.save(example, { base: null });
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
      await repository.save(example, { base: null });
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
      await expect(repository.save(example, { base: null })).rejects.toThrow(
        "Connection to the storage server was lost",
      );
      expect(attempts).toBe(3);
    } finally {
      indexedDB.open = original;
    }
  });
});
