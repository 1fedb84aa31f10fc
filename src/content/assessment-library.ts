/** Owns which content the app has and when it is loaded: each part on its own, once. Checks nothing: the build did. */
import { assessments } from "virtual:assessments";
import type {
  ArticleWords,
  Assessment,
  AssessmentFirstWords,
  AssessmentWords,
  FurtherReading,
  Glossary,
  Language,
  StepWords,
  Template,
  TemplateWords,
  Words,
} from "#domain/assessment.ts";
import type { Facilitation } from "#domain/facilitation.ts";
import type { FrozenAssessment } from "#domain/frozen-assessment.ts";
import { joinStepWords, type StepFirstWords, type StepRestWords } from "#domain/step-words.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";
import type { CriterionWords } from "./assessment-content.ts";
import { once } from "./once.ts";

/** The ids of every assessment in the app. */
export const assessmentIds: readonly string[] = Object.keys(assessments);

/** The names of the assessment's examples, in order of their names; may be empty. */
export const loadExampleNames = async (id: string): Promise<readonly string[]> =>
  Object.keys((await loadShared(id)).examples);

/** The structure of an assessment; the same promise each time. */
export const loadAssessment = once<[id: string], Assessment>((id) => loadPart(assessments[id]?.structure, id));

/** The words that every screen of the walk needs, in one language; the same promise each time. */
export const loadFirstWords = once<[id: string, language: Language], AssessmentFirstWords>((id, language) =>
  loadPart(assessments[id]?.languages[language]?.first, `${id}/${language}`),
);

/** The words of the whole assessment in one language, without its glossary; the same promise each time. */
export const loadAssessmentWords = once<[id: string, language: Language], AssessmentWords>(async (id, language) =>
  loadPart((await loadRest(id, language)).general, `${id}/${language}/general`),
);

/** The glossary in one language, empty when there is none; the same promise each time. */
export const loadGlossary = once<[id: string, language: Language], Glossary>(async (id, language) =>
  loadPart((await loadRest(id, language)).glossary, `${id}/${language}/glossary`),
);

/** What a step's introduction and questions need first, in one language; the same promise each time. */
export const loadStepWords = once<[id: string, language: Language, stepId: string], StepFirstWords>(
  async (id, language, stepId) => loadPart((await loadSteps(id, language))[stepId], `${id}/${language}/${stepId}`),
);

/** The other words of a step in one language: sizes, prompts, examples, actions; the same promise each time. */
export const loadStepRest = once<[id: string, language: Language, stepId: string], StepRestWords>(
  async (id, language, stepId) => loadPart((await loadRest(id, language)).steps[stepId], `${id}/${language}/${stepId}`),
);

/** A step's articles in one language, by id in order; empty when it has none; the same promise each time. */
export const loadArticles = once<
  [id: string, language: Language, stepId: string],
  Readonly<Record<string, ArticleWords>>
>(async (id, language, stepId) => {
  const part = (await loadRest(id, language)).articles[stepId];
  return part ? loadPart(part, stepId) : {};
});

/** Words for the meeting in one language, or null when there are none; the same promise each time. */
export const loadFacilitation = once<[id: string, language: Language], Facilitation | null>(async (id, language) =>
  loadPart((await loadRest(id, language)).facilitation, `${id}/${language}/facilitation`),
);

/** The criteria in one language, by id; empty when the assessment lists none; the same promise each time. */
export const loadCriteria = once<[id: string, language: Language], Readonly<Record<string, CriterionWords>>>(
  async (id, language) => (await loadPart((await loadShared(id)).criteria, id))[language] ?? {},
);

/** Public counterparts to read further in, empty when the assessment names none; the same promise each time. */
export const loadFurtherReading = once<[id: string], FurtherReading>(async (id) =>
  loadPart((await loadShared(id)).furtherReading, id),
);

/** The structure of one template, or null when there is none by that id; the same promise each time. */
export const loadTemplate = once<[id: string, templateId: string], Template | null>(async (id, templateId) => {
  const part = (await loadShared(id)).templates[templateId];
  return part ? loadPart(part, templateId) : null;
});

/** The structure of every template, in the order of their ids; the same promise each time. */
export const loadTemplates = once<[id: string], readonly Template[]>(async (id) =>
  Object.values(await loadAll((await loadShared(id)).templates)),
);

/** The words of one template in one language; the same promise each time. */
export const loadTemplateWords = once<[id: string, language: Language, templateId: string], TemplateWords>(
  async (id, language, templateId) =>
    loadPart((await loadRest(id, language)).templates[templateId], `${id}/${language}/${templateId}`),
);

/** The title of every template in one language, by template id; the same promise each time. */
export const loadTemplateTitles = once<[id: string, language: Language], Readonly<Record<string, string>>>(
  async (id, language) => loadPart((await loadRest(id, language)).templateTitles, `${id}/${language}`),
);

/** Everything said in one language but glossary and articles; the same promise each time. */
export const loadAllWords = once<[id: string, language: Language], Words>(async (id, language) => {
  const [first, rest] = await Promise.all([loadSteps(id, language), loadRest(id, language)]);
  const [assessment, firsts, rests, templates] = await Promise.all([
    loadAssessmentWords(id, language),
    loadAll(first),
    loadAll(rest.steps),
    loadAll(rest.templates),
  ]);
  const steps: Record<string, StepWords> = {};
  for (const [step, words] of Object.entries(firsts)) {
    const more = rests[step];
    if (more) steps[step] = joinStepWords(words, more);
  }
  return { language, assessment, steps, templates };
});

/** A definition that older evaluations were made on, or null when there is none; the same promise each time. */
export const loadVersion = once<[id: string, version: string], FrozenAssessment | null>(async (id, version) => {
  const { versions } = await loadShared(id);
  const part = Object.hasOwn(versions, version) ? versions[version] : undefined;
  return part ? loadPart(part, `${id}/${version}`) : null;
});

/** What has happened to the questions from one version to the next; the same promise each time. */
export const loadMappings = once<[id: string], readonly VersionMapping[]>(async (id) =>
  loadPart((await loadShared(id)).mappings, `${id}/mappings`),
);

/** An example evaluation as it stands in its file, unchecked; the same promise each time. */
export const loadExample = once<[id: string, name: string], unknown>(async (id, name) =>
  loadPart((await loadShared(id)).examples[name], `${id}/${name}`),
);

async function loadPart<T>(load: (() => Promise<{ readonly default: T }>) | undefined, name: string): Promise<T> {
  if (!load) throw new Error(`There is no content called ${name}.`);
  return (await load()).default;
}

const loadSteps = (id: string, language: Language) =>
  loadPart(assessments[id]?.languages[language]?.steps, `${id}/${language}`);

const loadRest = (id: string, language: Language) =>
  loadPart(assessments[id]?.languages[language]?.rest, `${id}/${language}`);

const loadShared = (id: string) => loadPart(assessments[id]?.rest, id);

const loadAll = async <T>(
  parts: Readonly<Record<string, () => Promise<{ readonly default: T }>>>,
): Promise<Readonly<Record<string, T>>> =>
  Object.fromEntries(
    await Promise.all(Object.entries(parts).map(async ([id, load]) => [id, await loadPart(load, id)] as const)),
  );
