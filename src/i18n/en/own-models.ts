import type { messages as source } from "#i18n/sv/own-models.ts";

export const messages: typeof source = {
  models: "Opened models",
  runsOnModels: "Assessments on own models",
  version: (version) => `Version ${version}`,
  runs: (count) => (count === 0 ? "no assessments" : count === 1 ? "1 assessment" : `${String(count)} assessments`),
  begin: "New assessment",
  beginNamed: (name) => `New assessment with ${name}`,
  removeTitle: "Remove the model?",
  removeText: (name) =>
    `${name} will be removed from this browser. The file on your computer stays, so you can open the model again.`,
  openFailed: "The model could not be opened",
  more: (count) => (count === 1 ? "The file has 1 more fault." : `The file has ${String(count)} more faults.`),
  inUse: (id, version) =>
    `Version ${version} of “${id}” has already been opened with another text, and there are answers on it. Give the model a new version number in the file, or remove the assessments on it.`,
};
