/** Owns what an edit makes of a document: a new one, with nothing else changed. */
import { applyCollectedEdit, type CollectedEdit } from "./collected-edits.ts";
import type { Edit } from "./edits.ts";
import {
  type Action,
  type Answer,
  answerTo,
  type Evaluation,
  type FollowUp,
  type Indicator,
  noteOn,
  type StepNote,
} from "./evaluation.ts";

/** The document after the edit; the same object when nothing changes. The edit must be allowed. */
export function applyEdit(evaluation: Evaluation, edit: Edit): Evaluation {
  switch (edit.type) {
    case "answer.mark":
      return withAnswer(evaluation, edit.question, {
        mark: edit.mark,
        ...(edit.reason === undefined ? {} : { reason: edit.reason }),
      });
    case "answer.describe":
      return withAnswer(evaluation, edit.question, describedAnswer(evaluation, edit));
    case "answer.judgeObstacle": {
      const { obstacle } = answerTo(evaluation, edit.question);
      return withAnswer(evaluation, edit.question, { obstacle: { ...obstacle, control: edit.control } });
    }
    case "answer.park":
      return withAnswer(evaluation, edit.question, { parked: edit.parked });
    case "answer.keepHere":
      return withAnswer(evaluation, edit.question, { staysHere: edit.staysHere });
    case "answer.aim":
      return withAnswer(evaluation, edit.question, { target: edit.target });
    case "target.set":
      return withTarget(evaluation, edit.step, edit.target);
    case "note.set":
      return withNote(evaluation, edit.step, { [edit.field]: edit.text });
    case "note.keepHere":
      return withNote(evaluation, edit.step, { staysHere: edit.staysHere });
    case "focus.set":
      return withFocus(evaluation, edit.step, edit.inFocus);
    case "details.set":
      return changed(evaluation, { ...evaluation, ...edit.details });
    case "marks.enter":
    case "marks.clear":
    case "respondents.add":
    case "respondents.remove":
      return withCollected(evaluation, edit);
    case "followUp.begin":
      return changed(evaluation, { ...evaluation, followUp: edit.followUp });
    case "followUp.judge":
      return withFollowedUp(evaluation, edit.action, (row) => ({ ...row, verdict: edit.verdict }));
    case "followUp.explain":
      return withFollowedUp(evaluation, edit.action, (row) => ({ ...row, why: edit.why }));
    case "followUp.keepHere":
      return withFollowedUp(evaluation, edit.action, (row) => ({ ...row, staysHere: edit.staysHere }));
    case "followUp.measure":
      return withFollowedUp(evaluation, edit.action, (row) => ({
        ...row,
        action: withMeasurements(row.action, edit.indicator, edit.measurements),
      }));
    case "action.add":
      return { ...evaluation, actions: [...evaluation.actions, edit.action] };
    case "action.change":
      return changed(evaluation, {
        ...evaluation,
        actions: evaluation.actions.map((action) => (action.id === edit.id ? { ...action, ...edit.changes } : action)),
      });
    case "action.remove":
      return { ...evaluation, actions: evaluation.actions.filter((action) => action.id !== edit.id) };
    case "action.move":
      return changed(evaluation, { ...evaluation, actions: moved(evaluation.actions, edit.id, edit.to) });
  }
}

function describedAnswer(
  evaluation: Evaluation,
  { question, field, text }: Extract<Edit, { type: "answer.describe" }>,
): Partial<Answer> {
  const { evidence, obstacle } = answerTo(evaluation, question);
  switch (field) {
    case "reason":
      return { reason: text };
    case "evidence-text":
      return { evidence: { ...evidence, text } };
    case "evidence-link":
      return { evidence: { ...evidence, link: text } };
    case "obstacle-text":
      return { obstacle: { ...obstacle, text } };
  }
}

function withAnswer(evaluation: Evaluation, question: string, changes: Partial<Answer>): Evaluation {
  const before = answerTo(evaluation, question);
  return changed(evaluation, {
    ...evaluation,
    answers: { ...evaluation.answers, [question]: { ...before, ...changes } },
  });
}

function withTarget(evaluation: Evaluation, step: string, target: number | null): Evaluation {
  const { [step]: _, ...others } = evaluation.targets;
  return changed(evaluation, {
    ...evaluation,
    targets: target === null ? others : { ...others, [step]: target },
  });
}

function withNote(evaluation: Evaluation, step: string, changes: Partial<StepNote>): Evaluation {
  return changed(evaluation, {
    ...evaluation,
    notes: { ...evaluation.notes, [step]: { ...noteOn(evaluation, step), ...changes } },
  });
}

function withCollected(evaluation: Evaluation, edit: CollectedEdit): Evaluation {
  const { collected: _, ...rest } = evaluation;
  const collected = applyCollectedEdit(evaluation, edit);
  return changed(evaluation, collected ? { ...evaluation, collected } : rest);
}

function withFollowedUp(
  evaluation: Evaluation,
  actionId: string,
  change: (row: FollowUp["actions"][number]) => FollowUp["actions"][number],
): Evaluation {
  const { followUp } = evaluation;
  if (!followUp) return evaluation;
  const actions = followUp.actions.map((row) => (row.action.id === actionId ? change(row) : row));
  return changed(evaluation, { ...evaluation, followUp: { ...followUp, actions } });
}

const withMeasurements = (action: Action, indicatorId: string, measurements: Indicator["measurements"]): Action => ({
  ...action,
  indicators: action.indicators.map((indicator) =>
    indicator.id === indicatorId ? { ...indicator, measurements } : indicator,
  ),
});

function withFocus(evaluation: Evaluation, step: string, inFocus: boolean): Evaluation {
  const others = evaluation.focus.filter((id) => id !== step);
  return changed(evaluation, { ...evaluation, focus: inFocus ? [...others, step] : others });
}

function moved(actions: readonly Action[], id: string, to: number): Action[] {
  const order = actions.filter((action) => action.id !== id);
  order.splice(to, 0, ...actions.filter((action) => action.id === id));
  return order;
}

/** Keeps the old object when the new one says the same, so that an edit without effect leaves no trace to undo. */
function changed(before: Evaluation, after: Evaluation): Evaluation {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
