/** Owns whether an evaluation of the right shape means anything: its references, its days and its ids. */
import type { Assessment } from "./assessment.ts";
import { checkCollected } from "./collected-check.ts";
import type { Action, Evaluation } from "./evaluation.ts";
import type { EvaluationFault } from "./evaluation-check.ts";
import { isRealDay } from "./real-day.ts";
import { checkLevel, checkQuestion, checkStep, type Path } from "./reference-check.ts";

/** Every reference to what the assessment lacks, every day that is in no calendar, and what else a whole evaluation may not say. */
export function checkMeaning(assessment: Assessment, evaluation: Evaluation): readonly EvaluationFault[] {
  return [
    ...checkScope(assessment, evaluation),
    ...checkDates(evaluation),
    ...Object.entries(evaluation.answers).flatMap(([id, answer]): readonly EvaluationFault[] => {
      const path = ["answers", id];
      const { mark, target, reason } = answer;
      return [
        ...checkQuestion(assessment, path, id),
        ...(typeof mark === "number" ? checkLevel(assessment, [...path, "mark"], mark) : []),
        ...(target === null ? [] : checkLevel(assessment, [...path, "target"], target)),
        ...(mark === "not-relevant" && reason.trim() === ""
          ? [{ code: "not-relevant-without-reason" as const, path: [...path, "reason"], values: { id } }]
          : []),
      ];
    }),
    ...Object.entries(evaluation.targets).flatMap(([id, target]) => [
      ...checkStep(assessment, ["targets", id], id),
      ...checkLevel(assessment, ["targets", id], target),
    ]),
    ...checkCollected(assessment, evaluation),
    ...Object.keys(evaluation.notes).flatMap((id) => checkStep(assessment, ["notes", id], id)),
    ...evaluation.focus.flatMap((id, index) =>
      checkListedStep(assessment, evaluation.focus.indexOf(id) < index, ["focus", index], id),
    ),
    ...checkIds(evaluation.actions, (index) => ["actions", index]),
    ...checkIds(evaluation.followUp?.actions.map(({ action }) => action) ?? [], followedPath),
    ...checkActions(assessment, evaluation),
  ];
}

function checkScope(assessment: Assessment, evaluation: Evaluation): readonly EvaluationFault[] {
  const { steps, variant } = evaluation.scope;
  const { track } = evaluation;
  const faults: EvaluationFault[] = [];
  steps.forEach((id, index) => {
    faults.push(...checkListedStep(assessment, steps.indexOf(id) < index, ["scope", "steps", index], id));
  });
  if (!assessment.variants.some(({ id }) => id === variant)) {
    faults.push({ code: "unknown-variant", path: ["scope", "variant"], values: { id: variant } });
  }
  if (track !== null && !assessment.tracks.includes(track)) {
    faults.push({ code: "unknown-track", path: ["track"], values: { id: track } });
  }
  return faults;
}

/** A step in a list that names each step once at most. */
function checkListedStep(
  assessment: Assessment,
  isRepeated: boolean,
  path: Path,
  id: string,
): readonly EvaluationFault[] {
  return [
    ...checkStep(assessment, path, id),
    ...(isRepeated ? [{ code: "duplicate-step" as const, path, values: { id } }] : []),
  ];
}

/** Ids of actions, and of the indicators of each, that stand twice. */
function checkIds(actions: readonly Action[], pathTo: (index: number) => Path): readonly EvaluationFault[] {
  const seen = new Set<string>();
  return actions.flatMap(({ id, indicators }, index): readonly EvaluationFault[] => {
    const path = pathTo(index);
    const isRepeated = seen.has(id);
    seen.add(id);
    return [
      ...(isRepeated ? [{ code: "duplicate-action" as const, path: [...path, "id"], values: { id } }] : []),
      ...indicators.flatMap((indicator, place): readonly EvaluationFault[] =>
        indicators.findIndex((other) => other.id === indicator.id) < place
          ? [
              {
                code: "duplicate-indicator",
                path: [...path, "indicators", place, "id"],
                values: { id: indicator.id },
              },
            ]
          : [],
      ),
    ];
  });
}

/** The references of this year's plan. Last year's may be to an assessment that has changed since. */
function checkActions(assessment: Assessment, { actions }: Evaluation): readonly EvaluationFault[] {
  const templates = new Set(
    assessment.steps.flatMap((step) => step.questions.flatMap((question) => question.templates)),
  );
  return actions.flatMap((action, index): readonly EvaluationFault[] => {
    const path = ["actions", index];
    return [
      ...checkStep(assessment, [...path, "step"], action.step),
      ...(action.question === null ? [] : checkQuestion(assessment, [...path, "question"], action.question)),
      ...action.templates.flatMap((id, position): readonly EvaluationFault[] =>
        templates.has(id) ? [] : [{ code: "unknown-template", path: [...path, "templates", position], values: { id } }],
      ),
    ];
  });
}

type PlacedDay = readonly [path: Path, day: string];

function checkDates(evaluation: Evaluation): readonly EvaluationFault[] {
  const { vision, actions, followUp } = evaluation;
  const dates: readonly PlacedDay[] = [
    [["created"], evaluation.created.slice(0, 10)],
    [["changed"], evaluation.changed.slice(0, 10)],
    [["date"], evaluation.date],
    [["decision", "date"], evaluation.decision.date],
    [["followUp", "of", "date"], followUp?.of.date ?? ""],
    ...vision.goals.map((goal, index): PlacedDay => [["vision", "goals", index, "date"], goal.date]),
    ...actions.flatMap((action, index) => daysOf(action, ["actions", index])),
    ...(followUp?.actions ?? []).flatMap(({ action }, index) => daysOf(action, followedPath(index))),
  ];
  return dates
    .filter(([, value]) => value !== "" && !isRealDay(value))
    .map(([path, value]) => ({ code: "impossible-date", path, values: { value } }));
}

const daysOf = ({ start, finish, indicators }: Action, path: Path): readonly PlacedDay[] => [
  [[...path, "start"], start],
  [[...path, "finish"], finish],
  ...indicators.flatMap(({ baseline, target, measurements }, index): readonly PlacedDay[] => {
    const here = [...path, "indicators", index];
    return [
      [[...here, "baseline", "date"], baseline.date],
      [[...here, "target", "date"], target.date],
      ...measurements.map(({ date }, place): PlacedDay => [[...here, "measurements", place, "date"], date]),
    ];
  }),
];

const followedPath = (index: number): Path => ["followUp", "actions", index, "action"];
