import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { ChartFiles } from "#charts/chart-files.ts";
import { ResultsPage } from "#features/results/results-page.tsx";
import { usePreferences } from "#stores/preferences-store.ts";
import { answerWith, evaluationWith, smallAssessment } from "../support/assessments.ts";
import { renderRun } from "../support/render-run.tsx";
import { smallWords } from "../support/report-content.ts";

const assessment: Assessment = {
  ...smallAssessment,
  reference: { ground: 4, walls: 4, roof: 5 },
  rules: [
    {
      id: "R1",
      severity: "high",
      when: [
        { any: ["ground"], is: "weak" },
        { any: ["walls"], is: "strong" },
      ],
    },
  ],
};
const words: Words = {
  ...smallWords,
  assessment: {
    ...smallWords.assessment,
    reference: { name: "Allt klart", description: "Vår egen bedömning." },
    rules: { R1: { name: "Väggar på lera", reason: "Väggarna lutar.", first: "Gjut en platta." } },
  },
};

const mixed = evaluationWith(assessment, {
  "ground-plan": 1,
  "ground-people": 1,
  "walls-start": 5,
  "walls-finish": 4,
  "roof-tiles": "unknown",
});
const lowest = evaluationWith(
  assessment,
  Object.fromEntries(assessment.steps.flatMap(({ questions }) => questions.map(({ id }) => [id, 0]))),
);

const saved: { word: string; rows: readonly (readonly unknown[])[] }[] = [];
const files: ChartFiles = {
  saveTable: (word, rows) => {
    saved.push({ word, rows });
    return Promise.resolve();
  },
  savePicture: () => {},
};

async function show(evaluation: Evaluation, earlier: Evaluation | null = null) {
  const run = await renderRun(<ResultsPage words={words} files={files} />, assessment, evaluation, undefined, earlier);
  await screen.findByRole("heading", { level: 1 });
  return run;
}

const region = (name: string) => within(screen.getByRole("region", { name }));
const marksOf = async (name: RegExp) => {
  const figure = await screen.findByRole("figure", { name });
  return (await within(figure).findAllByRole("img")).map((mark) => mark.getAttribute("aria-label") ?? "");
};
const tableColumns = () =>
  within(screen.getByRole("table", { name: "Nuläge, mål och gap för varje steg" }))
    .getAllByRole("columnheader")
    .map(({ textContent }) => textContent);
const tableRows = () =>
  within(screen.getByRole("table", { name: "Nuläge, mål och gap för varje steg" }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent.replaceAll("\u00A0", " ")));

beforeEach(() => usePreferences.setState({ locale: "sv" }));

