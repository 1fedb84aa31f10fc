/** Owns the shape of an assessment definition and its words, as schemas whose messages are codes. Reads no files; the look-ups live in assessment.ts. */
import * as v from "valibot";
import { facilitationSchema } from "./facilitation-schema.ts";
import { id, positive, text } from "./schema-values.ts";

const ruleId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+$/, "bad-rule-id"));
const ids = v.array(id);
const semver = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, "bad-version"));

/** What a step must be for a condition to hold. All compare unrounded levels with `tolerance`. */
export const stepCondition = v.union([
  v.strictObject({
    any: v.pipe(ids, v.minLength(1, "too-few")),
    /** weak: below begunAt; begun: begunAt or more; not-ready: below readyAt; strong: readyAt or more. */
    is: v.picklist(["weak", "begun", "not-ready", "strong"]),
  }),
  v.strictObject({
    any: v.pipe(ids, v.minLength(1, "too-few")),
    /** The step that one of `any` must lie above, by `thresholds.aboveBy` or more. */
    above: id,
  }),
]);

const ruleFields = { id: ruleId, severity: v.picklist(["high", "medium", "low"]) };

/** A gap rule: either conditions that must all hold, or a lead over a direct prerequisite, tried for each pair. */
export const gapRuleSchema = v.union([
  v.strictObject({ ...ruleFields, when: v.pipe(v.array(stepCondition), v.minLength(1, "too-few")) }),
  v.strictObject({ ...ruleFields, leadOverPrerequisite: positive }),
]);

export const questionSchema = v.strictObject({
  id,
  weight: v.optional(positive, 1),
  /** In the short variant. */
  core: v.optional(v.boolean(), false),
  /** How long the group should need, in minutes. */
  minutes: v.optional(positive, 5),
  /** Ids of the criteria the question rests on. */
  sources: v.pipe(v.array(text), v.minLength(1, "too-few")),
  templates: v.optional(ids, []),
  /** The roles that can find out what the group does not know; those of the step when left out. */
  knownBy: v.optional(ids),
});

export const stepSchema = v.strictObject({
  id,
  weight: v.optional(positive, 1),
  /** Direct prerequisites only. */
  dependsOn: v.optional(ids, []),
  /** A level value; the assessment's target when left out. */
  target: v.optional(v.number()),
  /** The roles that can find out what the group does not know about the step. */
  knownBy: v.optional(ids),
  /** Ids of the articles on how the step can be done. */
  articles: v.optional(ids, []),
  questions: v.pipe(v.array(questionSchema), v.minLength(1, "too-few")),
});

export const assessmentSchema = v.strictObject({
  id,
  version: semver,
  /** The first is the source language. */
  languages: v.pipe(v.array(v.picklist(["sv", "en"])), v.minLength(1, "too-few")),
  /** The level values from lowest to highest. They rise, but need not be even: [0, 0.25, 0.5, 1]. */
  scale: v.strictObject({
    values: v.pipe(v.array(v.pipe(v.number(), v.finite("not-finite"))), v.minLength(2, "too-few")),
  }),
  /** The level value a step aims at when neither the step nor the group says otherwise. */
  target: v.number(),
  thresholds: v.strictObject({
    readyAt: v.number(),
    begunAt: v.number(),
    /** How much higher a step must be for a gap rule to call it above another. */
    aboveBy: positive,
  }),
  variants: v.pipe(
    v.array(
      v.strictObject({
        id,
        questions: v.picklist(["core", "all"]),
        /** Least share (0..1) of a step's applicable weight that must be answered for the step to get a level. */
        minCoverage: v.pipe(v.number(), v.minValue(0, "not-a-share"), v.maxValue(1, "not-a-share")),
      }),
    ),
    v.minLength(1),
  ),
  tracks: v.optional(ids, []),
  roles: v.optional(ids, []),
  /** The tracks of a role that does not belong to all of them, by role id. */
  roleTracks: v.optional(v.record(v.string(), v.pipe(ids, v.minLength(1)))),
  rules: v.optional(v.array(gapRuleSchema), []),
  /** Level values by step id: what it looks like where the whole process is in use, by the definition's own judgement. */
  reference: v.optional(v.record(v.string(), v.number())),
  steps: v.pipe(v.array(stepSchema), v.minLength(1, "too-few")),
});

