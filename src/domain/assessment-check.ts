/** Owns what must hold in a definition beyond the shape of each file: references, order, and that every word is there. */
import type {
  ArticlesWords,
  Assessment,
  AssessmentWords,
  Criteria,
  FurtherReading,
  Language,
  Step,
  StepWords,
  Template,
  TemplateBlock,
  TemplateWords,
} from "./assessment.ts";
import { isAtLeast } from "./assessment.ts";

export type FaultPath = readonly (string | number)[];

export type AssessmentFault = { readonly path: FaultPath } & (
  | { readonly code: "duplicate-id"; readonly id: string }
  | { readonly code: "reserved-id"; readonly id: string }
  | { readonly code: "unknown-step"; readonly id: string }
  | { readonly code: "unknown-template"; readonly id: string }
  | { readonly code: "unknown-column"; readonly id: string }
  | { readonly code: "depends-on-itself"; readonly id: string }
  | { readonly code: "cyclic-dependency"; readonly cycle: readonly string[] }
  | { readonly code: "scale-not-rising"; readonly value: number; readonly previous: number }
  | { readonly code: "not-a-level"; readonly value: number; readonly levels: readonly number[] }
  | { readonly code: "outside-scale"; readonly value: number; readonly lowest: number; readonly highest: number }
  | { readonly code: "missing-words"; readonly id: string }
  | { readonly code: "unknown-words"; readonly id: string }
  | { readonly code: "wrong-count"; readonly expected: number; readonly found: number }
  | { readonly code: "wrong-step"; readonly expected: string; readonly found: string }
  | { readonly code: "missing-formula" | "missing-options" }
  | { readonly code: "needless-formula" | "needless-options" }
  | { readonly code: "bad-formula"; readonly formula: string }
  | { readonly code: "unknown-criterion" | "unused-criterion" | "unknown-track" | "unknown-role"; readonly id: string }
  | { readonly code: "unexplained-mark"; readonly mark: string; readonly language: string }
  | { readonly code: "missing-part"; readonly part: OptionalPart }
  | { readonly code: "unknown-table" | "unknown-row" | "unknown-cell" | "computed-cell"; readonly id: string }
  | { readonly code: "not-a-number" | "not-a-text" | "not-a-day"; readonly found: string }
  | { readonly code: "unknown-option"; readonly id: string; readonly options: readonly string[] }
);

/** What an assessment may leave out, but then everywhere and in every language. */
export type OptionalPart = "sizes" | "prompt" | "first" | "examples" | "example";

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
  ];
}

/** What is wrong in the words of the whole assessment in one language; empty when nothing is. */
export function checkAssessmentWords(assessment: Assessment, words: AssessmentWords): readonly AssessmentFault[] {
  return [
    ...checkCount(["scale"], assessment.scale.values.length, words.scale.length),
    ...checkKeys(["variants"], assessment.variants.map(idOf), words.variants),
    ...checkKeys(["tracks"], assessment.tracks, words.tracks),
    ...checkKeys(["roles"], assessment.roles, words.roles),
    ...checkKeys(["rules"], assessment.rules.map(idOf), words.rules),
    ...checkKeys(["steps"], assessment.steps.map(idOf), words.steps),
    ...Object.entries(words.glossary ?? {}).flatMap(([id, { tracks }]) =>
      checkTracks(assessment, ["glossary", id, "tracks"], tracks),
    ),
  ];
}

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

/** What is wrong in one template's structure; empty when nothing is. */
export function checkTemplate(assessment: Assessment, template: Template): readonly AssessmentFault[] {
  return [
    ...checkKnownSteps(assessment, ["step"], [template.step]),
    ...checkUnique(["blocks"], template.blocks.map(idOf), "id"),
    ...template.blocks.flatMap((block, index) => checkBlock(block, ["blocks", index])),
  ];
}

