import { create } from "zustand";

/** One evaluation at rest, as the start page lists it. */
export interface LibraryEntry {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly date: string;
  readonly changed: string;
  /** Whether marks have been shown in a meeting on it. */
  readonly isHeld: boolean;
}

interface Library {
  /** null: not read yet. */
  readonly entries: readonly LibraryEntry[] | null;
  readonly examples: readonly LibraryEntry[];
  readonly setLibrary: (entries: readonly LibraryEntry[], examples: readonly LibraryEntry[]) => void;
}

export const useLibrary = create<Library>()((set) => ({
  entries: null,
  examples: [],
  setLibrary: (entries, examples) => set({ entries, examples }),
}));
