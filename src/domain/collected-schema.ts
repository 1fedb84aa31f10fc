/** Owns the shape of the marks that people gave apart, before the group agreed, as schemas. */
import * as v from "valibot";
import { maxCount, maxRespondents, maxRounds } from "./collected.ts";
import { id, level, longText, markWord, moment, shortText } from "./schema-parts.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxCount));

/** How many gave each mark to a question at one time; nobody's own mark. */
export const roundSchema = v.strictObject({
  /** By position on the scale, from the lowest level. */
  levels: v.pipe(v.array(count), v.maxLength(100)),
  unknown: count,
  notRelevant: count,
});

/** By question id. A question that is missing is blank. */
export const givenMarksSchema = v.record(v.string(), v.union([level, markWord]));
/** What a person wrote, by step id. */
export const givenNotesSchema = v.record(v.string(), longText);

/** What one person answered alone. Stands in the saved file only. */
export const respondentSchema = v.strictObject({
  id,
  /** A role id of the assessment or a free title, never a name; empty when not said. */
  role: shortText,
  at: moment,
  /** Whether the person answered in a file of their own, or somebody asked and wrote. */
  by: v.picklist(["file", "interview"]),
  marks: givenMarksSchema,
  notes: givenNotesSchema,
});

export const collectedSchema = v.strictObject({
  /** By question id, in the order they were held. */
  rounds: v.record(v.string(), v.pipe(v.array(roundSchema), v.minLength(1), v.maxLength(maxRounds))),
  respondents: v.pipe(v.array(respondentSchema), v.maxLength(maxRespondents)),
});
