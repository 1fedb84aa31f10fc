/** Owns the cases that both implementations are asked about: random definitions, versions, mappings and evaluations. */
import fc from "fast-check";
import type { Assessment, GapRule, Question, Step } from "#domain/assessment.ts";
import { type Answer, createEvaluation, emptyAnswer, type Evaluation, type Mark, methods } from "#domain/evaluation.ts";
import { type MappingVerdict, mappingVerdicts, type VersionMapping } from "#domain/version-mapping.ts";

/** One evaluation to score, or two and more to compare, oldest first. */
export interface Case {
  readonly definitions: readonly Assessment[];
  readonly mappings: readonly VersionMapping[];
  readonly evaluations: readonly Evaluation[];
}

/** Definitions of one assessment, oldest first, with the mappings between them. */
export interface Lineage {
  readonly definitions: readonly Assessment[];
  readonly mappings: readonly VersionMapping[];
}

/** Cases over the lineages given and over random ones; the same seed always gives the same cases. */
export const randomCases = (lineages: readonly Lineage[], seed: number, count: number): readonly Case[] =>
  fc.sample(
    fc.gen().map((g) => randomCase(diceOf(g), lineages)),
    { seed, numRuns: count },
  );

interface Dice {
  readonly pick: <T>(values: readonly T[]) => T;
  /** True in `percent` cases of a hundred. */
  readonly chance: (percent: number) => boolean;
  readonly integer: (min: number, max: number) => number;
  readonly someOf: <T>(values: readonly T[]) => readonly T[];
}

function diceOf(g: fc.GeneratorValue): Dice {
  const integer = (min: number, max: number): number => g(fc.integer, { min, max });
  return {
    integer,
    pick: (values) => values[integer(0, values.length - 1)]!,
    chance: (percent) => integer(1, 100) <= percent,
    someOf: (values) => g(fc.shuffledSubarray, [...values]),
  };
}

const weights = [0.1, 0.2, 0.3, 0.5, 0.7, 1, 1, 1.5, 2, 3];
const scales = [
  [0, 1, 2, 3, 4, 5],
  [0, 0.25, 0.5, 1],
  [-2, 0, 0.1, 0.3, 7],
];
const versions = ["1.0.0", "1.9.0", "1.10.0"];

function randomCase(dice: Dice, lineages: readonly Lineage[]): Case {
  const lineage = dice.chance(40) ? dice.pick(lineages) : randomLineage(dice);
  const count = dice.pick([1, 1, 2, 2, 3]);
  const evaluations = Array.from({ length: count }, (_, index) =>
    randomEvaluation(dice, dice.pick(lineage.definitions), `${2024 + index}-03-12`),
  );
  return { ...lineage, evaluations };
}

function randomLineage(dice: Dice): Lineage {
  const definitions = [randomDefinition(dice)];
  while (definitions.length < versions.length)
    definitions.push(nextVersion(dice, definitions, versions[definitions.length]!));
  const consecutive = definitions.slice(1).map((newer, index) => randomMapping(dice, definitions[index]!, newer));
  const mappings = consecutive.filter(() => dice.chance(92));
  if (dice.chance(20)) mappings.push(randomMapping(dice, definitions[0]!, definitions[2]!));
  return { definitions, mappings };
}

function randomDefinition(dice: Dice): Assessment {
  const values = dice.pick(scales);
  const steps: Step[] = [];
  for (let number = 1; number <= dice.integer(2, 5); number += 1) steps.push(randomStep(dice, number, steps, values));
  const [begunAt, readyAt] = [dice.pick(values.slice(0, 2)), dice.pick(values.slice(2))];
  return {
    id: "random",
    version: versions[0]!,
    languages: ["sv"],
    scale: { values: [...values] },
    target: dice.pick(values),
    thresholds: { readyAt, begunAt, aboveBy: dice.pick([0.1, 0.5, 1]) },
    variants: [
      { id: "short", questions: "core", minCoverage: dice.pick([0, 0.3, 0.5]) },
      { id: "full", questions: "all", minCoverage: dice.pick([0.6, 0.75, 1]) },
    ],
    tracks: ["indoors", "outdoors"],
    roles: ["keeper", "owner", "guest"],
    rules: randomRules(dice, steps),
    steps,
  };
}

function randomStep(dice: Dice, number: number, before: readonly Step[], values: readonly number[]): Step {
  const id = `s${number}`;
  return {
    id,
    weight: dice.pick(weights),
    dependsOn: before.filter(() => dice.chance(50)).map((step) => step.id),
    ...(dice.chance(40) ? { target: dice.pick(values) } : {}),
    knownBy: [],
    articles: [],
    questions: Array.from({ length: dice.integer(1, 4) }, (_, index) => randomQuestion(dice, `${id}-q${index + 1}`)),
  };
}

const randomQuestion = (dice: Dice, id: string): Question => ({
  id,
  weight: dice.pick(weights),
  core: dice.chance(70),
  minutes: 5,
  sources: ["X1"],
  templates: [],
});

