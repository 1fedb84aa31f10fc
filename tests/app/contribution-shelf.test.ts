import { expect, test } from "vitest";
import { createContributionShelf } from "#app/contribution-shelf.ts";
import type { Contribution } from "#domain/contribution.ts";
import { writeContributionFile } from "#storage/contribution-file.ts";
import { createMemoryContributionRepository } from "#storage/contribution-memory-repository.ts";
import type { StoredContribution } from "#storage/contribution-repository.ts";
import { smallAssessment } from "#tests/support/assessments.ts";
import { aContribution, anExperience } from "#tests/support/contributions.ts";

const now = "2026-04-01T08:00:00.000Z";
const own: Contribution = { ...aContribution, id: "mine", origin: "Provköping" };
const changed: Contribution = {
  ...aContribution,
  created: "2026-05-01T08:00:00Z",
  experiences: [{ ...anExperience, title: "Vi grävde igen" }],
};
const torn = { ...aContribution, formatVersion: 2 };

function shelfWith(records: { readonly own?: unknown; readonly imported?: readonly StoredContribution[] }) {
  const repository = createMemoryContributionRepository({
    own: records.own === undefined ? [] : [{ key: "small", value: records.own }],
    imported: records.imported ?? [],
  });
  return createContributionShelf(repository, smallAssessment, { now: () => new Date(now), createId: () => "new" });
}

const imported = (value: unknown): readonly StoredContribution[] => [{ key: aContribution.id, value }];
const fileOf = (contribution: Contribution) => new Blob([writeContributionFile(contribution)]);

test("the first experience begins the own contribution, and the last removed leaves it empty", async () => {
  const shelf = shelfWith({});
  await shelf.saveExperience(anExperience);
  const begun = { ...aContribution, id: "new", origin: "", created: now };
  expect(await shelf.read()).toEqual({ own: begun, isOwnReadable: true, imported: [] });
  await shelf.removeExperience(anExperience.id);
  expect((await shelf.read()).own).toEqual({ ...begun, experiences: [] });
});

test("the own file carries the name that was said once", async () => {
  const shelf = shelfWith({ own });
  await shelf.setOrigin("Nyköpa");
  expect(await shelf.ownFile()).toEqual({
    name: "2026-04-01_Nykopa.niosteg-bidrag.json",
    text: writeContributionFile({ ...own, origin: "Nyköpa", created: now }),
  });
});

test("there is no own file before there is anything of one's own", async () => {
  expect(await shelfWith({}).ownFile()).toBe(null);
});

test("a new file is stored among the imported when it is accepted, and opening it again changes nothing", async () => {
  const shelf = shelfWith({ own });
  expect(await shelf.openFile(fileOf(aContribution))).toEqual({ kind: "new", file: aContribution });
  expect((await shelf.read()).imported).toEqual([]);
  await shelf.accept("imported", aContribution);
  expect(await shelf.openFile(fileOf(aContribution))).toEqual({ kind: "same", file: aContribution });
  expect(await shelf.read()).toEqual({
    own,
    isOwnReadable: true,
    imported: [{ key: "contribution-1", contribution: aContribution }],
  });
});

test("other contents by the same id wait for a choice, and replace what is stored only then", async () => {
  const shelf = shelfWith({ imported: imported(aContribution) });
  expect(await shelf.openFile(fileOf(changed))).toEqual({
    kind: "exists",
    shelf: "imported",
    file: changed,
    stored: aContribution,
  });
  expect((await shelf.read()).imported).toEqual([{ key: "contribution-1", contribution: aContribution }]);
  await shelf.accept("imported", changed);
  expect((await shelf.read()).imported).toEqual([{ key: "contribution-1", contribution: changed }]);
});

test("a file of one's own experiences asks before it replaces them", async () => {
  const shelf = shelfWith({ own });
  const file = { ...changed, id: "mine" };
  expect(await shelf.openFile(fileOf(file))).toEqual({ kind: "exists", shelf: "own", file, stored: own });
  await shelf.accept("own", file);
  expect(await shelf.read()).toEqual({ own: file, isOwnReadable: true, imported: [] });
});

test("a record that cannot be read is replaced only after a choice", async () => {
  const shelf = shelfWith({ imported: imported(torn) });
  expect(await shelf.openFile(fileOf(aContribution))).toEqual({
    kind: "exists",
    shelf: "imported",
    file: aContribution,
    stored: null,
  });
  await shelf.accept("imported", aContribution);
  expect((await shelf.read()).imported).toEqual([{ key: "contribution-1", contribution: aContribution }]);
});

test("a faulty file touches nothing", async () => {
  const shelf = shelfWith({ own, imported: imported(aContribution) });
  const before = await shelf.read();
  const opening = await shelf.openFile(fileOf({ ...changed, experiences: [{ ...anExperience, step: "cellar" }] }));
  expect(opening).toEqual({
    kind: "faults",
    faults: [{ code: "unknown-step", path: ["experiences", 0, "step"], values: { id: "cellar" } }],
  });
  expect(await shelf.read()).toEqual(before);
});

test("own experiences that cannot be read are never written over", async () => {
  const shelf = shelfWith({ own: torn });
  expect(await shelf.read()).toEqual({ own: null, isOwnReadable: false, imported: [] });
  await expect(shelf.saveExperience(anExperience)).rejects.toThrow("not a contribution of this format");
});

test("an imported contribution is removed, readable or not", async () => {
  const shelf = shelfWith({ imported: imported(torn) });
  expect((await shelf.read()).imported).toEqual([{ key: "contribution-1", contribution: null }]);
  await shelf.removeImported("contribution-1");
  expect((await shelf.read()).imported).toEqual([]);
});

test("an imported contribution becomes the own one, but never in the place of own work", async () => {
  const empty = shelfWith({ imported: imported(aContribution) });
  await empty.adopt("contribution-1");
  expect(await empty.read()).toEqual({ own: aContribution, isOwnReadable: true, imported: [] });

  const busy = shelfWith({ own, imported: imported(aContribution) });
  await busy.adopt("contribution-1");
  expect((await busy.read()).own).toEqual(own);
});
