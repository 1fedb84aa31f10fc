/** Owns what is said of a meeting on its material: when, where, about what and with whom. */
import type { Placeholder } from "#domain/facilitation.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import { languageTags } from "#i18n/format.ts";
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
  date: dayWithWeekday(evaluation.date, words.language),
  place: plain(meeting.place),
  time: plain(meeting.time),
  deadline: dayWithWeekday(meeting.deadline, words.language),
  receiver: plain(meeting.receiver),
});

/** A calendar day as "tisdag 24 november 2026"; empty for an empty day. */
const dayWithWeekday = (day: string, language: keyof typeof languageTags): string =>
  day === ""
    ? ""
    : new Intl.DateTimeFormat(languageTags[language], { dateStyle: "full", timeZone: "UTC" }).format(
        new Date(`${day}T00:00:00Z`),
      );

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

/** How those who answer alone send what they answer; none when the group answers otherwise. */
export function answeringFacts(input: MaterialInput): readonly DocumentFact[] {
  const { evaluation, answersAddress, say } = input;
  if (evaluation.method !== "individual") return [];
  const { facts, asFile } = say.facilitation.document;
  const { deadline, receiver } = meetingValues(input);
  return [
    { term: facts.deadline, text: deadline },
    { term: facts.receiver, text: receiver },
    { term: facts.answersAddress, text: answersAddress ?? asFile },
  ];
}

/** The roles that are to be there, by the assessment's names or as the group wrote them. */
const roleNames = ({ words, evaluation }: MaterialInput): readonly string[] =>
  evaluation.roles.map((role) => words.assessment.roles[role] ?? plain(role));
