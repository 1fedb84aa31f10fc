/** Owns the shape of the document of one run, as schemas. Reads no files; what a document means lives in evaluation.ts. */
import * as v from "valibot";
import { collectedSchema } from "./collected-schema.ts";
import {
  actionStatuses,
  evaluationType,
  formatVersion,
  frequencies,
  fundings,
  indicatorSources,
  methods,
  minReaderVersion,
  verdicts,
} from "./evaluation.ts";
import { day, id, level, longText, markWord, moment, shortText } from "./schema-parts.ts";

export const answerSchema = v.strictObject({
  /** A level value, "unknown" (vet ej), "not-relevant" (ej relevant), or null: blank. Never mix the four. */
  mark: v.union([level, markWord, v.null()]),
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
  /** "Stannar här": reason, evidence and obstacle stand in the saved file only, never in a report or an export. */
  staysHere: v.boolean(),
});

/** A measured value and its day. The value is null until it is known; 0 is a value. */
const measured = v.strictObject({ value: v.union([v.pipe(v.number(), v.finite()), v.null()]), date: day });

/** What one row of an aggregated survey says; never the answers of a person. */
export const surveyRowSchema = v.strictObject({
  question: shortText,
  /** How many answered. */
  n: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)),
  /** The share (0..1) that gave the answer counted. */
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

/** How one sees whether an action had effect: from where, to where, by when and by whom. */
export const indicatorSchema = v.strictObject({
  id,
  name: shortText,
  unit: shortText,
  baseline: measured,
  target: measured,
  source: v.strictObject({
    /** null: not said. */
    kind: v.union([v.picklist(indicatorSources), v.null()]),
    /** The key figure's id, the survey's name, or where else the numbers come from. */
    text: shortText,
    survey: v.pipe(v.array(surveyRowSchema), v.maxLength(200)),
  }),
  /** null: not said. */
  frequency: v.union([v.picklist(frequencies), v.null()]),
  /** The role that measures. */
  owner: shortText,
  /** The value on whose wrong side something is to be done; null: none set. */
  threshold: v.strictObject({
    when: v.picklist(["below", "above"]),
    value: v.union([v.pipe(v.number(), v.finite()), v.null()]),
  }),
  /** What has been measured since, oldest first. */
  measurements: v.pipe(
    v.array(v.strictObject({ value: v.pipe(v.number(), v.finite()), date: day, remark: longText })),
    v.maxLength(200),
  ),
  remark: longText,
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
  risks: longText,
  indicators: v.pipe(v.array(indicatorSchema), v.maxLength(50)),
  /** Template ids. */
  templates: v.array(id),
});

/** What last year's plan came to. The actions are copies: the plan itself stands in last year's evaluation. */
export const followUpSchema = v.strictObject({
  of: v.strictObject({ id, date: day, label: shortText }),
  actions: v.array(
    v.strictObject({
      action: actionSchema,
      /** null: not said. Stands beside the action's own status and never changes it. */
      verdict: v.union([v.picklist(verdicts), v.null()]),
      why: longText,
      /** "Stannar här": why stands in the saved file only. Absent: it does not stay. */
      staysHere: v.optional(v.boolean()),
    }),
  ),
});

const mark = answerSchema.entries.mark;

/** One change worth remembering for years. What is written in free text is not logged. */
export const logEntrySchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("mark"), at: moment, question: id, from: mark, to: mark }),
  v.strictObject({
    kind: v.literal("target"),
    at: moment,
    step: id,
    from: v.union([level, v.null()]),
    to: v.union([level, v.null()]),
  }),
  v.strictObject({
    kind: v.literal("status"),
    at: moment,
    action: id,
    /** null: there was no such action before, or is none after. */
    from: v.union([v.picklist(actionStatuses), v.null()]),
    to: v.union([v.picklist(actionStatuses), v.null()]),
  }),
]);

/** What the answers came to when they were last stored, to be compared with what they come to when they are opened. */
export const storedResultSchema = v.strictObject({
  /** The version of the rules that computed it. */
  engine: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The digest of the assessment's structure. */
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits")),
  /** Unrounded levels by step id; null where a step has none. */
  levels: v.record(v.string(), v.union([level, v.null()])),
});

export const evaluationSchema = v.strictObject({
  type: v.literal(evaluationType),
  formatVersion: v.literal(formatVersion),
  /** The oldest format version whose readers may show the document, if only to read. */
  minReaderVersion: v.literal(minReaderVersion),
  appVersion: shortText,
  assessment: v.strictObject({ id, version: shortText }),
  id,
  created: moment,
  changed: moment,
  /** How many times it has been stored: decides which of two is newer, whatever clocks say. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
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
  /** Whether the plan is a draft or adopted; by which body, on what day, and the case's reference (diarienummer). */
  decision: v.strictObject({
    status: v.picklist(["draft", "adopted"]),
    body: shortText,
    date: day,
    reference: shortText,
  }),
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
  /** What people marked apart before the group agreed. Absent: nothing has been collected. */
  collected: v.optional(collectedSchema),
  /** The group's targets as level values, by step id. */
  targets: v.record(v.string(), level),
  /** What helped and what hindered, by step id. */
  notes: v.record(v.string(), v.strictObject({ success: longText, hindrance: longText, staysHere: v.boolean() })),
  /** The steps the group puts first. */
  focus: v.array(id),
  actions: v.array(actionSchema),
  /** null: last year's plan is not followed up. */
  followUp: v.union([followUpSchema, v.null()]),
  /** null: not computed since the last change. */
  result: v.union([storedResultSchema, v.null()]),
  /** Oldest first. */
  log: v.array(logEntrySchema),
});
