/** Owns how the journeys fill what they open with payloads, and how they see that none of them is run. */
import type { BrowserContext, Page } from "@playwright/test";
import { xssPayloads } from "../support/xss-payloads.ts";
import { expect } from "./fixtures.ts";
import { moveTo } from "./screens.ts";

/** Each round fills every field; together they bring every payload at least once. */
const rounds = Number(process.env["XSS_ROUNDS"] ?? 10);
const freeTexts = new Set(
  ["text", "link", "reason", "owner", "deputy", "name", "unit", "why", "risks", "remark"].concat([
    "success",
    "hindrance",
    "label",
    "body",
    "reference",
    "appVersion",
  ]),
);

/** Whether the place in an evaluation may hold any text. */
export const isFreeInRun = (path: readonly string[]): boolean =>
  freeTexts.has(path.at(-1) ?? "") || path.at(-2) === "roles";

/** Makes a payload that is run a fault: the fixture that every journey has turns an error in the console into one. */
export async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(globalThis, { executed: () => console.error("a payload was executed") });
  });
}

/** A copy with a payload in each text that `isFree` picks by its path; the payloads come in turn. */
export function filled(
  value: unknown,
  next: () => string,
  isFree: (path: readonly string[]) => boolean,
  path: string[] = [],
) {
  const fill = (part: unknown, key: string): unknown => filled(part, next, isFree, [...path, key]);
  if (typeof value === "string") return isFree(path) ? next() : value;
  if (Array.isArray(value)) return value.map((part, index) => fill(part, String(index)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fill(part, key)]));
}

function payloadsFrom(first: number): () => string {
  let index = first;
  return () => xssPayloads[index++ % xssPayloads.length] ?? "";
}

/** The rounds that share a window, to be spared from opening the app for each. */
export function* turns(): Generator<{ name: string; rounds: readonly number[] }> {
  for (let first = 0; first < rounds; first += 5) {
    const shared = Array.from({ length: Math.min(5, rounds - first) }, (_, index) => first + index);
    yield { name: `rounds ${String(first + 1)} to ${String(first + shared.length)}`, rounds: shared };
  }
}

/** Consecutive payloads follow each other through the fields, and each round begins where no other does. */
export const payloadsOf = (round: number) => payloadsFrom(round * Math.ceil(xssPayloads.length / rounds));

/** Links are the one thing in a page that the reader is asked to run. */
export async function expectNoScriptLinks(page: Page): Promise<void> {
  const addresses = await page
    .locator("a[href]")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol));
  expect(addresses.filter((protocol) => !["http:", "https:", "blob:", "mailto:", "about:"].includes(protocol))).toEqual(
    [],
  );
}

/** Goes through the places of a run, from another place. */
export async function visit(page: Page, run: string, places: readonly string[]): Promise<void> {
  for (const place of places) {
    await moveTo(page, `${run}/${place}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page
      .locator("main details")
      .evaluateAll((parts) => parts.forEach((part) => part.toggleAttribute("open", true)));
    await expectNoScriptLinks(page);
  }
}
