/** Owns how the journeys set text wider, as WCAG 1.4.12 asks, and find text that is cut off. */
import type { Page } from "@playwright/test";

/** Sets line height, paragraph, letter and word spacing to the values of WCAG 1.4.12. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
    );
    // The policy forbids style elements, but not sheets made by script.
    document.adoptedStyleSheets = [sheet];
  });
}

/** Elements that hide a part of their own text, or hold text that runs over their edge; empty is well. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        if (!(element instanceof HTMLElement) || element.closest(".ds-sr-only, .ds-skip-link, select") !== null)
          return false;
        if (!element.checkVisibility() || element.textContent.trim() === "") return false;
        // Kept for screen readers alone.
        if (element.clientWidth <= 1) return false;
        const { overflowX, overflowY, display } = getComputedStyle(element);
        if (display === "inline") return false;
        const hides = /hidden|clip/u;
        const tooHigh = element.scrollHeight > element.clientHeight + 2;
        const tooWide = element.scrollWidth > element.clientWidth + 2;
        const holdsItsText = element.matches("button, a, label, summary, th, td, .ds-tag, h1, h2, h3, legend");
        return (
          (hides.test(overflowY) && tooHigh) ||
          (hides.test(overflowX) && tooWide) ||
          (holdsItsText && overflowX === "visible" && tooWide)
        );
      })
      .map(
        (element) => `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.trim().slice(0, 40)}`,
      ),
  );
}
