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

/** The ids of the assessment's templates; empty when there is no such assessment. */
export const templateIds = (id: string): readonly string[] => Object.keys(assessments[id]?.templates ?? {});

/** The names of the assessment's examples; empty when there is no such assessment. */
export const exampleNames = (id: string): readonly string[] => Object.keys(assessments[id]?.examples ?? {});

/** The structure of an assessment; the same promise each time. */
export const loadAssessment = once<[id: string], Assessment>((id) => loadPart(assessments[id]?.structure, id));

/** The words of the whole assessment in one language; the same promise each time. */
export const loadAssessmentWords = once<[id: string, language: Language], AssessmentWords>((id, language) =>
  loadPart(assessments[id]?.languages[language]?.general, `${id}/${language}`),
);

/** The words of one step in one language; the same promise each time. */
export const loadStepWords = once<[id: string, language: Language, stepId: string], StepWords>((id, language, stepId) =>
  loadPart(assessments[id]?.languages[language]?.steps[stepId], `${id}/${language}/${stepId}`),
);

/** The structure of one template; the same promise each time. */
export const loadTemplate = once<[id: string, templateId: string], Template>((id, templateId) =>
  loadPart(assessments[id]?.templates[templateId]?.structure, `${id}/${templateId}`),
);

/** The words of one template in one language; the same promise each time. */
export const loadTemplateWords = once<[id: string, language: Language, templateId: string], TemplateWords>(
  (id, language, templateId) =>
    loadPart(assessments[id]?.templates[templateId]?.languages[language], `${id}/${language}/${templateId}`),
);

/** Everything said in one language: the assessment, all steps and all templates; the same promise each time. */
export const loadAllWords = once<[id: string, language: Language], Words>(async (id, language) => {
  const stepIds = Object.keys(assessments[id]?.languages[language]?.steps ?? {});
  const [assessment, steps, templates] = await Promise.all([
    loadAssessmentWords(id, language),
    loadEach(stepIds, (stepId) => loadStepWords(id, language, stepId)),
    loadEach(templateIds(id), (templateId) => loadTemplateWords(id, language, templateId)),
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

const loadEach = async <T>(
  ids: readonly string[],
  load: (id: string) => Promise<T>,
): Promise<Readonly<Record<string, T>>> =>
  Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await load(id)] as const)));
