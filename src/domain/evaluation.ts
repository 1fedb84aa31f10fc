/** Owns the document of one filled-in run: an empty one, and what a single answer means. Reads no files. */
import type * as v from "valibot";
import { type Assessment, variantOf } from "./assessment.ts";
import type {
  actionSchema,
  answerSchema,
  evaluationSchema,
  followUpSchema,
  indicatorSchema,
  logEntrySchema,
  storedResultSchema,
  surveyRowSchema,
} from "./evaluation-schema.ts";

export const evaluationType = "niosteg-evaluation";
export const formatVersion = 2;
export const minReaderVersion = 2;

/** The eight conditions an action can be in, in the order they usually follow. */
export const actionStatuses = [
  "not-started",
  "pre-study",
  "procurement",
  "pilot",
  "roll-out",
  "in-operation",
  "paused",
  "finished",
] as const;
export const fundings = ["clear", "partly", "unclear", "missing"] as const;
export const frequencies = ["monthly", "quarterly", "half-yearly", "yearly"] as const;
export const indicatorSources = ["key-figure", "user-survey", "relative-survey", "own-count"] as const;
/** What became of last year's action. */
export const verdicts = ["done", "under-way", "not-started", "stopped"] as const;
export const methods = ["consensus", "individual", "interview"] as const;

export type Evaluation = v.InferOutput<typeof evaluationSchema>;
export type Answer = v.InferOutput<typeof answerSchema>;
export type StepNote = Evaluation["notes"][string];
export type Mark = Answer["mark"];
export type Action = v.InferOutput<typeof actionSchema>;
export type FollowUp = v.InferOutput<typeof followUpSchema>;
export type Verdict = (typeof verdicts)[number];
export type LogEntry = v.InferOutput<typeof logEntrySchema>;
export type StoredResult = v.InferOutput<typeof storedResultSchema>;
export type Indicator = v.InferOutput<typeof indicatorSchema>;
export type SurveyRow = v.InferOutput<typeof surveyRowSchema>;
export type ActionStatus = Action["status"];
export type Funding = Action["funding"];

export const emptyAnswer: Answer = {
  mark: null,
  parked: false,
  reason: "",
  evidence: { text: "", link: "" },
  obstacle: { text: "", control: null },
  target: null,
  staysHere: false,
};

/** The answer to a question; the empty one when nothing has been said. */
export const answerTo = (evaluation: Evaluation, questionId: string): Answer =>
  evaluation.answers[questionId] ?? emptyAnswer;

/** What the group noted about a step; empty texts when nothing has been said. */
export const noteOn = (evaluation: Evaluation, stepId: string): StepNote =>
  evaluation.notes[stepId] ?? { success: "", hindrance: "", staysHere: false };

/** The answer's level value; undefined when it is blank, unknown or not relevant. */
export const levelOf = (answer: Answer): number | undefined =>
  typeof answer.mark === "number" ? answer.mark : undefined;

/** A new document over all steps in the assessment's first variant, with nothing answered. */
export function createEvaluation(
  assessment: Assessment,
  { id, now, date, appVersion }: { id: string; now: string; date: string; appVersion: string },
): Evaluation {
  return {
    type: evaluationType,
    formatVersion,
    minReaderVersion,
    appVersion,
    assessment: { id: assessment.id, version: assessment.version },
    id,
    created: now,
    changed: now,
    revision: 0,
    organisation: { name: "", code: null },
    unit: "",
    track: null,
    label: "",
    date,
    decision: { status: "draft", body: "", date: "", reference: "" },
    method: "consensus",
    roles: [],
    scope: { steps: assessment.steps.map((step) => step.id), variant: variantOf(assessment, "").id },
    vision: { year: null, goals: [] },
    answers: {},
    targets: {},
    notes: {},
    focus: [],
    actions: [],
    followUp: null,
    result: null,
    log: [],
  };
}

/** An action with its text and origin set and everything else undecided. */
export function createAction(
  id: string,
  origin: Pick<Action, "text" | "step" | "question" | "why" | "templates">,
): Action {
  return {
    id,
    ...origin,
    owner: "",
    deputy: "",
    start: "",
    finish: "",
    status: "not-started",
    funding: null,
    amount: null,
    risks: "",
    indicators: [],
  };
}
