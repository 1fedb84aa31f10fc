import { act, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { ChartValue } from "#charts/chart-table.ts";
import { createAction } from "#domain/evaluation.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { smallAssessment } from "../support/assessments.ts";
import { actionWith, button, choice, field, idleReport, openFirst, showPlan } from "../support/show-plan.tsx";

const planTitles = () =>
  screen
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent)
    .filter((text) => /Åtgärd|Gjut/.test(text));

beforeEach(() => {
  usePreferences.setState({ locale: "sv" });
});

describe("the completeness of the plan", () => {
  it("is told for what is lacking and only for that", async () => {
    await showPlan({
      actions: [
        actionWith("a", { owner: "Byggare", start: "2026-04-01", funding: "clear" }),
        actionWith("b", { start: "2026-04-01", funding: "unclear", amount: 0 }),
        actionWith("c", { start: "2026-04-01", funding: "missing", amount: 250_000 }),
      ],
    });
    expect(screen.getByText("2 av 3 åtgärder saknar ansvarig roll")).toBeVisible();
    expect(screen.getByText("3 av 3 åtgärder saknar slutdatum")).toBeVisible();
    expect(screen.queryByText(/saknar startdatum/)).toBeNull();
    expect(screen.getByText(/^250\s000 kronor$/, { selector: "p" })).toBeVisible();
    expect(screen.getByText("1 åtgärd har inget belopp")).toBeVisible();
    expect(screen.getByText("2 åtgärder har oklar eller saknad finansiering")).toBeVisible();
  });
});

describe("a plan without actions", () => {
  it("says what to do, and where suggestions come from when nothing is answered", async () => {
    await showPlan();
    expect(screen.getByRole("heading", { name: "Planen är tom än" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Till frågorna" })).toHaveAttribute(
      "href",
      "#/answering/question/ground/ground-plan",
    );
  });
});

describe("last year's plan", () => {
  const rows = ["a", "b"].map((id) => ({ action: actionWith(id), verdict: "under-way" as const, why: "" }));
  const followUp = { of: { id: "last", date: "2025-03-12", label: "" }, actions: rows };

  it("is offered before the suggestions, until an action is taken along", async () => {
    const { user, actions } = await showPlan({ marks: { "ground-plan": 1 }, evaluation: { followUp } });
    const titles = () => screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(titles().indexOf("Från förra planen")).toBe(titles().indexOf("Välj bland förslagen") - 1);
    await user.click(button("Ta med Åtgärd b"));
    expect(actions()).toEqual([actionWith("new-1", { text: "Åtgärd b" })]);
    expect(screen.getByRole("heading", { level: 3, name: "Åtgärd b" })).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Ta med Åtgärd b" })).toBeNull();
    await user.click(button("Ta med Åtgärd a"));
    expect(titles()).not.toContain("Från förra planen");
  });

  it("says nothing where there is none", async () => {
    await showPlan();
    expect(screen.queryByRole("heading", { name: "Från förra planen" })).toBeNull();
  });
});

describe("choosing", () => {
  it("puts a suggestion in the plan with its origin, opens it, focuses its heading and offers it no more", async () => {
    const { user, actions } = await showPlan({ marks: { "ground-plan": 1 } });
    await user.click(button("Lägg till Lyft ground-plan från 1."));
    expect(actions()).toEqual([
      createAction("new-1", {
        text: "Lyft ground-plan från 1.",
        step: "ground",
        question: "ground-plan",
        why: "Därför.",
        templates: ["ground-plan-form"],
      }),
    ]);
    expect(screen.getByRole("heading", { name: "Lyft ground-plan från 1." })).toHaveFocus();
    expect(choice("Ansvarig roll")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Lägg till Lyft/ })).toBeNull();
  });

  it("tells why a suggestion is made", async () => {
    await showPlan({ marks: { "ground-plan": 1 } });
    expect(screen.getByText("Ni står på 1 Idé. Målet är 4 Klart. 2 andra steg bygger på det här.")).toBeVisible();
  });

  it("shows five suggestions first, and the rest when asked", async () => {
    const questions = smallAssessment.steps.flatMap((step) => step.questions.filter(({ core }) => core));
    const { user } = await showPlan({ marks: Object.fromEntries(questions.map(({ id }) => [id, 0])) });
    expect(screen.getAllByRole("button", { name: /^Lägg till Lyft/ })).toHaveLength(5);
    await user.click(button("Visa fler (1)"));
    expect(screen.getAllByRole("button", { name: /^Lägg till Lyft/ })).toHaveLength(6);
  });

  it("offers to find out what the group did not know", async () => {
    const { user, action } = await showPlan({ marks: { "roof-tiles": "unknown" } });
    await user.click(button("Lägg till Ta reda på: Hur är det med roof-tiles?"));
    expect(action().text).toBe("Ta reda på: Hur är det med roof-tiles?");
    expect(action().step).toBe("roof");
  });

  it("offers the next action once the one in the plan is finished", async () => {
    await showPlan({
      marks: { "ground-plan": 2 },
      actions: [actionWith("a", { question: "ground-plan", status: "finished" })],
    });
    expect(button("Lägg till Lyft ground-plan från 2.")).toBeVisible();
  });

  it("takes an action in the group's own words, but not an empty one", async () => {
    const { user, actions } = await showPlan();
    await user.click(button("Lägg till åtgärden"));
    expect(field("Vad ska ni göra?")).toHaveAccessibleDescription(/Skriv vad ni ska göra\./);
    expect(field("Vad ska ni göra?")).toHaveFocus();
    await user.type(field("Vad ska ni göra?"), "Bygg ett tak");
    await user.selectOptions(choice("Steg"), "Tak");
    await user.click(button("Lägg till åtgärden"));
    expect(actions()).toEqual([
      createAction("new-1", { text: "Bygg ett tak", step: "roof", question: null, why: "", templates: [] }),
    ]);
  });
});

