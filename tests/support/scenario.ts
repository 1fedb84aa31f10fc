/** Walks the machine in the words of the field, without actor, clock or screen. */
import { initialTransition, transition } from "xstate";
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { type EvaluationEvent, evaluationMachine } from "#evaluation/evaluation.machine.ts";
import { selectIsChanging, selectPlace } from "#evaluation/evaluation.selectors.ts";

/** A run of the document that events are sent to one by one. */
export function scenario(assessment: Assessment, document: Evaluation) {
  let [snapshot] = initialTransition(evaluationMachine, { assessment, document });
  const run = {
    send: (...events: readonly EvaluationEvent[]) => {
      for (const event of events) [snapshot] = transition(evaluationMachine, snapshot, event);
      return run;
    },
    next: (times = 1) => run.send(...repeated({ type: "walk.next" }, times)),
    back: (times = 1) => run.send(...repeated({ type: "walk.back" }, times)),
    undo: (times = 1) => run.send(...repeated({ type: "history.undo" }, times)),
    redo: (times = 1) => run.send(...repeated({ type: "history.redo" }, times)),
    get place() {
      return selectPlace(snapshot);
    },
    get document() {
      return snapshot.context.document;
    },
    get isChanging() {
      return selectIsChanging(snapshot);
    },
    can: (event: EvaluationEvent) => snapshot.can(event),
  };
  return run;
}

const repeated = (event: EvaluationEvent, times: number): readonly EvaluationEvent[] =>
  Array.from({ length: times }, () => event);
