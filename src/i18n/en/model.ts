import type { ModelFault, ValueKind } from "#domain/model-fault.ts";

const kinds: Readonly<Record<ValueKind, string>> = {
  text: "text",
  number: "a number",
  truth: "true or false",
  list: "a list",
  group: "a group of keys",
  nothing: "nothing",
  other: "another value",
};

const parts = {
  sizes: "advice by size, as for the other steps and languages",
  prompt: "the facilitator's prompt, as for the other questions and languages",
  first: "a first step, as for the other actions and languages",
  examples: "an example for each track",
  example: "a filled-in example, as in the other languages",
  facilitation: "words for the meeting, facilitation.yaml, as in the other languages",
  preparation: "what the invitation says of how to prepare",
};

const found = (text: string): string => (text === "" || text === "null" ? "nothing" : text);

/** What was expected and what was found, without the place. */
export function describeModelFault(fault: ModelFault): string {
  switch (fault.code) {
    case "no-file":
      return "expected a file here, found none that can be read";
    case "too-large":
      return `expected a file of at most ${fault.megabytes} MB`;
    case "too-deep":
      return `expected at most ${fault.levels} levels of keys inside keys`;
    case "bad-yaml":
      return `expected well-formed YAML, ${fault.reason}`;
    case "forbidden-key":
      return `expected another key, "${fault.key}" is not allowed`;
    case "alias":
      return "expected the text itself, found an alias (*)";
    case "stray-file":
      return `expected only ${fault.expected.join(", ")} in this folder`;
    case "folder-name":
      return `expected the folder's name "${fault.expected}", found "${fault.found}"`;
    case "file-name":
      return `the name of the file, “${fault.expected}”, belongs here, not “${fault.found}”`;
    case "unknown-version":
      return `version ${fault.version} is neither in the folder versions nor the present version`;
    case "unmapped-question":
      return `the question “${fault.id}” is missing, but each question of both versions needs a verdict`;
    case "unknown-question":
      return `no version has the question “${fault.id}”`;
    case "wrong-verdict":
      return `the verdict “${fault.verdict}” does not fit the versions that have the question “${fault.id}”`;
    case "frozen-differs":
      return `version ${fault.version} is published and may not be changed: raise the version in assessment.yaml`;
    case "bad-example":
      return `expected a valid evaluation, found ${fault.fault} ${fault.values}`;
    case "unknown-key":
      return `expected only known keys, found "${fault.key}"`;
    case "missing-key":
      return `expected "${fault.key}", found nothing`;
    case "wrong-type":
      return `expected ${kinds[fault.expected]}, found ${found(fault.found)}`;
    case "not-one-of":
      return `expected ${fault.choices.join(" or ")}, found ${found(fault.found)}`;
    case "too-few":
      return `expected at least ${fault.least}, found ${fault.found}`;
    case "bad-id":
      return `expected an id in kebab-case, such as needs-analysis, found ${found(fault.found)}`;
    case "bad-rule-id":
      return `expected a rule id, such as R1, found ${found(fault.found)}`;
    case "no-text":
      return "expected text, found nothing";
    case "not-above-zero":
      return `expected a number above 0, found ${found(fault.found)}`;
    case "bad-version":
      return `expected a semantic version in quotes, such as "1.0.0", found ${found(fault.found)}`;
    case "bad-address":
      return `expected an address that begins with http:// or https://, found ${found(fault.found)}`;
    case "bad-day":
      return `expected a date in quotes, such as "2026-11-21", found ${found(fault.found)}`;
    case "not-a-share":
      return `expected a share from 0 to 1, found ${found(fault.found)}`;
    case "not-whole":
      return `expected a whole number from 0, found ${found(fault.found)}`;
    case "not-finite":
      return `expected a finite number, found ${found(fault.found)}`;
    case "duplicate-id":
      return `expected an id used once, found "${fault.id}" again`;
    case "reserved-id":
      return `expected another id, "${fault.id}" is reserved`;
    case "unknown-step":
      return `expected the id of a step, found "${fault.id}"`;
    case "unknown-template":
      return `expected the id of a template in toolbox/, found "${fault.id}"`;
    case "unknown-column":
      return `expected the id of another column that holds numbers, found "${fault.id}"`;
    case "unknown-criterion":
      return `expected the id of a listed criterion, found "${fault.id}"`;
    case "unused-criterion":
      return `expected a criterion that some question rests on, found "${fault.id}"`;
    case "unknown-track":
      return `expected the id of a track, found "${fault.id}"`;
    case "unknown-role":
      return `expected the id of a role, found "${fault.id}"`;
    case "unexplained-mark":
      return `expected a mark that the words in ${fault.language} explain, found "${fault.mark}"`;
    case "depends-on-itself":
      return `expected other steps, found the step itself "${fault.id}"`;
    case "cyclic-dependency":
      return `expected no cycle, found ${fault.cycle.join(" -> ")}`;
    case "scale-not-rising":
      return `expected a value above ${fault.previous}, found ${fault.value}`;
    case "not-a-level":
      return `expected one of the scale's values ${fault.levels.join(", ")}, found ${fault.value}`;
    case "outside-scale":
      return `expected a value from ${fault.lowest} to ${fault.highest}, found ${fault.value}`;
    case "missing-level":
      return `expected a level for the step "${fault.id}", found none`;
    case "missing-words":
      return `expected words for "${fault.id}", found none`;
    case "unknown-words":
      return `expected only known ids, found "${fault.id}"`;
    case "missing-part":
      return `expected ${parts[fault.part]}, found none`;
    case "wrong-count":
      return `expected ${fault.expected} texts, found ${fault.found}`;
    case "wrong-sum":
      return `expected parts of ${fault.expected} minutes together, found ${fault.found}`;
    case "other-outline":
      return `expected the parts of the source language, "${fault.expected}", found "${fault.found}"`;
    case "wrong-step":
      return `expected "${fault.expected}", found "${fault.found}"`;
    case "missing-formula":
      return "expected a formula for this column";
    case "missing-options":
      return "expected options for this column";
    case "needless-formula":
      return "expected a formula only in columns of type formula";
    case "needless-options":
      return "expected options only in columns of type choice";
    case "bad-formula":
      return `expected arithmetic over columns such as "{hours} * {rate}", found "${fault.formula}"`;
    case "unknown-table":
      return `expected the id of a table in the template, found "${fault.id}"`;
    case "unknown-row":
      return `expected the id of a row in the table, found "${fault.id}"`;
    case "unknown-cell":
      return `expected the id of a column in the table, found "${fault.id}"`;
    case "computed-cell":
      return `expected no value for "${fault.id}", which is computed`;
    case "not-a-number":
      return `expected a number, found "${fault.found}"`;
    case "not-a-text":
      return `expected text in quotes, found ${fault.found}`;
    case "not-a-day":
      return `expected a date such as 2026-03-12, found "${fault.found}"`;
    case "unknown-option":
      return `expected ${fault.options.join(" or ")}, found "${fault.id}"`;
  }
}

export const messages = {
  fault: describeModelFault,
  place: (line: number, column: number): string => `Line ${line}, column ${column}`,
};