describe("editing an action", () => {
  it("keeps texts, and one visit to a field is undone at once", async () => {
    const { user, run, action } = await openFirst();
    await user.type(choice("Ansvarig roll"), "Byggare");
    expect(action().owner).toBe("Byggare");
    run.actor.send({ type: "history.undo" });
    expect(action().owner).toBe("");
  });

  it("changes the heading with the text", async () => {
    const { user } = await openFirst();
    await user.clear(field("Åtgärdens text"));
    expect(planTitles()).toEqual(["Åtgärd utan text"]);
    await user.type(field("Åtgärdens text"), "Gjut grunden");
    expect(planTitles()).toEqual(["Gjut grunden"]);
  });

  it("keeps status and funding, also back to not said", async () => {
    const { user, action } = await openFirst();
    await user.selectOptions(choice("Status"), "Breddinförande");
    await user.selectOptions(choice("Finansiering"), "Saknas");
    expect([action().status, action().funding]).toEqual(["roll-out", "missing"]);
    await user.selectOptions(choice("Finansiering"), "Inte bestämt");
    expect(action().funding).toBeNull();
  });

  it("reads an amount, also in millions, and tells 0 from empty", async () => {
    const { user, action } = await openFirst();
    const amount = field("Belopp i kronor");
    await user.type(amount, "250 000");
    expect(action().amount).toBe(250_000);
    await user.clear(amount);
    expect(action().amount).toBeNull();
    await user.type(amount, "1,5 mnkr");
    expect(action().amount).toBe(1_500_000);
    await user.tab();
    expect(amount).toHaveValue("1 500 000");
    await user.clear(amount);
    await user.type(amount, "0");
    expect(action().amount).toBe(0);
    expect(amount).toBeValid();
  });

  it("keeps the amount from before when what is left in the field is none, and says so only then", async () => {
    const { user, action } = await openFirst({ amount: 250_000 });
    const amount = field("Belopp i kronor");
    await user.clear(amount);
    await user.type(amount, "12 per år");
    expect(amount).not.toHaveAccessibleDescription(/Det förra beloppet är kvar/);
    await user.tab();
    expect(amount).toHaveAccessibleDescription(/Det förra beloppet är kvar/);
    expect(amount).toHaveValue("12 per år");
    expect(action().amount).toBe(250_000);
  });

  it("shows the amount that undo brings back", async () => {
    const { user, run } = await openFirst({ amount: 1_200_000 });
    await user.clear(field("Belopp i kronor"));
    await user.type(field("Belopp i kronor"), "7");
    run.actor.send({ type: "history.undo" });
    expect(await screen.findByDisplayValue("1 200 000")).toBeVisible();
  });

  it("adds and takes away the step's templates", async () => {
    const { user, action } = await openFirst();
    await user.click(screen.getByRole("checkbox", { name: "Blankett ground-people" }));
    expect(action().templates).toEqual(["ground-people-form"]);
    await user.click(screen.getByRole("checkbox", { name: "Blankett ground-people" }));
    expect(action().templates).toEqual([]);
  });

  it("hints when an e-mail address stands where a role should", async () => {
    const { user, action } = await openFirst();
    await user.type(choice("Ansvarig roll"), "anna@exempel.se");
    expect(choice("Ansvarig roll")).toHaveAccessibleDescription(/ser ut som en e-postadress/);
    expect(action().owner).toBe("anna@exempel.se");
  });
});

