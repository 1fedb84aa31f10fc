/** Owns how the journeys hear what a screen reader would be told. */
import type { Page } from "@playwright/test";

interface Hearing extends Window {
  heard?: string[];
  headings?: { title: string; heading: string }[];
}

/** Listens to every live region from now on, until the page is loaded anew. */
export function listenToRegions(page: Page): Promise<void> {
  return page.evaluate(() => {
    const heard: string[] = ((globalThis as unknown as Hearing).heard = []);
    const regions = "[role=status], [role=alert], [aria-live]:not([aria-live=off])";
    const last = new WeakMap<Element, string>();
    for (const region of document.querySelectorAll(regions)) last.set(region, region.textContent);
    new MutationObserver((mutations) => {
      const touched = new Set<Element>();
      for (const { target, addedNodes } of mutations) {
        const holder = (target instanceof Element ? target : target.parentElement)?.closest(regions);
        if (holder) touched.add(holder);
        // A status that comes with its text is not read, an alert is.
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          for (const region of [node, ...node.querySelectorAll(regions)]) {
            if (region.matches("[role=alert]")) touched.add(region);
            else if (region.matches(regions) && !last.has(region)) last.set(region, region.textContent);
          }
        }
      }
      for (const region of touched) {
        const text = region.textContent.trim();
        if (region.isConnected && text !== "" && text !== last.get(region)?.trim()) heard.push(text);
        last.set(region, region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Waits until the page has had nothing to do for a while. On a busy computer it is never idle, so a rest ends by itself. */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const rest = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
    for (let rests = 0; rests < 5; rests += 1) await rest();
  });
}

/** What the regions have said since the last time this was asked, once the page is at rest. */
export async function announcements(page: Page): Promise<string[]> {
  await atRest(page);
  return page.evaluate(() => (globalThis as unknown as Hearing).heard?.splice(0) ?? []);
}

/** Notes the title of the page each time a heading of the first level gets focus, until the page is loaded anew. */
export function watchHeadings(page: Page): Promise<void> {
  return page.evaluate(() => {
    const headings: { title: string; heading: string }[] = ((globalThis as unknown as Hearing).headings = []);
    document.addEventListener("focusin", ({ target }) => {
      if (target instanceof HTMLHeadingElement) headings.push({ title: document.title, heading: target.textContent });
    });
  });
}

/** The headings that got focus, in order, each with the title the page had at that moment. */
export const focusedHeadings = (page: Page) => page.evaluate(() => (globalThis as unknown as Hearing).headings ?? []);
