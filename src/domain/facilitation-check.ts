/** Owns what must hold in the words for the meeting beyond their shape. */
import type { AssessmentFault } from "./assessment-fault.ts";
import { type Facilitation, minutesOf, type RunSheet } from "./facilitation.ts";
import { placeholders } from "./facilitation-schema.ts";
import { checkUnique, idOf } from "./id-check.ts";
import type { ModelFault } from "./model-fault.ts";
import { textsIn } from "./readability.ts";

/** What is wrong in the words of one language; `source` is how the source language says it. Empty when nothing is. */
export function checkFacilitation(words: Facilitation, source: Facilitation): readonly ModelFault[] {
  return [
    ...checkUnique(["runSheets"], words.runSheets.map(idOf), "id"),
    ...words.runSheets.flatMap(checkMinutes),
    ...checkOutlines(words, source),
    ...checkPreparation(words, source),
    ...checkPlaceholders(words),
  ];
}

function checkMinutes({ minutes, meetings }: RunSheet, index: number): readonly AssessmentFault[] {
  const found = minutesOf(meetings.flatMap(({ parts }) => parts));
  return found === minutes
    ? []
    : [{ path: ["runSheets", index, "minutes"], code: "wrong-sum", expected: minutes, found }];
}

/** The run sheets are the same in every language: the same ids in order, with parts as long and by the same screens. */
function checkOutlines(words: Facilitation, source: Facilitation): readonly AssessmentFault[] {
  const count = Math.max(words.runSheets.length, source.runSheets.length);
  return Array.from({ length: count }, (_item, index) => index).flatMap((index) => {
    const [found, expected] = [outlineOf(words.runSheets[index]), outlineOf(source.runSheets[index])];
    return found === expected ? [] : [{ path: ["runSheets", index], code: "other-outline" as const, expected, found }];
  });
}

/** What one language says of how to prepare, every language says. */
function checkPreparation(words: Facilitation, source: Facilitation): readonly ModelFault[] {
  const [found, expected] = [words.invitation.preparation, source.invitation.preparation];
  if ((found === undefined) === (expected === undefined)) return [];
  const path = ["invitation", "preparation"];
  return [
    found === undefined
      ? { path, code: "missing-part", part: "preparation" }
      : { path, code: "unknown-words", id: "preparation" },
  ];
}

/** Such as "half-day: 15 preparing, 15; 80 answering", with a semicolon between meetings; empty for none. */
const outlineOf = (sheet: RunSheet | undefined): string =>
  sheet === undefined
    ? ""
    : `${sheet.id}: ${sheet.meetings
        .map(({ parts }) => parts.map(({ minutes, screen }) => [minutes, screen].filter(Boolean).join(" ")).join(", "))
        .join("; ")}`;

const checkPlaceholders = (words: Facilitation): readonly ModelFault[] =>
  textsIn(words).flatMap(({ path, text }) =>
    [...text.matchAll(/\{([^}]*)\}/g)]
      .map(([, name = ""]) => name)
      .filter((name) => !placeholders.some((known) => known === name))
      .map((found) => ({ path, code: "not-one-of" as const, choices: placeholders, found })),
  );
