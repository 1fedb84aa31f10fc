import { describe, expect, it } from "vitest";
import { getShortestPaths } from "xstate/graph";
import type { Respondent } from "#domain/collected.ts";
import { createAction } from "#domain/evaluation.ts";
import { type EvaluationEvent, evaluationMachine } from "#evaluation/evaluation.machine.ts";
import { smallAssessment, evaluationWith, connectAssessment } from "#tests/support/assessments.ts";
import { agreeing, disagreeing, marked, person, round } from "#tests/support/collected.ts";
import { scenario } from "#tests/support/scenario.ts";

const fresh = () => scenario(smallAssessment, evaluationWith(smallAssessment, {}));
const at = (step: string, question: string) => ({ state: "answering", at: "question", step, question });
const action = createAction("a1", {
  text: "Samla chefer och medarbetare.",
  step: "ground",
  question: null,
  why: "",
  templates: [],
});

describe("the walk", () => {
  it("starts at the first question of the first step", () => {
    expect(fresh().place).toEqual(at("ground", "ground-plan"));
  });

  it("goes through questions, summary and the next introduction to the check page, the results and the plan", () => {
    const run = fresh();
    expect(run.next().place).toEqual(at("ground", "ground-people"));
    expect(run.next().place).toEqual({ state: "answering", at: "summary", step: "ground" });
    expect(run.next().place).toEqual({ state: "answering", at: "introduction", step: "walls" });
    expect(run.next(3).place).toEqual({ state: "answering", at: "summary", step: "walls" });
    expect(run.next(4).place).toEqual({ state: "answering", at: "summary", step: "roof" });
    expect(run.next().place).toEqual({ state: "reviewing" });
    expect(run.next().place).toEqual({ state: "results" });
    expect(run.next().place).toEqual({ state: "planning" });
    expect(run.next().place).toEqual({ state: "planning" });
  });

  it("goes back the same way it came, as far as the preparations", () => {
    const run = fresh().send({ type: "planning.open" });
    expect(run.back(2).place).toEqual({ state: "reviewing" });
    expect(run.back().place).toEqual({ state: "answering", at: "summary", step: "roof" });
    expect(run.back().place).toEqual(at("roof", "roof-gutter"));
    expect(run.back(2).place).toEqual({ state: "answering", at: "introduction", step: "roof" });
    expect(run.back().place).toEqual({ state: "answering", at: "summary", step: "walls" });
    expect(run.back(8).place).toEqual({ state: "preparing" });
    expect(run.next().place).toEqual({ state: "answering", at: "introduction", step: "ground" });
  });

  it("takes steps in any order and answers nothing by passing", () => {
    const run = fresh()
      .send({ type: "step.open", step: "roof" })
      .send({ type: "question.open", question: "ground-people" })
      .send({ type: "summary.open", step: "walls" });
    expect(run.place).toEqual({ state: "answering", at: "summary", step: "walls" });
    expect(run.document.answers).toEqual({});
  });

  it("passes over steps that are not chosen and questions outside the variant", () => {
    const run = fresh().send({
      type: "details.set",
      details: { scope: { steps: ["ground", "roof"], variant: "short" } },
      visit: null,
    });
    expect(run.next(3).place).toEqual({ state: "answering", at: "introduction", step: "roof" });
    expect(run.can({ type: "question.open", question: "ground-survey" })).toEqual(false);
    expect(run.can({ type: "step.open", step: "walls" })).toEqual(false);
  });

  it("moves to the first chosen step when the one stood at is left out", () => {
    const run = fresh()
      .send({ type: "details.set", details: { scope: { steps: ["walls"], variant: "short" } }, visit: null })
      .send({ type: "preparing.open" });
    expect(run.next(2).place).toEqual(at("walls", "walls-start"));
  });
});

