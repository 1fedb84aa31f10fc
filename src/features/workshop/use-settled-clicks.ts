/** Owns that the second press of a double click, meant for what stood there before, does nothing to what stands there now. */
import { type RefObject, useEffect, useRef } from "react";

/** How long after a change a press of the pointer may still have been meant for what was there, in milliseconds. */
const settleTime = 500;

/** `stage` is another text after each change; `now` rises, in milliseconds. Keys are never held back. */
export function useSettledClicks(area: RefObject<HTMLElement | null>, stage: string, now: () => number): void {
  const last = useRef({ stage, changedAt: -Infinity });
  useEffect(() => {
    if (last.current.stage !== stage) last.current = { stage, changedAt: now() };
  }, [stage, now]);
  useEffect(() => {
    const place = area.current;
    const stop = (event: MouseEvent) => {
      // A key or a reading aid presses without a pointer: nothing can have slid under it.
      if (event.detail === 0 || now() - last.current.changedAt >= settleTime) return;
      event.preventDefault();
      event.stopPropagation();
    };
    place?.addEventListener("click", stop, { capture: true });
    return () => place?.removeEventListener("click", stop, { capture: true });
  }, [area, now]);
}
