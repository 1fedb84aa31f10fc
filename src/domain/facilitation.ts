/** Owns the words for the meeting: their types, how a run fills them in, and when each part of a meeting begins. */
import type * as v from "valibot";
import type { facilitationSchema, placeholders } from "./facilitation-schema.ts";

export type Facilitation = v.InferOutput<typeof facilitationSchema>;
export type RunSheet = Facilitation["runSheets"][number];
export type Meeting = RunSheet["meetings"][number];
export type Placeholder = (typeof placeholders)[number];

/** The text with each {placeholder} replaced by its value; braces around anything else stand as they are. */
export const fillIn = (text: string, values: Readonly<Record<Placeholder, string>>): string =>
  text.replaceAll(/\{([a-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as Placeholder] : whole,
  );

/** The minutes from the start of the meeting to the start of each part, in order. */
export function beginnings({ parts }: Meeting): readonly number[] {
  let passed = 0;
  return parts.map(({ minutes }) => {
    const begins = passed;
    passed += minutes;
    return begins;
  });
}

/** The minutes of all parts together. */
export const minutesOf = (parts: Meeting["parts"]): number => parts.reduce((sum, { minutes }) => sum + minutes, 0);
