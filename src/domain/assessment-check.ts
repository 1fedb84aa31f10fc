/** Owns what must hold in the structure of a definition: references, order and the scale. */
import type { Assessment, Criteria, Step } from "./assessment.ts";
import { isAtLeast } from "./assessment.ts";
import type { AssessmentFault, FaultPath } from "./assessment-fault.ts";
import { checkKnownSteps, checkPlacedIds, checkUnique, idOf } from "./id-check.ts";

/** What is wrong inside `assessment.yaml`, given which templates and, where they are listed, which criteria there are; empty when nothing is. */
export function checkAssessment(
  assessment: Assessment,
  templateIds: readonly string[],
  criteria?: Criteria,
): readonly AssessmentFault[] {
  return [
    ...checkIds(assessment),
    ...checkScale(assessment),
    ...assessment.steps.flatMap((step, index) => checkStep(assessment, step, index, templateIds)),
    ...(criteria ? checkSources(assessment, criteria) : []),
    ...checkCycles(assessment),
    ...checkRules(assessment),
    ...checkReference(assessment),
  ];
}

function checkIds(assessment: Assessment): readonly AssessmentFault[] {
  const questions = assessment.steps.flatMap((step, stepIndex) =>
    step.questions.map((question, index) => ({
      id: question.id,
      path: ["steps", stepIndex, "questions", index, "id"],
    })),
  );
  const articles = assessment.steps.flatMap((step, stepIndex) =>
    step.articles.map((id, index) => ({ id, path: ["steps", stepIndex, "articles", index] })),
  );
  return [
    ...checkUnique(["variants"], assessment.variants.map(idOf), "id"),
    ...checkUnique(["tracks"], assessment.tracks),
    ...checkUnique(["roles"], assessment.roles),
    ...checkRoleTracks(assessment),
    ...checkUnique(["rules"], assessment.rules.map(idOf), "id"),
    ...checkUnique(["steps"], assessment.steps.map(idOf), "id"),
    ...checkPlacedIds(questions),
    ...checkPlacedIds(articles),
  ];
}

function checkRoleTracks(assessment: Assessment): readonly AssessmentFault[] {
  return Object.entries(assessment.roleTracks ?? {}).flatMap(([role, tracks]) => [
    ...(assessment.roles.includes(role)
      ? []
      : [{ path: ["roleTracks", role], code: "unknown-role" as const, id: role }]),
    ...tracks
      .map((id, index) => ({ path: ["roleTracks", role, index], code: "unknown-track" as const, id }))
      .filter(({ id }) => !assessment.tracks.includes(id)),
  ]);
}

function checkScale(assessment: Assessment): readonly AssessmentFault[] {
  const { values } = assessment.scale;
  const { readyAt, begunAt } = assessment.thresholds;
  return [
    ...values.flatMap((value, index): readonly AssessmentFault[] => {
      const previous = values[index - 1];
      return previous === undefined || value > previous
        ? []
        : [{ path: ["scale", "values", index], code: "scale-not-rising", value, previous }];
    }),
    ...checkLevel(assessment, ["target"], assessment.target),
    ...checkWithinScale(assessment, ["thresholds", "readyAt"], readyAt),
    ...checkWithinScale(assessment, ["thresholds", "begunAt"], begunAt),
  ];
}

function checkLevel(assessment: Assessment, path: FaultPath, value: number): readonly AssessmentFault[] {
  const levels = assessment.scale.values;
  return levels.includes(value) ? [] : [{ path, code: "not-a-level", value, levels }];
}

function checkWithinScale(assessment: Assessment, path: FaultPath, value: number): readonly AssessmentFault[] {
  const lowest = Math.min(...assessment.scale.values);
  const highest = Math.max(...assessment.scale.values);
  return isAtLeast(value, lowest) && isAtLeast(highest, value)
    ? []
    : [{ path, code: "outside-scale", value, lowest, highest }];
}

