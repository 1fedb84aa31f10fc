/** Owns what is said of a meeting on its material: when, where, about what and with whom. */
import type { Placeholder } from "#domain/facilitation.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import { createFormat } from "#i18n/format.ts";
import type { DocumentFact } from "./document-model.ts";
import type { MaterialInput } from "./material-input.ts";
import { plain } from "./plain-text.ts";

/** The values by name; empty where the run does not say. */
export const meetingValues = ({
  evaluation,
  meeting,
  words,
}: MaterialInput): Readonly<Record<Placeholder, string>> => ({
  municipality: plain(evaluation.organisation.name),
  unit: plain(evaluation.unit),
  date: createFormat(words.language).day(evaluation.date),
  place: plain(meeting.place),
  time: plain(meeting.time),
});

/** Each value as a fact, with what is gone through; texts are empty where the run does not say. */
export function meetingFacts(input: MaterialInput): readonly DocumentFact[] {
  const { assessment, words, evaluation, say } = input;
  const { facts, scope } = say.facilitation.document;
  const values = meetingValues(input);
  const steps = chosenSteps(assessment, evaluation);
  const questions = steps.flatMap((step) => chosenQuestions(assessment, evaluation, step));
  const track = evaluation.track === null ? "" : (words.assessment.tracks[evaluation.track] ?? "");
  return [
    { term: facts.municipality, text: values.municipality },
    { term: facts.unit, text: values.unit },
    ...(track === "" ? [] : [{ term: facts.track, text: track }]),
    { term: facts.date, text: values.date },
    { term: facts.time, text: values.time },
    { term: facts.place, text: values.place },
    { term: facts.scope, text: scope(steps.length, questions.length) },
    { term: facts.roles, text: roleNames(input).join(", ") },
  ];
}

/** The roles that are to be there, by the assessment's names or as the group wrote them. */
const roleNames = ({ words, evaluation }: MaterialInput): readonly string[] =>
  evaluation.roles.map((role) => words.assessment.roles[role] ?? plain(role));
