import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { carriedOver } from "#domain/carry-over.ts";
import type { Evaluation, Verdict } from "#domain/evaluation.ts";
import type { LastYear } from "#domain/moved-by.ts";
import { followUpOf } from "#domain/next-year.ts";
import { storedResult } from "#domain/record-keeping.ts";
import { selectDocument } from "#evaluation/evaluation.selectors.ts";
import { FollowingUpPage } from "#features/following-up/following-up-page.tsx";
import { LastYearAnswer } from "#features/following-up/last-year-answer.tsx";
import { MovedSection } from "#features/following-up/moved-section.tsx";
import { RecomputedNotice } from "#features/following-up/recomputed-notice.tsx";
import { usePreferences } from "#stores/preferences-store.ts";
import { answerWith, evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { renderRun } from "#tests/support/render-run.tsx";
import { plannedAction, smallWords, undecidedAction } from "#tests/support/report-content.ts";

const words = smallWords.assessment;
const last = evaluationWith(
  smallAssessment,
  {
    "ground-plan": answerWith(1, { reason: "Bara en skiss.", evidence: { text: "Skiss 3", link: "" } }),
    "ground-people": 2,
  },
  { id: "last", date: "2025-03-12", label: "Våren 2025", actions: [plannedAction, undecidedAction] },
);
const lastYear: LastYear = { run: { assessment: smallAssessment, evaluation: last }, mappings: [] };
const following = evaluationWith(smallAssessment, { "ground-plan": 4 }, { followUp: followUpOf(last) });

beforeEach(() => usePreferences.setState({ locale: "sv", showsLastYear: true }));

async function open(document: Evaluation = following, earlier: Evaluation | null = null) {
  const { actor } = await renderRun(<FollowingUpPage words={words} />, smallAssessment, document, undefined, earlier);
  act(() => actor.send({ type: "following-up.open" }));
  const rows = () => selectDocument(actor.getSnapshot()).followUp?.actions ?? [];
  return { actor, user: userEvent.setup(), rows };
}

describe("following up a plan", () => {
  it("gives each action a verdict and a reason beside its own status", async () => {
    const { user, rows } = await open();
    expect(screen.getByText("0 av 2 åtgärder är uppföljda")).toBeVisible();
    const card = screen.getByRole("group", { name: "Gjut plattan" });
    await user.click(within(card).getByRole("radio", { name: "Avbruten" }));
    await user.type(within(card).getByRole("textbox", { name: "Varför blev det så?" }), "Pengarna tog slut.");
    expect(rows()[0]).toEqual({ action: plannedAction, verdict: "stopped", why: "Pengarna tog slut." });
    expect(screen.getByText("1 av 2 åtgärder är uppföljda")).toBeVisible();
    await user.click(within(card).getByRole("radio", { name: "Inte sagt" }));
    expect(rows()[0]?.verdict).toBeNull();
  });

  it("keeps a reason here when asked to", async () => {
    const { user, rows } = await open();
    const card = screen.getByRole("group", { name: "Gjut plattan" });
    const stays = within(card).getByRole("checkbox", { name: /^Stannar här/ });
    expect(stays).not.toBeChecked();
    await user.click(stays);
    expect(rows()[0]).toEqual({ action: plannedAction, verdict: null, why: "", staysHere: true });
    await user.click(stays);
    expect(rows()[0]?.staysHere).toBe(false);
  });

  it("measures an indicator and says at once what it means", async () => {
    const { user, rows } = await open();
    expect(screen.getByText("Inte mätt.")).toBeVisible();
    const value = screen.getByRole("textbox", { name: "Uppmätt värde, av 3 plattor" });
    await user.type(value, "1");
    expect(screen.getByText("På väg: 33 % av vägen till målet.").parentElement).toHaveTextContent(
      "Värdet är under gränsen 1,5. Ta upp åtgärden igen.",
    );
    await user.type(value, ",5");
    expect(rows()[0]?.action.indicators[0]?.measurements).toEqual([{ value: 1.5, date: "2026-03-12", remark: "" }]);
    expect(screen.queryByText(/Ta upp åtgärden igen/)).toBeNull();
    await user.clear(value);
    expect(rows()[0]?.action.indicators[0]?.measurements).toEqual([]);
  });

  it("adds a measurement after the ones that are there, and keeps those", async () => {
    const indicator = plannedAction.indicators[0]!;
    const measured = { value: 1, date: "2025-10-01", remark: "" };
    const action = { ...plannedAction, indicators: [{ ...indicator, measurements: [measured] }] };
    const { user, rows } = await open({ ...following, followUp: followUpOf({ ...last, actions: [action] }) });
    const value = screen.getByRole("textbox", { name: "Uppmätt värde, av 3 plattor" });
    expect(value).toHaveValue("1");
    await user.click(screen.getByRole("button", { name: "Lägg till en mätning" }));
    expect(value).toHaveValue("");
    await user.type(value, "3");
    expect(rows()[0]?.action.indicators[0]?.measurements).toEqual([
      measured,
      { value: 3, date: "2026-03-12", remark: "" },
    ]);
    expect(screen.getByText("Målet är nått.")).toBeVisible();
  });

  it("keeps to the latest measurement while it is changed, and shows no earlier one in its place", async () => {
    const measurements = [1, 2].map((value) => ({ value, date: "2025-10-01", remark: "" }));
    const action = { ...plannedAction, indicators: [{ ...plannedAction.indicators[0]!, measurements }] };
    const { user, rows } = await open({ ...following, followUp: followUpOf({ ...last, actions: [action] }) });
    const value = screen.getByRole("textbox", { name: "Uppmätt värde, av 3 plattor" });
    await user.clear(value);
    expect(value).toHaveValue("");
    await user.type(value, "3");
    expect(rows()[0]?.action.indicators[0]?.measurements.map(({ value }) => value)).toEqual([1, 3]);
  });

  it("takes an unfinished action along once, shows that it is there, and can take it back", async () => {
    const { actor, user, rows } = await open();
    const plan = () => selectDocument(actor.getSnapshot()).actions;
    const card = screen.getByRole("group", { name: "Gjut plattan" });
    const take = () => within(card).queryByRole("button", { name: "Ta med i årets plan Gjut plattan" });
    await user.click(within(card).getByRole("radio", { name: "På väg" }));
    await user.click(take()!);
    expect(plan()).toEqual([carriedOver(smallAssessment, rows()[0]!, "new-1")]);
    expect(within(card).getByText("Finns i årets plan")).toHaveFocus();
    expect(take()).toBeNull();
    act(() => actor.send({ type: "history.undo" }));
    expect(plan()).toEqual([]);
    expect(take()).toBeVisible();
  });

  it.each(["Klar", "Avbruten"])("offers no action that is judged %s", async (verdict) => {
    const { user } = await open();
    const card = screen.getByRole("group", { name: "Gjut plattan" });
    await user.click(within(card).getByRole("radio", { name: verdict }));
    expect(within(card).queryByRole("button", { name: /^Ta med/ })).toBeNull();
  });

  it("says that an action had no indicator", async () => {
    await open();
    const card = screen.getByRole("group", { name: "Lägg taket" });
    expect(within(card).getByText("Åtgärden hade ingen indikator, så effekten syns inte i siffror.")).toBeVisible();
  });

  it("can begin with the evaluation before, when nothing is followed up yet", async () => {
    const { user, rows } = await open(evaluationWith(smallAssessment), last);
    expect(screen.getByText(/Er förra bedömning är från Våren 2025, 12 mars 2025/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Följ upp planen" }));
    expect(rows()).toEqual(followUpOf(last).actions);
  });

  it("says so when there is nothing to follow up", async () => {
    await open(evaluationWith(smallAssessment));
    expect(screen.getByText(/Det finns ingen tidigare bedömning att följa upp/)).toBeVisible();
  });
});

describe("last year's answer", () => {
  const show = (question: string, of: LastYear = lastYear) =>
    renderRun(
      <>
        <h1>Fråga</h1>
        <LastYearAnswer question={question} last={of} words={words} />
      </>,
      smallAssessment,
      following,
    );

  it("stands beside the question with its reason and evidence", async () => {
    await show("ground-plan");
    const box = screen.getByText("Förra året (Våren 2025)").closest("details")!;
    expect([...box.querySelectorAll("dt,dd")].map(({ textContent }) => textContent)).toEqual([
      "Svar",
      "1 Idé",
      "Varför",
      "Bara en skiss.",
      "Belägg",
      "Skiss 3",
    ]);
  });

  it("is folded for every question once it has been folded", async () => {
    await show("ground-plan");
    const box = screen.getByText("Förra året (Våren 2025)").closest("details")!;
    expect(box.open).toBe(true);
    act(() => {
      box.open = false;
      box.dispatchEvent(new Event("toggle"));
    });
    expect(usePreferences.getState().showsLastYear).toBe(false);
  });

  const other = { ...smallAssessment, version: "0.9.0" };
  it.each([
    ["is blank where it was", "walls-start", smallAssessment, "Inte besvarad"],
    ["was to another question", "ground-plan", other, /Frågan har ändrats sedan förra året/],
    ["is none to a new question", "ground-plan", { ...other, steps: [] }, "Frågan är ny sedan förra året."],
  ])("%s", async (_, question, assessment, text) => {
    await show(question, { run: { assessment, evaluation: last }, mappings: [] });
    expect(screen.getByText(text)).toBeVisible();
  });
});

describe("the results", () => {
  const judged = (verdict: Verdict): Evaluation => ({
    ...following,
    answers: { ...following.answers, "ground-people": answerWith(2) },
    followUp: {
      ...following.followUp!,
      actions: following.followUp!.actions.map((row, index) => (index === 0 ? { ...row, verdict } : row)),
    },
  });
  const show = (document: Evaluation, of: LastYear | null) =>
    renderRun(
      <>
        <h1>Resultat</h1>
        <MovedSection words={smallWords} />
        <RecomputedNotice words={smallWords} />
      </>,
      smallAssessment,
      document,
      undefined,
      null,
      of,
    );

  it("say what became of each action beside what its step, question and indicators did", async () => {
    await show(judged("done"), lastYear);
    const [first, second] = screen.getAllByRole("listitem");
    expect(first).toHaveTextContent(
      "Gjut plattanKlar StegetGrund: från 1,5 till 3, upp 1,5FråganFrån 1 Idé till 4 KlartEffekt" +
        " Gjutna plattor: från 0 till inte mätt, mål 3 av 3 plattor. Inte mätt.",
    );
    expect(second).toHaveTextContent("Lägg taketInte sagt StegetTak: går inte att jämföraEffektIngen indikator");
  });

  it("say that last year's answers are missing", async () => {
    await show(judged("done"), null);
    expect(screen.getByText(/Förra årets svar finns inte i webbläsaren/)).toBeVisible();
  });

  it("say that they are others than when they were stored, and why, whatever is edited after", async () => {
    const result = { ...storedResult(smallAssessment, following), engine: 99 };
    const stored = { ...following, result: { ...result, levels: { ...result.levels, ground: 1 } } };
    const { actor } = await show(stored, lastYear);
    const said = () => screen.getByText("Resultatet är ett annat än när det sparades").parentElement;
    expect(said()).toHaveTextContent("Räknereglerna har ändrats sedan dess. Svaren är desamma.");
    expect(said()).toHaveTextContent("Grund: 1 när det sparades, 4 nu.");
    act(() => actor.send({ type: "answer.mark", question: "ground-plan", mark: 1 }));
    expect(said()).toHaveTextContent("Grund: 1 när det sparades, 4 nu.");
  });

  it("say nothing of a stored result that holds", async () => {
    await show({ ...following, result: storedResult(smallAssessment, following) }, lastYear);
    expect(screen.queryByText("Resultatet är ett annat än när det sparades")).toBeNull();
  });
});
