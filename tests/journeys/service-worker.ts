import type { Page } from "@playwright/test";

/** How long a first visit waits before it fetches the app's other files, and a little more, in milliseconds. */
const beforeFetching = 16_000;

/** Waits until a version of the app is kept in the browser and in charge of the page, whose clock is the journey's. */
export async function whenKept(page: Page): Promise<void> {
  await page.clock.fastForward(beforeFetching);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", null, {
    timeout: 60_000,
  });
}

/** Asks the server for a new version, as the browser does by itself at each visit. */
export const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
