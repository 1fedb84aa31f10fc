import { act, cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Suspense } from "react";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { WordedRun } from "#domain/worded-run.ts";
import type { ChartFiles } from "#charts/chart-files.ts";
import { ComparingPage } from "#features/comparing/comparing-page.tsx";
import type { ShownRun } from "#features/comparing/shown-run.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { mittkopingMappings, mittkopingYears } from "../support/three-years.ts";

const files: ChartFiles = { saveTable: () => Promise.resolve(), savePicture: () => undefined };
const shown = (run: WordedRun, key: string): ShownRun => ({ ...run, key, noteHref: (step) => `#/note/${step}` });

async function show(runs: readonly ShownRun[]) {
  const saved: string[] = [];
  cleanup();
  await act(async () => {
    render(
      <Suspense>
        <ComparingPage
          choices={{
            own: [{ key: "evaluation/1", name: "Mittköping", label: "", date: "2026-03-12" }],
            examples: [],
            files: [],
            chosen: new Set(),
            onChoose: (key, isChosen) => saved.push(`${key} ${String(isChosen)}`),
            onOpenFile: () => undefined,
            onRemoveFile: () => undefined,
          }}
          runs={runs}
          unreadable={0}
          mappings={mittkopingMappings}
          files={files}
          take={{
            onSave: (format) => {
              saved.push(format);
              return Promise.resolve();
            },
            onCopy: () => Promise.reject(new Error("no clipboard")),
          }}
        />
      </Suspense>,
    );
  });
  await screen.findByRole("heading", { level: 1 }, { timeout: 5000 });
  return saved;
}

const rowsOf = (table: HTMLElement): readonly (readonly (string | null)[])[] =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

const headersOf = (table: HTMLElement): readonly string[] =>
  within(table)
    .getAllByRole("columnheader")
    .map(({ textContent }) => textContent);
const marksIn = async (name: RegExp): Promise<readonly string[]> => {
  const figure = await screen.findByRole("figure", { name });
  const marks = await within(figure).findAllByRole("img");
  return marks.map((mark) => mark.getAttribute("aria-label") ?? "").toSorted();
};
/** What the marks should say: for each row and column with a number, the sentence of both. */
const saidBy = (table: HTMLElement, sentence: (step: string, header: string, level: string) => string | null) => {
  const headers = headersOf(table);
  return rowsOf(table)
    .flatMap(([step, ...cells]) =>
      cells.flatMap((cell, index) =>
        cell === "–" ? [] : (sentence(step ?? "", headers[index + 1]!, cell ?? "") ?? []),
      ),
    )
    .toSorted();
};

// What the first test would else wait for: the examples with their words, and Recharts.
beforeAll(async () => {
  await Promise.all([mittkopingYears(), import("recharts")]);
}, 30_000);
beforeEach(() => usePreferences.setState({ locale: "sv" }));

