/** Owns reading one assessment folder from disk into checked content; never runs in a browser and writes nothing. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type * as v from "valibot";
import type { Assessment, Language, Step } from "#domain/assessment.ts";
import {
  articlesWordsSchema,
  assessmentSchema,
  assessmentWordsSchema,
  criteriaSchema,
  furtherReadingSchema,
  stepWordsSchema,
  templateSchema,
  templateWordsSchema,
} from "#domain/assessment-schema.ts";
import { facilitationSchema } from "#domain/facilitation-schema.ts";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import { claimedVersion } from "#domain/evaluation-header.ts";
import type { PlacedFault } from "#domain/model-fault.ts";
import type { AssessmentContent } from "./assessment-content.ts";
import { checkContent, contentOf, type LanguageParts, type TemplateParts } from "./check-content.ts";
import { faultOfFile, type Part, placeFault } from "./content-fault.ts";
import { readVersions } from "./read-versions.ts";
import { readYaml } from "./read-yaml.ts";

export type ContentResult =
  | { readonly ok: true; readonly content: AssessmentContent }
  | { readonly ok: false; readonly faults: readonly PlacedFault[] };

/** The checked content of an assessment folder, or every fault found in it with its place. */
export function readAssessmentFolder(folder: string): ContentResult {
  const faults: PlacedFault[] = [];
  const read: Read = (file, schema) => {
    const result = readYaml(join(folder, file), schema);
    if (result.ok) return result.part;
    faults.push(...result.faults);
    return undefined;
  };
  const readOptional: Read = (file, schema) => (existsSync(join(folder, file)) ? read(file, schema) : undefined);
  const structure = read("assessment.yaml", assessmentSchema);
  if (!structure) return { ok: false, faults };
  const assessment = structure.value;
  faults.push(...folderName(structure, assessment.id, basename(resolve(folder))));
  const criteria = readOptional("criteria.yaml", criteriaSchema);
  const furtherReading = readOptional("further-reading.yaml", furtherReadingSchema);

  const templateIds = foldersIn(join(folder, "toolbox"));
  const templates: Record<string, TemplateParts> = {};
  for (const id of templateIds) {
    faults.push(...strayTemplateFiles(folder, id, assessment));
    const parts = readTemplate(read, id, assessment);
    if (!parts) continue;
    faults.push(...folderName(parts.template, parts.template.value.id, id));
    templates[id] = parts;
  }
  const words: Partial<Record<Language, LanguageParts>> = {};
  for (const language of assessment.languages) {
    faults.push(...strayWordFiles(folder, language, assessment));
    const said = readLanguage(read, folder, language, assessment);
    if (said) words[language] = said;
  }
  const parts = { structure, criteria, furtherReading, templates, templateIds, words };
  const examples = exampleNames(folder);
  const { versions, mappings, faults: versionFaults } = readVersions(folder, assessment);
  const known = [assessment, ...Object.values(versions).map((version) => version.structure)];
  faults.push(
    ...checkContent(parts),
    ...versionFaults,
    ...examples.flatMap((name) => checkExample(known, join(folder, "examples", `${name}.json`))),
  );
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, content: contentOf(parts, { examples, versions, mappings }) };
}

/** The raw value of one example evaluation, as it stands in its file. */
export function readExample(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, "examples", `${name}.json`), "utf8"));
}

type Read = <S extends v.GenericSchema>(file: string, schema: S) => Part<v.InferOutput<S>> | undefined;

function readTemplate(read: Read, id: string, assessment: Assessment): TemplateParts | undefined {
  const folder = join("toolbox", id);
  const template = read(join(folder, "template.yaml"), templateSchema);
  if (!template) return undefined;
  return {
    template,
    words: present(
      assessment.languages.map((language) => [language, read(join(folder, `${language}.yaml`), templateWordsSchema)]),
    ),
  };
}

function readLanguage(
  read: Read,
  folder: string,
  language: Language,
  assessment: Assessment,
): LanguageParts | undefined {
  const general = read(join(language, "assessment.yaml"), assessmentWordsSchema);
  const steps = present(
    assessment.steps.map((step, index) => [step.id, read(join(language, stepFile(step, index)), stepWordsSchema)]),
  );
  const articles = present(
    assessment.steps.map((step, index) => [
      step.id,
      step.articles.length === 0
        ? undefined
        : read(join(language, "articles", stepFile(step, index)), articlesWordsSchema),
    ]),
  );
  const meeting = join(language, "facilitation.yaml");
  const hasFacilitation = existsSync(join(folder, meeting));
  const facilitation = hasFacilitation ? read(meeting, facilitationSchema) : undefined;
  return general && { assessment: general, steps, articles, facilitation, hasFacilitation };
}

const present = <T>(entries: readonly (readonly [key: string, value: T | undefined])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));

const stepFile = (step: Step, index: number): string => `${index + 1}-${step.id}.yaml`;

const folderName = ({ file }: Part<unknown>, found: string, expected: string): readonly PlacedFault[] =>
  found === expected ? [] : [placeFault(file, { path: ["id"], code: "folder-name", expected, found })];

/** The example against the version it claims, the present one when it claims none of those known. */
function checkExample(known: readonly Assessment[], path: string): readonly PlacedFault[] {
  const example = readYaml(path);
  if (!example.ok) return example.faults;
  const { file, value } = example.part;
  const version = claimedVersion(value);
  const checked = checkEvaluation(known.find((assessment) => assessment.version === version) ?? known[0]!, value);
  if (checked.ok) return [];
  return checked.faults.map((fault) =>
    placeFault(file, {
      path: fault.path,
      code: "bad-example",
      fault: fault.code,
      values: JSON.stringify(fault.values),
    }),
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

const strayTemplateFiles = (folder: string, id: string, { languages }: Assessment): readonly PlacedFault[] =>
  strayFiles(join(folder, "toolbox", id), ["template.yaml", ...languages.map((language) => `${language}.yaml`)]);

function strayWordFiles(folder: string, language: Language, { steps }: Assessment): readonly PlacedFault[] {
  const files = steps.map((step, index) => stepFile(step, index));
  const withArticles = files.filter((_file, index) => steps[index]!.articles.length > 0);
  return [
    ...strayFiles(join(folder, language), [
      "assessment.yaml",
      "facilitation.yaml",
      ...files,
      ...(withArticles.length > 0 ? ["articles"] : []),
    ]),
    ...(withArticles.length > 0 ? strayFiles(join(folder, language, "articles"), withArticles) : []),
  ];
}

function strayFiles(folder: string, expected: readonly string[]): readonly PlacedFault[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith(".") && !expected.includes(name))
    .map((name) => faultOfFile(join(folder, name), { path: [], code: "stray-file", expected }));
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
