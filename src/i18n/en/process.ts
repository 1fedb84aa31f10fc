import type { messages as source } from "#i18n/sv/process.ts";
import { stepStatuses } from "./values.ts";

export const messages: typeof source = {
  finding: {
    ahead: (count, steps) =>
      `${count === 1 ? "1 step is ahead of its" : `${count} steps are ahead of their`} ground: ${steps}`,
    manyAhead: (count) => `${count} steps are ahead of their ground`,
    noneAhead: (start) => `No step is ahead of its ground. Start with ${start}`,
    allReady: "All steps are ready and have their ground in place",
  },
  name: (finding) => `${finding}. Map of how the steps build on each other.`,
  fileWord: "ground",
  lead: "Each line goes from one step to a step that builds on it.",
  status: stepStatuses,
  level: (level) => `current level ${level}`,
  start: "Start here",
  unlocks: (steps) => `When this step is ready, the ground is in place for ${steps}.`,
  unlocksNone: "This step alone does not put the whole ground in place for any other.",
  further: (steps) => `Further on it also helps ${steps}.`,
  ahead: (steps) => `Ahead of its ground: strengthen ${steps} first.`,
  buildsOn: (steps) => `Builds on ${steps}`,
  lines: {
    ground: "Builds on",
    ahead: "Ahead of its ground",
    unlocked: "Gets all of its ground when you start here",
  },
  table: {
    summary: "The same facts in a table",
    caption: "How the steps build on each other",
    step: "Step",
    status: "Status",
    level: "Current level",
    buildsOn: "Builds on",
    aheadOf: "Is ahead of",
    builtOnBy: "Is ground for",
    none: "–",
  },
  findOut: {
    role: "Can find out:",
    noRole: "No role is pointed out",
    others: "May also know:",
    makeAction: "Make it an action",
    makeActionNamed: (question) => `Make it an action: ${question}`,
    text: (question) => `Find out: ${question}`,
    why: "You answered don't know to the question.",
    inPlan: "In the plan",
  },
};
