import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, Suspense } from "react";
import { describe, expect, test } from "vitest";
import type { Evaluation, Verdict } from "#domain/evaluation.ts";
import type { LastYear } from "#domain/moved-by.ts";
import { buildClosing, type ClosingInput } from "#features/closing/closing-model.ts";
import { ClosingPage } from "#features/closing/closing-page.tsx";
import { PresentingPage } from "#features/closing/presenting-page.tsx";
import { buildSlides } from "#features/closing/step-slides.ts";
import { createFormat } from "#i18n/format.ts";
import { loadMessages } from "#i18n/messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { answerWith, evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { disagreeing } from "#tests/support/collected.ts";
import { houseEvaluation, plannedAction, smallWords, undecidedAction } from "#tests/support/report-content.ts";
import { withoutWhatStaysHere } from "#domain/stays-here.ts";

const { stepStatuses } = await loadMessages("sv", "report");
const { words: followUpWords } = await loadMessages("sv", "followingUp");
const inputOf = async (evaluation: Evaluation): Promise<ClosingInput> => ({
  assessment: smallAssessment,
  words: smallWords,
  evaluation,
  messages: await loadMessages("sv", "closing"),
  followUpWords,
  stepStatuses,
  format: createFormat("sv"),
});
const closingOf = async (evaluation: Evaluation) => buildClosing(await inputOf(evaluation));
const slidesOf = async (evaluation: Evaluation, last: LastYear | null = null) =>
  buildSlides(await inputOf(evaluation), last);

async function show(page: ReactNode) {
  usePreferences.getState().setLocale("sv");
  await act(async () => {
    render(<Suspense>{page}</Suspense>);
  });
  await screen.findByRole("heading", { level: 1 }, { timeout: 5000 });
  return userEvent.setup();
}

describe("what is read aloud", () => {
  test("is what it takes, where we begin and how many steps are ready", async () => {
    const { sentences } = await closingOf(houseEvaluation);
    expect(sentences).toEqual([
      "Vi gör två åtgärder fram till 30 juni 2026 för 0 kronor, där en åtgärd saknar belopp.",
      "Vi börjar med Väggar, och den första åtgärden startar 1 april 2026.",
      "Ett av tre steg är redo att bygga vidare på (Grund på 1 av 2 frågor).",
    ]);
  });

  test("says so where nothing is answered or planned", async () => {
    const { sentences, plan, decision, next } = await closingOf(evaluationWith(smallAssessment, {}, { date: "" }));
    expect({ sentences, plan, decision, next }).toEqual({
      sentences: [
        "Planen har inga åtgärder ännu.",
        "Vi börjar med Grund.",
        "För få frågor är besvarade för att visa var vi står.",
      ],
      plan: [],
      decision: "Det är inte bestämt var planen tas upp.",
      next: ["Ingen dag är satt."],
    });
  });

  test("names what is to be found out, with who can, and the parked questions too", async () => {
    const { findOut } = await closingOf({
      ...houseEvaluation,
      answers: { ...houseEvaluation.answers, "roof-gutter": answerWith(null, { parked: true }) },
    });
    expect(findOut.map((text) => text.split(" Kan ta reda på det")[0])).toHaveLength(2);
    expect(await closingOf(evaluationWith(smallAssessment))).toMatchObject({ findOut: [], lastPlan: "" });
  });

  test("says what became of last year's plan, once anything of it is judged", async () => {
    const following = (...verdicts: readonly (Verdict | null)[]) =>
      closingOf({
        ...houseEvaluation,
        followUp: {
          of: { id: "last", date: "2025-03-12", label: "" },
          actions: verdicts.map((verdict, at) => ({
            action: { ...plannedAction, id: `a${at}` },
            verdict,
            why: "",
          })),
        },
      });
    expect((await following("under-way", "done")).lastPlan).toBe("Av förra årets åtgärder är en klar och en på väg.");
    expect((await following("done", "done", null)).lastPlan).toBe(
      "Av förra årets åtgärder är två klara och en inte uppföljd.",
    );
    expect((await following(null)).lastPlan).toBe("");
  });

  test("has the plan in order of date, what has no day last", async () => {
    const later = { ...plannedAction, id: "later", text: "Res väggarna", start: "2026-07-01", finish: "2026-09-30" };
    const ends = { ...undecidedAction, id: "ends", text: "Städa", owner: " Vakt ", finish: "2026-05-01" };
    const { plan } = await closingOf({ ...houseEvaluation, actions: [undecidedAction, later, ends, plannedAction] });
    expect(plan).toEqual([
      { id: "action-1", text: "Gjut plattan", owner: "Byggchef", when: ["Från 1 april 2026", "Till 30 juni 2026"] },
      { id: "ends", text: "Städa", owner: "Vakt", when: ["Till 1 maj 2026"] },
      { id: "later", text: "Res väggarna", owner: "Byggchef", when: ["Från 1 juli 2026", "Till 30 september 2026"] },
      { id: "action-2", text: "Lägg taket", owner: "", when: [] },
    ]);
  });

  test.each([
    [
      { status: "draft", body: "Nämnden", date: "2026-03-20" },
      "Planen tas upp i Nämnden 20 mars 2026.",
      "20 mars 2026: beslut om planen.",
    ],
    [
      { status: "draft", body: "", date: "" },
      "Det är inte bestämt var planen tas upp.",
      "1 april 2026: Gjut plattan startar.",
    ],
    [
      { status: "adopted", body: "Nämnden", date: "2026-03-20" },
      "Planen är fastställd av Nämnden 20 mars 2026.",
      "1 april 2026: Gjut plattan startar.",
    ],
  ] as const)("says where the plan is taken up and what comes next: %o", async (decision, said, first) => {
    const closing = await closingOf({ ...houseEvaluation, decision: { ...decision, reference: "" } });
    expect([closing.decision, ...closing.next]).toEqual([said, first, "12 mars 2027: ny bedömning."]);
  });
});

