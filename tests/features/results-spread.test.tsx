import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { ChartFiles } from "#charts/chart-files.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { ResultsPage } from "#features/results/results-page.tsx";
import { usePreferences } from "#stores/preferences-store.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { agreeing, disagreeing, marked } from "#tests/support/collected.ts";
import { renderRun } from "#tests/support/render-run.tsx";
import { smallWords } from "#tests/support/report-content.ts";

const saved: (readonly (readonly unknown[])[])[] = [];
const files: ChartFiles = {
  saveTable: (_, rows) => {
    saved.push(rows);
    return Promise.resolve();
  },
  savePicture: () => {},
};

const answered = evaluationWith(smallAssessment, {
  "ground-plan": 4,
  "ground-people": 3,
  "walls-start": 1,
  "walls-finish": 1,
  "roof-tiles": 2,
  "roof-gutter": 2,
});

const withMarks: Evaluation = {
  ...answered,
  collected: {
    rounds: {
      "ground-plan": [disagreeing, agreeing],
      "walls-start": [agreeing],
      "walls-finish": [disagreeing],
      "roof-tiles": [marked(0, 5)],
    },
    respondents: [],
  },
};

const show = (evaluation: Evaluation) =>
  renderRun(<ResultsPage words={smallWords} files={files} />, smallAssessment, evaluation);

const tableRows = () =>
  within(screen.getByRole("table", { name: "Nuläge, mål och gap för varje steg" }))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe("results of marks given apart", () => {
  beforeEach(() => usePreferences.getState().setLocale("sv"));

  it("have their spread in the table, nothing from fewer than three, and an uncertain level in words", async () => {
    await show(withMarks);
    const [head, ...rows] = tableRows();
    const columns = ["Steg", "Nuläge", "Markerat, lägst–högst", "Eniga frågor"].map(
      (name) => head?.indexOf(name) ?? -1,
    );
    expect(rows.map((row) => columns.map((at) => row[at]))).toEqual([
      ["1. Grund", "3,5", "2–3", "1 av 1"],
      ["2. Väggar", "1 (oeniga svar)", "0–5", "1 av 2"],
      ["3. Tak", "2", "–", "–"],
    ]);
  });

  it("say in the chart, its marks and the summary that a level is uncertain", async () => {
    await show(withMarks);
    expect(await screen.findByText("Gap 2 · oeniga", {}, { timeout: 20_000 })).toBeInTheDocument();
    expect(screen.getByRole("img", { name: /^2\. Väggar: .*1 \(oeniga svar\)/ })).toBeInTheDocument();
    expect(screen.getByText("1 (oeniga svar) · Idé")).toBeVisible();
    expect(screen.queryByText(/Gap 0,5 · oeniga/)).toBeNull();
  });

  it("have neither column when nobody gave marks apart", async () => {
    await show(answered);
    expect([tableRows()[0]?.includes("Eniga frågor"), screen.queryByText(/oeniga svar/)]).toEqual([false, null]);
  });
});
