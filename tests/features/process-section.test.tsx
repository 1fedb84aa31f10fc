import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { ChartFiles } from "#charts/chart-files.ts";
import type { ChartValue } from "#charts/chart-table.ts";
import type { Assessment, Words } from "#domain/assessment.ts";
import { createAction, type Evaluation } from "#domain/evaluation.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import { selectDocument } from "#evaluation/evaluation.selectors.ts";
import { ProcessSection } from "#features/results/process-section.tsx";
import { UnknownsList } from "#features/results/unknowns-list.tsx";
import { usePreferences } from "#stores/preferences-store.ts";
import { evaluationWith, marksByStep, smallAssessment } from "../support/assessments.ts";
import { renderRun } from "../support/render-run.tsx";
import { smallWords } from "../support/report-content.ts";

const known: Assessment = {
  ...smallAssessment,
  roles: ["builder", "roofer"],
  steps: smallAssessment.steps.map((step) => (step.id === "roof" ? { ...step, knownBy: ["roofer", "builder"] } : step)),
};
const words: Words = {
  ...smallWords,
  assessment: { ...smallWords.assessment, roles: { builder: "Byggare", roofer: "Takläggare" } },
};

const saved: { word: string; rows: readonly (readonly ChartValue[])[] }[] = [];
const files: ChartFiles = {
  saveTable: (word, rows) => {
    saved.push({ word, rows });
    return Promise.resolve();
  },
  savePicture: () => undefined,
};

async function show(evaluation: Evaluation, assessment = smallAssessment) {
  const page = (
    <>
      <h1>Resultat</h1>
      <ProcessSection scores={scoreEvaluation(assessment, evaluation)} words={words} files={files} />
      <UnknownsList words={words} />
    </>
  );
  const { actor } = await renderRun(page, assessment, evaluation);
  return { document: () => selectDocument(actor.getSnapshot()), undo: () => actor.send({ type: "history.undo" }) };
}
const showLevels = (levels: Parameters<typeof marksByStep>[1]) =>
  show(evaluationWith(smallAssessment, marksByStep(smallAssessment, levels)));
const region = (name: string) => within(screen.getByRole("region", { name }));

beforeEach(() => usePreferences.setState({ locale: "sv" }));

describe("the process", () => {
  it("shows each step with its status, its ground and where it runs ahead", async () => {
    await showLevels({ ground: 1, walls: 3 });
    const steps = region("1 steg ligger före sin grund: Väggar").getAllByRole("listitem");
    const rows = steps.filter((step) => step.className === "nio-process-row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "11. Grund Börja härBehöver stärkas · nuläge 1",
      "22. Väggar Redo · nuläge 3Bygger på GrundLigger före sin grund: Grund behöver stärkas först.",
      "33. Tak För få svarBygger på Grund och Väggar",
    ]);
    expect(within(rows[1]!).getByRole("link")).toHaveAttribute("href", "#/answering/summary/walls");
  });

  it("says what the first step to strengthen unlocks, and what it helps further on", async () => {
    await showLevels({ ground: 1, walls: 1, roof: 1 });
    const process = region("Inget steg ligger före sin grund. Börja med Grund");
    expect(process.getByRole("heading", { level: 3, name: "Börja här Grund" })).toBeVisible();
    expect(process.getByText("När steget är redo har Väggar hela sin grund på plats.")).toBeVisible();
    expect(process.getByText("Längre fram har även Tak nytta av det.")).toBeVisible();
  });

  it("says nothing of other steps when none rests on the one to start with", async () => {
    await showLevels({ ground: 4, walls: 4, roof: 1 });
    const process = region("Inget steg ligger före sin grund. Börja med Tak");
    expect(process.getByRole("heading", { level: 3, name: "Börja här Tak" })).toBeVisible();
    expect(process.queryByText(/hela sin grund|nytta av det/)).toBeNull();
  });

  it("has no place to start when every step is ready", async () => {
    await showLevels({ ground: 3, walls: 3, roof: 3 });
    expect(region("Alla steg är redo och har sin grund på plats").queryByText("Börja här")).toBeNull();
  });

  it("says the same in a table, and saves it", async () => {
    await showLevels({ ground: 1, walls: 3 });
    await userEvent.click(screen.getByText("Samma uppgifter i en tabell"));
    const table = screen.getByRole("table", { name: "Hur stegen bygger på varandra" });
    const rows = within(table).getAllByRole("row");
    const listed = [
      ["Steg", "Läge", "Nuläge", "Bygger på", "Ligger före", "Är grund för"],
      ["1. Grund", "Behöver stärkas", "1", "–", "–", "Väggar och Tak"],
      ["2. Väggar", "Redo", "3", "Grund", "Grund", "Tak"],
      ["3. Tak", "För få svar", "–", "Grund och Väggar", "–", "–"],
    ];
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(listed);
    await userEvent.click(
      screen.getByRole("button", { name: "Spara siffrorna som CSV: Hur stegen bygger på varandra" }),
    );
    const asSaved = (cell: string) => (cell === "–" ? null : /^\d$/.test(cell) ? Number(cell) : cell);
    expect(saved).toEqual([{ word: "grund", rows: listed.map((row) => row.map(asSaved)) }]);
  });
});

describe("what the group does not know", () => {
  const unknowns = evaluationWith(known, { "ground-plan": "unknown", "roof-tiles": "unknown" });

  it("stands under the role that could find out", async () => {
    await show(unknowns, known);
    const section = region("Det här vet ni inte");
    expect(section.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
      "Kan ta reda på det: Takläggare",
      "Ingen roll är utpekad",
    ]);
    expect(section.getByText("Kan också veta:")).toHaveTextContent("Kan också veta: Byggare");
  });

  it("becomes an action of that role with one press, once, and can be undone", async () => {
    const { document, undo } = await show(unknowns, known);
    const name = "Gör till åtgärd: Hur är det med roof-tiles?";
    await userEvent.click(screen.getByRole("button", { name }));
    expect(document().actions).toEqual([
      {
        ...createAction("new-1", {
          text: "Ta reda på: Hur är det med roof-tiles?",
          step: "roof",
          question: "roof-tiles",
          why: "Ni har svarat vet ej på frågan.",
          templates: [],
        }),
        owner: "Takläggare",
      },
    ]);
    expect(screen.queryByRole("button", { name })).toBeNull();
    expect(screen.getByText("Finns i planen")).toHaveFocus();
    act(undo);
    expect(document().actions).toEqual([]);
    expect(screen.getByRole("button", { name })).toBeVisible();
  });

  it("becomes an action without an owner where no role is named", async () => {
    const { document } = await show(unknowns, known);
    await userEvent.click(screen.getByRole("button", { name: "Gör till åtgärd: Hur är det med ground-plan?" }));
    expect(document().actions).toMatchObject([{ question: "ground-plan", owner: "" }]);
  });
});
