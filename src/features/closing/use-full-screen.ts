/** Owns filling the whole screen with a part of the page, where the browser can. */
import { useSyncExternalStore } from "react";

interface FullScreen {
  readonly isPossible: boolean;
  readonly isFull: boolean;
  readonly toggle: () => void;
}

/** Whether the part fills the screen, and the way in and out; the browser's own Escape leads out as well. */
export function useFullScreen(part: { readonly current: HTMLElement | null }): FullScreen {
  const isFull = useSyncExternalStore(subscribe, () => Boolean(document.fullscreenElement));
  const toggle = () => {
    const done = isFull ? document.exitFullscreen() : part.current?.requestFullscreen();
    // A browser that refuses leaves the page as it is.
    done?.catch(() => undefined);
  };
  return { isPossible: document.fullscreenEnabled, isFull, toggle };
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}
