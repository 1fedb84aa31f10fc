/** Owns the single keys of the room. Silent while somebody writes, and when shortcuts are turned off. */
import { useEffect, useEffectEvent } from "react";
import { usePreferences } from "#stores/preferences-store.ts";
import { isSingleKey } from "#ui/single-key.ts";

export interface RoomKeys {
  /** Chooses the level at a place on the scale. */
  readonly pick: (position: number) => void;
  /** What each letter does, in lower case. */
  readonly letters: Readonly<Record<string, () => void>>;
}

export function useRoomKeys({ pick, letters }: RoomKeys): void {
  const isOn = usePreferences((preferences) => preferences.hasShortcuts);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isSingleKey(event)) return;
    const letter = letters[event.key.toLowerCase()];
    if (!/^\d$/.test(event.key) && !letter) return;
    event.preventDefault();
    if (letter) letter();
    else pick(Number(event.key));
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    if (isOn) addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [isOn]);
  useEffect(() => {
    addEventListener("keydown", stopHeldEnter, { capture: true });
    return () => removeEventListener("keydown", stopHeldEnter, { capture: true });
  }, []);
}

/** A key held down must not run through all that comes after. */
function stopHeldEnter(event: KeyboardEvent): void {
  if (event.key === "Enter" && event.repeat) event.preventDefault();
}
