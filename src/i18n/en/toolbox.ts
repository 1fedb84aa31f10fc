import type { messages as source } from "#i18n/sv/toolbox.ts";

export const messages: typeof source = {
  title: "Toolbox",
  lead: "Templates for real work, for every step of the process. Open them on screen, or print them and fill them in together.",
  kinds: { form: "Form", register: "Register", calculation: "Calculation", script: "Conversation guide" },
  back: "Back to the toolbox",
  eyebrow: (kind, step) => `${kind} for the step ${step}`,
  print: "Print the template",
  facts: {
    whenToUse: "Use it",
    whenNot: "Do not use it",
    time: "Time",
    participants: "Who takes part",
  },
  ticksNotKept: "The ticks are not saved. Print the template if you want to keep them.",
  table: {
    row: "Row",
    sum: "Sum",
    choose: (options) => `Choose: ${options.join(" / ")}`,
    formula: (formula) => `Work out: ${formula}`,
    money: "SEK",
    date: "yyyy-mm-dd",
  },
  mistakes: "Mistakes that are easily made",
  usedBy: "Questions where the template helps",
  ours: "Niosteg's own template. You may use, change and share it freely if you name the source (CC BY 4.0).",
};
