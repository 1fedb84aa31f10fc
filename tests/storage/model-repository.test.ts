import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import {
  createIndexedDbModelRepository,
  createMemoryModelRepository,
  type ModelRepository,
  type StoredModel,
} from "#storage/model-repository.ts";

const garden: StoredModel = {
  id: "garden",
  version: "1.0.0",
  names: { sv: "Trädgård" },
  file: "garden.yaml",
  text: "id: garden",
};

let databases = 0;

describe.each<[string, () => ModelRepository]>([
  ["in memory", () => createMemoryModelRepository()],
  ["in IndexedDB", () => createIndexedDbModelRepository(`models-${String((databases += 1))}`)],
])("models %s", (_name, create) => {
  test("start with none", async () => {
    const repository = create();
    expect(await repository.list()).toEqual([]);
    expect(await repository.load("garden", "1.0.0")).toBe(undefined);
  });

  test("are kept by id and version, and listed in that order without their text", async () => {
    const repository = create();
    await repository.save({ ...garden, version: "2.0.0" });
    await repository.save(garden);
    await repository.save({ ...garden, id: "attic" });
    const { text: _text, file: _file, ...summary } = garden;
    expect(await repository.list()).toEqual([{ ...summary, id: "attic" }, summary, { ...summary, version: "2.0.0" }]);
    expect(await repository.load("garden", "1.0.0")).toEqual(garden);
  });

  test("give way to another text with the same id and version", async () => {
    const repository = create();
    await repository.save(garden);
    await repository.save({ ...garden, text: "id: garden # again" });
    expect((await repository.load("garden", "1.0.0"))?.text).toBe("id: garden # again");
    expect(await repository.list()).toHaveLength(1);
  });

  test("can be removed one version at a time", async () => {
    const repository = create();
    await repository.save(garden);
    await repository.save({ ...garden, version: "2.0.0" });
    await repository.remove("garden", "1.0.0");
    await repository.remove("garden", "9.9.9");
    expect((await repository.list()).map(({ version }) => version)).toEqual(["2.0.0"]);
  });
});
