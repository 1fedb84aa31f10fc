import type { messages as source } from "#i18n/sv/saved-runs.ts";

export const messages: typeof source = {
  examplesHeading: "Examples",
  examplesHint: "Mittköping is a made-up municipality. The example is kept apart and never mixes with your own work.",
  untitled: "Unnamed assessment",
  changed: (time) => `Changed ${time}`,
  open: "Continue",
  openNamed: (name) => `Continue with ${name}`,
  meeting: "Go on with the meeting",
  meetingNamed: (name) => `Go on with the meeting on ${name}`,
  saveFile: "Save file",
  saveFileNamed: (name) => `Save file: ${name}`,
  remove: "Remove",
  removeNamed: (name) => `Remove ${name}`,
  removeTitle: "Remove the assessment?",
  removeText: (name) =>
    `${name} leaves the list. You can bring it back for 30 days, under Earlier versions and removed.`,
  removeConfirm: "Remove",
  cancel: "Cancel",
};
