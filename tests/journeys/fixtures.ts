import { expect, type Page, test as base } from "@playwright/test";
import axe from "axe-core";

export { expect };

/** A journey that also fails when the app speaks to another origin, breaks its content security policy, or logs an error. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      context.on("request", (request) => {
        const url = new URL(request.url());
        const isOwn = url.origin === baseURL || url.href.split(/[?#]/)[0] === baseURL;
        if (!isOwn && !["blob:", "data:"].includes(url.protocol)) faults.push(`request to ${url.href}`);
      });
      context.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => faults.push(`page error: ${error.error().message}`));
      await context.addInitScript(() => {
        // Nobody is there to answer the browser's own picker: without it, files are downloaded.
        Object.defineProperty(globalThis, "showSaveFilePicker", {
          value: undefined,
          configurable: true,
          writable: true,
        });
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
          console.error(`content security policy: ${effectiveDirective} refused ${blockedURI}`);
        });
      });
      await use(faults);
      // What the page has just reported arrives before the answer to a question asked now.
      await Promise.all(context.pages().map((page) => page.evaluate(() => document.readyState)));
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Checks the whole page as it stands against WCAG 2.0 to 2.2, levels A and AA, target size included. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (tags) => {
    const checker = (globalThis as unknown as { axe: typeof axe }).axe;
    // What the page measures of itself, such as whether a table scrolls, is drawn a frame later.
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    const { violations } = await checker.run(document, {
      runOnly: { type: "tag", values: tags },
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations"],
      // Fetching style sheets again would count as traffic of the app.
      preload: false,
    });
    return violations.map(({ id, nodes }) => ({
      rule: id,
      at: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary}`),
    }));
  }, standards);
  expect(violations).toEqual([]);
}