function randomRules(dice: Dice, steps: readonly Step[]): GapRule[] {
  const ids = steps.map(({ id }) => id);
  const any = (): string[] => [dice.pick(ids), ...dice.someOf(ids)].filter((id, at, all) => all.indexOf(id) === at);
  const condition = () =>
    dice.chance(30)
      ? { any: any(), above: dice.pick(ids) }
      : { any: any(), is: dice.pick(["weak", "begun", "not-ready", "strong"] as const) };
  const rules: GapRule[] = Array.from({ length: 3 }, (_, index) => ({
    id: `R${index}`,
    severity: dice.pick(["high", "medium", "low"] as const),
    when: Array.from({ length: dice.integer(1, 3) }, condition),
  }));
  return [...rules, { id: "lead", severity: "low", leadOverPrerequisite: dice.pick([0.1, 1, 2]) }];
}

/** A definition some time later: questions go, come, come back, move, and change weight or variant. */
function nextVersion(dice: Dice, earlier: readonly Assessment[], version: string): Assessment {
  const latest = earlier.at(-1)!;
  const ids = latest.steps.map(({ id }) => id);
  const known = new Set(
    earlier.flatMap(({ steps }) => steps.flatMap(({ questions }) => questions.map(({ id }) => id))),
  );
  const placed = [...known].flatMap((id) => {
    const home = latest.steps.find((step) => step.questions.some((question) => question.id === id))?.id;
    const stays = dice.chance(home === undefined ? 50 : 85);
    return stays ? [{ step: home !== undefined && dice.chance(93) ? home : dice.pick(ids), id }] : [];
  });
  const steps = latest.steps.map((step): Step => {
    const kept = placed.filter((place) => place.step === step.id).map(({ id }) => randomQuestion(dice, id));
    const added =
      kept.length === 0 || dice.chance(20) ? [randomQuestion(dice, `${step.id}-${version.replaceAll(".", "-")}`)] : [];
    return { ...step, weight: dice.pick(weights), questions: [...kept, ...added] };
  });
  const variants = latest.variants.map((variant) => ({
    ...variant,
    minCoverage: dice.pick([variant.minCoverage, 0.4]),
  }));
  return withScale({ ...latest, version, steps, variants }, dice.chance(5) ? dice.pick(scales) : latest.scale.values);
}

/** The definition on other values, with its targets and thresholds among them. */
function withScale(assessment: Assessment, values: readonly number[]): Assessment {
  const nearest = (level: number): number =>
    values.reduce((best, value) => (Math.abs(value - level) < Math.abs(best - level) ? value : best));
  const { target, thresholds } = assessment;
  return {
    ...assessment,
    scale: { values: [...values] },
    target: nearest(target),
    thresholds: { ...thresholds, readyAt: nearest(thresholds.readyAt), begunAt: nearest(thresholds.begunAt) },
    steps: assessment.steps.map((step) =>
      step.target === undefined ? step : Object.assign({}, step, { target: nearest(step.target) }),
    ),
  };
}

const questionIds = ({ steps }: Assessment): readonly string[] =>
  steps.flatMap(({ questions }) => questions.map(({ id }) => id));

function randomMapping(dice: Dice, older: Assessment, newer: Assessment): VersionMapping {
  const [before, after] = [questionIds(older), questionIds(newer)];
  const verdictOf = (id: string): MappingVerdict => {
    if (!after.includes(id)) return "gone";
    if (!before.includes(id)) return "new";
    return dice.chance(60) ? "same" : dice.pick(mappingVerdicts.slice(0, 3));
  };
  const questions = Object.fromEntries([...before, ...after].map((id) => [id, verdictOf(id)]));
  return { from: older.version, to: newer.version, questions };
}

function randomEvaluation(dice: Dice, assessment: Assessment, date: string): Evaluation {
  const { steps, scale, variants, roles, tracks } = assessment;
  const ids = steps.map(({ id }) => id);
  const chosen = dice.chance(50) ? ids : [dice.pick(ids), ...dice.someOf(ids)];
  const kinds = dice.pick([
    ["level"],
    ["level", "level", "level", "unknown", "blank"],
    ["level", "unknown", "blank", "not-relevant"],
  ]);
  const answers = steps.flatMap(({ questions }) =>
    questions.filter(() => dice.chance(90)).map(({ id }) => [id, randomAnswer(dice, kinds, scale.values)] as const),
  );
  return {
    ...createEvaluation(assessment, { id: `run-${date}`, now: `${date}T09:00:00Z`, date, appVersion: "0.1.0" }),
    unit: dice.pick(["Home care", "Home care", "Schools"]),
    track: dice.pick([null, ...tracks]),
    method: dice.pick(methods),
    roles: [...dice.someOf(roles)],
    scope: { steps: [...new Set(chosen)], variant: dice.pick(variants).id },
    answers: Object.fromEntries(answers),
    targets: Object.fromEntries(ids.filter(() => dice.chance(20)).map((id) => [id, dice.pick(scale.values)])),
  };
}

function randomAnswer(dice: Dice, kinds: readonly string[], values: readonly number[]): Answer {
  const kind = dice.pick(kinds);
  const mark: Mark =
    kind === "level" ? dice.pick(values) : kind === "blank" ? null : (kind as "unknown" | "not-relevant");
  return {
    ...emptyAnswer,
    mark,
    parked: dice.chance(10),
    reason: mark === "not-relevant" ? "We have no such service." : "",
    target: dice.chance(15) ? dice.pick(values) : null,
  };
}