describe("last year's plan", () => {
  const followUp = {
    of: { id: "last", date: "2025-03-12", label: "" },
    actions: [{ action, verdict: null, why: "" }],
  };

  it("is followed up between the preparations and the first step", () => {
    const run = scenario(smallAssessment, evaluationWith(smallAssessment, {}, { followUp }));
    run.send({ type: "preparing.open" });
    expect(run.next().place).toEqual({ state: "following-up" });
    expect(run.next().place).toEqual({ state: "answering", at: "introduction", step: "ground" });
    expect(run.back().place).toEqual({ state: "following-up" });
    expect(run.back().place).toEqual({ state: "preparing" });
  });

  it("stands before the first step only", () => {
    const run = scenario(smallAssessment, evaluationWith(smallAssessment, {}, { followUp }));
    expect(run.send({ type: "step.open", step: "walls" }).back().place).toEqual({
      state: "answering",
      at: "summary",
      step: "ground",
    });
  });

  it("can be begun where there is none, and leads to the first step from there", () => {
    const run = fresh().send({ type: "following-up.open" });
    expect(run.place).toEqual({ state: "following-up" });
    expect(run.send({ type: "followUp.begin", followUp }).document.followUp).toEqual(followUp);
    expect(run.next().place).toEqual({ state: "answering", at: "introduction", step: "ground" });
  });

  it("is shown again when a verdict is undone or redone elsewhere", () => {
    const run = scenario(smallAssessment, evaluationWith(smallAssessment, {}, { followUp }));
    run.send({ type: "followUp.judge", action: "a1", verdict: "done" }, { type: "results.open" }).undo();
    expect([run.place, run.document.followUp]).toEqual([{ state: "following-up" }, followUp]);
    run.send({ type: "planning.open" }).redo();
    expect(run.place).toEqual({ state: "following-up" });
    expect(run.document.followUp?.actions[0]?.verdict).toBe("done");
  });
});

describe("answers", () => {
  it("keep blank, level 0, don't know and not relevant apart", () => {
    const run = fresh().send(
      { type: "answer.mark", question: "ground-plan", mark: 0 },
      { type: "answer.mark", question: "ground-people", mark: "unknown" },
      { type: "answer.mark", question: "walls-start", mark: "not-relevant", reason: "Vi hyr." },
    );
    expect(Object.entries(run.document.answers).map(([id, { mark }]) => [id, mark])).toEqual([
      ["ground-plan", 0],
      ["ground-people", "unknown"],
      ["walls-start", "not-relevant"],
    ]);
  });

  it.each<[string, EvaluationEvent]>([
    ["a level that is not on the scale", { type: "answer.mark", question: "ground-plan", mark: 99 }],
    ["a question that does not exist", { type: "answer.mark", question: "nowhere", mark: 1 }],
    ["not relevant without a reason", { type: "answer.mark", question: "ground-plan", mark: "not-relevant" }],
    [
      "not relevant with an empty reason",
      { type: "answer.mark", question: "ground-plan", mark: "not-relevant", reason: " " },
    ],
    ["a target that is not on the scale", { type: "target.set", step: "ground", target: 2.5 }],
    ["a target for a step that does not exist", { type: "target.set", step: "nowhere", target: 2 }],
    ["no steps at all", { type: "details.set", details: { scope: { steps: [], variant: "short" } }, visit: null }],
    [
      "a change of an action that does not exist",
      { type: "action.change", id: "a1", changes: { text: "x" }, visit: null },
    ],
    ["moving an action that does not exist", { type: "action.move", id: "a1", to: 1 }],
  ])("refuse %s", (_, event) => {
    const run = fresh();
    expect(run.can(event)).toEqual(false);
    expect(run.send(event).document).toEqual(fresh().document);
  });

  it("refuse to lose the reason for not relevant", () => {
    const run = fresh().send(
      { type: "answer.mark", question: "ground-plan", mark: "not-relevant", reason: "Vi hyr." },
      { type: "answer.describe", question: "ground-plan", field: "reason", text: "", visit: "v1" },
    );
    expect(run.document.answers["ground-plan"]?.reason).toEqual("Vi hyr.");
  });

  it("hold reason, evidence, obstacle, parking and a target of their own", () => {
    const question = "ground-plan";
    const run = fresh().send(
      { type: "answer.mark", question, mark: 3 },
      { type: "answer.describe", question, field: "reason", text: "Två enheter", visit: "v1" },
      { type: "answer.describe", question, field: "evidence-text", text: "Protokoll", visit: "v2" },
      { type: "answer.describe", question, field: "evidence-link", text: "https://example.org", visit: "v3" },
      { type: "answer.describe", question, field: "obstacle-text", text: "Tid", visit: "v4" },
      { type: "answer.judgeObstacle", question, control: "outside" },
      { type: "answer.park", question, parked: true },
      { type: "answer.aim", question, target: 5 },
    );
    expect(run.document.answers).toEqual({
      "ground-plan": {
        mark: 3,
        parked: true,
        reason: "Två enheter",
        evidence: { text: "Protokoll", link: "https://example.org" },
        obstacle: { text: "Tid", control: "outside" },
        target: 5,
        staysHere: false,
      },
    });
  });
});

