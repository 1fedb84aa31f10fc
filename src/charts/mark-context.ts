/** Owns which mark of a chart the Tab key stops at. */
import { createContext, useContext } from "react";

export const CurrentMarkContext = createContext<string | undefined>(undefined);

/** What makes an element a mark: the arrow keys reach it, and Tab only when it was the last one reached. */
export function useMark(id: string) {
  return { "data-mark": id, tabIndex: useContext(CurrentMarkContext) === id ? 0 : -1 };
}
