import { act, render, screen, within } from "@testing-library/react";
import { Suspense } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import type { Round } from "#domain/agreement.ts";
import { ProjectorPage } from "#features/workshop/projector-page.tsx";
import type { RoomView, WallView } from "#features/workshop/room-view.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { round } from "#tests/support/collected.ts";

const view: RoomView = {
  kind: "question",
  place: { step: 1, steps: 9, question: 1, questions: 2 },
  stepName: "Vision",
  question: "Hur långt har ni kommit?",
  levels: [0, 1, 2, 3, 4, 5].map((value) => ({ value, name: `Nivå ${value}`, text: "Text" })),
  wordsLang: null,
  state: "marking",
  round: 1,
  marked: 0,
  alone: 0,
  shown: null,
  agreed: null,
  lastYear: null,
};

beforeEach(() => {
  usePreferences.getState().setLocale("sv");
  // What happy-dom lacks.
  Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });
});

const show = (overrides: Partial<RoomView>) => showView({ ...view, ...overrides });

async function showView(shown: WallView) {
  await act(async () => {
    render(
      <Suspense>
        <ProjectorPage view={shown} />
      </Suspense>,
    );
  });
  await screen.findByRole("heading", { level: 1 }, { timeout: 20_000 });
}
const revealed = (shown: Round) => show({ state: "revealed", shown });
const sizes = () =>
  [...document.querySelectorAll<HTMLElement>(".nio-projector-bar")].map(({ style }) => style.inlineSize);
const rows = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

describe("marks on the wall", () => {
  test("have a row and a bar each, also those that are no level, all scaled to everybody who answered", async () => {
    await revealed(round([1, 0, 0, 1, 0, 0], 7, 1));
    expect(rows().slice(5)).toEqual(["5Nivå 5. Text0", "Vet ej7", "Ej relevant1"]);
    expect(sizes()).toEqual([1, 0, 0, 1, 0, 0, 7, 1].map((count) => `${(100 * count) / 10}%`));
  });

  test("say that most do not know where too few have shown a level, and nothing of a median", async () => {
    await revealed(round([1, 0, 0, 1, 0, 0], 7));
    expect(screen.getByRole("status")).toHaveTextContent("7 av 9 vet inte.");
    expect(screen.getByText(/^Färre än tre personer har visat en nivå, så det går inte/)).toBeVisible();
    expect(screen.queryByText(/^(Median|Spridning)/)).toBe(null);
  });

  test("say beside the verdict that most do not know", async () => {
    await revealed(round([0, 0, 0, 3, 0, 0], 7));
    expect(screen.getByRole("status")).toHaveTextContent("Eniga: bilderna ligger nära varandra.");
    expect(screen.getByText("7 av 10 vet inte.")).toBeVisible();
  });

  test("that none is a level say so", async () => {
    await revealed(round([0, 0, 0, 0, 0, 0], 0, 9));
    expect(screen.getByRole("status")).toHaveTextContent("9 av 9 har svarat ej relevant.");
    expect(screen.getByText("Ingen har visat en nivå.")).toBeVisible();
  });

  test("have their places before they are shown, without counts", async () => {
    await show({});
    const list = screen.getAllByRole("list").at(-1)!;
    expect(within(list).getAllByRole("listitem")).toHaveLength(2);
    expect(sizes()).toEqual([]);
  });

  test("given beforehand are told of while everybody chooses, until somebody is counted", async () => {
    await show({ alone: 3 });
    expect(screen.getByRole("status")).toHaveTextContent("Var och en väljer tyst");
    expect(screen.getByText("3 har svarat i förväg.")).toBeVisible();
  });

  test("given beforehand and shown alone are called so", async () => {
    await show({ state: "revealed", alone: 3, shown: round([0, 0, 2, 1, 0, 0]) });
    expect(screen.getByText("Bara de 3 som svarade i förväg")).toBeVisible();
  });

  test("stand beside last year's answer", async () => {
    await show({ state: "revealed", shown: round([0, 0, 2, 1, 0, 0]), lastYear: 2 });
    expect(screen.getByText("Förra året: 2 Nivå 2")).toBeVisible();
  });

  test("agreed on as no level is marked in its row", async () => {
    await show({ state: "agreed", shown: round([0, 0, 0, 0, 0, 0], 9), agreed: "unknown" });
    expect(screen.getByText("Valt").closest("li")).toHaveTextContent("Vet ej");
    expect(screen.getByRole("status")).toHaveTextContent("Enat svar: Vet ej. 9 av 9 vet inte.");
  });
});

test("the target of a step is shown with what there is to choose between", async () => {
  const levels = [3, 4].map((value) => ({ value, name: `Nivå ${value}`, meaning: `Betyder ${value}` }));
  const place = { id: "vision", step: 2, steps: 9, stepName: "Vision", wordsLang: null };
  await showView({ kind: "goal", ...place, level: 2.44, levels, goal: 4 });
  expect(screen.getByRole("heading", { level: 1, name: "Vision" })).toBeVisible();
  expect(screen.getByText("Steg 2 av 9 · Målet för steget")).toBeVisible();
  expect(screen.getByText("Nuläge: 2,4")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Mål: 4 Nivå 4");
  expect(rows()).toEqual(["3Nivå 3. Betyder 3", "4Nivå 4. Betyder 4"]);
});

test("while the meeting is at other pages, the wall says whose run it is and how far it has come", async () => {
  const steps = [
    { id: "vision", name: "Vision", state: "done" },
    { id: "needs", name: "Behov", state: "not-started" },
  ] as const;
  await showView({ kind: "calm", name: "Mittköping, 2026", steps, wordsLang: null });
  expect(screen.getByRole("heading", { level: 1, name: "Mittköping, 2026" })).toBeVisible();
  expect(screen.getByText("1. Vision, Klar")).toBeInTheDocument();
  expect(screen.getByText("2. Behov, Inte påbörjad")).toBeInTheDocument();
});
