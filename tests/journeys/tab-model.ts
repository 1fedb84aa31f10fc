/** Owns the model of an evaluation that several tabs edit: what each field may hold after what the tabs have said. */
import type { Page } from "@playwright/test";
import type { Evaluation } from "#domain/evaluation.ts";
import { fields, type RandomEdit, valueOf } from "./random-edits.ts";

interface TakenEdit extends RandomEdit {
  readonly by: Page | null;
  isAcknowledged: boolean;
}

export interface TabModel {
  /** The tab has taken the edit; gives how many have been taken in all. */
  readonly take: (by: Page, edit: RandomEdit) => number;
  /** The tab says that all it had taken among the first so many edits is saved. */
  readonly acknowledge: (by: Page, count: number) => void;
  /** The fields in which the document of a tab differs from the latest edits. */
  readonly differences: (document: Evaluation) => readonly RandomEdit[];
  /** What the document holds that is older than what was acknowledged. */
  readonly faults: (document: Evaluation) => readonly string[];
  readonly counts: () => { readonly taken: number; readonly acknowledged: number };
}

export function createTabModel(start: Evaluation): TabModel {
  const edits: TakenEdit[] = [];
  const known = () => new Set([...fields, ...edits.map(({ field }) => field)]);
  const editsOf = (field: string): readonly TakenEdit[] => [
    { field, value: valueOf(start, field), by: null, isAcknowledged: true },
    ...edits.filter((edit) => edit.field === field),
  ];
  const allowed = (field: string) => {
    const all = editsOf(field);
    return all.slice(all.findLastIndex(({ isAcknowledged }) => isAcknowledged)).map(({ value }) => value);
  };
  return {
    take: (by, edit) => edits.push({ ...edit, by, isAcknowledged: false }),
    acknowledge: (by, count) => {
      for (const edit of edits.slice(0, count)) if (edit.by === by) edit.isAcknowledged = true;
    },
    differences: (document) =>
      [...known()]
        .filter((field) => editsOf(field).at(-1)?.value !== valueOf(document, field))
        .map((field) => ({ field, value: valueOf(document, field) })),
    faults: (document) =>
      [...known()]
        .filter((field) => !allowed(field).includes(valueOf(document, field)))
        .map((field) => `${field}: ${String(valueOf(document, field))}, not one of ${allowed(field).join(", ")}`),
    counts: () => ({
      taken: edits.length,
      acknowledged: edits.filter(({ isAcknowledged }) => isAcknowledged).length,
    }),
  };
}
