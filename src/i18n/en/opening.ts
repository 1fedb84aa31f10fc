import type { messages as source } from "#i18n/sv/opening.ts";

export const messages: typeof source = {
  notFoundTitle: "The assessment is not in this browser",
  notFound:
    "It may have been removed, or saved on another computer. Do you have a saved file? Open it from the start page.",
  failedTitle: "The browser's storage does not answer",
  failed: "Close other tabs with Niosteg and reload the page. Nothing has been changed.",
  invalidTitle: "The assessment cannot be opened",
  invalid: "What is saved does not match the assessment's questions. Nothing has been changed or removed.",
  saveHint:
    "Save it as a file if somebody is to look at it. A file that you saved earlier is opened on the start page.",
  saveAsIs: "Save file",
  noModel:
    "The model this assessment is made on is not in this browser. Open the model’s file on the start page and try again.",
  importFailed: "The file could not be opened",
  importUntouched: "Nothing that was already saved has been changed.",
  importNeedsModel: "Is the file made on an own model? Open the model first, under Own models, and then the file.",
};
