import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { builtInSource } from "#content/built-in-source.ts";
import { openEvaluation } from "#app/open-evaluation.ts";
import type { OpenEvaluation } from "#app/running-evaluation.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { changesBetween, storedResult } from "#domain/record-keeping.ts";
import { forgetUnsavedEdits, unsavedEdits } from "#app/unsaved-edits.ts";
import type { EvaluationRepository } from "#storage/evaluation-repository.ts";
import { createMemoryEvaluationRepository } from "#storage/memory-evaluation-repository.ts";
import type { Saving, Standing } from "#stores/saving-store.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

const moment = new Date("2026-03-12T13:32:00Z");
const stored = { ...evaluationWith(smallAssessment, {}), id: "own" };
const question = smallAssessment.steps[0]?.questions[0]?.id ?? "";

let opened: OpenEvaluation | undefined;

// What the first save needs is loaded by then, as timers that are not real cannot wait for it.
beforeAll(() =>
  Promise.all([
    import("#domain/record-keeping.ts"),
    import("#app/writer-election.ts"),
    import("#app/continued-edits.ts"),
    import("#app/set-aside.ts"),
  ]),
);

beforeEach(() => {
  localStorage.clear();
  forgetUnsavedEdits("evaluation", "own");
  vi.useFakeTimers();
  location.hash = "#/evaluation/own/reviewing";
});

afterEach(async () => {
  await opened?.close();
  opened = undefined;
  vi.useRealTimers();
});

function setup(record: unknown = stored, changes: Partial<EvaluationRepository> = {}) {
  const memory = createMemoryEvaluationRepository([["own", record]]);
  const saves: Evaluation[] = [];
  const savings: Saving[] = [];
  const standings: Standing[] = [];
  const save: EvaluationRepository["save"] = async (evaluation, from) => {
    saves.push(evaluation);
    await memory.save(evaluation, from);
  };
  const open = (id = "own") =>
    openEvaluation({
      shelf: "evaluation",
      id,
      repository: { ...memory, save, ...changes },
      findContent: async (_shelf, value) =>
        (value as Partial<Evaluation>).assessment?.id === smallAssessment.id
          ? { assessment: smallAssessment, content: builtInSource(smallAssessment.id) }
          : undefined,
      now: () => moment,
      onSaving: (saving) => savings.push(saving),
      onStanding: (standing) => standings.push(standing),
    });
  return { memory, saves, savings, standings, open };
}

async function opening(given: ReturnType<typeof setup>) {
  const result = await given.open();
  if (!result.ok) throw new Error(`not opened: ${result.reason}`);
  opened = result.run;
  const mark = (level: number) => result.run.actor.send({ type: "answer.mark", question, mark: level });
  return { run: result.run, mark };
}

/** Another page, which never hears that its edit is stored, marks the question and goes away. */
async function leaveWithEdit(level: number) {
  const result = await setup(stored, { save: () => new Promise(() => {}) }).open();
  if (!result.ok) throw new Error(`not opened: ${result.reason}`);
  result.run.actor.send({ type: "answer.mark", question, mark: level });
  dispatchEvent(new Event("pagehide"));
  result.run.actor.stop();
}

async function passed(milliseconds: number) {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(0);
}