/** What is wrong in the words of one template in one language; empty when nothing is. */
export function checkTemplateWords(template: Template, words: TemplateWords): readonly AssessmentFault[] {
  return [
    ...checkKeys(["blocks"], template.blocks.map(idOf), words.blocks),
    ...template.blocks.flatMap((block) => {
      const said = words.blocks[block.id];
      if (!said) return [];
      const columns = block.type === "table" ? block.columns : [];
      const known = {
        items: block.type === "table" ? [] : block.items,
        columns: columns.map(idOf),
        rows: block.type === "table" ? block.rows : [],
        options: [...new Set(columns.flatMap((column) => column.options ?? []))],
        formulas: columns.filter((column) => column.type === "formula").map(idOf),
      };
      return (["items", "columns", "rows", "options", "formulas"] as const).flatMap((part) =>
        checkKeys(["blocks", block.id, part], known[part], said[part] ?? {}),
      );
    }),
    ...(words.example ? checkExample(template, words.example) : []),
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

type Example = NonNullable<TemplateWords["example"]>;
type Table = Extract<TemplateBlock, { type: "table" }>;

function checkExample(template: Template, example: Example): readonly AssessmentFault[] {
  return Object.entries(example.tables).flatMap(([id, rows]): readonly AssessmentFault[] => {
    const path = ["example", "tables", id];
    const table = template.blocks.find((block): block is Table => block.type === "table" && block.id === id);
    if (!table) return [{ path, code: "unknown-table", id }];
    const named = rows.map(({ row }) => row);
    return rows.flatMap(({ row, cells }, index) => [
      ...checkExampleRow(table, named, row, [...path, index, "row"], index),
      ...Object.entries(cells).flatMap(([column, cell]) =>
        checkCell(table, column, cell, [...path, index, "cells", column]),
      ),
    ]);
  });
}

function checkExampleRow(
  table: Table,
  named: readonly (string | undefined)[],
  row: string | undefined,
  path: FaultPath,
  index: number,
): readonly AssessmentFault[] {
  if (row === undefined) return [];
  if (!table.rows.includes(row)) return [{ path, code: "unknown-row", id: row }];
  return named.indexOf(row) < index ? [{ path, code: "duplicate-id", id: row }] : [];
}

function checkCell(table: Table, id: string, cell: string | number, path: FaultPath): readonly AssessmentFault[] {
  const column = table.columns.find((known) => known.id === id);
  const found = String(cell);
  switch (column?.type) {
    case undefined:
      return [{ path, code: "unknown-cell", id }];
    case "formula":
      return [{ path, code: "computed-cell", id }];
    case "number":
    case "money":
      return typeof cell === "number" ? [] : [{ path, code: "not-a-number", found }];
    case "choice":
      return column.options?.includes(found) === false
        ? [{ path, code: "unknown-option", id: found, options: column.options }]
        : [];
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(found) ? [] : [{ path, code: "not-a-day", found }];
    case "text":
    case "long-text":
      return typeof cell === "string" ? [] : [{ path, code: "not-a-text", found }];
  }
}

const idOf = (thing: { readonly id: string }): string => thing.id;

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

const reservedIds: ReadonlySet<string> = new Set(["constructor", "prototype"]);

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
    ...Object.entries(assessment.roleTracks ?? {}).flatMap(([role, tracks]): readonly AssessmentFault[] => [
      ...(assessment.roles.includes(role)
        ? []
        : [{ path: ["roleTracks", role], code: "unknown-role" as const, id: role }]),
      ...tracks.flatMap((id, index) =>
        assessment.tracks.includes(id)
          ? []
          : [{ path: ["roleTracks", role, index], code: "unknown-track" as const, id }],
      ),
    ]),
    ...checkUnique(["rules"], assessment.rules.map(idOf), "id"),
    ...checkUnique(["steps"], assessment.steps.map(idOf), "id"),
    ...checkPlacedIds(questions),
    ...checkPlacedIds(articles),
  ];
}

function checkPlacedIds(
  things: readonly { readonly id: string; readonly path: FaultPath }[],
): readonly AssessmentFault[] {
  return [
    ...things
      .filter(({ id }, index) => things.findIndex((other) => other.id === id) < index)
      .map(({ id, path }) => ({ path, code: "duplicate-id" as const, id })),
    ...things
      .filter(({ id }) => reservedIds.has(id))
      .map(({ id, path }) => ({ path, code: "reserved-id" as const, id })),
  ];
}

