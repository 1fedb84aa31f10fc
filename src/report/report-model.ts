/** Owns the shape of a report before it is drawn: words and numbers in reading order, with nothing about paper. */
import type { Language } from "#domain/assessment.ts";
import type { Standing } from "#domain/rounds.ts";
import type { StepStatus } from "#domain/scoring.ts";
import type { Messages } from "#i18n/messages.ts";
import type { ReportComparison } from "./build-comparison.ts";
import type { ReportFollowUp } from "./build-follow-up.ts";
import type { ActionCard, ReportPlan } from "./plan-model.ts";

/** What a board needs for its decision: the first page without its chart. */
export interface FirstPage {
  readonly labels: Messages["report"]["labels"];
  readonly organisation: string;
  /** Unit, label and date, those that are set. */
  readonly about: readonly string[];
  /** Name, version and variant of the assessment. */
  readonly source: readonly string[];
  readonly verdict: string;
  readonly summary: ReportSummary;
  /** How the result may be used. */
  readonly use: string;
}

export interface ReportModel extends FirstPage {
  readonly language: Language;
  /** The language of the assessment's words when it is another than the report's; else null. */
  readonly wordsLang: Language | null;
  readonly documentTitle: string;
  readonly subject: string;
  readonly page: Messages["report"]["page"];
  /** Said where a text on page 1 is cut. */
  readonly continued: Messages["report"]["continued"];
  /** What the foot of each page says. */
  readonly footer: string;
  readonly chart: ReportChart;
  readonly findings: ReportFindings;
  readonly plan: ReportPlan;
  readonly cards: readonly ActionCard[];
  readonly numbers: readonly StepNumbers[];
  /** null when nobody gave marks apart. */
  readonly agreement: ReportAgreement | null;
  /** null when no plan is followed up. */
  readonly followUp: ReportFollowUp | null;
  /** null when no earlier evaluations are given. */
  readonly comparison: ReportComparison | null;
  readonly templates: ReportTemplates;
  readonly answers: readonly StepAnswers[];
  /** What is written on questions that are not chosen, step by step; empty when nothing is. */
  readonly besides: readonly StepAnswers[];
  readonly besidesNote: string;
  /** Steps that the group has not chosen; empty when all are. */
  readonly leftOut: string;
  readonly unknowns: readonly QuestionNote[];
  readonly noUnknowns: string;
  readonly notRelevant: readonly QuestionNote[];
  readonly noNotRelevant: string;
  readonly method: readonly MethodEntry[];
}

export interface ReportSummary {
  /** Draft, or adopted by whom and when. */
  readonly decision: string;
  /** Who took part, and which of the assessment's roles did not. */
  readonly roles: string;
  /** How much is answered, and the overall level. */
  readonly counts: string;
  /** null when there is nothing earlier to compare with. */
  readonly change: ReportChange | null;
  readonly strengths: SummaryList;
  readonly gaps: SummaryList;
  /** What the board is proposed to decide; one sentence at least. */
  readonly decisions: readonly string[];
  readonly cost: string;
  readonly followUp: string;
}

export interface ReportChange {
  readonly title: string;
  readonly text: string;
}

export interface SummaryList {
  /** Three at most. */
  readonly items: readonly string[];
  /** What is said when there is none. */
  readonly none: string;
}

export interface ReportChart {
  /** What the chart shows, as a finding. */
  readonly title: string;
  readonly alt: string;
  /** What the description begins with, before the rows in words. */
  readonly introduction: string;
  /** The scale's level values with their labels, lowest first. */
  readonly axis: readonly { readonly value: number; readonly label: string }[];
  readonly rows: readonly ChartRow[];
  /** Whether any step has a level from the time before. */
  readonly hasLast: boolean;
}

