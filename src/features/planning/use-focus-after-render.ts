/** Owns moving focus to an element that a change has just brought forth. */
import { useEffect, useRef } from "react";

/** Moves focus to the first of the elements that can take it, once what was sent has been drawn. */
export function useFocusAfterRender(): (...elementIds: readonly string[]) => void {
  const waiting = useRef<readonly string[]>([]);
  useEffect(() => {
    const target = waiting.current
      .map((id) => document.getElementById(id))
      .find((element) => element !== null && !element.matches(":disabled"));
    waiting.current = [];
    target?.focus();
  });
  return (...elementIds) => {
    waiting.current = elementIds;
  };
}
