/** Owns which templates the toolbox shows for what has been asked for. */
import type { Language, Template } from "#domain/assessment.ts";
import { search } from "#domain/search.ts";

export interface ToolboxEntry {
  readonly id: string;
  /** Step id. */
  readonly step: string;
  readonly kind: Template["kind"];
  readonly title: string;
  readonly purpose: string;
  readonly whenToUse?: string | undefined;
  /** In words. */
  readonly time: string;
  /** The same as a number; undefined when it is not known. */
  readonly minutes?: number | undefined;
}

export interface ToolboxFilter {
  readonly query: string;
  /** Step id; null for all. */
  readonly step: string | null;
  /** Null for all. */
  readonly kind: Template["kind"] | null;
  readonly isShort: boolean;
}

export const noFilter: ToolboxFilter = { query: "", step: null, kind: null, isShort: false };

const shortMinutes = 120;

/** Whether the template is known to take less than two hours. */
export const isShort = ({ minutes }: ToolboxEntry): boolean => minutes !== undefined && minutes < shortMinutes;

/** The templates that fit: best first when words are searched for, in their own order otherwise; may be empty. */
export function findTemplates(
  templates: readonly ToolboxEntry[],
  filter: ToolboxFilter,
  stepNameOf: (stepId: string) => string,
  language: Language,
): readonly ToolboxEntry[] {
  const fitting = templates.filter(
    (template) =>
      (filter.step === null || template.step === filter.step) &&
      (filter.kind === null || template.kind === filter.kind) &&
      (!filter.isShort || isShort(template)),
  );
  return search(
    fitting,
    filter.query,
    ({ title, purpose, whenToUse, step }) => [
      { text: title, weight: 5 },
      { text: stepNameOf(step), weight: 3 },
      { text: purpose, weight: 2 },
      { text: whenToUse ?? "", weight: 1 },
    ],
    language,
  );
}