describe("what a group notes about a step", () => {
  it("keeps success and hindering factors, and comes back to the step when undone", () => {
    const run = fresh().send(
      { type: "note.set", step: "walls", field: "success", text: "En drivande chef", visit: "v1" },
      { type: "note.set", step: "walls", field: "hindrance", text: "Tid", visit: "v2" },
    );
    expect(run.document.notes).toEqual({ walls: { success: "En drivande chef", hindrance: "Tid", staysHere: false } });
    expect(run.undo().document.notes).toEqual({
      walls: { success: "En drivande chef", hindrance: "", staysHere: false },
    });
    expect(run.place).toEqual({ state: "answering", at: "summary", step: "walls" });
  });

  it("refuses a step that does not exist", () => {
    const event: EvaluationEvent = { type: "note.set", step: "nowhere", field: "success", text: "x", visit: "v1" };
    expect(fresh().can(event)).toEqual(false);
  });
});

describe("comments that stay here", () => {
  it("are marked one question and one step at a time, and unmarked", () => {
    const run = fresh().send(
      { type: "answer.keepHere", question: "ground-plan", staysHere: true },
      { type: "note.keepHere", step: "walls", staysHere: true },
    );
    expect(run.document.answers["ground-plan"]?.staysHere).toEqual(true);
    expect(run.document.notes).toEqual({ walls: { success: "", hindrance: "", staysHere: true } });
    const unmarked = run.send({ type: "note.keepHere", step: "walls", staysHere: false });
    expect(unmarked.document.notes["walls"]?.staysHere).toEqual(false);
  });

  it("are refused where there is nothing to mark", () => {
    expect(fresh().can({ type: "answer.keepHere", question: "nothing", staysHere: true })).toEqual(false);
    expect(fresh().can({ type: "note.keepHere", step: "nowhere", staysHere: true })).toEqual(false);
  });
});

describe("steps in focus", () => {
  it("are set in the order they are chosen, once each, and taken away", () => {
    const inFocus = (step: string, isIn: boolean): EvaluationEvent => ({ type: "focus.set", step, inFocus: isIn });
    const run = fresh().send(inFocus("roof", true), inFocus("ground", true), inFocus("ground", true));
    expect(run.document.focus).toEqual(["roof", "ground"]);
    expect(run.send(inFocus("roof", false)).document.focus).toEqual(["ground"]);
    expect(fresh().can(inFocus("nowhere", true))).toEqual(false);
  });
});

describe("the plan", () => {
  it("adds, changes, orders and removes actions", () => {
    const run = fresh().send(
      { type: "action.add", action },
      { type: "action.add", action: { ...action, id: "a2", text: "Andra" } },
      { type: "action.change", id: "a2", changes: { owner: "Enhetschef" }, visit: "v1" },
      { type: "action.move", id: "a2", to: 0 },
    );
    expect(run.document.actions.map(({ id, owner }) => [id, owner])).toEqual([
      ["a2", "Enhetschef"],
      ["a1", ""],
    ]);
    expect(run.can({ type: "action.move", id: "a2", to: 5 })).toEqual(false);
    expect(run.can({ type: "action.add", action })).toEqual(false);
    expect(run.send({ type: "action.remove", id: "a2" }).document.actions).toEqual([action]);
  });
});

