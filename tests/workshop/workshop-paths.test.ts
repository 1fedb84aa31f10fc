import { describe, expect, it } from "vitest";
import { type ActorLogic, initialTransition } from "xstate";
import { getAdjacencyMap, getShortestPaths } from "xstate/graph";
import { roundsHeld } from "#domain/collected.ts";
import { answerTo } from "#domain/evaluation.ts";
import { agreedLevel } from "#domain/rounds.ts";
import { draftsStillDue, draftsToKeep } from "#workshop/kept-drafts.ts";
import type { Room } from "#workshop/room.ts";
import { type WorkshopEvent, type WorkshopInput, workshopMachine } from "#workshop/workshop.machine.ts";
import { selectState, type WorkshopSnapshot } from "#workshop/workshop.selectors.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

const question = "ground-plan";
const [ground] = smallAssessment.steps;
/** One question is enough to tell what may become of it. */
const assessment = { ...smallAssessment, steps: [{ ...ground!, questions: ground!.questions.slice(0, 1) }] };
const document = evaluationWith(assessment, {});
const events: readonly WorkshopEvent[] = [
  { type: "marks.count", of: 3, count: 3 },
  { type: "marks.count", of: 0, count: 2 },
  { type: "marks.count", of: 0, count: 0 },
  { type: "marks.count", of: "unknown", count: 1 },
  { type: "marks.reveal" },
  { type: "discussion.begin" },
  { type: "round.begin" },
  { type: "mark.accept" },
  { type: "mark.agree", mark: 2, reason: "" },
  { type: "mark.agree", mark: "unknown", reason: "" },
  { type: "question.park" },
  { type: "question.resume" },
  { type: "question.skip" },
  { type: "question.back" },
  { type: "question.open", question },
  { type: "history.undo" },
];
const held = ({ document }: Pick<Room, "document">) => roundsHeld(document, question);
const markOf = ({ document }: Pick<Room, "document">) => answerTo(document, question).mark;
const way = {
  input: { assessment, document, question: null, drafts: {}, isAloneHere: null },
  events,
  limit: 100_000,
  serializeState: ({ value, context }: WorkshopSnapshot) =>
    JSON.stringify([
      value,
      markOf(context),
      answerTo(context.document, question).parked,
      held(context),
      context.drafts,
    ]),
  stopWhen: ({ context }: WorkshopSnapshot) => held(context).length >= 2,
};

/** The types of the graph know no emitted events. */
const machine = workshopMachine as unknown as ActorLogic<WorkshopSnapshot, WorkshopEvent, WorkshopInput>;

interface Edge {
  readonly before: WorkshopSnapshot;
  readonly event: WorkshopEvent;
  readonly after: WorkshopSnapshot;
}

type Ways<T> = Readonly<Record<string, T>>;
const situations: Ways<{
  readonly state: WorkshopSnapshot;
  readonly transitions: Ways<{ readonly event: WorkshopEvent; readonly state: WorkshopSnapshot }>;
}> = Object.fromEntries(Object.entries(getAdjacencyMap(machine, way)));

/** Every way from one situation to the next, two rounds deep. */
const edges: readonly Edge[] = Object.values(situations).flatMap(({ state, transitions }) =>
  Object.values(transitions).map(({ event, state: after }) => ({ before: state, event, after })),
);

describe(`the ${edges.length} ways between situations`, () => {
  it("lead to every state", () => {
    const states = getShortestPaths(machine, way).map(({ state }) => selectState(state));
    expect([...new Set(states)].toSorted()).toEqual(["agreed", "discussing", "goal", "marking", "parked", "revealed"]);
  });

  it("answer by what the group agrees on and by nothing else", () => {
    const answering = edges.filter(({ before, after }) => markOf(before.context) !== markOf(after.context));
    expect([...new Set(answering.map(({ event }) => event.type))].toSorted()).toEqual(["mark.accept", "mark.agree"]);
    for (const { event, after } of answering) {
      const last = held(after.context).at(-1);
      const agreed = event.type === "mark.agree" ? event.mark : last && agreedLevel(assessment, last);
      expect([typeof agreed, agreed]).toEqual([expect.stringMatching(/number|string/), markOf(after.context)]);
      expect(held(after.context).length).toBeGreaterThan(0);
    }
  });

  it("keep every round that was shown, and show one more by showing alone", () => {
    for (const { before, event, after } of edges) {
      const [had, has] = [held(before.context), held(after.context)];
      expect(has.slice(0, had.length)).toEqual(had);
      expect(has.length - had.length).toBe(event.type === "marks.reveal" && before.can(event) ? 1 : 0);
    }
  });

  it("lead on from every situation: nobody is stuck", () => {
    for (const { before } of edges) expect(events.some((event) => before.can(event))).toBe(true);
  });

  it("stand, when the meeting goes on another day, where they stood, also with counts that nobody had seen", () => {
    for (const { after } of edges) {
      const { context } = after;
      const { document, isAloneHere } = context;
      const drafts = draftsStillDue(assessment, document, draftsToKeep(context));
      expect(drafts).toEqual(context.drafts);
      const [anew] = initialTransition(workshopMachine, { assessment, document, question, drafts, isAloneHere });
      const state = selectState(after);
      if (state === "goal") expect(anew.context.question).toBe(context.question);
      else expect(selectState(anew)).toBe(state === "discussing" ? "revealed" : state);
      expect(held(anew.context)).toEqual(held(context));
    }
  });
});
