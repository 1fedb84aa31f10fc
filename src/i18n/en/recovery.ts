import type { messages as source } from "#i18n/sv/recovery.ts";

export const messages: typeof source = {
  title: "Earlier versions and removed",
  lead: "Niosteg saves copies while you work and before anything is removed or replaced. Bring back what you need. What is there now is saved first as a version of its own.",
  back: "Back to the assessment",
  untitled: "Unnamed assessment",
  shelves: { evaluation: "", example: "Example", model: "Own model" },
  versions: "Earlier versions",
  versionsNone: "There are no earlier versions yet. The first is saved when you change something.",
  versionsOf: (name, count) => `${name}: ${String(count)} ${count === 1 ? "version" : "versions"}`,
  tornLog:
    "The list of changes is shorter than when the assessment was last stored. Compare with an earlier version before you go on.",
  asOf: (time) => `As it was ${time}`,
  kinds: {
    editing: "Saved by itself while you worked",
    "before-remove": "Saved before the assessment was removed",
    "before-replace": "Saved before the assessment was replaced by a file",
    "before-restore": "Saved before an earlier version was brought back",
    "before-migrate": "Saved before the assessment got a newer format",
  },
  contents: (answers, actions) =>
    `${String(answers)} ${answers === 1 ? "answer" : "answers"}, ${String(actions)} ${actions === 1 ? "action" : "actions"}`,
  restore: "Bring back",
  restoreNamed: (name) => `Bring back ${name}`,
  saveFile: "Save file",
  saveFileNamed: (name) => `Save file: ${name}`,
  unsaved: "Changes that were not saved in time",
  unsavedText:
    "Something else had already been saved, for example in another tab. Bring back the assessment as it was with the changes, or save it as a file and open the file on the start page to see what differs.",
  unsavedAt: (time) => `Put aside ${time}`,
  removed: "Removed assessments",
  removedNone: "Nothing has been removed. An assessment that is removed stays here for 30 days.",
  removedAt: (time, until) => `Removed ${time}. Gone on ${until}.`,
  things: "Removed or replaced models and experiences",
  thingNamed: {
    model: (name) => `Own model: ${name}`,
    contribution: (name) => (name === "" ? "Experiences" : `Experiences from ${name}`),
  },
  keptAt: (time, until) => `Saved ${time}. Gone on ${until}.`,
  broken: "What cannot be read",
  brokenText:
    "Niosteg does not understand this and has not changed anything in it. Save it as a file if somebody is to look at it.",
  brokenNamed: (id) => `Record ${id}`,
  setAside: (time) => `Put aside ${time}`,
  saveBroken: "Save as it is",
  clearHint: "Everything here is in the browser. Finish and clear on the start page removes it too.",
  restored: "The version is back",
  restoredText: "What was there before is kept as an earlier version.",
  unreadable: "The version cannot be brought back",
  unreadableText:
    "It does not match the questions of the assessment. Nothing has been changed. Save it as a file if somebody is to look at it.",
  failed: "The browser's storage does not respond. Nothing has been changed.",
  clear: {
    title: "Finish and clear",
    text: "Everything that Niosteg has saved in this browser is removed: assessments, earlier versions, own models and settings. It cannot be brought back.",
    saveFirst: (count) =>
      count === 1
        ? "Save the assessment as a file first, and you can open it again on any computer."
        : `Save your ${String(count)} assessments in a file first, and you can open them again on any computer.`,
    saveAll: "Save file",
    saved: "The file has been made. See that you have it before you remove everything.",
    notSaved: "No file has been saved.",
    saveAllLocked: "Save with a password",
    confirm: "Remove everything",
    clearing: "Removing …",
    failed: "Something is left. Close other tabs with Niosteg and try again.",
    cancel: "Cancel",
  },
  cleared: {
    title: "Everything is removed",
    text: "Niosteg has nothing left in this browser. Close the tab.",
    beginAgain: "To the start page",
  },
};