describe("marks given apart", () => {
  const question = "walls-start";
  const enter = (round: number, counts = disagreeing): EvaluationEvent => ({
    type: "marks.enter",
    question,
    round,
    counts,
  });
  const add = (...respondents: readonly Respondent[]): EvaluationEvent => ({
    type: "respondents.add",
    respondents,
    visit: null,
  });

  it("are added round by round; the last can be written again and taken away, those before it stay", () => {
    const run = fresh().send(enter(0), enter(1, agreeing));
    expect(run.document.collected).toEqual({ rounds: { [question]: [disagreeing, agreeing] }, respondents: [] });
    expect([run.can(enter(0)), run.can({ type: "marks.clear", question, round: 0 })]).toEqual([false, false]);
    run.send(enter(1, marked(1, 2, 2)));
    expect(run.document.collected?.rounds[question]).toEqual([disagreeing, marked(1, 2, 2)]);
    run.send({ type: "marks.clear", question, round: 1 });
    expect(run.document.collected?.rounds[question]).toEqual([disagreeing]);
  });

  it("leave a document without them as it was", () => {
    const run = fresh().send(enter(0), { type: "marks.clear", question, round: 0 });
    expect(run.document).toStrictEqual(fresh().document);
    run.send(add(person("a", "chef", {})), { type: "respondents.remove", id: "a" });
    expect(run.document).toStrictEqual(fresh().document);
  });

  it("lead back to their question when undone, with the marks before them whole", () => {
    const run = fresh().send(enter(0), enter(1, agreeing), { type: "results.open" }).undo();
    expect(run.place).toEqual(at("walls", question));
    expect(run.document.collected?.rounds[question]).toEqual([disagreeing]);
    expect(run.send({ type: "results.open" }).redo().place).toEqual(at("walls", question));
    expect(run.document.collected?.rounds[question]).toEqual([disagreeing, agreeing]);
  });

  it("keep nothing of a round that is entered as it stands", () => {
    const run = fresh().send({ ...enter(0), question: "roof-tiles" } as EvaluationEvent, enter(0));
    const before = run.document;
    expect(run.send({ ...enter(0), question: "roof-tiles" } as EvaluationEvent).document).toBe(before);
  });

  it("hold people who answered alone, each once, and come back to the preparations when undone", () => {
    const run = fresh().send(add(person("a", "chef", { [question]: 1 }), person("b", "", {})));
    run.send(add(person("c", "", {}), person("a", "chef", { [question]: 4 })));
    expect(run.document.collected?.respondents).toEqual([
      person("a", "chef", { [question]: 4 }),
      person("b", "", {}),
      person("c", "", {}),
    ]);
    expect(run.send({ type: "respondents.remove", id: "b" }).document.collected?.respondents).toHaveLength(2);
    expect(run.undo(2).place).toEqual({ state: "preparing" });
    expect(run.document.collected?.respondents.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("take back what is written of a person during one visit at once", () => {
    const say = (text: string): EvaluationEvent => ({
      type: "respondents.add",
      respondents: [person("a", "", {}, { by: "interview", notes: { walls: text } })],
      visit: "v1",
    });
    expect(fresh().send(say("T"), say("Ti"), say("Tid")).undo().document).toStrictEqual(fresh().document);
  });

  it.each<[string, EvaluationEvent]>([
    ["a second round before the first", enter(1)],
    ["a round before the first", enter(-1)],
    ["a round without a mark", enter(0, marked())],
    ["a round of another scale", enter(0, round([3, 3, 3]))],
    ["half a person", enter(0, round([0.5, 0, 0, 3, 0, 0]))],
    ["fewer than none", enter(0, round([-1, 0, 0, 3, 0, 0]))],
    ["more than a room holds", enter(0, round([0, 0, 0, 501, 0, 0]))],
    ["a question that does not exist", { ...enter(0), question: "nowhere" } as EvaluationEvent],
    ["clearing what is not there", { type: "marks.clear", question, round: 0 }],
    ["clearing before the first", { type: "marks.clear", question, round: -1 }],
    ["a person's level off the scale", add(person("a", "", { [question]: 9 }))],
    ["a person's answer to a question that does not exist", add(person("a", "", { nowhere: 1 }))],
    ["a person's note on a step that does not exist", add(person("a", "", {}, { notes: { nowhere: "" } }))],
    ["a person without an id", add(person("", "", {}))],
    ["a hundred and one people", add(...Array.from({ length: 101 }, (_, index) => person(`p${index}`, "", {})))],
    ["removing nobody", { type: "respondents.remove", id: "a" }],
  ])("refuse %s", (_, event) => {
    const run = fresh();
    expect(run.can(event)).toEqual(false);
    expect(run.send(event).document).toEqual(fresh().document);
  });

  it("refuse a sixth round", () => {
    const run = fresh().send(...[0, 1, 2, 3, 4].map((number) => enter(number)));
    expect(run.document.collected?.rounds[question]).toHaveLength(5);
    expect([run.can(enter(5)), run.can(enter(4, agreeing))]).toEqual([false, true]);
  });
});

describe("undo and redo", () => {
  it("take back at least a hundred edits one by one and bring them back", () => {
    const run = fresh();
    for (let edit = 0; edit < 150; edit++) run.send({ type: "answer.mark", question: "ground-plan", mark: edit % 6 });
    const last = run.document;
    expect(run.undo(150).document).toEqual(fresh().document);
    expect(run.can({ type: "history.undo" })).toEqual(false);
    expect(run.redo(150).document).toEqual(last);
    expect(run.can({ type: "history.redo" })).toEqual(false);
  });

  it("move to what they change", () => {
    const run = fresh().send(
      { type: "answer.mark", question: "walls-start", mark: 2 },
      { type: "target.set", step: "roof", target: 3 },
      { type: "details.set", details: { unit: "Hemtjänst" }, visit: "v1" },
      { type: "action.add", action },
      { type: "results.open" },
    );
    expect(run.undo().place).toEqual({ state: "planning" });
    expect(run.undo().place).toEqual({ state: "preparing" });
    expect(run.undo().place).toEqual({ state: "answering", at: "summary", step: "roof" });
    expect(run.undo().place).toEqual(at("walls", "walls-start"));
    run.send({ type: "results.open" });
    expect(run.redo().place).toEqual(at("walls", "walls-start"));
    expect(run.redo().place).toEqual({ state: "answering", at: "summary", step: "roof" });
    expect(run.redo().place).toEqual({ state: "preparing" });
    expect(run.redo().place).toEqual({ state: "planning" });
  });

  it("take back everything typed during one visit to a field at once", () => {
    const type = (text: string, visit: string): EvaluationEvent => ({
      type: "answer.describe",
      question: "ground-plan",
      field: "reason",
      text,
      visit,
    });
    const run = fresh().send(type("V", "v1"), type("Vi", "v1"), type("Vi!", "v2"));
    expect(run.undo().document.answers["ground-plan"]?.reason).toEqual("Vi");
    expect(run.undo().document.answers).toEqual({});
  });

  it("keep nothing of an edit that changes nothing", () => {
    const run = fresh().send({ type: "answer.mark", question: "ground-plan", mark: 2 });
    run.send({ type: "answer.mark", question: "ground-plan", mark: 2 });
    expect(run.undo().document).toEqual(fresh().document);
  });

  it("forget what was undone when something new is done", () => {
    const run = fresh().send({ type: "answer.mark", question: "ground-plan", mark: 2 }).undo();
    run.send({ type: "answer.park", question: "ground-plan", parked: true });
    expect(run.can({ type: "history.redo" })).toEqual(false);
  });
});

describe("the statechart", () => {
  it("reaches every state", () => {
    const { document } = fresh();
    const reached = getShortestPaths(evaluationMachine, {
      input: {
        assessment: connectAssessment,
        document: { ...document, scope: { steps: ["vision"], variant: "short" } },
      },
      events: [{ type: "walk.next" }, { type: "walk.back" }, { type: "preparing.open" }],
      limit: 200,
    }).map((path) => JSON.stringify(path.state.value));
    expect([...new Set(reached)].toSorted()).toEqual(
      [
        '"planning"',
        '"preparing"',
        '"results"',
        '"reviewing"',
        '{"answering":"introduction"}',
        '{"answering":"question"}',
        '{"answering":"summary"}',
      ].toSorted(),
    );
  });

  it("uses every guard and action it declares", () => {
    const chart = JSON.stringify(evaluationMachine.config);
    const { guards, actions } = evaluationMachine.implementations;
    expect([...Object.keys(guards), ...Object.keys(actions)].filter((name) => !chart.includes(`"${name}"`))).toEqual(
      [],
    );
  });
});

describe("the way back to the check page", () => {
  const question = { type: "question.open", question: "walls-start" } as const;

  it("stands at the question that was opened from there, until that page is left for another", () => {
    const run = fresh().send({ type: "reviewing.open" }, question);
    expect(run.isChanging).toEqual(true);
    expect(run.next().isChanging).toEqual(false);
    expect(run.back().isChanging).toEqual(true);
    run.send({ type: "reviewing.open" }, { type: "results.open" }, question);
    expect(run.isChanging).toEqual(false);
  });

  it.each<[string, readonly EvaluationEvent[]]>([
    ["the results are opened and the question from there", [{ type: "results.open" }, question]],
    [
      "an answer is undone from the results",
      [{ type: "answer.mark", question: "walls-start", mark: 3 }, { type: "results.open" }, { type: "history.undo" }],
    ],
    ["another question is opened, and then it", [{ type: "question.open", question: "roof-tiles" }, question]],
    ["its step is opened and walked into", [{ type: "step.open", step: "walls" }, { type: "walk.next" }]],
    [
      "the check page is opened again and the walk goes back to it",
      [
        { type: "reviewing.open" },
        { type: "summary.open", step: "walls" },
        { type: "walk.back" },
        { type: "walk.back" },
      ],
    ],
  ])("is gone when %s", (_, events) => {
    const run = fresh().send({ type: "reviewing.open" }, question);
    expect(run.isChanging).toEqual(true);
    run.send(...events);
    expect([run.place, run.isChanging]).toEqual([at("walls", "walls-start"), false]);
  });

  it("stays through an edit that is undone", () => {
    const run = fresh().send({ type: "reviewing.open" }, question);
    run.send({ type: "answer.mark", question: "walls-start", mark: 3 }, { type: "history.undo" });
    expect([run.place, run.isChanging]).toEqual([at("walls", "walls-start"), true]);
  });

  it("is not there for a question reached in another way", () => {
    expect(fresh().send(question).isChanging).toEqual(false);
    expect(fresh().send({ type: "results.open" }, question).isChanging).toEqual(false);
  });
});
