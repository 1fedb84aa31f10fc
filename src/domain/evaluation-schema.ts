/** Owns the shape of the document of one run, as schemas. Reads no files; what a document means lives in evaluation.ts. */
import * as v from "valibot";
import { actionStatuses, evaluationType, formatVersion, fundings, methods } from "./evaluation.ts";

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const shortText = v.pipe(v.string(), v.maxLength(500));
const longText = v.pipe(v.string(), v.maxLength(10_000));
/** A calendar day, or empty when not yet decided. */
const day = v.pipe(
  v.string(),
  v.regex(/^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/, "expected a date as 2026-03-12"),
);
const moment = v.pipe(v.string(), v.isoTimestamp("expected a time as 2026-03-12T09:00:00Z"));
const level = v.pipe(v.number(), v.finite());

export const answerSchema = v.strictObject({
  /** A level value, "unknown" (vet ej), "not-relevant" (ej relevant), or null: blank. Never mix the four. */
  mark: v.union([level, v.picklist(["unknown", "not-relevant"]), v.null()]),
  /** To come back to. A flag only: a parked answer with a level is answered. */
  parked: v.boolean(),
  /** Why this mark. Never empty when the mark is "not-relevant". */
  reason: longText,
  evidence: v.strictObject({ text: longText, link: shortText }),
  obstacle: v.strictObject({
    text: longText,
    /** Whether the municipality itself can remove it; null: not said. */
    control: v.union([v.picklist(["within", "outside"]), v.null()]),
  }),
  /** The level value aimed at; null: the step's target. */
  target: v.union([level, v.null()]),
});

export const actionSchema = v.strictObject({
  id,
  text: longText,
  /** Step id. */
  step: id,
  /** The question the action was suggested from; null for the group's own. */
  question: v.union([id, v.null()]),
  why: longText,
  /** Roles, never names. */
  owner: shortText,
  deputy: shortText,
  start: day,
  finish: day,
  status: v.picklist(actionStatuses),
  /** null: not yet said. */
  funding: v.union([v.picklist(fundings), v.null()]),
  /** Whole SEK, or null when no amount is set. 0 is an amount. */
  amount: v.union([v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e12)), v.null()]),
  measure: v.strictObject({ baseline: shortText, target: shortText, when: shortText }),
  /** Template ids. */
  templates: v.array(id),
});

export const evaluationSchema = v.strictObject({
  type: v.literal(evaluationType),
  formatVersion: v.literal(formatVersion),
  appVersion: shortText,
  assessment: v.strictObject({ id, version: shortText }),
  id,
  created: moment,
  changed: moment,
  organisation: v.strictObject({
    name: shortText,
    /** Official municipality code; null for others and for free text. */
    code: v.union([v.pipe(v.string(), v.regex(/^\d{4}$/, "expected a four-digit municipality code")), v.null()]),
  }),
  unit: shortText,
  track: v.union([id, v.null()]),
  /** Free name of the run, such as "Våren 2026". */
  label: shortText,
  date: day,
  method: v.picklist(methods),
  /** Role ids of the assessment, or free role titles. */
  roles: v.array(shortText),
  scope: v.strictObject({ steps: v.pipe(v.array(id), v.minLength(1)), variant: id }),
  vision: v.strictObject({
    /** The year the group looks towards; null: none set. */
    year: v.union([v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)), v.null()]),
    goals: v.array(v.strictObject({ date: day, text: longText })),
  }),
  /** By question id. A question that is missing is blank. */
  answers: v.record(v.string(), answerSchema),
  /** The group's targets as level values, by step id. */
  targets: v.record(v.string(), level),
  /** What helped and what hindered, by step id. */
  notes: v.record(v.string(), v.strictObject({ success: longText, hindrance: longText })),
  actions: v.array(actionSchema),
});
