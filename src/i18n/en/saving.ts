import type { Messages } from "#i18n/messages.ts";

export const messages: Messages["saving"] = {
  label: "How the assessment is saved",
  following: "Open in another tab. You see the changes here.",
  takeOver: "Take over",
  newerVersion: "A newer version of Niosteg is open in another tab. Reload the page to go on.",
  cleared: "Everything that Niosteg kept in the browser has been removed in another tab.",
  inMemory:
    "The browser cannot save anything for you. All that you write is gone when the tab is closed. Save a file before that.",
  inMemoryAtStart:
    "The browser cannot save anything for you. You can work as usual, but save a file before you close the tab.",
  contributionsLabel: "How the experiences are saved",
  contributionsInMemory:
    "The browser cannot save anything for you. The experiences are gone when the tab is closed. Save them as a file before that.",
  failed: "The browser cannot save the changes. Save a file now, and nothing is lost.",
  saveFile: "Save file now",
  reload: "Reload",
  setAsideTitle: "Another tab has saved the evaluation",
  setAside: "You see what is saved. Changes that were not saved in time are kept under Versions.",
  setAsideShow: "Show the changes",
  setAsideClose: "Close",
  lostTitle: "Not everything is left in the browser",
  lost: "This was here at your last visit but is missing or older now. The browser may have cleared its storage.",
  lostItem: (name, when) => `${name}, last saved ${when}`,
  untitled: "Untitled evaluation",
  lostHint: "Do you have a saved file? Open it here on the start page. Otherwise an earlier version may be left.",
  versions: "Earlier versions",
  file: {
    label: "Your file",
    never: "You have not saved the assessment as a file yet.",
    saved: (when) => `The file was saved on ${when}.`,
    changes: (count) =>
      count === 1
        ? "One answer, target or status has changed since then."
        : `${count} answers, targets or statuses have changed since then.`,
    texts: "Texts have changed since then.",
    due: "Save now, so that everything is kept even if the browser is cleared.",
    save: "Save file",
  },
  goOn: "Go on without",
};
