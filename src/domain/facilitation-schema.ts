/** Owns the shape of the words for the meeting, `<lang>/facilitation.yaml`, as a schema whose messages are codes. */
import * as v from "valibot";
import { id, positive, text } from "./schema-values.ts";

const texts = v.pipe(v.array(text), v.minLength(1, "too-few"));

/** What may stand between braces in the words, to be filled in from a run. */
export const placeholders = ["municipality", "unit", "date", "place", "time", "deadline", "receiver"] as const;

/** The screens of the app that a part of a meeting can be held by. */
export const meetingScreens = [
  "preparing",
  "glossary",
  "answering",
  "room",
  "reviewing",
  "results",
  "planning",
  "closing",
] as const;

const runSheetSchema = v.strictObject({
  id,
  name: text,
  /** When it suits, in a sentence or two. */
  suits: text,
  /** All its meetings together. */
  minutes: positive,
  meetings: v.pipe(
    v.array(
      v.strictObject({
        name: text,
        parts: v.pipe(
          v.array(
            v.strictObject({
              minutes: positive,
              title: text,
              /** What the facilitator says and does. */
              do: texts,
              /** What the app shows meanwhile; nothing of its own when left out. */
              screen: v.optional(v.picklist(meetingScreens)),
            }),
          ),
          v.minLength(1, "too-few"),
        ),
      }),
    ),
    v.minLength(1, "too-few"),
  ),
});

/** Words for whoever leads the meeting, in one language: `<lang>/facilitation.yaml`. */
export const facilitationSchema = v.strictObject({
  invitation: v.strictObject({
    subject: text,
    paragraphs: texts,
    /** What comes after them, by how the group comes to its answers. */
    preparation: v.optional(v.strictObject({ consensus: text, individual: text, interview: text })),
    /** What to have with you. */
    bring: texts,
  }),
  /** What is said first. */
  purpose: text,
  /** What the group agrees to keep to. */
  rules: texts,
  runSheets: v.pipe(v.array(runSheetSchema), v.minLength(1, "too-few")),
  /** What to say when the room needs it. */
  prompts: v.pipe(v.array(v.strictObject({ when: text, say: text })), v.minLength(1, "too-few")),
  /** How the meeting ends. */
  closing: texts,
});
