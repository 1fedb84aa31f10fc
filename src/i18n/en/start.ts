import type { messages as source } from "#i18n/sv/start.ts";

export const messages: typeof source = {
  title: "From vision to effect in nine steps",
  lead: "A guided self-assessment for municipalities that want welfare technology to become part of everyday work. You agree on where you stand and where you want to be, and leave the meeting with an action plan the board can adopt.",
  begin: "Start now",
  prepare: "Prepare a meeting",
  beginHint: "18 questions, about 90 minutes as a group. You can pause at any time.",
  example: "See the Mittköping example",
  openFile: "Open a saved file",
  stepsHeading: "The nine steps",
  stepsLabel: "The nine steps in order",
  promisesHeading: "How it works",
  promises: [
    {
      title: "You answer together",
      text: "One question at a time on a shared screen. Six levels, described in words, and room for what you do not know.",
    },
    {
      title: "You get a plan, not a grade",
      text: "Niosteg shows the gap between where you are and where you want to be, and suggests actions with ready templates. The group decides.",
    },
    {
      title: "Everything stays with you",
      text: "No login, no server, no ranking. Your answers are kept in the browser and in the files you save yourselves.",
    },
  ],
  savedHeading: "Your assessments",
  savedNone:
    "You have no assessments in this browser yet. Do you have a saved file from another computer? Open it above.",
  compare: "Compare evaluations",
  ownModelsHeading: "Own models",
  ownModelsHint:
    "Have you written another assessment, or been given one as a file? Open it here. It is kept apart and never mixes with your own assessments.",
  openModel: "Open your own model",
  recovery: "Earlier versions and removed",
  alone: "Answer on your own before the meeting",
  clear: "Finish and clear",
  storageFailed: "The browser's storage cannot be read. Close other tabs with Niosteg and reload the page.",
};
