/** Owns what the journeys ask of a page in forced colours. */
import type { Page } from "@playwright/test";

/** What a page shows with: controls without a system colour, drawn marks without one, as short descriptions. Both empty is well. */
export function indiscernible(page: Page): Promise<{ readonly controls: string[]; readonly marks: string[] }> {
  return page.evaluate(() => {
    const resolved = (name: string) => {
      const probe = document.createElement("i");
      probe.style.color = name;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const names = ["CanvasText", "LinkText", "ButtonText", "ButtonBorder", "FieldText", "Highlight", "GrayText"];
    const seen = new Set(names.map(resolved));
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      element.closest(".ds-sr-only, .ds-skip-link") === null;
    const described = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} ${element.textContent.trim().slice(0, 30)}`;

    const hasEdge = (element: Element) => {
      const style = getComputedStyle(element);
      return (
        (Number.parseFloat(style.borderBottomWidth) > 0 && seen.has(style.borderBottomColor)) ||
        (Number.parseFloat(style.outlineWidth) > 0 && seen.has(style.outlineColor))
      );
    };
    const isLegible = (element: Element) => seen.has(getComputedStyle(element).color);
    const isNative = (element: Element) => getComputedStyle(element).appearance !== "none";
    const controls = [...document.querySelectorAll("a[href], button, summary, input, select, textarea")].filter(
      isShown,
    );
    const lostControls = controls.filter((element) =>
      element.matches("a, summary") ? !isLegible(element) : !hasEdge(element) && !isNative(element),
    );

    const isDrawn = (shape: Element) => {
      const { fill, stroke, strokeWidth } = getComputedStyle(shape);
      return seen.has(fill) || (seen.has(stroke) && Number.parseFloat(strokeWidth) > 0);
    };
    const shapes = [...document.querySelectorAll("main svg :is(path, circle, rect, line, polygon, text)")];
    const lostMarks = shapes.filter(
      // What only hides what lies behind it, and the body of a stone whose edge is drawn beside it, is no mark; the
      // number in a dot has the page's colour on the dot's own.
      (shape) =>
        isShown(shape) &&
        shape.closest("defs, clipPath") === null &&
        !shape.matches(
          ".nio-stone-body, .nio-process-body, .nio-stone-check, .nio-process-check, .nio-comparing-dot text",
        ) &&
        !isDrawn(shape),
    );
    return { controls: lostControls.map(described), marks: lostMarks.map(described) };
  });
}

interface FocusStop {
  readonly at: string;
  /** Of the ring in pixels; 0 when there is none. */
  readonly ringWidth: number;
  readonly ringDiffers: boolean;
  /** Everything of it lies outside the window or behind something else. */
  readonly isCovered: boolean;
}

/** What has focus, and the ring around it or around the field that it stands in. */
export function focusStop(page: Page): Promise<FocusStop> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const holder = [focused, focused.closest("label, .ds-field"), focused.nextElementSibling]
      .filter((element) => element !== null && element.getBoundingClientRect().width > 1)
      .find((element) => element !== null && getComputedStyle(element).outlineStyle !== "none");
    const ring = holder ? getComputedStyle(holder) : null;
    const { left, top, width, height } = (holder ?? focused).getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height]));
    return {
      at: `${focused.tagName.toLowerCase()} ${focused.getAttribute("name") ?? focused.textContent.trim().slice(0, 30)}`,
      ringWidth: ring ? Number.parseFloat(ring.outlineWidth) : 0,
      ringDiffers: ring !== null && ring.outlineColor !== getComputedStyle(document.body).backgroundColor,
      isCovered: points.every(([x = 0, y = 0]) => {
        const shown = document.elementFromPoint(x, y);
        return shown === null || !((holder ?? focused).contains(shown) || shown.contains(focused));
      }),
    };
  });
}
