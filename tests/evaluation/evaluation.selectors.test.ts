import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { evaluationMachine } from "#evaluation/evaluation.machine.ts";
import { selectPlace } from "#evaluation/evaluation.selectors.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

describe("the place of a run", () => {
  it("is the same object after an edit, and after coming back to it", () => {
    const document = evaluationWith(smallAssessment, {});
    const actor = createActor(evaluationMachine, { input: { assessment: smallAssessment, document } }).start();
    const first = selectPlace(actor.getSnapshot());
    const { id } = smallAssessment.steps[0]!.questions[0]!;
    actor.send({ type: "answer.mark", question: id, mark: 1 });
    expect(selectPlace(actor.getSnapshot())).toBe(first);
    actor.send({ type: "results.open" });
    expect(selectPlace(actor.getSnapshot())).toEqual({ state: "results" });
    actor.send({ type: "question.open", question: id });
    expect(selectPlace(actor.getSnapshot())).toBe(first);
    actor.stop();
  });
});
