import { create } from "zustand";

/** Whether the open evaluation is in the browser's storage; "failed" until a later save succeeds. */
export type Saving = { readonly state: "idle" | "saving" | "failed" } | { readonly state: "saved"; readonly at: Date };

/**
 * Whether this page may write the open evaluation: not while another page does, not when another page has a newer
 * version of the app, and not when another page has removed everything.
 */
export type Standing = "writing" | "following" | "newer-version" | "cleared";

/** An evaluation that this browser has held, as it was last stored. */
export interface MarkedWork {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly changed: string;
  readonly revision: number;
}

interface SavingStore {
  readonly saving: Saving;
  readonly standing: Standing;
  /** The browser gives no lasting storage: everything is gone when the page is. */
  readonly isInMemory: boolean;
  /** Something has been stored since the page was opened. */
  readonly hasStored: boolean;
  /** What this browser has held and no longer holds. */
  readonly lost: readonly MarkedWork[];
  /** When each evaluation was last saved in a file, by its id; null until the notes have been read. */
  readonly fileSaved: Readonly<Record<string, string>> | null;
  readonly setSaving: (saving: Saving) => void;
  readonly setStanding: (standing: Standing) => void;
  readonly setInMemory: () => void;
  readonly setStored: () => void;
  readonly setLost: (lost: readonly MarkedWork[]) => void;
  readonly setFileSaved: (fileSaved: Readonly<Record<string, string>>) => void;
}

export const useSaving = create<SavingStore>()((set) => ({
  saving: { state: "idle" },
  standing: "writing",
  isInMemory: false,
  hasStored: false,
  lost: [],
  fileSaved: null,
  setSaving: (saving) => set(saving.state === "saved" ? { saving, hasStored: true } : { saving }),
  setStanding: (standing) => set({ standing }),
  setInMemory: () => set({ isInMemory: true }),
  setStored: () => set({ hasStored: true }),
  setLost: (lost) => set({ lost }),
  setFileSaved: (fileSaved) => set({ fileSaved }),
}));
