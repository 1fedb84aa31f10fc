import type { messages as source } from "#i18n/sv/faults.ts";

const forms = {
  text: "text",
  number: "a number",
  list: "a list",
  group: "a group of entries",
  truth: "true or false",
  choice: "one of the fixed values",
  form: "a value written in the right way",
  shorter: "a shorter text",
  "within-limits": "a number within the limits",
  present: "an entry that is missing",
  absent: "no such entry",
};

const kinds = {
  list: "a list",
  number: "a number",
  text: "a text",
  truth: "true or false",
  nothing: "nothing",
  other: "something else",
};

export const messages: typeof source = {
  codes: {
    "too-large": ({ megabytes }) => `The file is larger than ${megabytes} MB and cannot be an evaluation.`,
    "too-deep": ({ levels }: { readonly levels: number }): string =>
      `The file is more than ${levels} levels deep and cannot be an evaluation.`,
    "too-many-parts": (): string => "The file holds too many parts to be an evaluation.",
    "bad-definition": (): string => "The questions that come with the file are damaged or incomplete.",
    "other-digest": (): string =>
      "The questions that come with the file are not those the evaluation was made on. The file may have been edited by hand.",
    "definition-differs": ({ id, version }: { readonly id: string; readonly version: string }): string =>
      `The file belongs to version ${version} of the assessment “${id}”, but the version that is here has other questions, weights or rules.`,
    "duplicate-evaluation": ({ id }: { readonly id: string }): string =>
      `The collection holds the evaluation “${id}” twice.`,
    locked: (): string => "The file is protected by a password. Open it from the start page.",
    "wrong-password": (): string => "The password is wrong. The file is whole, so do try again.",
    "damaged-file": (): string => "The file is damaged. It cannot be opened, even with the right password.",
    "unknown-protection": (): string => "The file is protected in a way that this version of Niosteg does not know.",
    "pdf-without-evaluation": () =>
      "The PDF contains no evaluation. It was made without it, saved by another program, or is of another kind.",
    "not-json": ({ line, column }) =>
      line === null
        ? "The file cannot be read. It is cut off or of another kind."
        : `The file cannot be read past line ${line}, character ${column ?? 1}. It is cut off or of another kind.`,
    "not-an-evaluation": ({ found }) => `The file is not an evaluation from Niosteg. It contains ${kinds[found]}.`,
    "forbidden-key": ({ key }) => `The file has an entry named ${key}, which is not allowed.`,
    "unknown-version": ({ found, known }) =>
      `The file has format version ${found || "unknown"}, but this version of Niosteg reads only versions 1 to ${known}.`,
    "unknown-assessment": ({ found }) => `The file belongs to the assessment “${found}”, which is not here.`,
    "other-assessment-version": ({ found, known }) =>
      `The file belongs to version ${found} of the assessment, but version ${known} is the one here. Only the same version can be opened.`,
    "bad-shape": ({ expected }) => `An entry in the file has the wrong form. Expected here: ${forms[expected]}.`,
    "unknown-question": ({ id }) => `The assessment has no question “${id}”.`,
    "unknown-step": ({ id }) => `The assessment has no step “${id}”.`,
    "unknown-level": ({ value, levels }) => `The scale has no level ${value}. Its levels are ${levels.join(", ")}.`,
    "unknown-template": ({ id }) => `The toolbox has no template “${id}”.`,
    "unknown-variant": ({ id }) => `The assessment has no variant “${id}”.`,
    "unknown-track": ({ id }) => `The assessment has no track “${id}”.`,
    "not-relevant-without-reason": ({ id }) =>
      `The question “${id}” is marked as not relevant, but the reason is missing.`,
    "duplicate-step": ({ id }) => `The step “${id}” is chosen twice.`,
    "duplicate-indicator": ({ id }) => `Two indicators of an action have the same identifier, “${id}”.`,
    "duplicate-action": ({ id }) => `Two actions have the same identifier, “${id}”.`,
    "duplicate-respondent": ({ id }) => `Two people's own answers have the same identifier, “${id}”.`,
    "other-scale": ({ found, levels }) => `A round counts answers on ${found} levels, but the scale has ${levels}.`,
    "not-answers": ({ found }) => `The file is not an answer file from Niosteg. It contains ${kinds[found]}.`,
    "answers-too-large": ({ megabytes }) => `The file is larger than ${megabytes} MB and cannot be an answer file.`,
    "impossible-date": ({ value }) => `The date ${value} is not in the calendar.`,
  },
  place: (path) => `Place in the file: ${path}.`,
};
