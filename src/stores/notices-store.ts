import { create } from "zustand";

export interface Notice {
  readonly tone: "info" | "success" | "danger";
  readonly title: string;
  readonly lines: readonly string[];
  /** What the group can choose beside putting the notice away. */
  readonly choice?: { readonly label: string; readonly choose: () => void; readonly later: string };
}

interface Notices {
  /** The one notice on show; a new one takes its place. */
  readonly notice: Notice | null;
  /** How many changes of page the notice is still shown after. */
  readonly pagesLeft: number;
  /** Shows the notice until the page changes, or also on the next page when `goesAlong`. */
  readonly show: (notice: Notice, goesAlong?: boolean) => void;
  readonly changePage: () => void;
  readonly dismiss: () => void;
}

export const useNotices = create<Notices>()((set) => ({
  notice: null,
  pagesLeft: 0,
  show: (notice, goesAlong = false) => set({ notice, pagesLeft: goesAlong ? 1 : 0 }),
  changePage: () =>
    set(({ notice, pagesLeft }) => (pagesLeft > 0 ? { notice, pagesLeft: pagesLeft - 1 } : { notice: null })),
  dismiss: () => set({ notice: null }),
}));
