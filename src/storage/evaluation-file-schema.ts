/** Owns the shape of an evaluation's file: the document, and what travels with it so that it can be read anywhere. */
import * as v from "valibot";
import { evaluationSchema } from "#domain/evaluation-schema.ts";
import { frozenAssessmentSchema } from "#domain/frozen-assessment.ts";

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits"));

export const assessmentClaimSchema = v.strictObject({
  ...evaluationSchema.entries.assessment.entries,
  /** SHA-256 of the structure without words, as RFC 8785 writes it. */
  digest: v.optional(digest),
  /** SHA-256 of the words. It says that texts differ and never decides a comparison. */
  wordsDigest: v.optional(digest),
});

export const evaluationFileSchema = v.strictObject({
  ...evaluationSchema.entries,
  assessment: assessmentClaimSchema,
  /** The structure, and the question sentences and level texts in the file's one language. */
  definition: v.optional(frozenAssessmentSchema),
});
