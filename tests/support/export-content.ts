/** Owns an evaluation that has something in every exported column, and one answer and one note that stay with the municipality. */
import type { Action, Evaluation, Indicator } from "#domain/evaluation.ts";
import { createIndicator } from "#domain/indicators.ts";
import type { ExportInput } from "#exports/export-input.ts";
import { createFormat } from "#i18n/format.ts";
import { messages } from "#i18n/sv/exports.ts";
import { answerWith, smallAssessment } from "./assessments.ts";
import { houseEvaluation, plannedAction, smallWords, undecidedAction } from "./report-content.ts";

export const measured: Indicator = {
  ...createIndicator("i1"),
  name: "Torra hörn",
  unit: "av 4 hörn",
  baseline: { value: 0.5, date: "2026-03-01" },
  target: { value: 4, date: "2027-03-01" },
  source: {
    kind: "user-survey",
    text: "Boendeenkäten",
    survey: [
      { question: "Är det torrt?", n: 48, share: 0.825 },
      { question: "Är det varmt?", n: 47, share: 0 },
    ],
  },
  frequency: "yearly",
  owner: "Vaktmästare",
  threshold: { when: "below", value: 2 },
  measurements: [{ value: 0, date: "2026-09-01", remark: "Regnade in." }],
  remark: "Mäts i regn.",
};

export const planned: Action = {
  ...plannedAction,
  id: "a1",
  risks: "Tjäle.",
  templates: [...plannedAction.templates, "own-form"],
  indicators: [measured, { ...createIndicator("i2"), baseline: { value: null, date: "2026-05-01" } }],
};

export const undecided: Action = { ...undecidedAction, id: "a2" };

/** "roof" is left out this time, and "ground-survey" is not in the short variant: what was said there once is kept. */
export const exported: Evaluation = {
  ...houseEvaluation,
  answers: {
    ...houseEvaluation.answers,
    "ground-survey": answerWith(2, { reason: "Från förra gången." }),
    "walls-start": answerWith(0, { parked: true, obstacle: { text: "Tid saknas.", control: "outside" } }),
    "walls-finish": answerWith("not-relevant", { reason: "Hemligt skäl.", staysHere: true }),
  },
  organisation: { name: "Örby", code: "0180" },
  decision: { status: "adopted", body: "Nämnden", date: "2026-03-20", reference: "BN 2026/7" },
  scope: { steps: ["ground", "walls"], variant: "short" },
  notes: {
    ground: { success: "Torr sommar.", hindrance: "", staysHere: false },
    roof: { success: "Hemlig hjälp.", hindrance: "Hemligt hinder.", staysHere: true },
  },
  focus: ["walls"],
  actions: [planned, undecided],
};

export const exportInput = (evaluation: Evaluation = exported): ExportInput => ({
  assessment: smallAssessment,
  words: smallWords,
  evaluation,
  messages,
  format: createFormat("sv"),
});
