import { create } from "zustand";

/** Whether the open evaluation is in the browser's storage; "failed" until a later save succeeds. */
export type Saving = { readonly state: "idle" | "saving" | "failed" } | { readonly state: "saved"; readonly at: Date };

interface SavingStore {
  readonly saving: Saving;
  readonly setSaving: (saving: Saving) => void;
}

export const useSaving = create<SavingStore>()((set) => ({
  saving: { state: "idle" },
  setSaving: (saving) => set({ saving }),
}));
