/** Owns which keys turn the pages of a presentation. */
import { useEffect, useEffectEvent } from "react";

interface SlideKeys {
  readonly onMove: (by: -1 | 1) => void;
  readonly onEnd: (end: "first" | "last") => void;
  readonly onEscape: () => void;
}

/** Arrow keys and page keys move, Home and End go to the ends; with a modifier or while somebody writes, none does. */
export function useSlideKeys({ onMove, onEnd, onEscape }: SlideKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isWriting(event.target)) return;
    const does: Readonly<Record<string, () => void>> = {
      ArrowRight: () => onMove(1),
      PageDown: () => onMove(1),
      ArrowLeft: () => onMove(-1),
      PageUp: () => onMove(-1),
      Home: () => onEnd("first"),
      End: () => onEnd("last"),
      Escape: onEscape,
    };
    const act = Object.hasOwn(does, event.key) ? does[event.key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, select, textarea, dialog") !== null;
