/** Owns the page until the app's first screen is there: what was drawn at build time, and what somebody does with it. */
import type { Language } from "#domain/assessment.ts";
import { localeOf } from "#i18n/locale-of.ts";
import { parseRoute } from "./routes.ts";

/** What can be clicked or hold focus; the drawn page and the app's first screen have it in the same order. */
const controls = "a, button, select, input";

/**
 * Fills `early` with what was drawn for the language to speak, from `<template id="early-<language>">`; on other addresses
 * than the start page's, with the frame only. When `root` holds a screen, what was drawn leaves, and its focus and the
 * last click or choice made on it go on to the screen. Without such a template nothing is shown early.
 */
export function showEarlyPage(early: HTMLElement, root: HTMLElement): void {
  const { locale, colourScheme } = storedPreferences();
  const language = localeOf(locale, navigator.languages);
  document.documentElement.lang = language;
  document.documentElement.dataset["colorScheme"] = colourScheme;
  const template = document.getElementById(`early-${language}`);
  if (!(template instanceof HTMLTemplateElement)) return;
  early.append(template.content.cloneNode(true));
  chooseColourScheme(early, colourScheme);
  const drawn = controlsIn(early);
  // The order is the same on the first screen only: what is listed later stands between.
  let twins: readonly HTMLElement[] = [];
  const keeper = keepWhatIsDone(early, (control) => twins[drawn.indexOf(control)]);
  const stopFollowing = followAddress(early, keeper.forget);
  whenFilled(root, () => {
    stopFollowing();
    twins = controlsIn(root);
    keeper.handOver();
  });
}

/** Shows the start page's content on its own address only; `onChange` is told when the address becomes another. */
function followAddress(early: HTMLElement, onChange: () => void): () => void {
  const main = early.querySelector("main");
  const content = [...(main?.children ?? [])];
  const show = () => {
    const isStart = parseRoute(location.hash.slice(1)).page === "start";
    main?.replaceChildren(...(isStart ? content : []));
  };
  const follow = () => {
    onChange();
    show();
  };
  show();
  addEventListener("hashchange", follow);
  return () => removeEventListener("hashchange", follow);
}

/** Remembers the last click on a button or choice in a field, for the screen's own control to carry out once. */
function keepWhatIsDone(early: HTMLElement, twinOf: (control: HTMLElement) => HTMLElement | undefined) {
  let kept: HTMLElement | undefined;
  early.addEventListener("click", (event) => {
    const clicked = event.target instanceof Element ? event.target.closest<HTMLElement>("a, button") : null;
    if (clicked?.matches(".ds-skip-link")) {
      // The address holds the place in the walk, so the skip link may not change it.
      event.preventDefault();
      early.querySelector("main")?.focus();
    } else if (clicked?.matches("button:not([popovertarget])")) kept = clicked;
  });
  early.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    // A file can be chosen in a window that was opened before the drawn page left.
    if (early.isConnected) kept = target;
    else carryOut(target, twinOf(target));
  });
  return {
    forget: () => {
      kept = undefined;
    },
    handOver: () => {
      const focused = document.activeElement;
      const focusedTwin = focused instanceof HTMLElement ? twinOf(focused) : undefined;
      early.remove();
      focusedTwin?.focus({ preventScroll: true });
      if (kept) carryOut(kept, twinOf(kept));
    },
  };
}

/** Does with the screen's own control what was done with the drawn one. */
function carryOut(done: HTMLElement, twin: HTMLElement | undefined): void {
  if (done instanceof HTMLButtonElement) return twin?.click();
  if (done instanceof HTMLSelectElement && twin instanceof HTMLSelectElement) twin.value = done.value;
  if (done instanceof HTMLInputElement && twin instanceof HTMLInputElement) twin.files = done.files;
  twin?.dispatchEvent(new Event("change", { bubbles: true }));
}

function whenFilled(root: HTMLElement, act: () => void): void {
  const observer = new MutationObserver(() => {
    if (!root.querySelector("main > :not(.nio-waiting)")) return;
    observer.disconnect();
    act();
  });
  observer.observe(root, { childList: true, subtree: true });
}

const controlsIn = (place: HTMLElement): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(controls)];

function chooseColourScheme(early: HTMLElement, colourScheme: string): void {
  for (const option of early.querySelectorAll("option")) {
    if (option.value === colourScheme) option.selected = true;
  }
}

/** What the preferences store keeps, read without it; as on a first visit where nothing readable is kept. */
function storedPreferences(): { readonly locale: Language | null; readonly colourScheme: string } {
  const first = { locale: null, colourScheme: "auto" };
  try {
    const kept = JSON.parse(localStorage.getItem("niosteg-preferences") ?? "null") as { state?: object } | null;
    return { ...first, ...kept?.state };
  } catch {
    return first;
  }
}