describe("the order of the plan", () => {
  const two = [actionWith("a"), actionWith("b")];

  it("changes by moving, with focus on the action that moved", async () => {
    const { user } = await showPlan({ actions: [...two, actionWith("c")] });
    await user.click(button("Flytta ner Åtgärd a"));
    expect(planTitles()).toEqual(["Åtgärd b", "Åtgärd a", "Åtgärd c"]);
    expect(button("Flytta ner Åtgärd a")).toHaveFocus();
    expect(screen.getByText("Åtgärden ligger nu på plats 2 av 3.")).toBeVisible();
  });

  it("moves focus to the way back when an action has come to the end", async () => {
    const { user } = await showPlan({ actions: two });
    await user.click(button("Flytta ner Åtgärd a"));
    expect(button("Flytta upp Åtgärd a")).toHaveFocus();
  });

  it("changes by choosing a place, with focus kept there", async () => {
    const { user } = await showPlan({ actions: [...two, actionWith("c")] });
    await user.selectOptions(choice("Plats i planen för Åtgärd a"), "Plats 3 av 3");
    expect(planTitles()).toEqual(["Åtgärd b", "Åtgärd c", "Åtgärd a"]);
    expect(choice("Plats i planen för Åtgärd a")).toHaveFocus();
    expect(screen.getByText("Åtgärden ligger nu på plats 3 av 3.")).toBeVisible();
  });

  it("says that a removed action can be had back, and focuses the next", async () => {
    const { user } = await showPlan({ actions: two });
    await user.click(button("Ta bort Åtgärd a"));
    expect(planTitles()).toEqual(["Åtgärd b"]);
    expect(screen.getByRole("heading", { name: "Åtgärd b" })).toHaveFocus();
    expect(screen.getByText(/Välj Ångra/)).toBeVisible();
  });

  it("says no more of a removal that has been undone", async () => {
    const { user, run } = await showPlan({ actions: two });
    await user.click(button("Ta bort Åtgärd a"));
    act(() => run.actor.send({ type: "history.undo" }));
    expect(planTitles()).toEqual(["Åtgärd a", "Åtgärd b"]);
    expect(screen.queryByText(/Välj Ångra/)).toBeNull();
  });
});

describe("the table view", () => {
  it("shows the same actions, with empty told from 0", async () => {
    const { user } = await showPlan({
      actions: [actionWith("a", { owner: "Byggare", finish: "2026-10-31", amount: 0 }), actionWith("b")],
      evaluation: { focus: ["ground"] },
    });
    await user.click(button("Tabell"));
    const rows = within(screen.getByRole("table", { name: "Åtgärder i planen" })).getAllByRole("row");
    const texts = rows.map((row) => [...row.children].map((cell) => cell.textContent));
    const unsaid = "Inte angivet";
    const ground = "GrundI fokus";
    expect(texts).toEqual([
      ["Nr", "Åtgärd", "Steg", "Ansvarig", "Tid", "Status", "Finansiering", "Belopp", "Uppföljning"],
      ["1", "Åtgärd a", ground, "Byggare", "Till 31 oktober 2026", "Ej påbörjad", unsaid, "0 kronor", unsaid],
      ["2", "Åtgärd b", ground, unsaid, unsaid, "Ej påbörjad", unsaid, unsaid, unsaid],
    ]);
  });
});