test("what comes next is never before the day of the assessment", async () => {
  const begun = { ...plannedAction, start: "2026-01-15" };
  const { next } = await closingOf({ ...houseEvaluation, actions: [begun] });
  expect(next[0]).toBe("30 juni 2026: Gjut plattan ska vara klar.");
});

describe("the page that is read aloud", () => {
  const page = async (evaluation: Evaluation, taken: string[] = [], state: "idle" | "working" | "failed" = "idle") => (
    <ClosingPage
      closing={await closingOf(evaluation)}
      wordsLang={undefined}
      state={state}
      onTake={(file) => taken.push(file)}
      planHref="#/evaluation/7/planning"
      presentHref="#/present/evaluation/7"
      preparingHref="#/evaluation/7/preparing"
    />
  );

  test("hands out plan, web page, calendar and file", async () => {
    const taken: string[] = [];
    const user = await show(await page(houseEvaluation, taken));
    for (const name of ["Plan (PDF)", "Webbsida (HTML)", "Kalender (ICS)", "Spara fil"])
      await user.click(screen.getByRole("button", { name }));
    expect(taken).toEqual(["pdf", "html", "ics", "file"]);
    expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(3);
    expect(screen.getByText("Ingen utsedd")).toBeVisible();
  });

  test("takes no second file while one is made", async () => {
    const taken: string[] = [];
    const user = await show(await page(houseEvaluation, taken, "working"));
    await user.click(screen.getByRole("button", { name: "Plan (PDF)" }));
    expect([taken, screen.getByRole("status").textContent]).toEqual([[], "Skapar filen …"]);
  });

  test("says that a file could not be made", async () => {
    await show(await page(houseEvaluation, [], "failed"));
    expect(screen.getByRole("alert")).toHaveTextContent("Filen kunde inte skapas.");
  });

  test("asks for the municipality's name before it makes a plan", async () => {
    await show(await page({ ...houseEvaluation, organisation: { name: " ", code: null } }));
    expect(screen.queryByRole("button", { name: "Plan (PDF)" })).toBeNull();
    expect(screen.getByRole("link", { name: "Skriv kommunens namn först" })).toHaveAttribute(
      "href",
      "#/evaluation/7/preparing",
    );
  });
});

const noted: Evaluation = {
  ...houseEvaluation,
  notes: {
    ground: { success: "Torr mark.", hindrance: "Sten.", staysHere: false },
    walls: { success: "Gott virke.", hindrance: "Regn.", staysHere: true },
  },
};

