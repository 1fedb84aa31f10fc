/** Owns what a report is built from, what it becomes, and the names its parts look up in it. */
import { partlyAnswered } from "#domain/answered-questions.ts";
import type { Assessment, Language, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { RoleDifference } from "#domain/role-differences.ts";
import type { Scores } from "#domain/scoring.ts";
import type { Format } from "#i18n/format.ts";
import type { Locale, Messages } from "#i18n/messages.ts";
import type { ReportComparison } from "./build-comparison.ts";
import type { ReportFollowUp } from "./build-follow-up.ts";

/** A finished report. */
export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export interface ReportInput {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly evaluation: Evaluation;
  /** The language of the report itself; `words` may be in another. */
  readonly locale: Locale;
  /** What the municipality said the time before; null when there is nothing to compare with. */
  readonly earlier: Evaluation | null;
  /** The web address of a toolbox template; none when nobody knows it. */
  readonly templateAddress?: ((id: string) => string) | undefined;
  /** The chapter with earlier evaluations; none when left out. */
  readonly comparison?: ReportComparison | null | undefined;
  /** The chapter on last year's plan; none when left out. */
  readonly followUp?: ReportFollowUp | null | undefined;
  /** How many answers and notes had comments that stay with the municipality, and are not in `evaluation`. */
  readonly keptBack: number;
  /** The questions that people marked apart, too few of them for a verdict: their marks are not in `evaluation`. */
  readonly withoutVerdict?: readonly string[] | undefined;
  /** Reckoned from people's own marks, which are not in `evaluation` either. */
  readonly roleDifferences?: readonly RoleDifference[] | undefined;
  readonly messages: Messages["report"];
  readonly format: Format;
}

/** The input together with what follows from it. */
export interface ScoredInput extends ReportInput {
  readonly scores: Scores;
  /** null when there is nothing to compare with. */
  readonly earlierScores: Scores | null;
  /** The steps whose level is "osäker". */
  readonly uncertain: ReadonlySet<string>;
}

/** A step's level as it is printed, marked when it is uncertain. */
export const sayLevel = ({ messages, format, uncertain }: ScoredInput, step: string, level: number): string =>
  uncertain.has(step) ? messages.uncertainLevel(format.level(level)) : format.level(level);

/** What is said of a step, with how many of its questions it rests on when that is not all. */
export function sayPartly({ assessment, evaluation, messages }: ScoredInput, step: string, text: string): string {
  const partly = partlyAnswered(assessment, evaluation, step);
  return partly === null ? text : `${text} ${messages.partlyAnswered(partly.answered, partly.applicable)}`;
}

/** The step's place in the assessment, 1 for the first. */
export const stepNumber = (assessment: Assessment, stepId: string): number =>
  assessment.steps.findIndex((step) => step.id === stepId) + 1;

/** The role's name; the text itself for a role in the group's own words, whatever they are. */
export const roleName = (words: Words, role: string): string =>
  (Object.hasOwn(words.assessment.roles, role) ? words.assessment.roles[role] : undefined) ?? role;

/** The language of the words when it is another than the report's; else null. */
export const foreignLanguage = ({ words, locale }: Pick<ReportInput, "words" | "locale">): Language | null =>
  words.language === locale ? null : words.language;

/** The texts that say something, trimmed. */
export const said = (...texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== "");

/** So that a text can be followed by a full stop or a comma of the sentence it stands in. */
export const withoutStop = (text: string): string => text.trim().replace(/\.$/, "");