describe("the steps in focus", () => {
  const box = (name: string) => screen.getByRole("checkbox", { name });

  it("are marked by the group, and one mark is undone at a time", async () => {
    const { user, run, document } = await showPlan({ actions: [actionWith("a", { step: "roof" })] });
    expect(box("Tak")).toHaveAccessibleDescription("1 åtgärd");
    await user.click(box("Tak"));
    await user.click(box("Grund"));
    expect(document().focus).toEqual(["roof", "ground"]);
    expect(screen.getByText("I fokus")).toBeVisible();
    act(() => run.actor.send({ type: "history.undo" }));
    expect(document().focus).toEqual(["roof"]);
  });

  it("are nudged about when they are more than three, not when they are three", async () => {
    const steps = ["a", "b", "c", "d"].map((id) => ({ ...smallAssessment.steps[0]!, id, questions: [] }));
    const assessment = { ...smallAssessment, steps: [...smallAssessment.steps, ...steps] };
    const { user } = await showPlan({ assessment, evaluation: { focus: ["ground", "walls", "roof"] } });
    expect(screen.queryByText(/steg i fokus\./)).toBeNull();
    await user.click(box("a"));
    expect(screen.getByText(/^Ni har 4 steg i fokus\./)).toBeVisible();
  });
});

describe("the decision", () => {
  it("is a draft until the group says otherwise, and then stands at the top", async () => {
    const { user, document } = await showPlan();
    expect(screen.queryByText(/^Planen är fastställd/)).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Fastställd" }));
    expect(screen.getByText("Skriv också: beslutande organ, beslutsdatum och diarienummer.")).toBeVisible();
    await user.type(field("Beslutande organ"), "Socialnämnden");
    await user.type(screen.getByLabelText("Beslutsdatum"), "2026-05-20");
    await user.type(field("Diarienummer"), "SN 2026/114");
    expect(document().decision).toEqual({
      status: "adopted",
      body: "Socialnämnden",
      date: "2026-05-20",
      reference: "SN 2026/114",
    });
    expect(screen.getByText(/^Planen är fastställd den 20 maj 2026 av Socialnämnden\./)).toBeVisible();
    expect(screen.queryByText(/^Skriv också/)).toBeNull();
  });

  it("leaves the plan open to change, and undo stays on the plan", async () => {
    const decision = { status: "adopted", body: "", date: "", reference: "" } as const;
    const { user, run, document } = await showPlan({ evaluation: { decision } });
    await user.type(field("Diarienummer"), "7");
    act(() => run.actor.send({ type: "history.undo" }));
    expect(document().decision).toEqual(decision);
    expect(run.actor.getSnapshot().matches("planning")).toBe(true);
  });
});

describe("the timeline", () => {
  const dated = [
    actionWith("a", { start: "2026-04-01", finish: "2026-12-01" }),
    actionWith("b", { start: "2026-05-01", finish: "2026-10-01" }),
    actionWith("c", { start: "2026-08-01" }),
    actionWith("d"),
  ];
  const finding = "3 åtgärder från kvartal 2 2026 till kvartal 4 2026, flest börjar kvartal 2 2026 (2)";
  const listed = [
    ["Kvartal", "Börjar", "Ska vara klara"],
    ["Kvartal 2 2026", "1, 2", "–"],
    ["Kvartal 3 2026", "3", "–"],
    ["Kvartal 4 2026", "–", "1, 2"],
  ];

  it("is headed by its finding and lists what begins and is to be finished in each quarter", async () => {
    await showPlan({ actions: dated });
    expect(await screen.findByRole("heading", { level: 2, name: finding })).toBeVisible();
    const rows = within(screen.getByRole("table", { name: "Tidslinje" })).getAllByRole("row");
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(listed);
    expect(screen.getByText(/^När åtgärderna börjar .* 1 åtgärd har inget datum och är inte med\.$/)).toBeVisible();
  });

  it("draws each action that has a day along its quarters", async () => {
    await showPlan({ actions: dated });
    const figure = await screen.findByRole("figure", {
      name: `${finding}. Tidslinje med ett streck för varje åtgärd.`,
    });
    const bars = [...figure.querySelectorAll<HTMLElement>(".nio-timeline-bar")].map((bar) => [
      bar.closest(".nio-timeline-row")?.firstElementChild?.textContent,
      bar.style.gridColumn,
    ]);
    expect(bars).toEqual([
      ["1. Åtgärd a", "1 / 4"],
      ["2. Åtgärd b", "1 / 4"],
      ["3. Åtgärd c", "2 / 3"],
    ]);
  });

  it("saves the numbers of its table", async () => {
    const saved: { word: string; rows: readonly (readonly ChartValue[])[] }[] = [];
    const { user } = await showPlan({ actions: dated, saved });
    await user.click(await screen.findByRole("button", { name: "Spara siffrorna som CSV: Tidslinje" }));
    expect(saved).toEqual([
      { word: "tidslinje", rows: listed.map((row) => row.map((cell) => (cell === "–" ? null : cell))) },
    ]);
  });

  it("is told by its table alone when it is longer than can be drawn", async () => {
    await showPlan({ actions: [actionWith("a", { start: "2026-04-01", finish: "2062-12-01" })] });
    expect(
      await screen.findByRole("heading", { name: "1 åtgärd från kvartal 2 2026 till kvartal 4 2062" }),
    ).toBeVisible();
    expect(screen.getByRole("table", { name: "Tidslinje" })).toBeVisible();
    expect(screen.queryByRole("figure", { name: /Tidslinje/ })).toBeNull();
  });

  it("is left out while no action has a day", async () => {
    await showPlan({ actions: [actionWith("a")] });
    expect(screen.queryByText(/kvartal/)).toBeNull();
  });
});

