/** Owns every way a document can be edited. An edit is data; applying it returns a new document and changes nothing else. */
import { type Assessment, levelPosition, stepById, stepOfQuestion } from "./assessment.ts";
import {
  type Action,
  type Answer,
  answerTo,
  type Evaluation,
  type FollowUp,
  type Indicator,
  type Mark,
  noteOn,
  type StepNote,
  type Verdict,
} from "./evaluation.ts";

export type NoteText = "success" | "hindrance";
export type AnswerText = "reason" | "evidence-text" | "evidence-link" | "obstacle-text";

/** What is said of the run as a whole: everything but answers, targets and actions. */
export type Details = Pick<
  Evaluation,
  "organisation" | "unit" | "track" | "label" | "date" | "decision" | "method" | "roles" | "scope" | "vision"
>;

/** A text edit carries the field visit it belongs to, so that one visit is undone at once; null stands alone. */
export type Edit =
  | { readonly type: "answer.mark"; readonly question: string; readonly mark: Mark; readonly reason?: string }
  | {
      readonly type: "answer.describe";
      readonly question: string;
      readonly field: AnswerText;
      readonly text: string;
      readonly visit: string;
    }
  | {
      readonly type: "answer.judgeObstacle";
      readonly question: string;
      readonly control: Answer["obstacle"]["control"];
    }
  | { readonly type: "answer.park"; readonly question: string; readonly parked: boolean }
  | { readonly type: "answer.aim"; readonly question: string; readonly target: number | null }
  | { readonly type: "target.set"; readonly step: string; readonly target: number | null }
  | {
      readonly type: "note.set";
      readonly step: string;
      readonly field: NoteText;
      readonly text: string;
      readonly visit: string;
    }
  /** Whether what is written at a question or a step stays out of reports and exports. */
  | { readonly type: "answer.keepHere"; readonly question: string; readonly staysHere: boolean }
  | { readonly type: "note.keepHere"; readonly step: string; readonly staysHere: boolean }
  | { readonly type: "followUp.begin"; readonly followUp: FollowUp }
  | { readonly type: "followUp.judge"; readonly action: string; readonly verdict: Verdict | null }
  | { readonly type: "followUp.explain"; readonly action: string; readonly why: string; readonly visit: string }
  /** All that is measured of an indicator since, oldest first. */
  | {
      readonly type: "followUp.measure";
      readonly action: string;
      readonly indicator: string;
      readonly measurements: Indicator["measurements"];
      readonly visit: string;
    }
  | { readonly type: "focus.set"; readonly step: string; readonly inFocus: boolean }
  | { readonly type: "details.set"; readonly details: Partial<Details>; readonly visit: string | null }
  | { readonly type: "action.add"; readonly action: Action }
  | {
      readonly type: "action.change";
      readonly id: string;
      readonly changes: Partial<Omit<Action, "id">>;
      readonly visit: string | null;
    }
  | { readonly type: "action.remove"; readonly id: string }
  /** `to` is the place in the plan after the move, from 0. */
  | { readonly type: "action.move"; readonly id: string; readonly to: number };

/** What an edit is about: the thing to show when it is undone. */
export type EditSubject =
  | { readonly about: "question"; readonly question: string }
  | { readonly about: "step"; readonly step: string }
  | { readonly about: "details" }
  | { readonly about: "followUp" }
  | { readonly about: "actions" };

/** Whether the edit refers to what exists, keeps to the scale, and leaves no "not relevant" without a reason. */
export function isAllowedEdit(assessment: Assessment, evaluation: Evaluation, edit: Edit): boolean {
  const isLevel = (value: number | null) => value === null || levelPosition(assessment, value) >= 0;
  switch (edit.type) {
    case "answer.mark":
      if (!stepOfQuestion(assessment, edit.question)) return false;
      if (edit.mark === "not-relevant")
        return (edit.reason ?? answerTo(evaluation, edit.question).reason).trim() !== "";
      return typeof edit.mark === "string" || isLevel(edit.mark);
    case "answer.describe": {
      const answer = answerTo(evaluation, edit.question);
      const leavesReasonOut = edit.field === "reason" && answer.mark === "not-relevant" && edit.text.trim() === "";
      return stepOfQuestion(assessment, edit.question) !== undefined && !leavesReasonOut;
    }
    case "answer.judgeObstacle":
    case "answer.park":
    case "answer.keepHere":
      return stepOfQuestion(assessment, edit.question) !== undefined;
    case "answer.aim":
      return stepOfQuestion(assessment, edit.question) !== undefined && isLevel(edit.target);
    case "target.set":
      return stepById(assessment, edit.step) !== undefined && isLevel(edit.target);
    case "note.set":
    case "note.keepHere":
    case "focus.set":
      return stepById(assessment, edit.step) !== undefined;
    case "details.set":
      return edit.details.scope === undefined || edit.details.scope.steps.length > 0;
    case "followUp.begin":
      return true;
    case "followUp.judge":
    case "followUp.explain":
      return followedUp(evaluation, edit.action) !== undefined;
    case "followUp.measure":
      return followedUp(evaluation, edit.action)?.indicators.some(({ id }) => id === edit.indicator) === true;
    case "action.add":
      return evaluation.actions.every((action) => action.id !== edit.action.id);
    case "action.change":
    case "action.remove":
      return evaluation.actions.some((action) => action.id === edit.id);
    case "action.move":
      return evaluation.actions.some(({ id }) => id === edit.id) && evaluation.actions[edit.to] !== undefined;
  }
}

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
    case "followUp.begin":
      return changed(evaluation, { ...evaluation, followUp: edit.followUp });
    case "followUp.judge":
      return withFollowedUp(evaluation, edit.action, (row) => ({ ...row, verdict: edit.verdict }));
    case "followUp.explain":
      return withFollowedUp(evaluation, edit.action, (row) => ({ ...row, why: edit.why }));
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

/** The field visit an edit belongs to; null when it stands alone. */
export const visitOf = (edit: Edit): string | null => ("visit" in edit ? edit.visit : null);

/** What the edit is about. */
export function subjectOf(edit: Edit): EditSubject {
  switch (edit.type) {
    case "answer.mark":
    case "answer.describe":
    case "answer.judgeObstacle":
    case "answer.park":
    case "answer.keepHere":
    case "answer.aim":
      return { about: "question", question: edit.question };
    case "target.set":
    case "note.set":
    case "note.keepHere":
      return { about: "step", step: edit.step };
    case "details.set":
      return { about: edit.details.decision === undefined ? "details" : "actions" };
    case "followUp.begin":
    case "followUp.judge":
    case "followUp.explain":
    case "followUp.measure":
      return { about: "followUp" };
    case "focus.set":
    case "action.add":
    case "action.change":
    case "action.remove":
    case "action.move":
      return { about: "actions" };
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

const followedUp = ({ followUp }: Evaluation, actionId: string): Action | undefined =>
  followUp?.actions.find(({ action }) => action.id === actionId)?.action;

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
