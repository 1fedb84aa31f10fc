import { describe, expect, it } from "vitest";
import { standingOf } from "#domain/rounds.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { WorkshopEvent } from "#workshop/workshop.machine.ts";
import { workshopMachine } from "#workshop/workshop.machine.ts";
import {
  selectAcceptable,
  selectAlone,
  selectDraft,
  selectIsOnlyAlone,
  selectNeedsWhoIsHere,
  selectShownRounds,
  selectSpread,
  selectStanding,
  selectTyped,
} from "#workshop/workshop.selectors.ts";
import { answerWith, evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { agreeing, disagreeing, marked, person, round } from "#tests/support/collected.ts";
import { roomOn } from "#tests/support/room.ts";

const on = (document: Evaluation, question: string | null = null) => roomOn(smallAssessment, document, question);
const fresh = () => on(evaluationWith(smallAssessment, {}));
const reveal: WorkshopEvent = { type: "marks.reveal" };
const accept: WorkshopEvent = { type: "mark.accept" };
const agree = (mark: number, reason = ""): WorkshopEvent => ({ type: "mark.agree", mark, reason });
const event = (
  type: "question.skip" | "question.back" | "question.park" | "question.resume" | "round.begin" | "discussion.begin",
): WorkshopEvent => ({ type });
const undo: WorkshopEvent = { type: "history.undo" };
const open = (question: string): WorkshopEvent => ({ type: "question.open", question });

describe("silent marks", () => {
  it("are hidden until they are shown, and then stand in the document", () => {
    const room = fresh().count(agreeing);
    expect([
      room.state,
      room.document.collected,
      selectShownRounds(room.snapshot),
      selectSpread(room.snapshot),
    ]).toEqual(["marking", undefined, [], null]);
    expect(selectDraft(room.snapshot)).toEqual(agreeing);
    room.send(reveal);
    expect(room.state).toBe("revealed");
    expect(room.document.collected).toEqual({ rounds: { "ground-plan": [agreeing] }, respondents: [] });
    expect(selectSpread(room.snapshot)).toMatchObject({ n: 4, median: 3, verdict: "agreed" });
  });

  it("are not shown before there is one; that one may be no level", () => {
    expect(fresh().can(reveal)).toBe(false);
    expect(fresh().count(marked()).can(reveal)).toBe(false);
    expect(fresh().send({ type: "marks.count", of: "unknown", count: 1 }).can(reveal)).toBe(true);
  });

  it.each([
    { of: 6, count: 1 },
    { of: -1, count: 1 },
    { of: 0.5, count: 1 },
    { of: 0, count: -1 },
    { of: 0, count: 1.5 },
    { of: "unknown", count: 501 },
  ] as const)("are not counted as %o", (counted) => {
    expect(fresh().can({ type: "marks.count", ...counted })).toBe(false);
  });

  it("wait where they were counted while the room goes elsewhere", () => {
    const room = fresh().count(agreeing).send(open("roof-tiles")).count(disagreeing).send(event("question.park"));
    expect([room.state, room.document.collected]).toEqual(["parked", undefined]);
    expect(selectDraft(room.send(open("ground-plan")).snapshot)).toEqual(agreeing);
    expect(selectDraft(room.send(open("roof-tiles"), event("question.resume")).snapshot)).toEqual(disagreeing);
  });
});

describe("answers given alone", () => {
  const respondents = [3, 3, 4].map((mark, index) => person(`p${index}`, "", { "ground-plan": mark }));
  const alone = marked(3, 3, 4);
  const before = () => on(evaluationWith(smallAssessment, {}, { collected: { rounds: {}, respondents } }));
  const place = (isHere: boolean | null): WorkshopEvent => ({ type: "alone.place", isHere });
  const rounds = (room: ReturnType<typeof before>) => room.document.collected?.rounds["ground-plan"];

  it("are not shown, and stand as not answered, until they are shown in the room", () => {
    const room = before();
    expect([room.state, selectStanding(room.snapshot), selectShownRounds(room.snapshot)]).toEqual([
      "marking",
      "blank",
      [],
    ]);
    expect([selectTyped(room.snapshot), selectAlone(room.snapshot)]).toEqual([marked(), alone]);
  });

  it("are shown by themselves when nobody is counted, and are then not to be accepted by one key", () => {
    const room = before().send(reveal);
    expect(rounds(room)).toEqual([alone]);
    expect([selectStanding(room.snapshot), selectIsOnlyAlone(room.snapshot)]).toEqual(["marked", true]);
    expect([selectAcceptable(room.snapshot), room.can(accept)]).toEqual([null, false]);
    expect(room.send(agree(3)).document.answers["ground-plan"]).toEqual(answerWith(3));
  });

  it("keep what is counted from being shown until it is said whether they are in the room", () => {
    const room = before().count(marked(5, 5));
    expect([room.can(reveal), selectNeedsWhoIsHere(room.snapshot)]).toEqual([false, true]);
    room.send(place(true));
    expect([room.can(reveal), selectNeedsWhoIsHere(room.snapshot)]).toEqual([true, false]);
    room.send(place(null));
    expect(room.can(reveal)).toBe(false);
  });

  it("are replaced by the counts of a room that they are in", () => {
    const room = before()
      .send(place(true))
      .count(marked(2, 2, 2, 2, 3))
      .send(reveal);
    expect(rounds(room)).toEqual([marked(2, 2, 2, 2, 3)]);
    expect([selectIsOnlyAlone(room.snapshot), selectAcceptable(room.snapshot)]).toEqual([false, 2]);
  });

  it("are added to the counts of a room that they are not in, and undo takes them off again", () => {
    const room = before().send(place(false)).count(marked(3, 3)).send(reveal);
    expect(rounds(room)).toEqual([marked(3, 3, 3, 3, 4)]);
    expect(selectAcceptable(room.snapshot)).toBe(3);
    room.send(undo);
    expect([selectTyped(room.snapshot), room.state]).toEqual([marked(3, 3), "marking"]);
    expect(rounds(room.send(reveal))).toEqual([marked(3, 3, 3, 3, 4)]);
  });

  it("are of the first round alone", () => {
    const room = before().send(place(false), reveal, event("round.begin")).count(marked(1)).send(reveal);
    expect(rounds(room)).toEqual([alone, marked(1)]);
    expect([selectAlone(room.snapshot), selectIsOnlyAlone(room.snapshot)]).toEqual([null, false]);
  });

  it("are no counts after an undo of them", () => {
    const room = before().send(reveal, undo);
    expect([selectTyped(room.snapshot), selectAlone(room.snapshot)]).toEqual([marked(), alone]);
  });
});

describe("agreement", () => {
  it("is accepted by one key when the last round agrees on a level", () => {
    const room = fresh().count(agreeing).send(reveal);
    expect(selectAcceptable(room.snapshot)).toBe(3);
    room.send(accept);
    expect([room.state, selectStanding(room.snapshot), room.document.answers["ground-plan"]]).toEqual([
      "agreed",
      "agreed",
      answerWith(3),
    ]);
    expect(selectAcceptable(room.snapshot)).toBe(null);
  });

  it.each([
    ["marks that disagree", disagreeing],
    ["a median between two levels", marked(2, 2, 3, 3)],
    ["two marks", marked(3, 3)],
    ["marks that are no level", round([0, 0, 0, 0, 0, 0], 8)],
  ])("is not to be accepted of %s: the group chooses", (_, counts) => {
    const room = fresh().count(counts).send(reveal);
    expect([room.can(accept), selectAcceptable(room.snapshot)]).toEqual([false, null]);
    expect(room.send(accept).document.answers).toEqual({});
    expect(room.send(agree(2)).document.answers).toEqual({ "ground-plan": answerWith(2) });
  });

  it("comes with one line of reason, and may be that nobody knows or that it is not relevant", () => {
    const shown = () => fresh().count(disagreeing).send(reveal, event("discussion.begin"));
    const { document } = shown().send(agree(2, "Två enheter."));
    expect(document.answers["ground-plan"]).toEqual(answerWith(2, { reason: "Två enheter." }));
    expect(selectStanding(shown().send({ type: "mark.agree", mark: "unknown", reason: "" }).snapshot)).toBe(
      "disagreed",
    );
    expect(shown().can({ type: "mark.agree", mark: "not-relevant", reason: " " })).toBe(false);
    expect(shown().can({ type: "mark.agree", mark: "not-relevant", reason: "Vi hyr." })).toBe(true);
    expect(shown().can(agree(2.5))).toBe(false);
  });

  it("is not reached before marks are shown", () => {
    const room = fresh().count(agreeing);
    expect([room.can(accept), room.can(agree(3))]).toEqual([false, false]);
  });

  it("can be changed afterwards, by word or by a new round", () => {
    const room = fresh().count(agreeing).send(reveal, accept, agree(4, "Vi räknade fel."));
    expect(room.document.answers["ground-plan"]).toEqual(answerWith(4, { reason: "Vi räknade fel." }));
    room.send(event("round.begin"));
    expect([room.state, room.can(event("question.park"))]).toEqual(["marking", false]);
    room.count(disagreeing).send(reveal);
    expect([room.state, selectStanding(room.snapshot)]).toEqual(["agreed", "disagreed"]);
  });
});

describe("a second round", () => {
  it("is added to the first, whose marks are kept", () => {
    const room = fresh().count(disagreeing).send(reveal, event("discussion.begin"), event("round.begin"));
    expect([room.state, selectDraft(room.snapshot)]).toEqual(["marking", marked()]);
    room.count(agreeing).send(reveal);
    expect(selectShownRounds(room.snapshot)).toEqual([disagreeing, agreeing]);
    expect([room.state, room.can(accept)]).toEqual(["revealed", true]);
  });

  it("is given up by undo, back to what was shown", () => {
    const room = fresh().count(disagreeing).send(reveal, event("round.begin")).count(agreeing).send(undo);
    expect([room.state, selectShownRounds(room.snapshot)]).toEqual(["revealed", [disagreeing]]);
  });

  it("is the fifth at most", () => {
    const room = fresh();
    for (let held = 0; held < 5; held += 1) room.count(disagreeing).send(reveal, event("round.begin"));
    expect(room.document.collected?.rounds["ground-plan"]).toHaveLength(5);
    expect([room.state, room.can(event("round.begin"))]).toEqual(["revealed", false]);
  });
});

describe("going about", () => {
  it("goes on, back and anywhere, and stops at the ends", () => {
    const room = fresh();
    expect(room.can(event("question.back"))).toBe(false);
    expect(room.send(event("question.skip"), event("question.skip"), event("question.skip")).question).toBe(
      "walls-start",
    );
    room.send(open("roof-gutter"), event("question.skip"));
    expect([room.state, room.can(event("question.skip"))]).toEqual(["goal", false]);
    room.send(event("question.back"));
    expect([room.question, room.state]).toEqual(["roof-gutter", "marking"]);
    expect(room.send(event("question.back")).question).toBe("roof-tiles");
    expect([room.can(open("nowhere")), room.can(open("ground-survey"))]).toEqual([false, false]);
    expect(room.document.answers).toEqual({});
  });

  it("begins anew with what was discussed when it comes back: the marks are shown", () => {
    const room = fresh().count(disagreeing).send(reveal, event("discussion.begin"));
    expect(room.state).toBe("discussing");
    expect(room.send(event("question.skip"), event("question.back")).state).toBe("revealed");
  });

  it("goes on at the first question when its own is no longer chosen", () => {
    const room = fresh().send(open("roof-tiles"));
    room.beside({ type: "details.set", details: { scope: { steps: ["walls"], variant: "short" } }, visit: null });
    expect([room.question, room.state]).toEqual(["walls-start", "marking"]);
  });

  it("stays where it is while something else is written", () => {
    const room = fresh().count(disagreeing).send(reveal, event("discussion.begin"));
    room.beside({ type: "note.set", step: "roof", field: "success", text: "Tid", visit: "v1" });
    expect(room.state).toBe("discussing");
    expect(room.beside({ type: "answer.mark", question: "ground-plan", mark: 1 }).state).toBe("agreed");
  });
});

describe("the target of a step", () => {
  const atGoal = () => fresh().send(open("ground-people"), event("question.skip"));
  const target = (level: number) => ({ type: "target.set", step: "ground", target: level }) as const;

  it("comes after the last question of the step that is in the room, and then the next step", () => {
    const room = fresh().send(event("question.skip"));
    expect([room.question, room.state]).toEqual(["ground-people", "marking"]);
    room.send(event("question.skip"));
    expect([room.question, room.state]).toEqual(["ground-people", "goal"]);
    room.send(event("question.skip"));
    expect([room.question, room.state]).toEqual(["walls-start", "marking"]);
  });

  it("stays while it is chosen, and while its choice is taken back", () => {
    const room = atGoal().beside(target(2));
    expect([room.state, room.document.targets]).toEqual(["goal", { ground: 2 }]);
    room.send(undo);
    expect([room.state, room.document.targets]).toEqual(["goal", {}]);
  });

  it("is gone back to when its choice is taken back from the next step, and then to the answer before it", () => {
    const room = fresh().send(open("ground-people")).count(agreeing).send(reveal, accept, event("question.skip"));
    room.beside(target(2)).send(event("question.skip"));
    expect([room.question, room.state]).toEqual(["walls-start", "marking"]);
    room.send(undo);
    expect([room.question, room.state, room.document.targets]).toEqual(["ground-people", "goal", {}]);
    expect([room.send(undo).question, room.state]).toEqual(["ground-people", "revealed"]);
  });

  it("is left for the question whose answer is taken back, and for any that is opened", () => {
    const room = fresh().send(open("ground-people")).count(agreeing).send(reveal, accept, event("question.skip"));
    expect([room.state, room.send(undo).state]).toEqual(["goal", "revealed"]);
    expect(atGoal().send(open("roof-tiles")).state).toBe("marking");
  });

  it("takes no marks", () => {
    const room = atGoal();
    expect([reveal, accept, agree(2), event("round.begin"), event("question.park")].map(room.can)).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });
});

describe("undo", () => {
  it("takes back what was told, one thing at a time, and goes to where it was", () => {
    const room = fresh().count(agreeing).send(reveal, accept, event("question.skip"), event("question.park"));
    room.send(open("roof-tiles"), undo);
    expect([room.question, room.state]).toEqual(["ground-people", "marking"]);
    room.send(undo);
    expect([room.question, room.state, room.document.answers]).toEqual(["ground-plan", "revealed", {}]);
    room.send(undo);
    expect([room.state, room.document.collected]).toEqual(["marking", undefined]);
  });

  it("of what was put by leaves the counts that were hidden then", () => {
    const room = fresh().count(agreeing).send(event("question.park"), undo);
    expect([room.state, selectDraft(room.snapshot)]).toEqual(["marking", agreeing]);
  });

  it("of what was shown leaves the counts to be mended", () => {
    const room = fresh().count(agreeing).send(reveal, undo);
    expect(selectDraft(room.snapshot)).toEqual(agreeing);
    expect(selectDraft(room.send(undo).snapshot)).toEqual(marked());
  });

  it("brings the second round's counts back, not the first's", () => {
    const room = fresh().count(disagreeing).send(reveal, event("round.begin")).count(agreeing).send(reveal, undo);
    expect([selectDraft(room.snapshot), selectShownRounds(room.snapshot)]).toEqual([agreeing, [disagreeing]]);
  });
});

describe("an edit that the evaluation refuses", () => {
  it("leaves the room where the document is", () => {
    const room = fresh().count(agreeing);
    const { document } = room;
    room.beside({ type: "run.follow", document });
    room.send(reveal);
    expect([room.state, room.document.collected, selectDraft(room.snapshot)]).toEqual(["marking", undefined, agreeing]);
  });
});

describe("a whole meeting, cut in two", () => {
  it("holds three questions that disagree, one second round, one parked and taken later", () => {
    const first = fresh();
    first.count(agreeing).send(reveal, accept, event("question.skip"));
    first.count(disagreeing).send(reveal, event("discussion.begin"), event("round.begin"));
    first.count(agreeing).send(reveal, accept, event("question.skip"), event("question.skip"));
    first.count(disagreeing).send(reveal, event("discussion.begin"), event("question.park"), event("question.skip"));
    first.count(disagreeing).send(reveal, event("discussion.begin"));

    const second = on(JSON.parse(JSON.stringify(first.document)) as Evaluation);
    expect([second.question, second.state]).toEqual(["walls-finish", "revealed"]);
    second.send(agree(1, "Det lägre, tills vi vet."), event("question.skip"), event("question.skip"));
    second.count(agreeing).send(reveal, accept, event("question.skip"));
    second.count(agreeing).send(reveal, accept, open("walls-start"));
    expect([second.state, selectStanding(second.snapshot)]).toEqual(["parked", "parked"]);
    second.send(event("question.resume"));
    expect(second.state).toBe("revealed");
    second.send(agree(2));

    const { document } = second;
    const ids = ["ground-plan", "ground-people", "walls-start", "walls-finish", "roof-tiles", "roof-gutter"];
    expect(ids.map((id) => [document.answers[id]?.mark, standingOf(smallAssessment, document, id)])).toEqual([
      [3, "agreed"],
      [3, "agreed"],
      [2, "disagreed"],
      [1, "disagreed"],
      [3, "agreed"],
      [3, "agreed"],
    ]);
    expect(document.collected?.rounds["ground-people"]).toEqual([disagreeing, agreeing]);
    expect(document.answers["walls-start"]?.parked).toBe(false);
  });

  it("begins where it is asked to, else at the first question that is neither answered nor parked", () => {
    const document = evaluationWith(smallAssessment, {
      "ground-plan": 0,
      "ground-people": answerWith(null, { parked: true }),
      "walls-start": "unknown",
    });
    expect(on(document).question).toBe("walls-finish");
    expect([on(document, "ground-people").state, on(document, "ground-plan").state]).toEqual(["parked", "agreed"]);
    expect(on(document, "nowhere").question).toBe("walls-finish");
  });

  it("begins at the first question when all are answered, and nowhere when there is none", () => {
    const ids = smallAssessment.steps.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(on(evaluationWith(smallAssessment, Object.fromEntries(ids.map((id) => [id, 2])))).question).toBe(
      "ground-plan",
    );
    const nowhere = on(evaluationWith(smallAssessment, {}, { scope: { steps: ["cellar"], variant: "short" } }));
    expect([nowhere.question, nowhere.state, nowhere.can(reveal), nowhere.can(event("question.skip"))]).toEqual([
      "",
      "marking",
      false,
      false,
    ]);
  });
});

describe("the statechart", () => {
  it("uses every guard and action it declares", () => {
    const chart = JSON.stringify(workshopMachine.config);
    const { guards, actions } = workshopMachine.implementations;
    expect([...Object.keys(guards), ...Object.keys(actions)].filter((name) => !chart.includes(`"${name}"`))).toEqual(
      [],
    );
  });
});
