/** Owns what must hold in the public ground of a definition: `criteria.yaml` and `further-reading.yaml`. */
import type { Assessment, Criteria, FurtherReading, Language } from "./assessment.ts";
import type { AssessmentFault } from "./assessment-fault.ts";
import { checkKeys, checkKnownSteps, checkUnique, idOf } from "./id-check.ts";

/** What is wrong in `criteria.yaml`, given the marks that each language explains; empty when nothing is. */
export function checkCriteria(
  assessment: Assessment,
  criteria: Criteria,
  marks: Readonly<Partial<Record<Language, readonly string[]>>>,
): readonly AssessmentFault[] {
  const used = new Set(assessment.steps.flatMap((step) => step.questions.flatMap((question) => question.sources)));
  return [
    ...checkUnique([], criteria.map(idOf), "id"),
    ...criteria.flatMap((criterion, index): readonly AssessmentFault[] => [
      ...checkKeys([index, "words"], assessment.languages, criterion.words),
      ...assessment.languages
        .filter((language) => marks[language]?.includes(criterion.mark) === false)
        .map((language) => ({
          path: [index, "mark"],
          code: "unexplained-mark" as const,
          mark: criterion.mark,
          language,
        })),
      ...(used.has(criterion.id) ? [] : [{ path: [index, "id"], code: "unused-criterion" as const, id: criterion.id }]),
    ]),
  ];
}

/** What is wrong in `further-reading.yaml`; empty when nothing is. */
export function checkFurtherReading(
  assessment: Assessment,
  furtherReading: FurtherReading,
): readonly AssessmentFault[] {
  return [
    ...checkUnique([], furtherReading.map(idOf), "id"),
    ...furtherReading.flatMap(({ steps }, index) => [
      ...checkUnique([index, "steps"], steps),
      ...steps.flatMap((id, position) => checkKnownSteps(assessment, [index, "steps", position], [id])),
    ]),
  ];
}
