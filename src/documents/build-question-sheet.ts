/** Owns what is ticked on paper, a page for each step: the sheet for each person, and the form that stands in for the screen. */
import { levelName, type Question, type Step } from "#domain/assessment.ts";
import { questionText, stepName } from "#domain/names.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import { createFormat } from "#i18n/format.ts";
import { meetingFacts } from "./meeting-facts.ts";
import type { MaterialInput } from "./material-input.ts";
import type { MaterialBlock, MaterialId, MaterialSheet } from "./material-model.ts";
import { scaleTable } from "./text-tables.ts";

/** More questions than this are set small, so that the step stays on one page. */
const roomyQuestions = 3;

/** For each person to tick in silence: every level in its own words. */
export function buildQuestionSheet(input: MaterialInput): readonly MaterialSheet[] {
  const { assessment, words, say } = input;
  const { exact } = createFormat(words.language);
  const sheets = stepSheets(input, (step, question) => {
    const levels = words.steps[step.id]?.questions[question.id]?.levels ?? [];
    return [
      {
        kind: "choices",
        items: assessment.scale.values.map((value, position) => `${exact(value)}. ${levels[position] ?? ""}`.trim()),
      },
      { kind: "row", label: "", options: [say.answering.unknown, say.answering.notRelevant] },
      { kind: "write", label: say.facilitation.document.reason },
    ];
  });
  return counted(sheets, "question-sheet", input);
}

/** For whoever writes when there is no screen: what the app asks for, to be typed in afterwards. */
export function buildPaperForm(input: MaterialInput): readonly MaterialSheet[] {
  const { assessment, words, say } = input;
  const { answering } = say;
  const { document, materials } = say.facilitation;
  const { exact } = createFormat(words.language);
  const named = assessment.scale.values.map((value) => levelName(assessment, words.assessment, value, exact));
  const cover: UncountedSheet = {
    id: "cover",
    title: "",
    isDense: false,
    blocks: [
      { kind: "text", text: materials["paper-form"].use, isLead: true },
      { kind: "facts", facts: meetingFacts(input) },
      { kind: "group", id: "scale", title: document.scale, blocks: [scaleTable(input)] },
      { kind: "text", text: answering.namesHint },
    ],
  };
  const target: MaterialBlock = {
    kind: "row",
    label: document.stepTarget,
    options: assessment.scale.values.map(exact),
  };
  const sheets = stepSheets(input, () => [
    { kind: "row", label: "", options: named },
    { kind: "row", label: "", options: [answering.unknown, answering.notRelevant, answering.park] },
    { kind: "write", label: document.reason },
    { kind: "write", label: answering.evidence },
    { kind: "write", label: answering.obstacle },
  ]).map((sheet) => ({ ...sheet, blocks: [...sheet.blocks, target] }));
  return counted([cover, ...sheets], "paper-form", input);
}

type UncountedSheet = Omit<MaterialSheet, "counter">;

/** A page for each chosen step, with the blocks of each question. */
function stepSheets(
  input: MaterialInput,
  blocksOf: (step: Step, question: Question) => readonly MaterialBlock[],
): readonly UncountedSheet[] {
  const { assessment, words, evaluation, say } = input;
  const { document } = say.facilitation;
  return chosenSteps(assessment, evaluation).map((step, index) => {
    const questions = chosenQuestions(assessment, evaluation, step);
    return {
      id: step.id,
      title: document.step(index + 1, stepName(words, step.id)),
      isDense: questions.length > roomyQuestions,
      blocks: questions.map((question, at) => ({
        kind: "group" as const,
        id: question.id,
        title: document.question(at + 1, questionText(words, step.id, question.id)),
        blocks: blocksOf(step, question),
      })),
    };
  });
}

/** Each sheet with its number, so that a loose page tells where it belongs. */
function counted(sheets: readonly UncountedSheet[], id: MaterialId, { say }: MaterialInput): readonly MaterialSheet[] {
  const { document, materials } = say.facilitation;
  return sheets.map((sheet, index) => ({
    ...sheet,
    counter: document.counter(materials[id].title, index + 1, sheets.length),
  }));
}
