/** Owns when a key pressed alone may act: never while somebody writes, in a dialog, with a modifier, or by being held. */

/** Whether the key event is one that a shortcut of a single key may answer. */
export const isSingleKey = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.altKey || event.metaKey || event.repeat || takesText(event.target) || hasOpenDialog());

/** Behind a dialog nothing is to happen, wherever focus went when somebody clicked in it. */
const hasOpenDialog = () => document.querySelector("dialog[open]") !== null;

const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]") !== null;