describe("two years", () => {
  it("are shown with each step's levels, target and change", async () => {
    const [, second, third] = await mittkopingYears();
    await show([shown(third, "c"), shown(second, "b")]);
    const heading = await screen.findByRole("heading", {
      level: 2,
      name: "Sedan 2025: 6 steg upp, 3 steg i stort sett oförändrade",
    });
    expect(heading).toBeVisible();
    const table = screen.getByRole("table", { name: "Nivå för varje steg över de gemensamma frågorna" });
    expect(rowsOf(table).slice(6)).toEqual([
      ["7. Upphandlingsmodell", "3", "3", "4", "I stort sett oförändrat", "1"],
      ["8. Implementeringsmodell", "1,5", "1,5", "4", "I stort sett oförändrat", "2"],
      ["9. Effektmonitorering", "1", "1", "4", "I stort sett oförändrat", "2"],
    ]);
    expect(await screen.findByRole("img", { name: "1. Vision: 2025 1,5" })).toBeInTheDocument();
    expect(screen.getByText("Alla är gjorda på samma version. Frågorna är desamma.")).toBeVisible();
  });

  it("have the same numbers in the chart as in the table", async () => {
    const [, second, third] = await mittkopingYears();
    await show([shown(third, "c"), shown(second, "b")]);
    const marks = await marksIn(/^Sedan 2025/);
    const table = screen.getByRole("table", { name: "Nivå för varje steg över de gemensamma frågorna" });
    expect(headersOf(table)).toEqual(["Steg", "2025", "2026", "Mål", "Förändring", "Antal frågor"]);
    const said = saidBy(table, (step, header, level) =>
      /^\d{4}$/.test(header) ? `${step}: ${header} ${level}` : header === "Mål" ? `${step}: mål ${level}` : null,
    );
    expect(said).toHaveLength(27);
    expect(marks).toEqual(said);
  });

  it("say a fall neutrally, with what is noted and the way to note it", async () => {
    const [, second, third] = await mittkopingYears();
    const evaluation = { ...second.evaluation, id: "later", date: "2027-03-01" };
    await show([shown(third, "c"), shown({ ...second, evaluation }, "d")]);
    const section = within(await screen.findByRole("region", { name: "Steg som har gått ner" }));
    expect(section.getByText("Vision: från 2,5 till 1,5")).toBeVisible();
    expect(section.getByRole("link", { name: "Skriv varför i den senaste bedömningen: Vision" })).toHaveAttribute(
      "href",
      "#/note/vision",
    );
  });
});

describe("three years", () => {
  it("say how comparable they are and which questions have changed, in the words of both versions", async () => {
    const [first, second, third] = await mittkopingYears();
    await show([shown(first, "a"), shown(second, "b"), shown(third, "c")]);
    const box = within(await screen.findByRole("region", { name: "Hur jämförbara är de?" }));
    expect(rowsOf(box.getByRole("table"))).toEqual([
      [
        "Bedömningens version",
        "Delvis samma",
        "Version 0.9.0 och 1.0.0. 44 av 46 frågor i den äldre betyder samma sak i den nyare.",
      ],
      ["Variant", "Samma", "Kort (två frågor per steg) i båda."],
      ["Metod", "Samma", "Gruppen enades i båda."],
      ["Omfattning", "Samma", "Samma enhet, spår och steg."],
      ["Roller", "Delvis samma", "6 av 10 roller var med i båda."],
      ["Täckning", "Samma", "89\u00a0% respektive 88\u00a0% av frågorna som gällde hade en nivå."],
    ]);
    const questions = within(screen.getByRole("region", { name: "Frågor som har ändrats mellan versionerna" }));
    expect(questions.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
      "Omformulerade, samma innebörd",
      "Ändrad innebörd, jämförs inte",
      "Borttagna, jämförs inte",
    ]);
    expect(questions.getAllByRole("listitem")[4]).toHaveTextContent(
      "I version 0.9.0: Hur långt har ni kommit med att utse en samordnare för välfärdsteknik?",
    );
  });

  it("have the same numbers in the lines as in the table", async () => {
    const [first, second, third] = await mittkopingYears();
    await show([shown(first, "a"), shown(second, "b"), shown(third, "c")]);
    const marks = await marksIn(/^Sedan 2024/);
    const table = screen.getByRole("table", { name: "Nivå för varje steg över de gemensamma frågorna" });
    const said = saidBy(table, (step, header, level) =>
      /^\d{4}$/.test(header) ? `${step}: ${header} ${level}` : null,
    );
    expect(said.length).toBeGreaterThan(20);
    expect(marks).toEqual(said);
  });

  it("can be taken along, and a failure is said", async () => {
    const [first, second, third] = await mittkopingYears();
    const saved = await show([shown(first, "a"), shown(second, "b"), shown(third, "c")]);
    await userEvent.click(await screen.findByRole("button", { name: "Spara som CSV" }));
    expect(saved).toEqual(["csv"]);
    await userEvent.click(screen.getByRole("button", { name: /^Kopiera/ }));
    expect(await screen.findByText("Det gick inte. Försök en gång till.")).toBeVisible();
  });
});

