/** Owns which actions are suggested and in what order. The tool suggests, the group decides. */
import { type Assessment, type Question, type Step, type Words, levelPosition, tolerance } from "./assessment.ts";
import { type Action, type Evaluation, answerTo, createAction, levelOf } from "./evaluation.ts";
import { type Scores, questionGap, scoreOf } from "./scoring.ts";
import { chosenQuestions, chosenSteps } from "./scope.ts";

export interface Suggestion {
  /** Question id. */
  readonly question: string;
  /** Step id. */
  readonly step: string;
  /** The level's place on the scale, 0 for the lowest: the action leads from there to the next. */
  readonly from: number;
  /** `<question>/<from>-<from + 1>`. */
  readonly action: string;
  /** Template ids. */
  readonly templates: readonly string[];
  /** Above 0, unrounded. */
  readonly gap: number;
  /** The question's weight. */
  readonly weight: number;
  /** How many chosen applicable steps have this step as a direct prerequisite. */
  readonly dependents: number;
  /** gap x weight x (1 + dependents). */
  readonly rank: number;
}

export interface Unknown {
  /** Question id. */
  readonly question: string;
  /** Step id. */
  readonly step: string;
}

/** One action for each answered question below its target, highest rank first, ties in walk order; none at the top of the scale. */
export function suggestActions(assessment: Assessment, evaluation: Evaluation, scores: Scores): readonly Suggestion[] {
  return chosenSteps(assessment, evaluation)
    .flatMap((step) => {
      const dependents = countDependents(assessment, scores, step.id);
      return chosenQuestions(assessment, evaluation, step).flatMap((question) =>
        suggestFor(assessment, evaluation, step, question, dependents),
      );
    })
    .toSorted((a, b) => (Math.abs(a.rank - b.rank) <= tolerance ? 0 : b.rank - a.rank));
}

/** Whether an unfinished action in the plan comes from the question, whatever its words have become. */
export const isInPlan = ({ actions }: Pick<Evaluation, "actions">, question: string): boolean =>
  actions.some((action) => action.question === question && action.status !== "finished");

/** The chosen questions answered with a don't-know, in walk order: things to find out. */
export const listUnknowns = (assessment: Assessment, evaluation: Evaluation): readonly Unknown[] =>
  chosenSteps(assessment, evaluation).flatMap((step) =>
    chosenQuestions(assessment, evaluation, step)
      .filter((question) => answerTo(evaluation, question.id).mark === "unknown")
      .map((question) => ({ question: question.id, step: step.id })),
  );

function suggestFor(
  assessment: Assessment,
  evaluation: Evaluation,
  step: Step,
  question: Question,
  dependents: number,
): readonly Suggestion[] {
  const level = levelOf(answerTo(evaluation, question.id));
  const gap = questionGap(assessment, evaluation, step.id, question.id);
  if (level === undefined || gap === null || gap <= tolerance) return [];
  const from = levelPosition(assessment, level);
  if (from === -1 || from === assessment.scale.values.length - 1) return [];
  return [
    {
      question: question.id,
      step: step.id,
      from,
      action: `${question.id}/${from}-${from + 1}`,
      templates: question.templates,
      gap,
      weight: question.weight,
      dependents,
      rank: gap * question.weight * (1 + dependents),
    },
  ];
}

const countDependents = ({ steps }: Assessment, scores: Scores, stepId: string): number =>
  steps.filter((step) => step.dependsOn.includes(stepId) && isApplicable(scores, step)).length;

function isApplicable(scores: Scores, { id }: Step): boolean {
  const { status } = scoreOf(scores, id);
  return status !== "left-out" && status !== "not-applicable";
}

/** The action a suggestion stands for, in the words given; its text is empty where the words lack it. */
export function actionFromSuggestion(
  id: string,
  { question, step, from, templates }: Suggestion,
  words: Words,
): Action {
  const own = words.steps[step]?.questions[question];
  return createAction(id, {
    text: own?.actions[from]?.do ?? "",
    step,
    question,
    why: own?.why ?? "",
    templates: [...templates],
  });
}
