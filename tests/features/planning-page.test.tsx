import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { type Action, createAction, type Evaluation, type Mark } from "#domain/evaluation.ts";
import { PlanningPage } from "#features/planning/planning-page.tsx";
import { usePreferences } from "#stores/preferences-store.ts";
import { evaluationWith, smallAssessment } from "../support/assessments.ts";
import { renderRun } from "../support/render-run.tsx";
import { smallWords } from "../support/report-content.ts";

const report = {
  onDownload: () => {},
  state: "idle",
  needsMunicipality: false,
  carriesEvaluation: true,
  onCarriesEvaluation: () => {},
  onCopy: () => {},
} as const;

const actionWith = (id: string, overrides: Partial<Action> = {}): Action => ({
  ...createAction(id, { text: `Åtgärd ${id}`, step: "ground", question: null, why: "", templates: [] }),
  ...overrides,
});

interface Given {
  readonly marks?: Readonly<Record<string, Mark>>;
  readonly actions?: readonly Action[];
  readonly evaluation?: Partial<Evaluation>;
  readonly report?: Parameters<typeof PlanningPage>[0]["report"];
}

async function showPlan(given: Given = {}) {
  const document = evaluationWith(smallAssessment, given.marks ?? {}, {
    actions: [...(given.actions ?? [])],
    ...given.evaluation,
  });
  const run = await renderRun(
    <PlanningPage words={smallWords} report={given.report ?? report} />,
    smallAssessment,
    document,
  );
  const actions = () => run.actor.getSnapshot().context.document.actions;
  return { user: userEvent.setup(), run, actions, action: () => actions()[0]! };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const choice = (name: string) => screen.getByRole("combobox", { name });
const headings = () => screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);

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
  const openFirst = async (overrides: Partial<Action> = {}) => {
    const shown = await showPlan({ actions: [actionWith("a", overrides)] });
    await shown.user.click(button("Redigera Åtgärd a"));
    return shown;
  };

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
    expect(headings()).toEqual(["Åtgärd utan text"]);
    await user.type(field("Åtgärdens text"), "Gjut grunden");
    expect(headings()).toEqual(["Gjut grunden"]);
  });

  it("keeps status and funding, also back to not said", async () => {
    const { user, action } = await openFirst();
    await user.selectOptions(choice("Status"), "Breddinförande");
    await user.selectOptions(choice("Finansiering"), "Saknas");
    expect([action().status, action().funding]).toEqual(["roll-out", "missing"]);
    await user.selectOptions(choice("Finansiering"), "Inte sagt än");
    expect(action().funding).toBeNull();
  });

  it("reads an amount with spaces, tells 0 from empty, and keeps the old one when it is no number", async () => {
    const { user, action } = await openFirst();
    const amount = field("Belopp i kronor");
    await user.type(amount, "250 000");
    expect(action().amount).toBe(250_000);
    await user.type(amount, " kr");
    expect(action().amount).toBe(250_000);
    await user.type(amount, " per år");
    expect(amount).toHaveAccessibleDescription(/Det förra beloppet är kvar/);
    expect(amount).toHaveValue("250 000 kr per år");
    expect(action().amount).toBe(250_000);
    await user.clear(amount);
    expect(action().amount).toBeNull();
    await user.type(amount, "0");
    expect(action().amount).toBe(0);
    expect(amount).toBeValid();
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
    expect(headings()).toEqual(["Åtgärd b", "Åtgärd a", "Åtgärd c"]);
    expect(button("Flytta ner Åtgärd a")).toHaveFocus();
    expect(screen.getByText("Åtgärden ligger nu på plats 2 av 3.")).toBeVisible();
  });

  it("moves focus to the way back when an action has come to the end", async () => {
    const { user } = await showPlan({ actions: two });
    await user.click(button("Flytta ner Åtgärd a"));
    expect(button("Flytta upp Åtgärd a")).toHaveFocus();
  });

  it("says that a removed action can be had back, and focuses the next", async () => {
    const { user } = await showPlan({ actions: two });
    await user.click(button("Ta bort Åtgärd a"));
    expect(headings()).toEqual(["Åtgärd b"]);
    expect(screen.getByRole("heading", { name: "Åtgärd b" })).toHaveFocus();
    expect(screen.getByText(/Välj Ångra/)).toBeVisible();
  });

  it("says no more of a removal that has been undone", async () => {
    const { user, run } = await showPlan({ actions: two });
    await user.click(button("Ta bort Åtgärd a"));
    act(() => run.actor.send({ type: "history.undo" }));
    expect(headings()).toEqual(["Åtgärd a", "Åtgärd b"]);
    expect(screen.queryByText(/Välj Ångra/)).toBeNull();
  });
});

