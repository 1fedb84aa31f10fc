/** Owns whether a frozen definition from outside can be walked on, scored by and shown. Never throws. */
import * as v from "valibot";
import { checkAssessment } from "./assessment-check.ts";
import { type FrozenAssessment, frozenAssessmentSchema, type FrozenWords } from "./frozen-assessment.ts";

/** The definition, or null when its shape, its references or its words do not hold together. Needs words in one language. */
export function checkDefinition(value: unknown): FrozenAssessment | null {
  const parsed = v.safeParse(frozenAssessmentSchema, value, { abortEarly: true });
  if (!parsed.success) return null;
  const { structure, words } = parsed.output;
  const templates = structure.steps.flatMap((step) => step.questions.flatMap((question) => question.templates));
  if (checkAssessment(structure, templates).length > 0) return null;
  const said = Object.entries(words);
  const [language] = said[0] ?? [];
  if (said.length !== 1 || !structure.languages.some((known) => known === language)) return null;
  return said.every(([, one]) => saysAll(parsed.output, one)) ? parsed.output : null;
}

/** Whether every step, question and level has words. */
const saysAll = ({ structure }: FrozenAssessment, { scale, variants, steps, questions }: FrozenWords): boolean =>
  scale.length === structure.scale.values.length &&
  structure.variants.every(({ id }) => Object.hasOwn(variants, id)) &&
  structure.steps.every(
    (step) =>
      Object.hasOwn(steps, step.id) &&
      step.questions.every(
        ({ id }) => Object.hasOwn(questions, id) && questions[id]?.levels.length === structure.scale.values.length,
      ),
  );
