/** Owns what the report says of marks given apart: how far apart they were, step by step, and where they stayed so. */
import { type Round, type Spread, spreadOf } from "#domain/agreement.ts";
import { type Step, levelName } from "#domain/assessment.ts";
import { answerTo } from "#domain/evaluation.ts";
import { questionText, stepName } from "#domain/names.ts";
import { participationIn } from "#domain/participation.ts";
import { roundsOf, standingOf } from "#domain/rounds.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import { markInWords } from "./build-answers.ts";
import { type ScoredInput, foreignLanguage, roleName, said } from "./report-input.ts";
import type { AnswerDetail, ReportAgreement, SpreadQuestion, StepSpread } from "./report-model.ts";

/** The chapter on marks given apart; null when none were given. Never says what anybody marked where fewer than three did. */
export function buildAgreement(input: ScoredInput): ReportAgreement | null {
  if (input.evaluation.collected === undefined) return null;
  const { agreement } = input.messages;
  const steps = chosenSteps(input.assessment, input.evaluation);
  const spreads = steps.flatMap((step) => stepSpread(input, step) ?? []);
  const questions = steps.flatMap((step) => questionsOf(input, step));
  const noSpreads = questions.some(({ rounds }) => rounds > 0) ? agreement.noneAnswered : agreement.noMarks;
  return {
    introduction: [participants(input), spreads.length > 0 ? agreement.rule : noSpreads],
    steps: spreads,
    roles: (input.roleDifferences ?? []).map(({ role, questions: count, difference }) => {
      const say = difference < 0 ? agreement.lower : agreement.higher;
      return say(roleName(input.words, role), input.format.level(Math.abs(difference)), count);
    }),
    disagreed: questions.filter(({ standing }) => standing === "disagreed"),
    again: questions.filter(({ standing, rounds }) => standing === "agreed" && rounds > 1),
    parked: questions.filter(({ standing }) => standing === "parked"),
    unanswered: questions.filter(({ standing }) => standing === "marked"),
  };
}

/** How many took part and in which roles, and which roles were lacking. */
export function participants({ assessment, words, evaluation, messages, format }: ScoredInput): string {
  const { people, roles, missing } = participationIn(assessment, evaluation);
  const { summary, method } = messages;
  const names = (ids: readonly string[]): string => format.list(ids.map((role) => roleName(words, role)));
  if (people === null && roles.length === 0) return method.noRoles;
  return said(
    people === null ? "" : summary.people(people),
    roles.length === 0 ? method.noRoles : summary.present(names(roles)),
    roles.length === 0 || missing.length === 0 ? "" : summary.missing(names(missing)),
  ).join(" ");
}

/** Of what the group has answered: marks on other questions lead to nothing yet. null where no such question has marks. */
function stepSpread(input: ScoredInput, step: Step): StepSpread | null {
  const { assessment, words, evaluation, messages, format, withoutVerdict = [], uncertain } = input;
  const questions = chosenQuestions(assessment, evaluation, step).filter(
    ({ id }) => answerTo(evaluation, id).mark !== null,
  );
  const spreads = questions.flatMap(({ id }) => {
    const last = roundsOf(assessment, evaluation, id).at(-1);
    return last === undefined ? [] : [spreadOf(last)];
  });
  const without = questions.filter(({ id }) => withoutVerdict.includes(id)).length;
  if (spreads.length + without === 0) return null;
  const count = (verdict: Spread["verdict"]): string => String(spreads.filter((s) => s.verdict === verdict).length);
  const valueAt = (position: number): string => format.exact(assessment.scale.values[position] ?? position);
  return {
    step: stepName(words, step.id),
    note: uncertain.has(step.id) ? messages.agreement.uncertain : "",
    n: span(
      spreads.map(({ n }) => n),
      String,
    ),
    range: span(
      spreads.flatMap(({ lowest, highest }) => (lowest === null || highest === null ? [] : [lowest, highest])),
      valueAt,
    ),
    agreed: count("agreed"),
    disagreed: count("disagreed"),
    without: String(without),
  };
}

function span(values: readonly number[], write: (value: number) => string): string {
  if (values.length === 0) return "–";
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? write(low) : `${write(low)}–${write(high)}`;
}

const questionsOf = (input: ScoredInput, step: Step): readonly SpreadQuestion[] =>
  chosenQuestions(input.assessment, input.evaluation, step).map(({ id }) => {
    const { assessment, words, evaluation, withoutVerdict = [] } = input;
    const standing = standingOf(assessment, evaluation, id);
    const rounds = roundsOf(assessment, evaluation, id);
    return {
      id,
      step: stepName(words, step.id),
      question: questionText(words, step.id, id),
      // Too few marks for a verdict are marks all the same, though they are not in the evaluation.
      standing: standing === "blank" && withoutVerdict.includes(id) ? "marked" : standing,
      rounds: rounds.length,
      details: [
        ...rounds.map((round, at) => roundDetail(input, round, at, rounds.length)),
        ...answerDetails(input, id),
      ],
    };
  });

function roundDetail(input: ScoredInput, round: Round, at: number, rounds: number): AnswerDetail {
  const { agreement } = input.messages;
  const { verdict } = spreadOf(round);
  return {
    label: rounds === 1 ? agreement.marks : agreement.round(at + 1),
    text: agreement.inRound(marksInWords(input, round), verdict === null ? "" : agreement.verdicts[verdict]),
    url: null,
    lang: null,
  };
}

/** How many gave each mark, lowest first: "2 på 0 Inget, 5 på 3 Pågår och 1 vet ej". */
export function marksInWords({ assessment, words, messages, format }: ScoredInput, round: Round): string {
  const { agreement } = messages;
  const levels = round.levels.flatMap((count, position) => {
    const value = assessment.scale.values[position];
    if (count === 0 || value === undefined) return [];
    return [agreement.onLevel(count, levelName(assessment, words.assessment, value, format.exact))];
  });
  return format.list([
    ...levels,
    ...(round.unknown === 0 ? [] : [agreement.onUnknown(round.unknown)]),
    ...(round.notRelevant === 0 ? [] : [agreement.onNotRelevant(round.notRelevant)]),
  ]);
}

function answerDetails(input: ScoredInput, id: string): readonly AnswerDetail[] {
  const { agreement } = input.messages;
  const answer = answerTo(input.evaluation, id);
  const isLevel = typeof answer.mark === "number";
  const detail = (label: string, text: string, lang: AnswerDetail["lang"] = null) => ({ label, text, url: null, lang });
  const mark = answer.mark === null && answer.parked ? agreement.parked : markInWords(input, answer);
  return [
    detail(agreement.answer, mark, isLevel ? foreignLanguage(input) : null),
    detail(agreement.reason, answer.reason.trim() || agreement.noReason),
  ].filter(({ label }) => label !== agreement.reason || answer.mark !== null);
}
