import type { messages as source } from "#i18n/sv/documents.ts";

export const messages: typeof source = {
  fileWord: "Template",
  details: { municipality: "Municipality", unit: "Service or unit", date: "Date" },
  situation: {
    title: (step) => `Where you stand in the step ${step}`,
    level: "Level now",
    target: "Target",
    gap: "Gap to the target",
    noLevel: "The step has no level yet: too few questions are answered.",
    actions: "Actions in your plan that the template helps with",
    actionsIntroduction: "Taken from your evaluation.",
    columns: { text: "Action", owner: "Responsible role", start: "Start", finish: "Finish" },
  },
  example: "Example from Mittköping",
  exampleOf: (title) => `Example: ${title}`,
  readMe: "Read me",
  purpose: "Purpose",
  tablesTitle: "Sheets to fill in",
  formulaNote: "The grey cells are worked out by formulas. Do not write in them.",
  moreRows:
    "Do you need more rows? Insert them in the middle of the table, so that the sum follows, and copy the formulas from the row above.",
  page: { before: "Page ", between: " of " },
  licence: "Niosteg template, CC BY 4.0",
};
