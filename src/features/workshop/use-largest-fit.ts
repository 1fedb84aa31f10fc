/** Owns how large the text of a page that fills the window is: the largest of a fixed set at which nothing is cut off. */
import { type RefObject, useLayoutEffect } from "react";

/** In hundredths of the window's height, largest first. 28 of 1080 pixels, then what keeps a fiftieth of the height. */
const sizes = [5.6, 5.4, 5.2, 5, 4.8, 4.6, 4.4, 4.3, 4.2, 4, 3.8, 3.6, 3.4, 3.2, 3, 2.8, 2.6, 2.3, 2] as const;

/**
 * Gives the page the size as `--nio-fitted`, anew for each text, window and font. What comes and goes while the same text
 * is shown must have its place kept, or the size would not hold for it.
 */
export function useLargestFit(page: RefObject<HTMLElement | null>, text: string): void {
  useLayoutEffect(() => {
    const fit = () => {
      if (page.current && text !== "") fitInto(page.current);
    };
    fit();
    addEventListener("resize", fit);
    document.fonts.addEventListener("loadingdone", fit);
    return () => {
      removeEventListener("resize", fit);
      document.fonts.removeEventListener("loadingdone", fit);
    };
  }, [page, text]);
}

/** The smallest where none fits: the page scrolls then. */
function fitInto(page: HTMLElement): void {
  for (const size of sizes) {
    page.style.setProperty("--nio-fitted", `${size}vh`);
    if ([page, ...page.children].every(holdsItsLast)) return;
  }
}

/** Measured by boxes: what a tight line height lets letters reach outside them is no overflow. */
function holdsItsLast(box: Element): boolean {
  const last = box.lastElementChild;
  if (!last) return true;
  // Half a pixel is rounding.
  return last.getBoundingClientRect().bottom <= box.getBoundingClientRect().bottom + 0.5;
}