/** `criteria.yaml`: every criterion that questions rest on, with the mark that says who stands behind it, in our words. */
export const criteriaSchema = v.array(v.strictObject({ id: text, mark: text, words: v.record(v.string(), text) }));

/** `further-reading.yaml`: public counterparts, kept in one place because sites move. */
export const furtherReadingSchema = v.array(
  v.strictObject({
    id,
    organisation: text,
    title: text,
    address: v.pipe(v.string(), v.regex(/^https?:\/\//, "bad-address")),
    /** The day the address was noted. Sites move; nothing depends on it. */
    noted: v.pipe(v.string(), v.isoDate("bad-day")),
    steps: v.pipe(ids, v.minLength(1, "too-few")),
  }),
);

export const glossarySchema = v.record(
  v.string(),
  v.strictObject({ term: text, meaning: text, tracks: v.optional(v.record(v.string(), text), {}) }),
);

/** Words of the whole assessment in one language: `<lang>/assessment.yaml`. */
export const assessmentWordsSchema = v.strictObject({
  name: text,
  description: text,
  /** How results may be used, in one sentence. */
  use: text,
  /** One for each scale value, lowest first. */
  scale: v.array(v.strictObject({ name: text, meaning: text })),
  variants: v.record(v.string(), text),
  tracks: v.optional(v.record(v.string(), text), {}),
  roles: v.optional(v.record(v.string(), text), {}),
  /** Who stands behind each source mark. */
  marks: v.record(v.string(), text),
  rules: v.optional(v.record(v.string(), v.strictObject({ name: text, reason: text, first: text })), {}),
  steps: v.record(v.string(), v.strictObject({ name: text, summary: text })),
  /** What the reference profile is called, and whose judgement it is. */
  reference: v.optional(v.strictObject({ name: text, description: text })),
  /** Words the group needs to agree on; `tracks` says it otherwise where a track has another word for it. */
  glossary: v.optional(glossarySchema),
});

/** Words of one step in one language: `<lang>/<n>-<step id>.yaml`. */
export const stepWordsSchema = v.strictObject({
  step: id,
  /** What the step is and why it matters: two to four sentences. */
  introduction: text,
  /** What it looks like when the step is in place: short points. */
  signs: v.pipe(v.array(text), v.minLength(2, "too-few")),
  /** Mistakes that are easily made: short points. */
  pitfalls: v.pipe(v.array(text), v.minLength(1, "too-few")),
  /** What is enough by size: under 5,000, 5,000 to 20,000 and over 20,000 inhabitants. */
  sizes: v.optional(v.strictObject({ small: text, medium: text, large: text })),
  questions: v.record(
    v.string(),
    v.strictObject({
      question: text,
      why: text,
      /** One for each scale value, lowest first. */
      levels: v.array(text),
      evidence: text,
      /** What the facilitator asks when the room is stuck. */
      prompt: v.optional(text),
      /** What it can look like, by track id. */
      examples: v.optional(v.record(v.string(), text), {}),
      /** One for each transition to the next level, lowest first: one fewer than the levels. */
      actions: v.array(
        v.strictObject({
          do: text,
          /** The first step, within 30 days. */
          first: v.optional(text),
        }),
      ),
    }),
  ),
});

/** Words of a step's articles in one language: `<lang>/articles/<n>-<step id>.yaml`. */
export const articlesWordsSchema = v.strictObject({
  step: id,
  articles: v.record(
    v.string(),
    v.strictObject({
      title: text,
      /** When this is your situation. */
      context: text,
      steps: v.pipe(v.array(text), v.minLength(2, "too-few")),
      pitfalls: v.pipe(v.array(text), v.minLength(1, "too-few")),
      /** How to adapt it to size or track. */
      adapt: text,
    }),
  ),
});

const column = v.strictObject({
  id,
  type: v.picklist(["text", "long-text", "number", "money", "date", "choice", "formula"]),
  /** For `formula`: arithmetic over the ids of other columns in the row, such as "{hours} * {rate}". */
  formula: v.optional(text),
  /** For `choice`. */
  options: v.optional(ids),
  /** Whether the column is summed at the foot of the table. */
  sum: v.optional(v.boolean(), false),
});

export const templateBlockSchema = v.variant("type", [
  v.strictObject({ id, type: v.literal("steps"), items: v.pipe(ids, v.minLength(1, "too-few")) }),
  v.strictObject({ id, type: v.literal("checklist"), items: v.pipe(ids, v.minLength(1, "too-few")) }),
  v.strictObject({ id, type: v.literal("script"), items: v.pipe(ids, v.minLength(1, "too-few")) }),
  v.strictObject({
    id,
    type: v.literal("table"),
    columns: v.pipe(v.array(column), v.minLength(1, "too-few")),
    /** Rows that carry a label of their own, in order. */
    rows: v.optional(ids, []),
    /** Empty rows to fill in after those. */
    emptyRows: v.optional(v.pipe(v.number(), v.integer("not-whole"), v.minValue(0, "not-whole")), 0),
  }),
]);

/** `toolbox/<template id>/template.yaml`. */
export const templateSchema = v.strictObject({
  id,
  step: id,
  kind: v.picklist(["form", "register", "calculation", "script"]),
  /** How long one use takes, in minutes. */
  minutes: v.optional(positive),
  blocks: v.pipe(v.array(templateBlockSchema), v.minLength(1, "too-few")),
});

/** `toolbox/<template id>/<lang>.yaml`. */
export const templateWordsSchema = v.strictObject({
  title: text,
  /** What it is for, in one or two sentences. */
  purpose: text,
  whenToUse: text,
  whenNot: text,
  time: text,
  participants: text,
  blocks: v.record(
    v.string(),
    v.strictObject({
      title: text,
      introduction: v.optional(text),
      /** For steps, checklists and scripts, by item id. */
      items: v.optional(v.record(v.string(), text)),
      /** For tables, by column id. */
      columns: v.optional(v.record(v.string(), text)),
      /** For tables: labels of the rows that have one. */
      rows: v.optional(v.record(v.string(), text)),
      /** For tables: names of choices, by option id. */
      options: v.optional(v.record(v.string(), text)),
      /** For tables: each formula said in words, by column id. */
      formulas: v.optional(v.record(v.string(), text)),
    }),
  ),
  mistakes: v.pipe(v.array(text), v.minLength(1, "too-few")),
  /** The form as the fictional municipality filled it in. */
  example: v.optional(
    v.strictObject({
      introduction: text,
      /** Rows by table block id; formula columns are computed and left out. */
      tables: v.record(
        v.string(),
        v.array(
          v.strictObject({
            /** The row's id, in tables whose rows have labels. */
            row: v.optional(id),
            cells: v.record(v.string(), v.union([text, v.number()])),
          }),
        ),
      ),
    }),
  ),
});

/** Everything of one language in a bundle; each word file stands whole under its step's or template's id. */
export const bundleWordsSchema = v.strictObject({
  assessment: assessmentWordsSchema,
  steps: v.record(v.string(), stepWordsSchema),
  templates: v.optional(v.record(v.string(), templateWordsSchema), {}),
  articles: v.optional(v.record(v.string(), articlesWordsSchema), {}),
  facilitation: v.optional(facilitationSchema),
});

/** A whole assessment in one file: the keys of `assessment.yaml`, the words by language, and the rest when there is any. */
export const bundleSchema = v.strictObject({
  ...assessmentSchema.entries,
  words: v.record(v.string(), bundleWordsSchema),
  criteria: v.optional(criteriaSchema),
  templates: v.optional(v.array(templateSchema), []),
  furtherReading: v.optional(furtherReadingSchema),
});

/** For editors: `assessment.yaml` by itself, or a bundle. */
export const editorSchema = v.strictObject({ ...bundleSchema.entries, words: v.optional(bundleSchema.entries.words) });
