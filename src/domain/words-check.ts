/** Owns what must hold in the words of a definition: that every text is there, once for each thing that needs it. */
import type { ArticlesWords, Assessment, AssessmentWords, Step, StepWords } from "./assessment.ts";
import type { AssessmentFault, FaultPath, OptionalPart } from "./assessment-fault.ts";
import { checkCount, checkKeys, idOf } from "./id-check.ts";

/** What is wrong in the words of the whole assessment in one language; empty when nothing is. */
export function checkAssessmentWords(assessment: Assessment, words: AssessmentWords): readonly AssessmentFault[] {
  return [
    ...checkCount(["scale"], assessment.scale.values.length, words.scale.length),
    ...checkKeys(["variants"], assessment.variants.map(idOf), words.variants),
    ...checkKeys(["tracks"], assessment.tracks, words.tracks),
    ...checkKeys(["roles"], assessment.roles, words.roles),
    ...checkKeys(["rules"], assessment.rules.map(idOf), words.rules),
    ...checkKeys(["steps"], assessment.steps.map(idOf), words.steps),
    ...checkReferenceWords(assessment, words),
    ...Object.entries(words.glossary ?? {}).flatMap(([id, { tracks }]) =>
      checkTracks(assessment, ["glossary", id, "tracks"], tracks),
    ),
  ];
}

/** What is wrong in the words of one step in one language; empty when nothing is. */
export function checkStepWords(assessment: Assessment, step: Step, words: StepWords): readonly AssessmentFault[] {
  const levels = assessment.scale.values.length;
  return [
    ...checkStepName(step, words.step),
    ...checkKeys(["questions"], step.questions.map(idOf), words.questions),
    ...Object.entries(words.questions).flatMap(([id, question]) => [
      ...checkCount(["questions", id, "levels"], levels, question.levels.length),
      ...checkCount(["questions", id, "actions"], levels - 1, question.actions.length),
      ...checkTracks(assessment, ["questions", id, "examples"], question.examples),
    ]),
  ];
}

/** What is wrong in the words of one step's articles in one language; empty when nothing is. */
export function checkArticles(step: Step, words: ArticlesWords): readonly AssessmentFault[] {
  return [...checkStepName(step, words.step), ...checkKeys(["articles"], step.articles, words.articles)];
}

/** Which of the parts that may be left out are given somewhere in the words. */
export function partsGiven(words: readonly StepWords[]): ReadonlySet<OptionalPart> {
  const questions = words.flatMap((step) => Object.values(step.questions));
  const given: Readonly<Partial<Record<OptionalPart, boolean>>> = {
    sizes: words.some((step) => step.sizes !== undefined),
    prompt: questions.some((question) => question.prompt !== undefined),
    first: questions.some((question) => question.actions.some((action) => action.first !== undefined)),
    examples: questions.some((question) => Object.keys(question.examples).length > 0),
  };
  return new Set((Object.keys(given) as OptionalPart[]).filter((part) => given[part]));
}

/** What a step's words lack of the parts that the assessment gives; empty when they lack nothing. */
export function checkOptionalParts(
  assessment: Assessment,
  given: ReadonlySet<OptionalPart>,
  words: StepWords,
): readonly AssessmentFault[] {
  const missing = (part: OptionalPart, path: FaultPath, here: boolean): readonly AssessmentFault[] =>
    given.has(part) && !here ? [{ path, code: "missing-part", part }] : [];
  return [
    ...missing("sizes", ["sizes"], words.sizes !== undefined),
    ...Object.entries(words.questions).flatMap(([id, question]) => [
      ...missing("prompt", ["questions", id, "prompt"], question.prompt !== undefined),
      ...assessment.tracks
        .filter((track) => given.has("examples") && !Object.hasOwn(question.examples, track))
        .map((track) => ({
          path: ["questions", id, "examples", track],
          code: "missing-words" as const,
          id: track,
        })),
      ...question.actions.flatMap(({ first }, index) =>
        missing("first", ["questions", id, "actions", index, "first"], first !== undefined),
      ),
    ]),
  ];
}

/** Ids that a language must name as the source language does: each missing one and each one too many, at the path. */
export function checkSameIds(
  path: FaultPath,
  source: Readonly<Record<string, unknown>>,
  words: Readonly<Record<string, unknown>>,
): readonly AssessmentFault[] {
  return checkKeys(path, Object.keys(source), words);
}

/** Words for the reference profile when there is one, and only then. */
function checkReferenceWords({ reference }: Assessment, words: AssessmentWords): readonly AssessmentFault[] {
  if ((reference === undefined) === (words.reference === undefined)) return [];
  const code = reference === undefined ? "unknown-words" : "missing-words";
  return [{ path: ["reference"], code, id: "reference" }];
}

const checkStepName = (step: Step, found: string): readonly AssessmentFault[] =>
  found === step.id ? [] : [{ path: ["step"], code: "wrong-step", expected: step.id, found }];

const checkTracks = (
  assessment: Assessment,
  path: FaultPath,
  byTrack: Readonly<Record<string, string>>,
): readonly AssessmentFault[] =>
  Object.keys(byTrack)
    .filter((id) => !assessment.tracks.includes(id))
    .map((id) => ({ path: [...path, id], code: "unknown-track", id }));
