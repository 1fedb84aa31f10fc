/** Owns whether marks given apart mean anything: their questions, levels and days, and whose they are. */
import type { Assessment } from "./assessment.ts";
import { type Collected, collectedIn, type Respondent } from "./collected.ts";
import type { Evaluation } from "./evaluation.ts";
import type { EvaluationFault } from "./evaluation-check.ts";
import { isRealDay } from "./real-day.ts";
import { checkLevel, checkQuestion, checkStep, type Path } from "./reference-check.ts";

/** Every reference of what has been collected to what the assessment lacks; none when nothing has been. */
export function checkCollected(assessment: Assessment, evaluation: Evaluation): readonly EvaluationFault[] {
  const { rounds, respondents } = collectedIn(evaluation);
  return [
    ...checkRounds(assessment, rounds),
    ...respondents.flatMap((respondent, index): readonly EvaluationFault[] => {
      const path = ["collected", "respondents", index];
      const { id, at } = respondent;
      const isRepeated = respondents.findIndex((other) => other.id === id) < index;
      return [
        ...(isRepeated ? [{ code: "duplicate-respondent" as const, path: [...path, "id"], values: { id } }] : []),
        ...checkMoment([...path, "at"], at),
        ...checkGiven(assessment, path, respondent),
      ];
    }),
  ];
}

/** The marks and notes of one person, wherever they stand. */
export const checkGiven = (
  assessment: Assessment,
  path: Path,
  { marks, notes }: Pick<Respondent, "marks" | "notes">,
) => [
  ...Object.entries(marks).flatMap(([id, mark]) => {
    const here = [...path, "marks", id];
    return [
      ...checkQuestion(assessment, here, id),
      ...(typeof mark === "number" ? checkLevel(assessment, here, mark) : []),
    ];
  }),
  ...Object.keys(notes).flatMap((id) => checkStep(assessment, [...path, "notes", id], id)),
];

/** Whether the day of a moment is in the calendar. */
export function checkMoment(path: Path, moment: string): readonly EvaluationFault<"impossible-date">[] {
  const day = moment.slice(0, 10);
  return isRealDay(day) ? [] : [{ code: "impossible-date", path, values: { value: day } }];
}

function checkRounds(assessment: Assessment, rounds: Collected["rounds"]): readonly EvaluationFault[] {
  const levels = assessment.scale.values.length;
  return Object.entries(rounds).flatMap(([id, held]) => {
    const path = ["collected", "rounds", id];
    return [
      ...checkQuestion(assessment, path, id),
      ...held.flatMap((round, index): readonly EvaluationFault[] =>
        round.levels.length === levels
          ? []
          : [
              {
                code: "other-scale",
                path: [...path, index, "levels"],
                values: { found: round.levels.length, levels },
              },
            ],
      ),
    ];
  });
}
