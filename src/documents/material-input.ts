/** Owns what the material for a meeting is made from, and which of it there is something to make of. */
import type { Assessment, Glossary, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { Facilitation } from "#domain/facilitation.ts";
import type { messages as answering } from "#i18n/sv/answering.ts";
import type { messages as app } from "#i18n/sv/app.ts";
import type { messages as facilitation } from "#i18n/sv/facilitation.ts";
import { type MaterialId, materialIds } from "./material-model.ts";

export interface MaterialInput {
  readonly assessment: Assessment;
  readonly words: Words;
  /** Empty when the assessment has none. */
  readonly glossary: Glossary;
  /** Null when the assessment has none. */
  readonly facilitation: Facilitation | null;
  readonly evaluation: Evaluation;
  /** What no evaluation holds; empty when it is not said. The deadline is a day, the receiver of answer files a role. */
  readonly meeting: {
    readonly place: string;
    readonly time: string;
    readonly deadline: string;
    readonly receiver: string;
  };
  /** Where people answer on their own; null when others cannot open it. */
  readonly answersAddress: string | null;
  /** In the language of the words. */
  readonly say: MaterialWords;
}

export interface MaterialWords {
  readonly app: typeof app;
  readonly answering: typeof answering;
  readonly facilitation: typeof facilitation;
}

/** The material that the assessment has words for, in order. */
export function materialsOf({
  facilitation,
  glossary,
}: Pick<MaterialInput, "facilitation" | "glossary">): readonly MaterialId[] {
  const needs: Readonly<Partial<Record<MaterialId, boolean>>> = {
    invitation: facilitation !== null,
    "run-sheets": facilitation !== null,
    glossary: Object.keys(glossary).length > 0,
  };
  return materialIds.filter((id) => needs[id] ?? true);
}
