import "fake-indexeddb/auto";
import { afterEach, expect, it } from "vitest";
import { createContributionRepository, createHandles, createModelRepository } from "#app/repositories-or-memory.ts";
import { createTables } from "#app/storage-faults.ts";
import { useSaving } from "#stores/saving-store.ts";
import { aContribution } from "#tests/support/contributions.ts";

const real = indexedDB;

afterEach(() => {
  globalThis.indexedDB = real;
  useSaving.setState({ isInMemory: false });
});

const isInMemory = () => useSaving.getState().isInMemory;

function setup(name: string) {
  const told: string[] = [];
  const tables = createTables(name, { onMemory: () => told.push("memory") });
  const put = (id: string) => tables.write(["evaluations"], (table) => table("evaluations").put(id, { id }));
  const ids = () => tables.read(["evaluations"], async (table) => (await table("evaluations").all()).map(([id]) => id));
  return { told, tables, put, ids };
}

it("keeps in memory what no database can be opened for, and says so", async () => {
  Object.assign(globalThis, { indexedDB: undefined });
  const { told, put, ids } = setup("none");
  await put("a");
  await put("b");
  expect(await ids()).toEqual(["a", "b"]);
  expect(told).toEqual(["memory"]);
});

it("never goes over to memory from a database that was opened, or that is of a newer version", async () => {
  const { told, tables, put } = setup("opened");
  await put("a");
  const failing = tables.write(["evaluations"], () => Promise.reject(new Error("full")));
  await expect(failing).rejects.toThrow("full");

  await new Promise<void>((resolve) => {
    const opening = indexedDB.open("newer", 99);
    opening.addEventListener("success", () => {
      opening.result.close();
      resolve();
    });
  });
  const newer = setup("newer");
  await expect(newer.put("a")).rejects.toMatchObject({ name: "VersionError" });
  expect([told, newer.told]).toEqual([[], []]);
});

const model = { id: "garden", version: "1.0.0", names: { sv: "Trädgård" }, file: "garden.yaml", text: "id: garden" };

it("keeps models, contributions and ways to files in memory where no database can be opened", async () => {
  Object.assign(globalThis, { indexedDB: undefined });
  const handles = createHandles("no-handles");
  const handle = { name: "here.json" } as FileSystemFileHandle;
  await handles.save("own", handle);
  await handles.save("other", handle);
  await handles.remove("other");
  expect([await handles.load("own"), await handles.load("other")]).toEqual([handle, undefined]);
  expect(isInMemory()).toBe(false);

  const models = createModelRepository("no-models");
  await models.save(model);
  await models.save({ ...model, version: "2.0.0" });
  await models.remove("garden", "2.0.0");
  expect(await models.load("garden", "1.0.0")).toEqual(model);
  expect((await models.list()).map(({ version }) => version)).toEqual(["1.0.0"]);
  expect(isInMemory()).toBe(true);

  const contributions = createContributionRepository("no-contributions");
  await contributions.change("own", "connect", () => aContribution);
  await contributions.change("imported", "a", () => aContribution);
  await contributions.remove("imported", "a");
  expect([await contributions.list("own"), await contributions.list("imported")]).toEqual([
    [{ key: "connect", value: aContribution }],
    [],
  ]);
});

it("keeps models and contributions in the browser where it has storage, and never changes to memory then", async () => {
  const models = createModelRepository("models");
  await models.save(model);
  const contributions = createContributionRepository("contributions");
  await contributions.change("own", "connect", () => aContribution);
  Object.assign(globalThis, { indexedDB: undefined });
  const failing = contributions.change("own", "connect", () => {
    throw new Error("full");
  });
  await expect(failing).rejects.toThrow("full");
  globalThis.indexedDB = real;
  expect(await createModelRepository("models").load("garden", "1.0.0")).toEqual(model);
  expect(await createContributionRepository("contributions").list("own")).toEqual([
    { key: "connect", value: aContribution },
  ]);
  expect(isInMemory()).toBe(false);
});