describe("the heading", () => {
  it("says which step has the largest gap", async () => {
    await show(mixed);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Störst gap: Grund (3 nivåer under målet)");
  });

  it("names every step that shares the largest gap", async () => {
    await show(evaluationWith(assessment, { "ground-plan": 3, "roof-tiles": 3 }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Störst gap: Grund och Tak (1 nivå under målet)",
    );
  });

  it("says that targets are reached when no step is below its own", async () => {
    await show(evaluationWith(assessment, { "walls-finish": 3 }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Alla steg som har ett nuläge når sitt mål");
  });

  it("claims no level before there are answers", async () => {
    await show(evaluationWith(assessment));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Inget nuläge än: för få frågor har fått en nivå",
    );
    expect(region("Det här bör ni se upp med").getByText(/^Reglerna jämför/)).toBeVisible();
  });
});

describe("the summary", () => {
  it("puts the weakest step before the mean and says how many steps the mean covers", async () => {
    await show(mixed);
    expect(screen.getByRole("region", { name: "I korthet" })).toHaveTextContent(
      /Svagaste steget.*Grund.*1 · Idé.*Alla steg sammanvägda: 3,2, räknat på 2 av 3 steg\./,
    );
  });

  it("counts levels, don't-knows, blanks and not-relevants apart", async () => {
    await show(
      evaluationWith(assessment, { "ground-plan": 0, "ground-people": "unknown", "walls-start": "not-relevant" }),
    );
    expect(screen.getByRole("region", { name: "I korthet" })).toHaveTextContent(
      "1 av 5 frågor som gäller er har en nivå. 1 fråga har svaret vet ej. 3 frågor är inte besvarade. 1 fråga är ej relevant hos er och räknas inte med.",
    );
  });

  it("leads to the step to start with", async () => {
    await show(mixed);
    expect(screen.getByRole("link", { name: "Till steget Grund" })).toHaveAttribute(
      "href",
      "#/answering/summary/ground",
    );
  });
});

describe("the chart and its table", () => {
  it("show the same numbers, and words where a step has too few answers", async () => {
    await show(mixed);
    expect(tableRows()).toEqual([
      ["1. Grund", "Behöver stärkas", "1", "4", "3", "1", "1", "100 % (2 av 2)"],
      ["2. Väggar", "Redo", "4,3", "3", "0", "4,3", "4,3", "100 % (2 av 2)"],
      ["3. Tak", "För få svar", "–", "4", "–", "0", "5", "0 % (0 av 2)"],
    ]);
    expect(
      await marksOf(/^1 av 2 steg med nuläge ligger under sitt mål; störst är gapet i Grund \(3\)\. .*3 steg/),
    ).toEqual([
      "1. Grund: mål 4",
      "1. Grund: nuläge 1",
      "2. Väggar: mål 3",
      "2. Väggar: nuläge 4,3",
      "3. Tak: inget nuläge än, möjligt spann 0–5",
      "3. Tak: mål 4",
    ]);
    const drawn = [...screen.getAllByRole("figure")[0]!.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(drawn.filter((text) => /^\d(,\d)?$/.test(text))).toEqual(["4", "1", "3", "4,3", "4"]);
    expect(drawn).toEqual(expect.arrayContaining(["1. GrundGap 3", "2. VäggarMålet är nått", "3. TakFör få svar"]));
  });

  it("show last time and the reference profile, each with its marks, its words and its column", async () => {
    const before = evaluationWith(
      assessment,
      { "ground-plan": 0, "walls-start": 5, "walls-finish": 5 },
      { date: "2025-03-12" },
    );
    await show(mixed, before);
    await userEvent.click(screen.getByRole("checkbox", { name: "Jämför med profilen Allt klart" }));
    expect(screen.getByText("Vår egen bedömning.")).toBeVisible();
    const marks = await marksOf(/Sedan 2025 har 1 steg gått upp och 1 gått ner/);
    const columns = tableColumns();
    expect(columns.slice(7, 11)).toEqual([
      "Förra gången (2025)",
      "Ändring sedan dess",
      "Samma frågor har svar",
      "Profilen",
    ]);
    const said = { Nuläge: "nuläge", Mål: "mål", "Förra gången (2025)": "förra gången", Profilen: "i profilen" };
    const expected = tableRows().flatMap((cells) =>
      Object.entries(said).flatMap(([column, word]) => {
        const number = cells[columns.indexOf(column)]!;
        return number === "–" ? [] : [`${cells[0]!}: ${word} ${number}`];
      }),
    );
    expect(marks.filter((mark) => !mark.includes("spann")).toSorted()).toEqual(expected.toSorted());
    expect(expected).toHaveLength(10);
    // Last year one of the ground's questions had no answer.
    expect(tableRows().map((cells) => [cells[8], cells[9]])).toEqual([
      ["+1", "Delvis"],
      ["−0,8", "Ja"],
      ["–", "–"],
    ]);
  });

  it("save the numbers of the table", async () => {
    await show(mixed);
    await userEvent.click(
      screen.getByRole("button", { name: "Spara siffrorna som CSV: Nuläge, mål och gap för varje steg" }),
    );
    expect(saved.at(-1)).toEqual({
      word: "gap",
      rows: [
        ["Steg", "Läge", "Nuläge", "Mål", "Gap", "Lägst", "Högst", "Täckning"],
        ["1. Grund", "Behöver stärkas", 1, 4, 3, 1, 1, "100\u00A0% (2 av 2)"],
        ["2. Väggar", "Redo", 4.3, 3, 0, 4.3, 4.3, "100\u00A0% (2 av 2)"],
        ["3. Tak", "För få svar", null, 4, null, 0, 5, "0\u00A0% (0 av 2)"],
      ],
    });
  });

  it("are one stop for Tab, and arrows lead from mark to mark the way they point", async () => {
    await show(mixed);
    const figure = await screen.findByRole("figure", { name: /^1 av 2/ });
    const marks = await within(figure).findAllByRole("img");
    expect(marks.filter((mark) => mark.getAttribute("tabindex") === "0")).toHaveLength(1);
    act(() => within(figure).getByRole("img", { name: "1. Grund: nuläge 1" }).focus());
    const said = async (key: string) => {
      await userEvent.keyboard(`{${key}}`);
      return document.activeElement?.getAttribute("aria-label");
    };
    expect(await said("ArrowDown")).toBe("2. Väggar: nuläge 4,3");
    expect(await said("ArrowLeft")).toBe("2. Väggar: mål 3");
    expect(await said("End")).toBe("3. Tak: mål 4");
    expect(await said("Home")).toBe("1. Grund: nuläge 1");
    expect(screen.getByText("1. Grund: nuläge 1", { selector: "p" })).toBeVisible();
  });

  it("never show a left-out step as zero", async () => {
    await show({ ...mixed, scope: { ...mixed.scope, steps: ["ground", "walls"] } });
    expect(tableRows()[2]).toEqual(["3. Tak", "Inte vald den här gången", "–", "–", "–", "–", "–", "–"]);
    const figure = await screen.findByRole("figure", { name: /^1 av 2/ });
    expect(await within(figure).findByText("3. Tak")).toHaveTextContent("3. TakInte vald den här gången");
  });

  it("can be sorted by gap, both of them", async () => {
    await show(evaluationWith(assessment, { "ground-plan": 3, "walls-finish": 3, "roof-tiles": 1 }));
    await userEvent.click(screen.getByRole("radio", { name: "Störst gap först" }));
    expect(tableRows().map(([step]) => step)).toEqual(["3. Tak", "1. Grund", "2. Väggar"]);
    const [figure] = await screen.findAllByRole("figure");
    expect(figure).toHaveTextContent(/3\. Tak.*1\. Grund.*2\. Väggar/);
  });

  it("can be shown as a radar, which names the steps without a level", async () => {
    await show(mixed);
    await userEvent.click(screen.getByRole("radio", { name: "Radar" }));
    expect(await marksOf(/^1 av 2 steg/)).toEqual([
      "1. Grund: nuläge 1, mål 4",
      "2. Väggar: nuläge 4,3, mål 3",
      "3. Tak: mål 4, inget nuläge än, möjligt spann 0–5",
    ]);
    expect(screen.getByText("Utan nuläge i radarn: Tak.")).toBeVisible();
    expect(screen.queryByRole("radio", { name: "Störst gap först" })).not.toBeInTheDocument();
  });

  it("say the same numbers in the radar as in the table", async () => {
    const before = evaluationWith(
      assessment,
      { "ground-plan": 0, "walls-start": 5, "walls-finish": 5 },
      { date: "2025-03-12" },
    );
    await show(mixed, before);
    await userEvent.click(screen.getByRole("radio", { name: "Radar" }));
    const numbers = (text: string) => text.match(/\d+(,\d+)?/gu) ?? [];
    const marks = (await marksOf(/^1 av 2 steg/)).map((mark) => numbers(mark.replace(/^\d+\. /u, "")).toSorted());
    const columns = tableColumns();
    const inTable = tableRows().map((row) => {
      const cell = (name: string) => row[columns.indexOf(name)]!;
      const span = cell("Lägst") === cell("Högst") ? [] : [cell("Lägst"), cell("Högst")];
      return [cell("Nuläge"), cell("Mål"), cell("Förra gången (2025)"), ...span]
        .filter((text) => text !== "–")
        .toSorted();
    });
    expect(inTable).toEqual([
      ["0", "1", "4"],
      ["3", "4,3", "5"],
      ["0", "4", "5"],
    ]);
    expect(marks).toEqual(inTable);
  });

  it("say in words that a radar needs three steps", async () => {
    await show({ ...mixed, scope: { ...mixed.scope, steps: ["ground", "walls"] } });
    await userEvent.click(screen.getByRole("radio", { name: "Radar" }));
    expect(await screen.findByText(/^Radarn behöver minst tre valda steg/)).toBeVisible();
    expect(screen.queryAllByRole("img")).toEqual([]);
  });
});

describe("the table of questions", () => {
  it("has four kinds of squares, each with words of its own, that lead to their questions", async () => {
    await show(
      evaluationWith(assessment, { "ground-plan": 0, "ground-people": "unknown", "walls-start": "not-relevant" }),
    );
    const table = within(await screen.findByRole("table", { name: "Svar på varje fråga" }));
    const squares = table.getAllByRole("link");
    expect(squares.map((square) => [square.getAttribute("aria-label"), square.textContent])).toEqual([
      ["Hur är det med ground-plan? 0 Inget", "0 Inget"],
      ["Hur är det med ground-people? Vet ej", "? Vet ej"],
      ["Hur är det med walls-start? Ej relevant", "– Ej relevant"],
      ["Hur är det med walls-finish? Inget svar än", " Inget svar än"],
      ["Hur är det med roof-tiles? Inget svar än", " Inget svar än"],
      ["Hur är det med roof-gutter? Inget svar än", " Inget svar än"],
    ]);
    expect(squares[0]).toHaveAttribute("href", "#/answering/question/ground/ground-plan");
    expect(squares.map((square) => square.tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    expect(
      screen.getByRole("heading", { name: "1 av 1 frågor med nivå ligger under målet, flest i Grund" }),
    ).toBeVisible();
  });

  it("says the same in its squares as in the numbers that are saved", async () => {
    await show(
      evaluationWith(assessment, { "ground-plan": 0, "ground-people": "unknown", "walls-start": "not-relevant" }),
    );
    const table = await screen.findByRole("table", { name: "Svar på varje fråga" });
    await userEvent.click(screen.getByRole("button", { name: "Spara siffrorna som CSV: Svar på varje fråga" }));
    const [, ...rows] = saved.at(-1)!.rows;
    const squares = within(table).getAllByRole("link");
    expect(rows).toHaveLength(squares.length);
    expect(squares.map((square) => [square.getAttribute("aria-label"), square.textContent.split(" ")[0]])).toEqual(
      rows.map(([, question, answer, level]) => [
        `${String(question)} ${String(answer)}`,
        level === null ? ({ "Vet ej": "?", "Ej relevant": "–" }[String(answer)] ?? "") : `${level as number}`,
      ]),
    );
  });

  it("says of a left-out step that it is left out, and saves each question with its numbers", async () => {
    await show({ ...mixed, scope: { ...mixed.scope, steps: ["ground", "roof"] } });
    const table = await screen.findByRole("table", { name: "Svar på varje fråga" });
    expect(within(table).getAllByRole("row")[2]).toHaveTextContent("2. VäggarInte vald den här gången");
    await userEvent.click(screen.getByRole("button", { name: "Spara siffrorna som CSV: Svar på varje fråga" }));
    expect(saved.at(-1)).toEqual({
      word: "fragor",
      rows: [
        ["Steg", "Fråga", "Svar", "Nuläge", "Mål", "Gap"],
        ["1. Grund", "Hur är det med ground-plan?", "1 Idé", 1, 4, 3],
        ["1. Grund", "Hur är det med ground-people?", "1 Idé", 1, 4, 3],
        ["3. Tak", "Hur är det med roof-tiles?", "Vet ej", null, 4, null],
        ["3. Tak", "Hur är det med roof-gutter?", "Inget svar än", null, 4, null],
      ],
    });
  });
});

describe("the findings", () => {
  it("say how serious, why and what to do first, and lead to the steps", async () => {
    await show(mixed);
    const findings = region("Det här bör ni se upp med");
    expect(findings.getByRole("heading", { name: "Väggar på lera" })).toBeVisible();
    expect(findings.getByText("Stor risk")).toBeVisible();
    expect(findings.getByText("Väggarna lutar.")).toBeVisible();
    expect(findings.getByText(/Gjut en platta\./)).toBeVisible();
    expect(findings.getByRole("link", { name: "Väggar" })).toHaveAttribute("href", "#/answering/summary/walls");
  });

  it("note a step that is ahead of its ground", async () => {
    await show(mixed);
    const notes = region("Det här bör ni se upp med").getAllByRole("listitem");
    expect(notes.at(-1)).toHaveTextContent(
      "Väggar. Steget ligger före sin grund. Det bygger på ett steg som ännu behöver stärkas: Grund",
    );
  });
});

describe("what is not known", () => {
  it("is listed as things to find out, apart from blanks and not-relevants with their reasons", async () => {
    const notRelevant = answerWith("not-relevant", { reason: "Vi har inget tak." });
    await show(evaluationWith(assessment, { "roof-tiles": "unknown", "roof-gutter": notRelevant, "ground-plan": 0 }));
    const section = region("Det här vet ni inte");
    const [unknown] = section.getAllByRole("listitem");
    expect(unknown).toHaveTextContent("Hur är det med roof-tiles? (Tak)");
    expect(section.getByRole("link", { name: "Hur är det med roof-tiles?" })).toHaveAttribute(
      "href",
      "#/answering/question/roof/roof-tiles",
    );
    await userEvent.click(section.getByText("1 fråga är ej relevant hos er"));
    expect(section.getByText("Vi har inget tak.")).toBeVisible();
    expect(section.getByText("3 frågor är inte besvarade")).toBeVisible();
  });
});

describe("the suggestions", () => {
  it("are added to the plan with their reason and templates, and stay told apart as added", async () => {
    const run = await show(mixed);
    const text = "Lyft ground-plan från 1.";
    await userEvent.click(screen.getByRole("button", { name: `Lägg till i planen: ${text}` }));
    expect(run.actor.getSnapshot().context.document.actions).toMatchObject([
      {
        id: "new-1",
        text,
        step: "ground",
        question: "ground-plan",
        why: "Därför.",
        templates: ["ground-plan-form"],
      },
    ]);
    expect(screen.queryByRole("button", { name: `Lägg till i planen: ${text}` })).not.toBeInTheDocument();
    expect(screen.getByText("I planen")).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent("Planen har åtgärder i Grund.");
  });

  it("link to their templates", async () => {
    await show(mixed);
    expect(screen.getByRole("link", { name: "Blankett ground-plan" })).toHaveAttribute(
      "href",
      "#/toolbox/ground-plan-form",
    );
  });

  it("show the most important first and the rest on request, moving focus to the first new one", async () => {
    await show(lowest);
    const suggestions = region("Förslag på åtgärder");
    expect(suggestions.getAllByRole("heading", { level: 3 })).toHaveLength(5);
    await userEvent.click(suggestions.getByRole("button", { name: "Visa 1 förslag till" }));
    const headings = suggestions.getAllByRole("heading", { level: 3 });
    expect(headings).toHaveLength(6);
    expect(headings[5]).toHaveFocus();
    expect(suggestions.queryByRole("button", { name: /^Visa/ })).not.toBeInTheDocument();
  });

  it("lead on to the plan", async () => {
    await show(mixed);
    expect(screen.getByRole("link", { name: "Till planen" })).toHaveAttribute("href", "#/planning");
  });
});

it("speaks English when the reader does", async () => {
  usePreferences.setState({ locale: "en" });
  await show(mixed);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Largest gap: Grund (3 levels below target)");
});
