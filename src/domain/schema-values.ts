/** Owns the values that the schemas of a definition are made of, with codes as messages. */
import * as v from "valibot";

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "bad-id"));
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty("no-text"));
export const positive = v.pipe(v.number(), v.finite("not-finite"), v.gtValue(0, "not-above-zero"));