describe("the table view", () => {
  it("shows the same actions, with empty told from 0", async () => {
    const { user } = await showPlan({
      actions: [actionWith("a", { owner: "Byggare", finish: "2026-10-31", amount: 0 }), actionWith("b")],
    });
    await user.click(button("Tabell"));
    const rows = within(screen.getByRole("table", { name: "Åtgärder i planen" })).getAllByRole("row");
    const texts = rows.map((row) => [...row.children].map((cell) => cell.textContent));
    expect(texts).toEqual([
      ["Åtgärd", "Steg", "Ansvarig", "Tid", "Status", "Finansiering", "Belopp"],
      ["Åtgärd a", "Grund", "Byggare", "Till 31 oktober 2026", "Ej påbörjad", "Inte angivet", "0 kronor"],
      ["Åtgärd b", "Grund", "Inte angivet", "Inte angivet", "Ej påbörjad", "Inte angivet", "Inte angivet"],
    ]);
  });
});

describe("the report", () => {
  it("is asked for by the button", async () => {
    const downloads: string[] = [];
    const onDownload = (format: string) => void downloads.push(format);
    const { user } = await showPlan({ report: { ...report, onDownload } });
    await user.click(button("Ladda ner handlingsplan (PDF)"));
    await user.click(button("Ladda ner som webbsida (HTML)"));
    expect(downloads).toEqual(["pdf", "html"]);
  });

  it("can be taken in part as plain text, and says when that is done", async () => {
    const copied: string[] = [];
    const onCopy = (excerpt: string) => void copied.push(excerpt);
    const { user } = await showPlan({ report: { ...report, onCopy, state: "copied" } });
    await user.click(button("Kopiera förslag till beslut"));
    await user.click(button("Kopiera sammanfattning"));
    expect(copied).toEqual(["decisions", "summary"]);
    expect(screen.getByText("Texten är kopierad. Klistra in den där ni vill ha den.")).toBeVisible();
  });

  it("brings the evaluation along unless the group says otherwise", async () => {
    const choices: boolean[] = [];
    const onCarriesEvaluation = (carries: boolean) => void choices.push(carries);
    const { user } = await showPlan({ report: { ...report, onCarriesEvaluation } });
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
    const { user } = await showPlan({ report: { ...report, onDownload, state: "working" } });
    await user.click(button("Ladda ner handlingsplan (PDF)"));
    expect(downloads).toBe(0);
    expect(screen.getByText("Skapar filen …")).toBeVisible();
  });

  it("needs the name of the municipality first", async () => {
    await showPlan({ report: { ...report, needsMunicipality: true } });
    expect(screen.getByRole("link", { name: "Skriv kommunens namn först" })).toHaveAttribute("href", "#/preparing");
    expect(screen.queryByRole("button", { name: "Ladda ner handlingsplan (PDF)" })).toBeNull();
  });

  it("tells when it could not be made", async () => {
    await showPlan({ report: { ...report, state: "failed" } });
    expect(screen.getByRole("alert")).toHaveTextContent("Filen kunde inte skapas.");
  });
});