describe("an open evaluation", () => {
  it("writes nothing when it is opened, walked through and closed", async () => {
    const given = setup();
    const { run } = await opening(given);
    run.actor.send({ type: "results.open" });
    await vi.advanceTimersByTimeAsync(1000);
    await run.close();
    expect(given.saves).toEqual([]);
    expect(given.savings).toEqual([{ state: "idle" }, { state: "idle" }]);
  });

  it("gathers edits made close together into one write, with the moment it was written", async () => {
    const given = setup();
    const { run, mark } = await opening(given);
    mark(1);
    mark(2);
    expect(given.savings).toEqual([{ state: "idle" }, { state: "saving" }]);
    await passed(200);
    const { document } = run.actor.getSnapshot().context;
    const at = "2026-03-12T13:32:00.000Z";
    const log = changesBetween(stored, document, at);
    const result = storedResult(smallAssessment, document);
    expect(log).toEqual([{ kind: "mark", at, question, from: null, to: 2 }]);
    expect(given.saves).toEqual([{ ...document, revision: 1, changed: at, log, result }]);
    expect(given.saves[0]?.answers[question]?.mark).toBe(2);
    expect(given.savings).toEqual([{ state: "idle" }, { state: "saving" }, { state: "saved", at: moment }]);
  });

  it("hands out the revision as stored, or with the present moment while it is not", async () => {
    const given = setup();
    const { run, mark } = await opening(given);
    expect(run.revision()).toEqual(stored);
    mark(1);
    expect(run.revision().changed).toBe("2026-03-12T13:32:00.000Z");
    await passed(200);
    expect(run.revision()).toEqual(given.saves[0]);
  });

  it("writes at once when the page goes away", async () => {
    const given = setup();
    const { mark } = await opening(given);
    mark(1);
    dispatchEvent(new Event("pagehide"));
    await passed(0);
    expect(given.saves.map(({ answers }) => answers[question]?.mark)).toEqual([1]);
  });

  it("brings back an edit that the page went away from before it was stored, and stores it then", async () => {
    const leaving = setup(stored, { save: () => new Promise(() => {}) });
    const { run, mark } = await opening(leaving);
    mark(1);
    dispatchEvent(new Event("pagehide"));
    run.actor.stop();
    opened = undefined;

    const given = setup();
    const { run: again } = await opening(given);
    expect(again.actor.getSnapshot().context.document.answers[question]?.mark).toBe(1);
    expect(given.saves.map(({ answers }) => answers[question]?.mark)).toEqual([1]);
    expect(localStorage).toHaveLength(0);
  });

  it("leaves such an edit out when another revision has been stored since", async () => {
    const leaving = setup(stored, { save: () => new Promise(() => {}) });
    const { run, mark } = await opening(leaving);
    mark(1);
    dispatchEvent(new Event("pagehide"));
    run.actor.stop();
    opened = undefined;

    const given = setup({ ...stored, changed: "2026-04-01T08:00:00Z" });
    const { run: again } = await opening(given);
    expect(again.actor.getSnapshot().context.document.answers).toEqual({});
    expect(given.saves).toEqual([]);
    expect(localStorage).toHaveLength(0);
    const history = await given.memory.history();
    const [found] = await history.quarantined();
    expect(found).toMatchObject({ id: "own", why: "unsaved", at: "2026-03-12T13:32:00.000Z" });
    expect(found?.record).toMatchObject({ answers: { [question]: { mark: 1 } } });
  });

  it("takes over an edit that the page which wrote went away from, and stores it", async () => {
    const given = setup();
    const { run } = await opening(given);
    await leaveWithEdit(1);
    await run.takeOver();
    await passed(200);
    expect(run.actor.getSnapshot().context.document.answers[question]?.mark).toBe(1);
    expect(given.saves.map(({ answers }) => answers[question]?.mark)).toEqual([1]);
    expect(given.savings.at(-1)).toEqual({ state: "saved", at: moment });
    expect(localStorage).toHaveLength(0);
  });

  it("sets such an edit aside when it takes over and something else has been stored since", async () => {
    const given = setup();
    const { run } = await opening(given);
    await leaveWithEdit(1);
    await given.memory.save({ ...stored, label: "Theirs", revision: 1, changed: "2026-04-01T08:00:00Z" }, { base: 0 });
    await run.takeOver();
    await passed(200);
    expect(run.revision()).toMatchObject({ label: "Theirs", answers: {} });
    const [found] = await (await given.memory.history()).quarantined();
    expect(found?.record).toMatchObject({ answers: { [question]: { mark: 1 } } });
    expect(localStorage).toHaveLength(0);
  });

  it("keeps on show, and says that saving failed, what could neither be stored nor put aside", async () => {
    const memory = createMemoryEvaluationRepository([["own", stored]]);
    const given = setup(stored, { ...memory, history: () => Promise.reject(new Error("full")) });
    const { run, mark } = await opening(given);
    await memory.save({ ...stored, label: "Theirs", revision: 1 }, { base: 0 });
    mark(1);
    await passed(200);
    await passed(0);
    expect(given.savings.at(-1)).toEqual({ state: "failed" });
    mark(2);
    await passed(200);
    await passed(0);
    expect(run.revision()).toMatchObject({ label: "", answers: { [question]: { mark: 2 } } });
    expect(unsavedEdits("evaluation", "own")?.document).toMatchObject({ answers: { [question]: { mark: 2 } } });
  });

  it("sets nothing aside that is stored with the same contents", async () => {
    const given = setup();
    const { mark, run } = await opening(given);
    mark(1);
    const same = { ...run.revision(), revision: 1, changed: "2026-04-01T08:00:00Z" };
    await given.memory.save(same, { base: 0 });
    await passed(200);
    await passed(0);
    expect(run.revision()).toEqual(same);
    expect(await (await given.memory.history()).quarantined()).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it("does not forget, when it stores its own edit, what another page has put by", async () => {
    const given = setup();
    const { mark } = await opening(given);
    await leaveWithEdit(1);
    mark(2);
    await passed(200);
    expect(given.savings.at(-1)).toEqual({ state: "saved", at: moment });
    expect(unsavedEdits("evaluation", "own")?.document).toMatchObject({ answers: { [question]: { mark: 1 } } });
  });

  it("keeps an edit that could not be stored while what is stored is read again", async () => {
    const given = setup(stored, { save: () => Promise.reject(new Error("full")) });
    const { run, mark } = await opening(given);
    mark(4);
    await passed(200);
    await run.takeOver();
    await passed(200);
    expect(run.actor.getSnapshot().context.document.answers[question]?.mark).toBe(4);
    expect(given.savings.at(-1)).toEqual({ state: "failed" });
  });

  it("brings back an edit made while another was being stored, when the page went away before it heard of that", async () => {
    const onDisk: Evaluation[] = [];
    const leaving = setup(stored, {
      save: (evaluation) => {
        onDisk.push(evaluation);
        return new Promise(() => {});
      },
    });
    const { run, mark } = await opening(leaving);
    mark(1);
    await passed(200);
    mark(2);
    dispatchEvent(new Event("pagehide"));
    run.actor.stop();
    opened = undefined;

    const given = setup(onDisk[0]);
    const { run: again } = await opening(given);
    expect(again.actor.getSnapshot().context.document.answers[question]?.mark).toBe(2);
    expect(given.saves.map(({ answers }) => answers[question]?.mark)).toEqual([2]);
    expect(await (await given.memory.history()).quarantined()).toEqual([]);
  });

  it("adds to the log with each save, from what the save before held", async () => {
    const given = setup();
    const { mark } = await opening(given);
    mark(1);
    await passed(200);
    mark(3);
    await passed(200);
    const at = "2026-03-12T13:32:00.000Z";
    expect(given.saves.at(-1)?.log).toEqual([
      { kind: "mark", at, question, from: null, to: 1 },
      { kind: "mark", at, question, from: 1, to: 3 },
    ]);
    expect(given.saves.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it("puts its edits aside and shows what is stored when another page has stored since", async () => {
    const given = setup();
    const { run, mark } = await opening(given);
    const theirs = { ...stored, label: "Theirs", revision: 1 };
    await given.memory.save(theirs, { base: 0 });
    mark(1);
    await passed(200);
    await passed(0);
    expect(run.revision()).toEqual(theirs);
    const [found] = await (await given.memory.history()).quarantined();
    expect(found?.record).toMatchObject({ answers: { [question]: { mark: 1 } } });
    mark(2);
    await passed(200);
    expect(await given.memory.load("own")).toMatchObject({ label: "Theirs", revision: 2 });
  });

  it("keeps what could not be stored for when it is opened again", async () => {
    const given = setup(stored, { save: () => Promise.reject(new Error("full")) });
    const { run, mark } = await opening(given);
    mark(4);
    await run.close();
    const again = setup();
    const { run: later } = await opening(again);
    expect(later.actor.getSnapshot().context.document.answers[question]?.mark).toBe(4);
    expect(again.saves).toHaveLength(1);
  });

  it("stops writing and refuses edits when its database is given up", async () => {
    for (const [standing, isKept] of [
      ["newer-version", true],
      ["cleared", false],
    ] as const) {
      localStorage.clear();
      const given = setup();
      // oxlint-disable-next-line no-await-in-loop -- one page after another
      const { run, mark } = await opening(given);
      mark(1);
      run.halt(standing);
      mark(2);
      // oxlint-disable-next-line no-await-in-loop -- one page after another
      await run.close();
      expect(given.saves).toEqual([]);
      expect(given.standings).toEqual(["writing", standing]);
      expect(run.actor.getSnapshot().context.document.answers[question]?.mark).toBe(1);
      expect(unsavedEdits("evaluation", "own") !== null).toBe(isKept);
      forgetUnsavedEdits("evaluation", "own");
    }
  });

  it("does not begin to write again, whoever else stops", async () => {
    vi.useRealTimers();
    const given = setup();
    const { run, mark } = await opening(given);
    mark(1);
    await run.flush();
    await run.takeOver();
    run.halt("newer-version");
    await run.takeOver();
    mark(2);
    expect(given.standings.at(-1)).toBe("newer-version");
    expect(run.actor.getSnapshot().context.document.answers[question]?.mark).toBe(1);
  });

  it("forgets an edit that could not be stored and is undone", async () => {
    const given = setup(stored, { save: () => Promise.reject(new Error("full")) });
    const { run, mark } = await opening(given);
    mark(4);
    await passed(200);
    expect(given.savings.at(-1)).toEqual({ state: "failed" });
    run.actor.send({ type: "history.undo" });
    expect(given.savings.at(-1)).toEqual({ state: "idle" });
    expect(unsavedEdits("evaluation", "own")).toBe(null);
  });

  it("stores that an edit was undone while it was being stored", async () => {
    const finish: (() => void)[] = [];
    const written: unknown[] = [];
    const given = setup(stored, {
      save: (evaluation) =>
        new Promise((resolve) => {
          written.push(evaluation.answers[question]?.mark ?? null);
          finish.push(resolve);
        }),
    });
    const { run, mark } = await opening(given);
    mark(1);
    await passed(200);
    run.actor.send({ type: "history.undo" });
    finish[0]?.();
    await passed(200);
    finish[1]?.();
    await passed(0);
    expect(written).toEqual([1, null]);
    expect(given.savings.at(-1)).toEqual({ state: "saved", at: moment });
  });

  it("sets aside also what is written while what is stored is being read again", async () => {
    const memory = createMemoryEvaluationRepository([["own", stored]]);
    const given = setup(stored, {
      ...memory,
      save: async (evaluation, from) => {
        mark(3);
        await memory.save(evaluation, from);
      },
    });
    const { run, mark } = await opening(given);
    await memory.save({ ...stored, label: "Theirs", revision: 1 }, { base: 0 });
    mark(1);
    await passed(200);
    await passed(0);
    expect(run.revision().label).toBe("Theirs");
    const [found] = await (await memory.history()).quarantined();
    expect(found?.record).toMatchObject({ answers: { [question]: { mark: 3 } } });
  });

  it("writes what is left when it is closed, and nothing after", async () => {
    const given = setup();
    const { run, mark } = await opening(given);
    mark(1);
    await run.close();
    dispatchEvent(new Event("pagehide"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(given.saves.map(({ answers }) => answers[question]?.mark)).toEqual([1]);
  });

  it("keeps writes in order, and says saving until the last edit is written", async () => {
    const finish: (() => void)[] = [];
    const written: unknown[] = [];
    const given = setup(stored, {
      save: (evaluation) =>
        new Promise((resolve) => {
          finish.push(() => {
            written.push(evaluation.answers[question]?.mark);
            resolve();
          });
        }),
    });
    const { mark } = await opening(given);
    mark(1);
    await passed(200);
    mark(2);
    await passed(200);
    expect(finish).toHaveLength(1);
    finish[0]?.();
    await passed(0);
    expect(given.savings.at(-1)).toEqual({ state: "saving" });
    finish[1]?.();
    await passed(0);
    expect(given.savings.at(-1)).toEqual({ state: "saved", at: moment });
    expect(written).toEqual([1, 2]);
  });

  it("says that saving failed, and writes everything at the next edit that succeeds", async () => {
    let isFull = true;
    const saves: unknown[] = [];
    const given = setup(stored, {
      save: async (evaluation) => {
        if (isFull) throw new Error("full");
        saves.push(evaluation.answers[question]);
      },
    });
    const { run, mark } = await opening(given);
    mark(1);
    await passed(200);
    expect(given.savings.at(-1)).toEqual({ state: "failed" });
    isFull = false;
    run.actor.send({ type: "answer.park", question, parked: true });
    await passed(200);
    expect(given.savings.at(-1)).toEqual({ state: "saved", at: moment });
    expect(saves).toEqual([expect.objectContaining({ mark: 1, parked: true })]);
  });
});

describe("a stored record that cannot be opened", () => {
  it("because it is not there is not made up", async () => {
    const given = setup();
    expect(await given.open("other")).toEqual({ ok: false, reason: "not-found" });
    expect(given.saves).toEqual([]);
  });

  it("because the app does not have its assessment is left alone", async () => {
    const given = setup({ assessment: { id: "other" } });
    expect(await given.open()).toEqual({
      ok: false,
      reason: "unknown-assessment",
      record: { assessment: { id: "other" } },
    });
    expect(given.saves).toEqual([]);
  });

  it("because it is damaged is handed back as faults and left alone", async () => {
    const damaged = { ...stored, answers: { nowhere: null } };
    const given = setup(damaged);
    expect(await given.open()).toEqual({
      ok: false,
      reason: "invalid",
      record: damaged,
      faults: [expect.objectContaining({ path: ["answers", "nowhere"] })],
    });
    expect(await given.memory.load("own")).toEqual(damaged);
  });

  it("because storage fails is told apart from one that is not there", async () => {
    const given = setup(stored, { load: async () => Promise.reject(new Error("refused")) });
    expect(await given.open()).toEqual({ ok: false, reason: "storage-failed" });
  });
});
