/** Owns what one person answered alone, as it travels to whoever leads the group. */
import * as v from "valibot";
import type { Assessment } from "./assessment.ts";
import { givenMarksSchema, givenNotesSchema, type respondentSchema } from "./collected-schema.ts";
import { structureDigest } from "./definition-digest.ts";
import { id, moment, shortText } from "./schema-parts.ts";

export const individualAnswersType = "niosteg-answers";
export const individualAnswersVersion = 1;

export const individualAnswersSchema = v.strictObject({
  type: v.literal(individualAnswersType),
  formatVersion: v.literal(individualAnswersVersion),
  assessment: v.strictObject({
    id,
    version: shortText,
    /** Of the structure, as in an evaluation's file. */
    digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits")),
  }),
  /** The same in every file that a person saves of the same answers. */
  id,
  /** A role id of the assessment or a free title, never a name; empty when not said. */
  role: shortText,
  /** When the file was saved. */
  created: moment,
  marks: givenMarksSchema,
  notes: givenNotesSchema,
});

export type IndividualAnswers = v.InferOutput<typeof individualAnswersSchema>;

/** Answers with nothing said. `now` is a moment as 2026-03-12T09:00:00Z. */
export const createIndividualAnswers = (
  assessment: Assessment,
  { id, now }: { readonly id: string; readonly now: string },
): IndividualAnswers => ({
  type: individualAnswersType,
  formatVersion: individualAnswersVersion,
  assessment: { id: assessment.id, version: assessment.version, digest: structureDigest(assessment) },
  id,
  role: "",
  created: now,
  marks: {},
  notes: {},
});

/** The person as one of those whose answers an evaluation holds. */
export const respondentFrom = ({
  id,
  role,
  created,
  marks,
  notes,
}: IndividualAnswers): v.InferOutput<typeof respondentSchema> => ({ id, role, at: created, by: "file", marks, notes });
