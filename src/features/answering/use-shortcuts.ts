import { useEffect, useEffectEvent } from "react";
import { usePreferences } from "#stores/preferences-store.ts";
import { isSingleKey } from "#ui/single-key.ts";

interface Shortcuts {
  readonly next: () => void;
  readonly back: () => void;
  /** What only a question has. */
  readonly question?: {
    /** Picks the level at a position on the scale. */
    readonly pick: (position: number) => void;
    readonly levels: number;
    readonly unknown: () => void;
    readonly notRelevant: () => void;
    readonly project: () => void;
    readonly help: () => void;
  };
}

/** Single keys on the screens of the walk. Silent while focus is in a field or a dialog, with a modifier, or when turned off. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const isOn = usePreferences((preferences) => preferences.hasShortcuts);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = actionOf(event, shortcuts);
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    if (isOn) addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [isOn]);
}

function actionOf(event: KeyboardEvent, { next, back, question }: Shortcuts): (() => void) | undefined {
  if (!isSingleKey(event)) return undefined;
  const digit = /^\d$/.test(event.key) ? Number(event.key) : -1;
  if (question && digit >= 0 && digit < question.levels) return () => question.pick(digit);
  switch (event.key.toLowerCase()) {
    case "v":
      return question?.unknown;
    case "r":
      return question?.notRelevant;
    case "f":
      return question?.project;
    case "n":
      return next;
    case "b":
      return back;
    case "?":
      return question?.help;
    default:
      return undefined;
  }
}
