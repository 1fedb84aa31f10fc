/** Owns what an export says of itself: who it is about, by what, when, and how it is to be read. */
import { variantOf } from "#domain/assessment.ts";
import { stepName } from "#domain/names.ts";
import { shown } from "#domain/rounding.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import { answeredHow, ownTargets } from "#domain/self-assessment.ts";
import { sayMethod, sayOwnChoices } from "#i18n/self-sentences.ts";
import type { ExportInput } from "./export-input.ts";
import { type Cell, column, dayCell, lines, type Table, tableOf } from "./table.ts";

type Fact = readonly [term: string, value: Cell];

/** Every fact has its row, also when nothing is said. */
export function aboutTable(input: ExportInput): Table {
  const { messages } = input;
  return tableOf<Fact>(
    messages.sheets.about,
    [column(messages.about.term, "text", ([term]) => term), column(messages.about.value, "long", ([, value]) => value)],
    [...identity(input), ...decision(input), ...work(input), ...reading(input)],
  );
}

const identity = ({ assessment, words, evaluation, messages: { about } }: ExportInput): readonly Fact[] => [
  [about.municipality, evaluation.organisation.name],
  [about.code, evaluation.organisation.code],
  [about.unit, evaluation.unit],
  [about.label, evaluation.label],
  [about.date, dayCell(evaluation.date)],
  [about.assessment, words.assessment.name],
  [about.assessmentId, evaluation.assessment.id],
  [about.version, evaluation.assessment.version],
  [about.variant, words.assessment.variants[variantOf(assessment, evaluation.scope.variant).id] ?? null],
  [about.track, evaluation.track === null ? null : (words.assessment.tracks[evaluation.track] ?? evaluation.track)],
];

const decision = ({ evaluation, messages: { about, decisions } }: ExportInput): readonly Fact[] => [
  [about.status, decisions[evaluation.decision.status]],
  [about.body, evaluation.decision.body],
  [about.decided, dayCell(evaluation.decision.date)],
  [about.reference, evaluation.decision.reference],
];

function work({ assessment, words, evaluation, messages: { about, selfWords } }: ExportInput): readonly Fact[] {
  const { overall } = scoreEvaluation(assessment, evaluation);
  const { roles } = words.assessment;
  return [
    [about.method, sayMethod(answeredHow(evaluation), selfWords)],
    [about.roles, lines(evaluation.roles.map((role) => (Object.hasOwn(roles, role) ? (roles[role] ?? role) : role)))],
    [about.visionYear, evaluation.vision.year],
    [about.goals, lines(evaluation.vision.goals.map(({ date, text }) => `${date} ${text}`.trim()))],
    [about.overall, overall === null ? null : shown(overall.level)],
    [about.overallSteps, overall === null ? null : overall.steps],
  ];
}

const reading = (input: ExportInput): readonly Fact[] => {
  const { words, evaluation, messages } = input;
  const { about } = messages;
  return [
    [about.selfAssessment, sayChoices(input)],
    [about.use, words.assessment.use],
    [about.marks, about.marksText],
    [about.leftOut, about.leftOutText],
    [about.changed, dayCell(evaluation.changed.slice(0, 10))],
    [about.madeWith, `Niosteg ${evaluation.appVersion}`.trim()],
  ];
};

/** What the group has chosen itself. */
export const sayChoices = ({ assessment, words, evaluation, messages, format }: ExportInput): string =>
  sayOwnChoices(ownTargets(assessment, evaluation), (step) => stepName(words, step), messages.selfWords, format);
