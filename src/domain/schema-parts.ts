/** Owns the smallest parts that the schemas of documents are made of. */
import * as v from "valibot";

export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
export const shortText = v.pipe(v.string(), v.maxLength(500));
export const longText = v.pipe(v.string(), v.maxLength(10_000));
/** A calendar day, or empty when not yet decided. */
export const day = v.pipe(
  v.string(),
  v.regex(/^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/, "expected a date as 2026-03-12"),
);
export const moment = v.pipe(v.string(), v.isoTimestamp("expected a time as 2026-03-12T09:00:00Z"));
export const level = v.pipe(v.number(), v.finite());
export const markWord = v.picklist(["unknown", "not-relevant"]);
