/** Owns every way a document can be edited, as data: what may be done, and what it is about. */
import { type Assessment, levelPosition, stepById, stepOfQuestion } from "./assessment.ts";
import { type CollectedEdit, isAllowedCollectedEdit } from "./collected-edits.ts";
import {
  type Action,
  type Answer,
  answerTo,
  type Evaluation,
  type FollowUp,
  type Indicator,
  type Mark,
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
  | CollectedEdit
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
  /** Whether what is written at a question, a step or an action followed up stays out of reports and exports. */
  | { readonly type: "answer.keepHere"; readonly question: string; readonly staysHere: boolean }
  | { readonly type: "note.keepHere"; readonly step: string; readonly staysHere: boolean }
  | { readonly type: "followUp.begin"; readonly followUp: FollowUp }
  | { readonly type: "followUp.judge"; readonly action: string; readonly verdict: Verdict | null }
  | { readonly type: "followUp.explain"; readonly action: string; readonly why: string; readonly visit: string }
  | { readonly type: "followUp.keepHere"; readonly action: string; readonly staysHere: boolean }
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
    case "marks.enter":
    case "marks.clear":
    case "respondents.add":
    case "respondents.remove":
      return isAllowedCollectedEdit(assessment, evaluation, edit);
    case "followUp.begin":
      return true;
    case "followUp.judge":
    case "followUp.explain":
    case "followUp.keepHere":
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
    case "marks.enter":
    case "marks.clear":
      return { about: "question", question: edit.question };
    case "target.set":
    case "note.set":
    case "note.keepHere":
      return { about: "step", step: edit.step };
    case "details.set":
      return { about: edit.details.decision === undefined ? "details" : "actions" };
    case "respondents.add":
    case "respondents.remove":
      return { about: "details" };
    case "followUp.begin":
    case "followUp.judge":
    case "followUp.explain":
    case "followUp.keepHere":
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

const followedUp = ({ followUp }: Evaluation, actionId: string): Action | undefined =>
  followUp?.actions.find(({ action }) => action.id === actionId)?.action;
