/** Owns which sheets a material for a meeting has, whichever it is. Draws nothing. */
import { buildGlossary } from "./build-glossary.ts";
import { buildInvitation } from "./build-invitation.ts";
import { buildOverview } from "./build-overview.ts";
import { buildPaperForm, buildQuestionSheet } from "./build-question-sheet.ts";
import { buildRunSheets } from "./build-run-sheets.ts";
import type { MaterialInput } from "./material-input.ts";
import type { Material, MaterialId, MaterialSheet } from "./material-model.ts";
import { plain } from "./plain-text.ts";

const builders: Readonly<Record<MaterialId, (input: MaterialInput) => readonly MaterialSheet[]>> = {
  invitation: buildInvitation,
  "level-overview": buildOverview,
  "question-sheet": buildQuestionSheet,
  "paper-form": buildPaperForm,
  "run-sheets": buildRunSheets,
  glossary: buildGlossary,
};

/** The material filled in from the run; without sheets when the assessment has no words for it. */
export function buildMaterial(id: MaterialId, input: MaterialInput): Material {
  const { words, evaluation, say } = input;
  const municipality = plain(evaluation.organisation.name);
  return {
    id,
    language: words.language,
    subject: [words.assessment.name, municipality, plain(evaluation.unit)].filter((part) => part !== "").join(" · "),
    title: say.facilitation.materials[id].title,
    municipality,
    date: evaluation.date,
    sheets: builders[id](input),
  };
}
