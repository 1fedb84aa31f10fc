import { create } from "zustand";

export interface Notice {
  readonly tone: "info" | "success" | "danger";
  readonly title: string;
  readonly lines: readonly string[];
}

interface Notices {
  /** The one notice on show; a new one takes its place. */
  readonly notice: Notice | null;
  readonly show: (notice: Notice) => void;
  readonly dismiss: () => void;
}

export const useNotices = create<Notices>()((set) => ({
  notice: null,
  show: (notice) => set({ notice }),
  dismiss: () => set({ notice: null }),
}));
