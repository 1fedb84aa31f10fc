/** Owns what a report says of itself: who took part, what is not known, how numbers are made, and which version it is. */
import { variantOf } from "#domain/assessment.ts";
import { coverageOf } from "#domain/comparability.ts";
import { structureDigest } from "#domain/definition-digest.ts";
import { answerTo } from "#domain/evaluation.ts";
import { questionText, stepName } from "#domain/names.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import { answeredHow, ownTargets } from "#domain/self-assessment.ts";
import { whoKnows } from "#domain/who-knows.ts";
import { sayMethod, sayOwnChoices } from "#i18n/self-sentences.ts";
import { participants } from "./build-agreement.ts";
import { type ReportInput, type ScoredInput, foreignLanguage, roleName, said } from "./report-input.ts";
import type { MethodEntry, QuestionNote } from "./report-model.ts";

/** How the picture was made, as labels with texts; what is not said is left out. */
export function buildMethod(input: ScoredInput): readonly MethodEntry[] {
  const { assessment, words, evaluation, keptBack, messages, format } = input;
  const { method: sentences, selfWords } = messages;
  const { labels } = sentences;
  const { organisation, unit, label, date, track, scope } = evaluation;
  const self = [
    sayOwnChoices(ownTargets(assessment, evaluation), (step) => stepName(words, step), selfWords, format),
    sentences.unexamined,
    sayMethod(answeredHow(evaluation), selfWords),
  ].join(" ");
  const coverage = coverageOf({ assessment, evaluation });
  const inWords: readonly string[] = [labels.variant, labels.track];
  return [
    { label: labels.concerns, text: said(organisation.name, unit, label, format.day(date)).join(", ") },
    { label: labels.self, text: self },
    { label: labels.roles, text: participants(input) },
    { label: labels.variant, text: variantName(input) },
    { label: labels.track, text: track === null ? "" : (words.assessment.tracks[track] ?? track) },
    { label: labels.coverage, text: sentences.coverage(format.percent(coverage)) },
    { label: labels.level, text: sentences.level(format.percent(variantOf(assessment, scope.variant).minCoverage)) },
    { label: labels.marks, text: sentences.marks },
    { label: labels.span, text: sentences.span },
    { label: labels.gap, text: sentences.gap },
    { label: labels.ready, text: sentences.ready(format.exact(assessment.thresholds.readyAt)) },
    { label: labels.overall, text: sentences.overall },
    { label: labels.uncertain, text: evaluation.collected === undefined ? "" : sentences.uncertain },
    { label: labels.keptBack, text: keptBack === 0 ? "" : sentences.keptBack(keptBack) },
    {
      label: labels.version,
      text: sentences.version(words.assessment.name, evaluation.assessment.version, evaluation.appVersion),
    },
    { label: labels.digest, text: sentences.digest(readable(structureDigest(assessment))) },
  ]
    .filter(({ text }) => text !== "")
    .map((entry) => ({ ...entry, lang: inWords.includes(entry.label) ? foreignLanguage(input) : null }));
}

/** The name of the variant that was answered; empty when the words lack it. */
export function variantName({ assessment, words, evaluation }: ReportInput): string {
  const { id } = variantOf(assessment, evaluation.scope.variant);
  return words.assessment.variants[id] ?? "";
}

/** The don't-knows in walk order, each with the roles that could find out, the one to ask first. */
export function buildUnknowns(input: ReportInput): readonly QuestionNote[] {
  const { assessment, words, evaluation, messages, format } = input;
  const asked = whoKnows(assessment, evaluation).flatMap(({ role, unknowns }) =>
    unknowns.map(({ question, others }) => ({ question, roles: [...(role === null ? [] : [role]), ...others] })),
  );
  return notesOn(input, "unknown").map((note) => {
    const roles = asked.find(({ question }) => question === note.id)?.roles ?? [];
    const names = roles.map((role) => roleName(words, role));
    return { ...note, whoKnows: names.length === 0 ? "" : messages.whoKnows(format.list(names)) };
  });
}

/** What is not relevant, in walk order, with why. */
export const buildNotRelevant = (input: ReportInput): readonly QuestionNote[] => notesOn(input, "not-relevant");

const notesOn = (
  { assessment, words, evaluation }: ReportInput,
  mark: "unknown" | "not-relevant",
): readonly QuestionNote[] =>
  chosenSteps(assessment, evaluation).flatMap((step) =>
    chosenQuestions(assessment, evaluation, step)
      .map(({ id }) => ({ id, answer: answerTo(evaluation, id) }))
      .filter(({ answer }) => answer.mark === mark)
      .map(({ id, answer }) => ({
        id,
        step: stepName(words, step.id),
        question: questionText(words, step.id, id),
        note: answer.reason.trim(),
        whoKnows: "",
      })),
  );

/** The first 32 digits of a digest in groups of four. */
const readable = (digest: string): string => (digest.slice(0, 32).match(/.{4}/g) ?? []).join(" ");