function checkStep(
  assessment: Assessment,
  step: Step,
  index: number,
  templateIds: readonly string[],
): readonly AssessmentFault[] {
  const path = ["steps", index];
  return [
    ...(step.target === undefined ? [] : checkLevel(assessment, [...path, "target"], step.target)),
    ...checkUnique([...path, "dependsOn"], step.dependsOn),
    ...step.dependsOn.flatMap((id, position) =>
      id === step.id
        ? [{ path: [...path, "dependsOn", position], code: "depends-on-itself" as const, id }]
        : checkKnownSteps(assessment, [...path, "dependsOn", position], [id]),
    ),
    ...checkKnowers(assessment, [...path, "knownBy"], step.knownBy ?? []),
    ...step.questions.flatMap((question, position) => [
      ...checkKnowers(assessment, [...path, "questions", position, "knownBy"], question.knownBy ?? []),
      ...checkTemplateIds([...path, "questions", position, "templates"], question.templates, templateIds),
    ]),
  ];
}

/** The roles that can find something out: each a role of the assessment, once. */
const checkKnowers = (
  { roles }: Assessment,
  path: FaultPath,
  knownBy: readonly string[],
): readonly AssessmentFault[] => [
  ...checkUnique(path, knownBy),
  ...knownBy
    .map((id, index) => ({ path: [...path, index], code: "unknown-role" as const, id }))
    .filter(({ id }) => !roles.includes(id)),
];

const checkTemplateIds = (
  path: FaultPath,
  ids: readonly string[],
  known: readonly string[],
): readonly AssessmentFault[] =>
  ids
    .map((id, index) => ({ path: [...path, index], code: "unknown-template" as const, id }))
    .filter(({ id }) => !known.includes(id));

function checkSources(assessment: Assessment, criteria: Criteria): readonly AssessmentFault[] {
  return assessment.steps.flatMap((step, stepIndex) =>
    step.questions.flatMap((question, index) =>
      question.sources
        .map((id, position) => ({
          path: ["steps", stepIndex, "questions", index, "sources", position],
          code: "unknown-criterion" as const,
          id,
        }))
        .filter(({ id }) => !criteria.some((criterion) => criterion.id === id)),
    ),
  );
}

/** At least one fault when there is a cycle, at the step of the cycle that comes first in order. */
function checkCycles(assessment: Assessment): readonly AssessmentFault[] {
  const prerequisites = new Map(assessment.steps.map((step) => [step.id, step.dependsOn]));
  const done = new Set<string>();
  const faults: AssessmentFault[] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    const start = trail.indexOf(id);
    if (start >= 0) {
      const cycle = trail.slice(start);
      const first = assessment.steps.findIndex((step) => cycle.includes(step.id));
      if (cycle.length > 1) {
        faults.push({
          path: ["steps", first, "dependsOn"],
          code: "cyclic-dependency",
          cycle: [...cycle, id],
        });
      }
      return;
    }
    if (done.has(id)) return;
    for (const next of prerequisites.get(id) ?? []) visit(next, [...trail, id]);
    done.add(id);
  };
  for (const step of assessment.steps) visit(step.id, []);
  return faults;
}

function checkRules(assessment: Assessment): readonly AssessmentFault[] {
  return assessment.rules.flatMap((rule, index) =>
    "when" in rule
      ? rule.when.flatMap((condition, position) => {
          const path = ["rules", index, "when", position];
          return [
            ...condition.any.flatMap((id, place) => checkKnownSteps(assessment, [...path, "any", place], [id])),
            ...("above" in condition ? checkKnownSteps(assessment, [...path, "above"], [condition.above]) : []),
          ];
        })
      : [],
  );
}

/** A level for every step or no profile at all. */
function checkReference(assessment: Assessment): readonly AssessmentFault[] {
  const { reference } = assessment;
  if (reference === undefined) return [];
  return [
    ...assessment.steps
      .filter(({ id }) => !Object.hasOwn(reference, id))
      .map(({ id }) => ({ path: ["reference"], code: "missing-level" as const, id })),
    ...Object.entries(reference).flatMap(([id, level]) => [
      ...checkKnownSteps(assessment, ["reference", id], [id]),
      ...checkLevel(assessment, ["reference", id], level),
    ]),
  ];
}
