/** Owns the shape of a contribution, as schemas. Reads no files; what a contribution means lives in contribution.ts. */
import * as v from "valibot";
import {
  contributionFormatVersion,
  contributionType,
  experienceLimits,
  maxExperiences,
  maxOriginLength,
} from "./contribution.ts";

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const textUpTo = (length: number) => v.pipe(v.string(), v.maxLength(length));
const requiredUpTo = (length: number) => v.pipe(v.string(), v.maxLength(length), v.trim(), v.nonEmpty());

export const experienceSchema = v.strictObject({
  id,
  /** Step id. */
  step: id,
  title: requiredUpTo(experienceLimits.title),
  did: requiredUpTo(experienceLimits.did),
  worked: textUpTo(experienceLimits.worked),
  hindered: textUpTo(experienceLimits.hindered),
  /** Whom to ask: a role, never a name. */
  contactRole: textUpTo(experienceLimits.contactRole),
});

export const contributionSchema = v.strictObject({
  type: v.literal(contributionType),
  formatVersion: v.literal(contributionFormatVersion),
  id,
  assessment: v.strictObject({ id, version: textUpTo(100) }),
  /** The municipality or other organisation; empty until the group has said it. */
  origin: textUpTo(maxOriginLength),
  /** When these contents were written. */
  created: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
  experiences: v.pipe(v.array(experienceSchema), v.maxLength(maxExperiences)),
});
