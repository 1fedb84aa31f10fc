/** Owns which content the app has and when it is loaded: each part on its own, once. Checks nothing: the build did. */
import { assessments } from "virtual:assessments";
import type {
  Assessment,
  AssessmentWords,
  Language,
  StepWords,
  Template,
  TemplateWords,
  Words,
} from "#domain/assessment.ts";

/** The ids of every assessment in the app. */
export const assessmentIds: readonly string[] = Object.keys(assessments);

/** The names of the assessment's examples; empty when there is no such assessment. */
export const exampleNames = (id: string): readonly string[] => Object.keys(assessments[id]?.examples ?? {});

/** The structure of an assessment; the same promise each time. */
export const loadAssessment = once<[id: string], Assessment>((id) => loadPart(assessments[id]?.structure, id));

/** The words of the whole assessment in one language; the same promise each time. */
export const loadAssessmentWords = once<[id: string, language: Language], AssessmentWords>((id, language) =>
  loadPart(assessments[id]?.languages[language]?.general, `${id}/${language}`),
);

/** The words of one step in one language; the same promise each time. */
export const loadStepWords = once<[id: string, language: Language, stepId: string], StepWords>(
  async (id, language, stepId) =>
    loadPart((await loadOthers(id, language)).steps[stepId], `${id}/${language}/${stepId}`),
);

/** The structure of one template, or null when there is none by that id; the same promise each time. */
export const loadTemplate = once<[id: string, templateId: string], Template | null>(async (id, templateId) => {
  const part = (await loadPart(assessments[id]?.templates, id))[templateId];
  return part ? loadPart(part, templateId) : null;
});

/** The structure of every template, in the order of their ids; the same promise each time. */
export const loadTemplates = once<[id: string], readonly Template[]>(async (id) =>
  Object.values(await loadAll(await loadPart(assessments[id]?.templates, id))),
);

/** The words of one template in one language; the same promise each time. */
export const loadTemplateWords = once<[id: string, language: Language, templateId: string], TemplateWords>(
  async (id, language, templateId) =>
    loadPart((await loadOthers(id, language)).templates[templateId], `${id}/${language}/${templateId}`),
);

/** The title of every template in one language, by template id; the same promise each time. */
export const loadTemplateTitles = once<[id: string, language: Language], Readonly<Record<string, string>>>(
  async (id, language) => loadPart((await loadOthers(id, language)).templateTitles, `${id}/${language}`),
);

/** Everything said in one language: the assessment, all steps and all templates; the same promise each time. */
export const loadAllWords = once<[id: string, language: Language], Words>(async (id, language) => {
  const others = await loadOthers(id, language);
  const [assessment, steps, templates] = await Promise.all([
    loadAssessmentWords(id, language),
    loadAll(others.steps),
    loadAll(others.templates),
  ]);
  return { language, assessment, steps, templates };
});

/** An example evaluation as it stands in its file, unchecked; the same promise each time. */
export const loadExample = once<[id: string, name: string], unknown>((id, name) =>
  loadPart(assessments[id]?.examples[name], `${id}/${name}`),
);

/** A load that remembers its promises; one that failed is forgotten, so that the next call tries again. */
function once<K extends readonly string[], T>(load: (...key: K) => Promise<T>): (...key: K) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (...key) => {
    const name = key.join("/");
    const known = loaded.get(name);
    if (known) return known;
    const loading = load(...key);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  };
}

async function loadPart<T>(load: (() => Promise<{ readonly default: T }>) | undefined, name: string): Promise<T> {
  if (!load) throw new Error(`There is no content called ${name}.`);
  return (await load()).default;
}

const loadOthers = (id: string, language: Language) =>
  loadPart(assessments[id]?.languages[language]?.others, `${id}/${language}`);

const loadAll = async <T>(
  parts: Readonly<Record<string, () => Promise<{ readonly default: T }>>>,
): Promise<Readonly<Record<string, T>>> =>
  Object.fromEntries(
    await Promise.all(Object.entries(parts).map(async ([id, load]) => [id, await loadPart(load, id)] as const)),
  );