describe("the steps in five minutes", () => {
  test("have level, what helped, what hindered and what comes next; what stays here is left out", async () => {
    const open = withoutWhatStaysHere(smallAssessment, noted, "Stannar.");
    expect(await slidesOf(open)).toEqual([
      {
        id: "ground",
        number: 1,
        name: "Grund",
        level: "Nivå 4: Klart",
        target: "Mål 4",
        since: "",
        reasons: [],
        helped: "Torr mark.",
        hindered: "Sten.",
        next: { text: "Gjut plattan", owner: "Byggchef", day: "1 april 2026" },
      },
      {
        id: "walls",
        number: 2,
        name: "Väggar",
        level: "Nivå 1,5: mellan Idé och Plan",
        target: "Mål 3",
        since: "",
        reasons: [],
        helped: "",
        hindered: "",
        next: null,
      },
      {
        id: "roof",
        number: 3,
        name: "Tak",
        level: "Ingen nivå: för få svar",
        target: "Mål 4",
        since: "",
        reasons: ["Platt tak."],
        helped: "",
        hindered: "",
        next: { text: "Lägg taket", owner: "", day: "" },
      },
    ]);
  });

  test("say what the step did since last year where that can be compared, and when other questions are answered", async () => {
    const before = { ...noted, id: "before", date: "2025-03-12" };
    const known = { "ground-plan": answerWith(2), "ground-people": answerWith(2), "walls-start": answerWith(2) };
    const answers = { ...before.answers, ...known };
    const last = { run: { assessment: smallAssessment, evaluation: { ...before, answers } }, mappings: [] };
    expect((await slidesOf(noted, last)).map(({ since }) => since)).toEqual([
      "Sedan förra gången: från 2 till 4, upp 2 (delvis olika frågor har svar)",
      "Sedan förra gången: från 2 till 1,5, ner 0,5",
      "",
    ]);
  });

  test("name the first action of the step that is not finished", async () => {
    const done = { ...plannedAction, status: "finished" } as const;
    const later = { ...plannedAction, id: "later", text: "Res väggarna", start: "2026-07-01" };
    const [ground] = await slidesOf({ ...houseEvaluation, actions: [later, done] });
    expect(ground?.next).toEqual({ text: "Res väggarna", owner: "Byggchef", day: "1 juli 2026" });
  });

  test("say that a level is uncertain, and cut what one page cannot hold", async () => {
    const [, walls] = await slidesOf({
      ...noted,
      answers: { ...noted.answers, "walls-start": answerWith(2), "walls-finish": answerWith(2) },
      notes: { walls: { success: "ord ".repeat(300), hindrance: "", staysHere: false } },
      collected: { rounds: { "walls-finish": [disagreeing] }, respondents: [] },
    });
    expect([walls?.level, walls?.helped.length, walls?.helped.endsWith("ord …")]).toEqual([
      "Nivå 2: Plan (oeniga svar)",
      481,
      true,
    ]);
  });

  test("are turned by arrow keys within their ends, with focus on the step's name, and left by Escape", async () => {
    let left = 0;
    const user = await show(
      <PresentingPage
        slides={await slidesOf(noted)}
        organisation="Mittköping"
        wordsLang={undefined}
        backHref="#/close/evaluation/7"
        onLeave={() => (left += 1)}
      />,
    );
    const current = () => document.querySelector("[data-current] h2")?.textContent;
    const seen = [current()];
    for (const key of ["{ArrowLeft}", "{ArrowRight}", "{PageDown}", "{ArrowRight}", "{Home}", "{End}", "{ArrowLeft}"]) {
      await user.keyboard(key);
      seen.push(current());
    }
    expect(seen).toEqual(["1. Grund", "1. Grund", "2. Väggar", "3. Tak", "3. Tak", "1. Grund", "3. Tak", "2. Väggar"]);
    expect(screen.getByRole("heading", { level: 2, name: "2. Väggar" })).toHaveFocus();
    await user.keyboard("{Control>}{ArrowRight}{/Control}");
    expect(current()).toBe("2. Väggar");
    await user.click(screen.getByRole("button", { name: "Nästa" }));
    expect(current()).toBe("3. Tak");
    await user.keyboard("{Escape}");
    expect(left).toBe(1);
  });
});
