import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ChartValue } from "#charts/chart-table.ts";
import type { Assessment } from "#domain/assessment.ts";
import { type Action, createAction, type Evaluation, type Mark } from "#domain/evaluation.ts";
import { PlanningPage } from "#features/planning/planning-page.tsx";
import { evaluationWith, smallAssessment } from "./assessments.ts";
import { renderRun } from "./render-run.tsx";
import { smallWords } from "./report-content.ts";

export const idleReport = {
  onDownload: () => {},
  state: "idle",
  needsMunicipality: false,
  carriesEvaluation: true,
  onCarriesEvaluation: () => {},
  individualMarks: null,
  onCopy: () => {},
} as const;

export const actionWith = (id: string, overrides: Partial<Action> = {}): Action => ({
  ...createAction(id, { text: `Åtgärd ${id}`, step: "ground", question: null, why: "", templates: [] }),
  ...overrides,
});

interface Given {
  readonly assessment?: Assessment;
  readonly marks?: Readonly<Record<string, Mark>>;
  readonly actions?: readonly Action[];
  readonly evaluation?: Partial<Evaluation>;
  /** Where the numbers of charts go that are saved. */
  readonly saved?: { readonly word: string; readonly rows: readonly (readonly ChartValue[])[] }[];
  readonly report?: Parameters<typeof PlanningPage>[0]["report"];
}

/** Shows the plan screen over the small assessment. */
export async function showPlan(given: Given = {}) {
  const assessment = given.assessment ?? smallAssessment;
  const before = evaluationWith(assessment, given.marks ?? {}, {
    actions: [...(given.actions ?? [])],
    ...given.evaluation,
  });
  const files = {
    saveTable: (word: string, rows: readonly (readonly ChartValue[])[]) => {
      given.saved?.push({ word, rows });
      return Promise.resolve();
    },
    savePicture: () => undefined,
  };
  const page = <PlanningPage words={smallWords} report={given.report ?? idleReport} files={files} />;
  const run = await renderRun(page, assessment, before);
  const document = () => run.actor.getSnapshot().context.document;
  const actions = () => document().actions;
  return { user: userEvent.setup(), run, document, actions, action: () => actions()[0]! };
}

/** The plan screen with its first and only action open for editing. */
export async function openFirst(overrides: Partial<Action> = {}) {
  const shown = await showPlan({ actions: [actionWith("a", overrides)] });
  await shown.user.click(button("Redigera Åtgärd a"));
  return shown;
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
export const choice = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