it("shows two tracks side by side, and what one can learn from the other", async () => {
  const [, , third] = await mittkopingYears();
  const answers = Object.fromEntries(
    Object.entries(third.evaluation.answers).map(([id, answer]) => [
      id,
      id.startsWith("implementation-") ? { ...answer, mark: 4 as const } : answer,
    ]),
  );
  const school = {
    ...third,
    evaluation: { ...third.evaluation, id: "s", track: "school", date: "2026-04-01", answers },
  };
  await show([shown(third, "a"), shown(school, "b")]);
  expect(
    await screen.findByRole("heading", { level: 2, name: "Hälsa och omsorg och Skola och lärande sida vid sida" }),
  ).toBeVisible();
  const lessons = within(screen.getByRole("region", { name: "Lär av det andra spåret" }));
  expect(lessons.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "Implementeringsmodell: Skola och lärande ligger 2,5 nivåer föreDet här har hjälpt: Superanvändarna i två enheter fick timmar i schemat.Fråga dem: Enhetschef, Digitaliseringsledare och IT.",
  ]);
  expect(screen.queryByText("I stort sett oförändrat")).toBeNull();
});

describe("several municipalities", () => {
  const named = (run: WordedRun, name: string): ShownRun =>
    shown({ ...run, evaluation: { ...run.evaluation, id: name, organisation: { name, code: null } } }, name);

  it("are shown only when they are five, in alphabetical order", async () => {
    const [, , third] = await mittkopingYears();
    const names = ["Östby", "Åby", "Alby", "Byn"];
    await show(names.map((name) => named(third, name)));
    expect(screen.getByText("Olika kommuner visas bara när de är minst 5, så att ingen pekas ut.")).toBeVisible();
    await show([...names, "Ceby"].map((name) => named(third, name)));
    const table = await screen.findByRole("table", { name: "Nivå för varje kommun, i bokstavsordning" });
    expect(rowsOf(table).map(([name]) => name)).toEqual(["Alby", "Byn", "Ceby", "Åby", "Östby"]);
    expect(await screen.findByRole("img", { name: "1. Vision: 5 kommuner på 2,5" })).toBeInTheDocument();
  });

  it("have a dot for each level in the table, with how many stand there", async () => {
    const [first, second, third] = await mittkopingYears();
    const runs = [first, second, third, third, second].map((run, index) => named(run, `Kommun ${String(index)}`));
    await show(runs);
    const marks = await marksIn(/5 kommuner/);
    const table = screen.getByRole("table", { name: "Nivå för varje kommun, i bokstavsordning" });
    const counts = new Map<string, number>();
    for (const stands of saidBy(table, (_, step, level) => `${step} på ${level}`))
      counts.set(stands, (counts.get(stands) ?? 0) + 1);
    const said = [...counts].map(([stands, count]) =>
      stands.replace(" på ", `: ${count === 1 ? "en kommun" : `${String(count)} kommuner`} på `),
    );
    expect(said.length).toBeGreaterThan(15);
    expect(marks).toEqual(said.toSorted());
  });
});

it("asks for two, and for no more than ten years", async () => {
  const [, , third] = await mittkopingYears();
  const saved = await show([shown(third, "a")]);
  expect(screen.getByText("Välj minst två bedömningar.")).toBeVisible();
  await userEvent.click(screen.getByRole("checkbox", { name: "Mittköping, 12 mars 2026" }));
  expect(saved).toEqual(["evaluation/1 true"]);
  const years = Array.from({ length: 11 }, (_, index) =>
    shown({ ...third, evaluation: { ...third.evaluation, date: `20${String(10 + index)}-01-01` } }, String(index)),
  );
  await show(years);
  expect(screen.getByText("Högst 10 kan jämföras på en gång. Ta bort några.")).toBeVisible();
});
