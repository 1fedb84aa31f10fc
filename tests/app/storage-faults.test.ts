import "fake-indexeddb/auto";
import { afterEach, expect, it } from "vitest";
import { createTables } from "#app/storage-faults.ts";

const real = indexedDB;

afterEach(() => {
  globalThis.indexedDB = real;
});

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
