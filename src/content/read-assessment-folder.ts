/** Owns reading one assessment folder from disk into checked content; never runs in a browser and writes nothing. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type * as v from "valibot";
import type {
  Assessment,
  AssessmentWords,
  Language,
  Step,
  StepWords,
  Template,
  TemplateWords,
  Words,
} from "#domain/assessment.ts";
import {
  assessmentSchema,
  assessmentWordsSchema,
  stepWordsSchema,
  templateSchema,
  templateWordsSchema,
} from "#domain/assessment-schema.ts";
import {
  checkAssessment,
  checkAssessmentWords,
  checkStepWords,
  checkTemplate,
  checkTemplateWords,
} from "#domain/assessment-check.ts";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import { type ContentFault, describeAssessmentFault, faultAt, pathText } from "./content-fault.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";

export interface TemplateContent {
  readonly template: Template;
  readonly words: Readonly<Partial<Record<Language, TemplateWords>>>;
}

export interface AssessmentContent {
  readonly assessment: Assessment;
  /** By language, for each language of the assessment. */
  readonly words: Readonly<
    Partial<
      Record<Language, { readonly assessment: AssessmentWords; readonly steps: Readonly<Record<string, StepWords>> }>
    >
  >;
  /** By template id. */
  readonly templates: Readonly<Record<string, TemplateContent>>;
  /** Names of the evaluations in examples/, without .json. */
  readonly examples: readonly string[];
}

export type AssessmentFolderResult =
  | { readonly ok: true; readonly content: AssessmentContent }
  | { readonly ok: false; readonly faults: readonly ContentFault[] };

/** The checked content of an assessment folder, or every fault found in it with its place. */
export function readAssessmentFolder(folder: string): AssessmentFolderResult {
  const faults: ContentFault[] = [];
  const read = <S extends v.GenericSchema>(file: string, schema: S): YamlFile<v.InferOutput<S>> | undefined => {
    const result = readYaml(join(folder, file), schema);
    if (result.ok) return result.file;
    faults.push(...result.faults);
    return undefined;
  };
  const structure = read("assessment.yaml", assessmentSchema);
  if (!structure) return { ok: false, faults };
  const assessment = structure.value;
  if (assessment.id !== basename(resolve(folder))) {
    faults.push(
      faultAt(structure, ["id"], `expected the folder's name "${basename(resolve(folder))}", found "${assessment.id}"`),
    );
  }

  const templateIds = foldersIn(join(folder, "toolbox"));
  const templates: Record<string, TemplateContent> = {};
  for (const id of templateIds) {
    const path = join("toolbox", id);
    faults.push(
      ...strayFiles(join(folder, path), [
        "template.yaml",
        ...assessment.languages.map((language) => `${language}.yaml`),
      ]),
    );
    const template = read(join(path, "template.yaml"), templateSchema);
    if (!template) continue;
    if (template.value.id !== id) {
      faults.push(faultAt(template, ["id"], `expected the folder's name "${id}", found "${template.value.id}"`));
    }
    faults.push(...placed(template, checkTemplate(assessment, template.value)));
    const words: Partial<Record<Language, TemplateWords>> = {};
    for (const language of assessment.languages) {
      const said = read(join(path, `${language}.yaml`), templateWordsSchema);
      if (!said) continue;
      faults.push(...placed(said, checkTemplateWords(template.value, said.value)));
      words[language] = said.value;
    }
    templates[id] = { template: template.value, words };
  }
  faults.push(...placed(structure, checkAssessment(assessment, templateIds)));

  const words: Partial<Record<Language, { assessment: AssessmentWords; steps: Record<string, StepWords> }>> = {};
  for (const language of assessment.languages) {
    faults.push(
      ...strayFiles(join(folder, language), [
        "assessment.yaml",
        ...assessment.steps.map((step, index) => stepFile(step, index)),
      ]),
    );
    const general = read(join(language, "assessment.yaml"), assessmentWordsSchema);
    if (general) faults.push(...placed(general, checkAssessmentWords(assessment, general.value)));
    const steps: Record<string, StepWords> = {};
    for (const [index, step] of assessment.steps.entries()) {
      const said = read(join(language, stepFile(step, index)), stepWordsSchema);
      if (!said) continue;
      faults.push(...placed(said, checkStepWords(assessment, step, said.value)));
      steps[step.id] = said.value;
    }
    if (general) words[language] = { assessment: general.value, steps };
  }

  const examples = exampleNames(folder);
  for (const name of examples) {
    const example = readYaml(join(folder, "examples", `${name}.json`));
    if (!example.ok) {
      faults.push(...example.faults);
      continue;
    }
    const checked = checkEvaluation(assessment, example.file.value);
    if (checked.ok) continue;
    for (const { path, code, values } of checked.faults) {
      const found = JSON.stringify(values);
      faults.push(faultAt(example.file, path, `expected a valid evaluation, found ${code} ${found}`));
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, content: { assessment, words, templates, examples } };
}

/** Everything said in one language; undefined when the assessment lacks that language. */
export function wordsIn(content: AssessmentContent, language: Language): Words | undefined {
  const said = content.words[language];
  if (!said) return undefined;
  const templates: Record<string, TemplateWords> = {};
  for (const [id, template] of Object.entries(content.templates)) {
    const words = template.words[language];
    if (words) templates[id] = words;
  }
  return { language, assessment: said.assessment, steps: said.steps, templates };
}

const stepFile = (step: Step, index: number): string => `${index + 1}-${step.id}.yaml`;

function placed(
  file: YamlFile<unknown>,
  faults: readonly Parameters<typeof describeAssessmentFault>[0][],
): readonly ContentFault[] {
  return faults.map((fault) =>
    faultAt(file, fault.path, describeAssessmentFault(fault), fault.code === "unknown-words" ? "key" : "value"),
  );
}

function foldersIn(folder: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .toSorted()
    : [];
}

function strayFiles(folder: string, expected: readonly string[]): readonly ContentFault[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith(".") && !expected.includes(name))
    .map((name) => ({
      file: join(folder, name),
      line: 1,
      column: 1,
      message: `${pathText([])}: expected only ${expected.join(", ")} in this folder`,
    }));
}

/** Evaluations only: a file such as mittkoping-2026.scores.json, which belongs to one, is left out. */
function exampleNames(folder: string): readonly string[] {
  const examples = join(folder, "examples");
  return existsSync(examples)
    ? readdirSync(examples)
        .flatMap((name) => /^([a-z0-9-]+)\.json$/.exec(name)?.[1] ?? [])
        .toSorted()
    : [];
}

/** The raw value of one example evaluation, as it stands in its file. */
export function readExample(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, "examples", `${name}.json`), "utf8"));
}
