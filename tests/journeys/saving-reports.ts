/** Owns hearing from a page what it has said is saved. */
import type { BrowserContext, Page } from "@playwright/test";

declare global {
  // oxlint-disable-next-line no-var -- only var declares a property of globalThis
  var editsMade: number | undefined;
}

/** Calls back with how many edits the page had been told of when its status came to say that all is saved. */
export async function reportSaving(
  context: BrowserContext,
  onSaved: (page: Page, edits: number) => void,
): Promise<void> {
  await context.exposeBinding("reportSaved", ({ page }, edits: number) => onSaved(page, edits));
  await context.addInitScript(() => {
    let reported = 0;
    const report = (globalThis as unknown as { reportSaved: (edits: number) => Promise<void> }).reportSaved;
    new MutationObserver(() => {
      const { editsMade = 0 } = globalThis;
      if (editsMade <= reported || !document.querySelector(".nio-saving[data-state=saved]")) return;
      reported = editsMade;
      void report(editsMade);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Tells the page how many edits have been made; to be called after the last of them, so that none is reported too early. */
export const tellEditsMade = (page: Page, edits: number): Promise<void> =>
  page.evaluate((count) => {
    globalThis.editsMade = count;
  }, edits);