describe("the report", () => {
  it("is asked for by the button", async () => {
    const downloads: string[] = [];
    const onDownload = (format: string) => void downloads.push(format);
    const { user } = await showPlan({ report: { ...idleReport, onDownload } });
    await user.click(button("Ladda ner handlingsplan (PDF)"));
    await user.click(button("Ladda ner som webbsida (HTML)"));
    await user.click(button("Ladda ner som kalkylark (XLSX)"));
    await user.click(button("Ladda ner till kalendern (ICS)"));
    expect(downloads).toEqual(["pdf", "html", "xlsx", "ics"]);
  });

  it("can be taken in part as plain text, and says when that is done", async () => {
    const copied: string[] = [];
    const onCopy = (excerpt: string) => void copied.push(excerpt);
    const { user } = await showPlan({ report: { ...idleReport, onCopy, state: "copied" } });
    await user.click(button("Kopiera förslag till beslut"));
    await user.click(button("Kopiera sammanfattning"));
    expect(copied).toEqual(["decisions", "summary"]);
    expect(screen.getByText("Texten är kopierad. Klistra in den där ni vill ha den.")).toBeVisible();
  });

  it("brings the evaluation along unless the group says otherwise", async () => {
    const choices: boolean[] = [];
    const onCarriesEvaluation = (carries: boolean) => void choices.push(carries);
    const { user } = await showPlan({ report: { ...idleReport, onCarriesEvaluation } });
    const box = screen.getByRole("checkbox", { name: "Lägg med underlaget så att planen kan öppnas nästa år" });
    expect(box).toBeChecked();
    await user.click(box);
    expect(choices).toEqual([false]);
  });

  it("is asked for once while it is made", async () => {
    let downloads = 0;
    const onDownload = () => {
      downloads += 1;
    };
    const { user } = await showPlan({ report: { ...idleReport, onDownload, state: "working" } });
    await user.click(button("Ladda ner handlingsplan (PDF)"));
    expect(downloads).toBe(0);
    expect(screen.getByText("Skapar filen …")).toBeVisible();
  });

  it("leaves a receipt with the file's name before the buttons", async () => {
    await showPlan({ report: { ...idleReport, state: "done", fileName: "handlingsplan-kumla.pdf" } });
    const receipt = screen.getByText("Filen handlingsplan-kumla.pdf är skapad. Den ligger bland dina hämtade filer.");
    expect(receipt).toHaveAttribute("role", "status");
    expect(receipt.compareDocumentPosition(button("Ladda ner handlingsplan (PDF)"))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it("needs the name of the municipality first", async () => {
    await showPlan({ report: { ...idleReport, needsMunicipality: true } });
    expect(screen.getByRole("link", { name: "Skriv kommunens namn först" })).toHaveAttribute("href", "#/preparing");
    expect(screen.queryByRole("button", { name: "Ladda ner handlingsplan (PDF)" })).toBeNull();
  });

  it("tells when it could not be made", async () => {
    await showPlan({ report: { ...idleReport, state: "failed" } });
    expect(screen.getByRole("alert")).toHaveTextContent("Filen kunde inte skapas.");
  });
});