export interface ChartRow {
  readonly number: number;
  readonly name: string;
  readonly status: StepStatus;
  /** Unrounded places on the scale; null where there is nothing to draw. */
  readonly level: number | null;
  readonly target: number | null;
  /** The level the time before. */
  readonly last: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Share of the step that is answered, 0..1. */
  readonly coverage: number;
  readonly levelText: string;
  readonly targetText: string;
  readonly statusText: string;
  /** All that the row shows. */
  readonly inWords: string;
}

export interface ReportFindings {
  readonly items: readonly ReportFinding[];
  /** What is said when there is no finding. */
  readonly none: string;
}

export interface ReportFinding {
  readonly name: string;
  readonly steps: string;
  readonly reason: string;
  readonly first: string;
}

export interface StepNumbers {
  readonly step: string;
  readonly status: string;
  /** The level the time before; null when nothing is compared. */
  readonly last: string | null;
  readonly level: string;
  readonly target: string;
  readonly gap: string;
  readonly span: string;
  readonly coverage: string;
}

export interface ReportAgreement {
  /** Who took part, and how the verdicts are made. */
  readonly introduction: readonly string[];
  /** The steps with marks, in order. */
  readonly steps: readonly StepSpread[];
  /** Which roles marked otherwise than the rest, a sentence each. */
  readonly roles: readonly string[];
  /** The questions that were answered although the marks disagreed to the last. */
  readonly disagreed: readonly SpreadQuestion[];
  /** The other questions that were marked more than once. */
  readonly again: readonly SpreadQuestion[];
  /** The questions to come back to, and those that were marked only: none of them is agreed on. */
  readonly parked: readonly SpreadQuestion[];
  readonly unanswered: readonly SpreadQuestion[];
}

/** How far apart the last round was on the questions of a step. */
export interface StepSpread {
  readonly step: string;
  /** That its level is uncertain; else empty. */
  readonly note: string;
  /** How many marked a level, from the fewest to the most. */
  readonly n: string;
  /** The lowest and the highest level that anybody marked. */
  readonly range: string;
  readonly agreed: string;
  readonly disagreed: string;
  readonly without: string;
}

export interface SpreadQuestion {
  readonly id: string;
  readonly step: string;
  readonly question: string;
  readonly standing: Standing;
  readonly rounds: number;
  /** Each round in words, the answer and its reason. */
  readonly details: readonly AnswerDetail[];
}

export interface ReportTemplates {
  readonly introduction: string;
  readonly items: readonly TemplatePointer[];
}

export interface TemplatePointer {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly whenToUse: string;
  readonly time: string;
  readonly participants: string;
  readonly whereToFind: string;
  /** Its web address; null when nobody knows it. */
  readonly url: string | null;
}

export interface StepAnswers {
  readonly title: string;
  /** Empty for a step without a level of its own in the report. */
  readonly summary: string;
  /** What helped and what hindered. */
  readonly notes: readonly AnswerDetail[];
  readonly questions: readonly AnswerRow[];
}

export interface AnswerRow {
  readonly id: string;
  readonly question: string;
  /** The place of the chosen level and of the target on the scale, 0 for the lowest; null without one. */
  readonly position: number | null;
  readonly targetPosition: number | null;
  readonly positions: number;
  /** The level with its name, or which of the other three kinds of answer it is. */
  readonly mark: string;
  /** What the chosen level says; empty without a level. */
  readonly meaning: string;
  /** Label and text of all else that is said, in order. */
  readonly details: readonly AnswerDetail[];
}

export interface AnswerDetail {
  readonly label: string;
  readonly text: string;
  /** Where the text leads, when it is a web address. */
  readonly url: string | null;
  /** The language of a text that is in another than the report; null for the report's own, and for what is typed. */
  readonly lang: Language | null;
}

export interface QuestionNote {
  readonly id: string;
  readonly step: string;
  readonly question: string;
  readonly note: string;
  /** Which roles could find out; empty when none is named. */
  readonly whoKnows: string;
}

export interface MethodEntry {
  readonly label: string;
  readonly text: string;
  /** The language of a text that is in another than the report; else null. */
  readonly lang: Language | null;
}
