import type { messages as source } from "#i18n/sv/reviewing.ts";

export const messages: typeof source = {
  title: "Check your answers",
  lead: (handled, total) => `${handled} of ${total} questions have been gone through.`,
  allDone: "All questions have been gone through.",
  parked: (count) => (count === 1 ? "1 question is parked." : `${count} questions are parked.`),
  handled: (handled, total) => `${handled} of ${total} questions gone through`,
  question: "Question",
  answer: "Answer",
  target: "Target",
  change: "Change",
  changeNamed: (question) => `Change the answer to: ${question}`,
  blank: "Not answered",
  unknown: "Don't know",
  notRelevant: "Not relevant",
  parkedMark: "Parked",
  stepLink: (step) => `To the step ${step}`,
  notChosen: "Steps that are not included this time",
  changeSteps: "Change which steps are included",
  toResults: "Show the results",
  back: "Back",
};
