import { beforeEach, describe, expect, it } from "vitest";
import { createRecovery } from "#app/recovery.ts";
import type { Library } from "#app/library.ts";
import { builtInSource } from "#content/built-in-source.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { createMemoryContributionRepository } from "#storage/contribution-memory-repository.ts";
import { keepModels } from "#storage/keeping-repositories.ts";
import { createKeptThings } from "#storage/kept-things.ts";
import { createMemoryEvaluationRepository } from "#storage/memory-evaluation-repository.ts";
import { createMemoryTables } from "#storage/memory-tables.ts";
import { createMemoryModelRepository } from "#storage/model-repository.ts";
import { answerWith, evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

const now = "2026-03-20T09:00:00.000Z";
const question = "ground-plan";
const first: Evaluation = {
  ...evaluationWith(smallAssessment, { [question]: 1 }, { id: "own", label: "Våren" }),
  organisation: { name: "Provköping", code: null },
};
const entry = (at: string, from: number, to: number) => ({ kind: "mark" as const, at, question, from, to });
const second: Evaluation = {
  ...first,
  answers: { [question]: answerWith(4) },
  revision: 1,
  changed: "2026-03-19T09:00:00.000Z",
  log: [entry("2026-03-19T09:00:00.000Z", 1, 4)],
};

function setup(records: readonly (readonly [string, unknown])[] = [["own", first]]) {
  const evaluation = createMemoryEvaluationRepository(records);
  const [example, model] = [createMemoryEvaluationRepository(), createMemoryEvaluationRepository()];
  const kept = createKeptThings(createMemoryTables());
  const models = keepModels(
    createMemoryModelRepository([{ id: "m", version: "1.0.0", names: { sv: "M" }, file: "m.yaml", text: "m" }]),
    kept,
    () => new Date(now),
  );
  const read: Library["read"] = async (_shelf, id) => ((await evaluation.load(id)) as Evaluation | undefined) ?? null;
  const recovery = createRecovery(
    { evaluation, example, model },
    { read } as Library,
    async () => ({ assessment: smallAssessment, content: builtInSource("small") }),
    { kept, models, contributions: createMemoryContributionRepository() },
    () => new Date(now),
  );
  return { evaluation, models, recovery };
}

let given: ReturnType<typeof setup>;
beforeEach(async () => {
  given = setup();
  await given.evaluation.save(second, { base: 0 });
});

const version = {
  shelf: "evaluation",
  id: "own",
  key: "own\u00000000000001",
  kind: "editing",
  at: second.changed,
  changed: first.changed,
  revision: 0,
  name: "Provköping",
  label: "Våren",
  answered: 1,
  actions: 0,
  bytes: Buffer.byteLength(JSON.stringify(first)),
};

describe("what can be brought back", () => {
  it("is listed with what it is a version of", async () => {
    expect(await given.recovery.list()).toEqual({
      removed: [],
      things: [],
      evaluations: [
        { shelf: "evaluation", id: "own", name: "Provköping", label: "Våren", versions: [version], hasTornLog: false },
      ],
      unsaved: [],
      broken: [],
    });
  });

  it("is an earlier version, which becomes the latest and says in the log what that changed", async () => {
    expect(await given.recovery.restore("evaluation", version.key)).toEqual({ shelf: "evaluation", id: "own" });
    expect(await given.evaluation.load("own")).toEqual({
      ...first,
      revision: 2,
      changed: now,
      log: [...second.log, entry(now, 4, 1)],
    });
    const [latest] = (await given.recovery.list()).evaluations[0]?.versions ?? [];
    expect(latest).toMatchObject({ kind: "before-restore", revision: 1 });
  });

  it("is a removed evaluation, listed once until the thirtieth day, with its earlier versions when it is back", async () => {
    await given.evaluation.remove("own", "2026-03-19T10:00:00.000Z");
    const { removed, evaluations } = await given.recovery.list();
    expect(evaluations).toEqual([]);
    expect(removed).toEqual([
      {
        ...version,
        key: "own\u00000000000002",
        kind: "before-remove",
        at: "2026-03-19T10:00:00.000Z",
        changed: second.changed,
        revision: 1,
        until: "2026-04-18",
        bytes: Buffer.byteLength(JSON.stringify(second)),
      },
    ]);
    await given.recovery.restore("evaluation", removed[0]!.key);
    expect(await given.evaluation.load("own")).toEqual({ ...second, revision: 2, changed: now });
    expect((await given.recovery.list()).evaluations[0]?.versions).toHaveLength(2);
    await given.evaluation.remove("own", now);
    expect((await given.recovery.list()).removed.map(({ at }) => at)).toEqual([now]);
  });

  it("is nothing that does not match the questions: what is stored is left as it is", async () => {
    const torn = { ...second, answers: { nowhere: answerWith(1) }, revision: 2, changed: now };
    await given.evaluation.save(torn, { base: 1 });
    await given.evaluation.save({ ...second, revision: 3, changed: "2026-03-20T10:00:00.000Z" }, { base: 2 });
    const [latest] = (await given.recovery.list()).evaluations[0]?.versions ?? [];
    expect(await given.recovery.restore("evaluation", latest!.key)).toBe(null);
    expect(await given.recovery.restore("evaluation", "missing")).toBe(null);
    expect(await given.evaluation.load("own")).toMatchObject({ revision: 3 });
  });

  it("is what could not be stored in time, told apart from what cannot be read", async () => {
    const unsaved = { ...second, answers: { [question]: answerWith(3) } };
    await (await given.evaluation.history()).setAside({ id: "own", at: now, why: "unsaved", record: unsaved });
    const listing = await given.recovery.list();
    const work = { shelf: "evaluation", id: "own", key: "own\u00000000000001", at: now } as const;
    expect(listing.unsaved).toEqual([{ ...work, name: "Provköping", label: "Våren" }]);
    expect(listing.broken).toEqual([]);
    const missing = { ...listing.unsaved[0]!, key: "missing" };
    expect(await given.recovery.restoreUnsaved(missing)).toBe(null);
    expect(await given.recovery.restoreUnsaved(listing.unsaved[0]!)).toEqual({ shelf: "evaluation", id: "own" });
    expect(await given.evaluation.load("own")).toMatchObject({ answers: unsaved.answers, revision: 2 });
  });

  it("is a model that was removed", async () => {
    await given.models.remove("m", "1.0.0");
    const { things } = await given.recovery.list();
    expect(things).toEqual([{ key: "0000000001", kind: "model", name: "M 1.0.0", at: now, until: "2026-04-19" }]);
    await given.recovery.restoreThing("0000000001");
    expect(await given.models.load("m", "1.0.0")).toMatchObject({ text: "m" });
  });

  it("is listed beside what cannot be read, where it stands and set aside", async () => {
    const { evaluation, recovery } = setup([
      ["torn", "{"],
      ["replaced", "{"],
    ]);
    await evaluation.replace({ ...first, id: "replaced" }, { command: "replace", at: now });
    expect((await recovery.list()).broken).toEqual([
      { shelf: "evaluation", id: "torn", key: null, at: null },
      { shelf: "evaluation", id: "replaced", key: "replaced\u00000000000001", at: now },
    ]);
  });
});