function checkUnique(path: FaultPath, ids: readonly string[], field?: string): readonly AssessmentFault[] {
  return ids.flatMap((id, index): readonly AssessmentFault[] => {
    const here = field === undefined ? [...path, index] : [...path, index, field];
    if (reservedIds.has(id)) return [{ path: here, code: "reserved-id", id }];
    return ids.indexOf(id) < index ? [{ path: here, code: "duplicate-id", id }] : [];
  });
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
    ...step.questions.flatMap((question, questionIndex) =>
      question.templates.flatMap((id, position): readonly AssessmentFault[] =>
        templateIds.includes(id)
          ? []
          : [
              {
                path: [...path, "questions", questionIndex, "templates", position],
                code: "unknown-template",
                id,
              },
            ],
      ),
    ),
  ];
}

function checkKnownSteps(assessment: Assessment, path: FaultPath, ids: readonly string[]): readonly AssessmentFault[] {
  return ids
    .filter((id) => !assessment.steps.some((step) => step.id === id))
    .map((id) => ({ path, code: "unknown-step", id }));
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

function checkBlock(block: TemplateBlock, path: FaultPath): readonly AssessmentFault[] {
  if (block.type !== "table") return checkUnique([...path, "items"], block.items);
  return [
    ...checkUnique([...path, "columns"], block.columns.map(idOf), "id"),
    ...checkUnique([...path, "rows"], block.rows),
    ...block.columns.flatMap((column, index) => checkColumn(block.columns, column, [...path, "columns", index])),
  ];
}

type Column = Table["columns"][number];

function checkColumn(columns: readonly Column[], column: Column, path: FaultPath): readonly AssessmentFault[] {
  const faults: AssessmentFault[] = [];
  const { formula, options } = column;
  if (column.type === "choice") {
    if (!options?.length) faults.push({ path, code: "missing-options" });
    else faults.push(...checkUnique([...path, "options"], options));
  } else if (options) faults.push({ path: [...path, "options"], code: "needless-options" });
  if (column.type !== "formula") {
    if (formula !== undefined) faults.push({ path: [...path, "formula"], code: "needless-formula" });
    return faults;
  }
  if (formula === undefined) return [...faults, { path, code: "missing-formula" }];
  const numeric = columns.filter(
    (other) => other.id !== column.id && ["number", "money", "formula"].includes(other.type),
  );
  const references = [...formula.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "");
  for (const id of references) {
    if (!numeric.some((other) => other.id === id)) {
      faults.push({ path: [...path, "formula"], code: "unknown-column", id });
    }
  }
  if (references.length === 0 || !isArithmetic(formula)) {
    faults.push({ path: [...path, "formula"], code: "bad-formula", formula });
  }
  return faults;
}

const operand = String.raw`(?:\{[^}]*\}|\d+(?:\.\d+)?)`;
const flatArithmetic = new RegExp(String.raw`^\s*${operand}(?:\s*[-+*/]\s*${operand})*\s*$`);

/** Numbers and columns joined by + - * /, with brackets. */
function isArithmetic(formula: string): boolean {
  const inner = /\(([^()]*)\)/;
  let rest = formula;
  for (let match = inner.exec(rest); match; match = inner.exec(rest)) {
    if (!flatArithmetic.test(match[1] ?? "")) return false;
    rest = rest.replace(match[0], "1");
  }
  return flatArithmetic.test(rest);
}

function checkCount(path: FaultPath, expected: number, found: number): readonly AssessmentFault[] {
  return expected === found ? [] : [{ path, code: "wrong-count", expected, found }];
}

function checkKeys(
  path: FaultPath,
  known: readonly string[],
  words: Readonly<Record<string, unknown>>,
): readonly AssessmentFault[] {
  return [
    ...known
      .filter((id) => !Object.hasOwn(words, id))
      .map((id) => ({ path: [...path, id], code: "missing-words" as const, id })),
    ...Object.keys(words)
      .filter((id) => !known.includes(id))
      .map((id) => ({ path: [...path, id], code: "unknown-words" as const, id })),
  ];
}
