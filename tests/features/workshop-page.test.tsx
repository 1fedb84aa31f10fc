import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import { wordsIn } from "#content/assessment-content.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { LastYear } from "#domain/moved-by.ts";
import { whoKnows } from "#domain/who-knows.ts";
import { type RoomView, roomViewOf } from "#features/workshop/room-view.ts";
import { useNotices } from "#stores/notices-store.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { answerWith, evaluationWith } from "#tests/support/assessments.ts";
import { agreeing, disagreeing, marked, person, round } from "#tests/support/collected.ts";
import type { WorkshopSnapshot } from "#workshop/workshop.selectors.ts";
import { renderRoom } from "#tests/support/render-room.tsx";

const read = readAssessmentFolder("assessments/connect");
if (!read.ok) throw new Error("the assessment cannot be read");
const { assessment, words: byLanguage } = read.content;
const words = wordsIn(read.content, "sv")!;
const facilitation = byLanguage.sv!.facilitation;
const [first = "", second = ""] = assessment.steps[0]!.questions.filter(({ core }) => core).map(({ id }) => id);

beforeEach(() => {
  usePreferences.getState().setLocale("sv");
  useNotices.getState().dismiss();
});

async function open(overrides: Partial<Evaluation> = {}, answers = {}, question?: string, now?: () => number) {
  const projected: string[] = [];
  const room = await renderRoom({
    assessment,
    words,
    facilitation,
    document: evaluationWith(assessment, answers, overrides),
    ...(question === undefined ? {} : { question }),
    ...(now === undefined ? {} : { now }),
    onProject: () => projected.push("opened"),
  });
  return { ...room, projected, user: userEvent.setup() };
}

const quick = () => screen.getByRole("textbox", { name: /^Antal per nivå/ });
const collected = (rounds: Record<string, ReturnType<typeof round>[]>) => ({ collected: { rounds, respondents: [] } });

describe("counting", () => {
  test.each(["0-0-2-5-1-0", "0 0 2 5 1 0", "002510", "0, 0, 2, 5, 1, 0"])(
    "takes the line %s, and three presses of Enter lead from there to the next question",
    async (line) => {
      const { user, document } = await open();
      expect(quick()).toHaveFocus();
      await user.keyboard(line);
      expect(document().collected).toBe(undefined);
      await user.keyboard("{Enter}");
      expect(document().collected?.rounds).toEqual({ [first]: [round([0, 0, 2, 5, 1, 0])] });
      await user.keyboard("{Enter}");
      expect(document().answers[first]).toEqual(answerWith(3));
      await user.keyboard("{Enter}");
      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
        words.steps[assessment.steps[0]!.id]!.questions[second]!.question,
      );
      expect(quick()).toHaveFocus();
    },
  );

  test("takes those who did not know and found it not relevant last on the line", async () => {
    const { user, document } = await open();
    await user.keyboard("0-0-2-5-1-0-1-2{Enter}");
    expect(document().collected?.rounds[first]).toEqual([round([0, 0, 2, 5, 1, 0], 1, 2)]);
  });

  test("takes one count at a time, each in its own field", async () => {
    const { user, document } = await open();
    await user.type(screen.getByRole("textbox", { name: /^Antal: 3/ }), "4");
    await user.type(screen.getByRole("textbox", { name: "Antal: Vet ej" }), "1");
    expect(screen.getByText("5 har markerat")).toBeVisible();
    await user.keyboard("{Enter}");
    expect(document().collected?.rounds[first]).toEqual([round([0, 0, 0, 4, 0, 0], 1)]);
  });

  test.each([
    ["0-0-2", /Skriv sex tal/],
    ["", /Skriv hur många/],
    ["0-0-0-0-0-0", /Skriv hur många/],
  ])("shows nothing of %o and says what is missing", async (line, fault) => {
    const { user, document } = await open();
    if (line !== "") await user.keyboard(line);
    await user.keyboard("{Enter}");
    expect(screen.getByText(fault)).toBeVisible();
    expect(quick()).toHaveAccessibleDescription(fault);
    expect(document().collected).toBe(undefined);
  });

  test("takes digits as counts only in a field", async () => {
    const { user, document } = await open({}, { [first]: 2 }, first);
    await user.keyboard("4");
    expect(document().answers[first]?.mark).toBe(4);
    await user.click(screen.getByRole("textbox", { name: "Skäl, en rad" }));
    await user.keyboard("3");
    expect(document().answers[first]).toEqual(answerWith(4, { reason: "3" }));
  });
});

describe("answers given beforehand", () => {
  const respondents = [2, 2, 3].map((mark, at) => person(`p${at}`, "", { [first]: mark, [second]: mark }));
  const beforehand = () => open({ collected: { rounds: {}, respondents } });
  const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

  test("leave the fields empty and the question unanswered, and the meeting is asked once if they are here", async () => {
    const { user, room } = await beforehand();
    expect(screen.getByRole("group", { name: "3 har svarat i förväg. Är de med i rummet?" })).toBeVisible();
    expect(screen.getByRole("textbox", { name: /^Antal: 2/ })).toHaveValue("");
    expect(screen.getByText("0 har markerat")).toBeVisible();
    await user.click(screen.getByText("Alla frågor"));
    expect(screen.queryByText("Visad, inte besvarad")).toBe(null);
    await press("Nej");
    act(() => room.send({ type: "question.skip" }));
    expect(screen.queryByText(/Är de med i rummet/)).toBe(null);
    expect(screen.getByText(/Svaren i förväg läggs till/)).toBeVisible();
  });

  test("stop what is typed until it is said if they are here; No adds them", async () => {
    const { user, document } = await beforehand();
    await user.type(quick(), "0-0-0-6-0-0{Enter}");
    expect(quick()).toHaveAccessibleDescription(/Svara först på om de/);
    expect(document().collected?.rounds).toEqual({});
    await press("Nej");
    expect(screen.getByText("9 har markerat")).toBeVisible();
    await user.type(quick(), "{Enter}");
    expect(document().collected?.rounds[first]).toEqual([round([0, 0, 2, 7, 0, 0])]);
  });

  test("are replaced by what is typed after Yes, which can be changed", async () => {
    const { user, document } = await beforehand();
    await press("Ja, de är med");
    await press("Ändra");
    await press("Ja, de är med");
    await user.type(quick(), "0-0-0-9-0-0{Enter}");
    expect(document().collected?.rounds[first]).toEqual([round([0, 0, 0, 9, 0, 0])]);
  });

  test("are shown by Enter alone, called what they are, and not agreed on by a second Enter", async () => {
    const { user, document } = await beforehand();
    await user.click(quick());
    await user.keyboard("{Enter}{Enter}");
    expect(screen.getByText("Bara de 3 som svarade i förväg")).toBeVisible();
    expect([document().collected?.rounds[first], document().answers]).toEqual([[round([0, 0, 2, 1, 0, 0])], {}]);
    await user.keyboard("2");
    expect(document().answers[first]?.mark).toBe(2);
  });
});

describe("what is shown", () => {
  test("has distribution, median, spread and a verdict whose rule is explained", async () => {
    await open(collected({ [first]: [disagreeing] }));
    expect(screen.getByRole("heading", { name: "Oeniga: bilderna går isär." })).toHaveFocus();
    expect(screen.getByText(/^Median: mellan 2 Planerat och 3 Pågår$/)).toBeVisible();
    expect(screen.getByText("Spridning: 0 Inte påbörjat till 5 Följs upp")).toBeVisible();
    expect(screen.getByText("4 av 4 ligger mer än ett steg från medianen.")).toBeVisible();
    expect(screen.getByText("Så avgörs om ni är eniga")).toBeVisible();
    const counts = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(counts.map((row) => within(row).getAllByRole("cell")[0]?.textContent)).toEqual([
      "2",
      "0",
      "0",
      "0",
      "0",
      "2",
      "0",
      "0",
    ]);
  });

  test("asks the lowest and the highest, one as one and several as several", async () => {
    await open(collected({ [first]: [marked(0, 5, 5, 2)] }));
    expect(screen.getByText(/^Du som visade 0 Inte påbörjat: vad ser du/)).toBeVisible();
    expect(screen.getByText(/^Ni som visade 5 Följs upp: var fungerar/)).toBeVisible();
    cleanup();
    await open(collected({ [first]: [disagreeing] }));
    expect(screen.getByText(/^Ni som visade 0 Inte påbörjat: vad ser ni/)).toBeVisible();
  });

  test("has nothing to accept when the marks disagree: Enter does nothing, a digit agrees", async () => {
    const { user, document } = await open(collected({ [first]: [disagreeing] }));
    expect(screen.queryByRole("button", { name: /^Godkänn/ })).toBe(null);
    await user.keyboard("{Enter}");
    expect(document().answers).toEqual({});
    await user.keyboard("2");
    expect(document().answers[first]).toEqual(answerWith(2));
    expect(screen.getByRole("button", { name: "Nästa fråga" })).toHaveFocus();
  });

  test("is accepted by the focused button, which is described by the verdict", async () => {
    await open(collected({ [first]: [agreeing] }));
    const accept = screen.getByRole("button", { name: "Godkänn 3 Pågår" });
    expect(accept).toHaveFocus();
    expect(accept).toHaveAccessibleDescription("Eniga: bilderna ligger nära varandra.");
  });

  test("asks why it is not relevant right where that is chosen, and Enter confirms", async () => {
    const { user, document } = await open(collected({ [first]: [disagreeing] }));
    await user.keyboard("r");
    const why = screen.getByRole("textbox", { name: "Varför är frågan inte relevant hos er?" });
    expect(why).toHaveFocus();
    expect(why).not.toHaveAttribute("aria-invalid");
    await user.keyboard("{Enter}");
    expect(why).toHaveAccessibleDescription(/Skriv varför, med en rad/);
    expect(document().answers).toEqual({});
    await user.keyboard("Vi hyr.{Enter}");
    expect(document().answers[first]).toEqual(answerWith("not-relevant", { reason: "Vi hyr." }));
    expect(screen.getByRole("button", { name: "Nästa fråga" })).toHaveFocus();
  });

  test("asks no longer why it is not relevant after Escape, nor where there is a reason", async () => {
    const { user, document } = await open(collected({ [first]: [disagreeing] }));
    await user.keyboard("r{Escape}");
    expect(screen.queryByRole("textbox", { name: /^Varför/ })).toBe(null);
    await user.type(screen.getByRole("textbox", { name: "Skäl, en rad" }), "Vi hyr.");
    await user.tab();
    await user.keyboard("r");
    expect(document().answers[first]).toEqual(answerWith("not-relevant", { reason: "Vi hyr." }));
  });

  test("loses not relevant with its reason: the field keeps focus, the question has no answer, and both are told", async () => {
    const { user, document } = await open(
      collected({ [first]: [disagreeing] }),
      {
        [first]: answerWith("not-relevant", { reason: "Vi" }),
      },
      first,
    );
    const reason = () => screen.getByRole("textbox", { name: "Skäl, en rad" });
    await user.click(reason());
    await user.keyboard("{Backspace}{Backspace}");
    expect(document().answers[first]?.mark ?? null).toBe(null);
    expect(reason()).toHaveFocus();
    expect(reason()).toHaveAccessibleDescription(/Skriv varför frågan inte är relevant/);
    expect(useNotices.getState().notice).toBe(null);
    await user.click(screen.getByRole("button", { name: "Hoppa över" }));
    expect(useNotices.getState().notice?.title).toBe(
      "”Ej relevant hos oss” sparades inte, för skälet saknades. Frågan står som inte besvarad.",
    );
  });

  test("says nothing of a lost answer where another was chosen instead", async () => {
    const { user, document } = await open(collected({ [first]: [disagreeing] }));
    await user.keyboard("r");
    await user.tab();
    await user.keyboard("2");
    await user.click(screen.getByRole("button", { name: "Nästa fråga" }));
    expect([document().answers[first]?.mark, useNotices.getState().notice]).toEqual([2, null]);
  });

  test("has every mark to choose under its count, and says which is chosen", async () => {
    const { user, document } = await open(collected({ [first]: [disagreeing] }));
    const choice = () => screen.getByRole("group", { name: /^(Välj ett svar tillsammans\.|Enat svar: 4 Infört)$/ });
    expect(
      within(choice())
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Välj 0 Inte påbörjat",
      "Välj 1 På idéstadiet",
      "Välj 2 Planerat",
      "Välj 3 Pågår",
      "Välj 4 Infört",
      "Välj 5 Följs upp",
      "Välj Vet ej",
      "Välj Ej relevant",
    ]);
    await user.click(within(choice()).getByRole("button", { name: "Välj 4 Infört" }));
    expect(document().answers[first]?.mark).toBe(4);
    expect(within(choice()).getByRole("button", { pressed: true })).toHaveTextContent("4 Infört");
  });

  test("takes that nobody knows, says which role can find out, and makes it an action", async () => {
    const { user, document } = await open(collected({ [first]: [disagreeing] }));
    expect(screen.queryByRole("button", { name: "Gör till åtgärd" })).toBe(null);
    await user.keyboard("v");
    expect(document().answers[first]?.mark).toBe("unknown");
    const [asked, ...others] = whoKnows(assessment, document()).map(({ role }) => words.assessment.roles[role ?? ""]);
    expect([screen.getByText(asked!).tagName, others]).toEqual(["STRONG", []]);
    await user.click(screen.getByRole("button", { name: "Gör till åtgärd" }));
    expect(document().actions.map(({ question, owner }) => [question, owner])).toEqual([[first, asked]]);
    expect(screen.getByText("Finns i planen")).toHaveFocus();
  });

  test("says how many do not know where too few have shown a level, and scales every bar to all who answered", async () => {
    await open(collected({ [first]: [round([1, 0, 0, 1, 0, 0], 7)] }));
    expect(screen.getByRole("heading", { name: "7 av 9 vet inte." })).toHaveFocus();
    expect(screen.getByText(/^Färre än tre personer har visat en nivå/)).toBeVisible();
    expect(screen.queryByText(/^Median:/)).toBe(null);
    const bars = [...document.querySelectorAll<HTMLElement>(".nio-room-bar")].map(({ style }) => style.inlineSize);
    expect(bars).toEqual([1, 0, 0, 1, 0, 0, 7, 0].map((count) => `${(5 * count) / 9}em`));
  });
});

describe("last year's answer", () => {
  const lastYear = { run: { assessment, evaluation: evaluationWith(assessment, { [first]: 2 }) }, mappings: [] };
  const shown = (room: { getSnapshot: () => WorkshopSnapshot }, last: LastYear = lastYear) =>
    roomViewOf(room.getSnapshot(), words, null, last) as RoomView;
  const openYearTwo = (question: string, last: LastYear = lastYear) =>
    renderRoom({ assessment, words, document: evaluationWith(assessment), question, lastYear: last });

  test("is said in both windows once marks are shown, and never before or in a new round", async () => {
    const { room } = await openYearTwo(first);
    expect([screen.queryByText(/^Förra året/), shown(room).lastYear]).toEqual([null, null]);
    await userEvent.type(quick(), "002510{Enter}");
    expect(screen.getByText("Förra året: 2 Planerat")).toBeVisible();
    expect(shown(room).lastYear).toBe(2);
    act(() => room.send({ type: "round.begin" }));
    expect([screen.queryByText(/^Förra året/), shown(room).lastYear]).toEqual([null, null]);
  });

  test("is not said where there was none", async () => {
    const { room } = await openYearTwo(second);
    await userEvent.type(quick(), "002510{Enter}");
    expect([screen.queryByText(/^Förra året/), shown(room).lastYear]).toEqual([null, null]);
  });

  test("is not said where last year's question was another", async () => {
    const older = { ...assessment, version: "0.9.0" };
    const verdicts = assessment.steps.flatMap(({ questions }) =>
      questions.map(({ id }) => [id, id === first ? "changed" : "same"] as const),
    );
    const mapping = { from: older.version, to: assessment.version, questions: Object.fromEntries(verdicts) };
    const last: LastYear = { run: { ...lastYear.run, assessment: older }, mappings: [mapping] };
    const { room } = await openYearTwo(first, last);
    await userEvent.type(quick(), "002510{Enter}");
    expect([screen.queryByText(/^Förra året/), shown(room, last).lastYear]).toEqual([null, null]);
  });
});

describe("a double click", () => {
  test("does nothing to what slid under the pointer; the same press half a second later does, and keys at once", async () => {
    let at = 0;
    const { user, room } = await open({}, {}, undefined, () => at);
    await user.keyboard("0-0-2-5-1-0");
    at = 1000;
    await user.click(screen.getByRole("button", { name: "Visa" }));
    at = 1499;
    await user.click(screen.getByRole("button", { name: "Hoppa över" }));
    expect([room.getSnapshot().context.question, room.getSnapshot().value]).toEqual([first, { shown: "revealed" }]);
    at = 1500;
    await user.click(screen.getByRole("button", { name: "Hoppa över" }));
    await user.keyboard("{Tab}b");
    expect(room.getSnapshot().context.question).toBe(first);
  });

  test("on Samtala begins no new round, since Samtala keeps its place", async () => {
    const { user, room } = await open(collected({ [first]: [disagreeing] }));
    await user.dblClick(screen.getByRole("button", { name: "Samtala" }));
    expect(room.getSnapshot().value).toEqual({ shown: "discussing" });
    expect(screen.getByRole("button", { name: "Samtala" })).toHaveAttribute("aria-pressed", "true");
  });
});

describe("a second round", () => {
  test("hides the first, adds to it, and is undone to it", async () => {
    const { user, document } = await open(collected({ [first]: [disagreeing] }));
    await user.click(screen.getByRole("button", { name: "Ny omgång" }));
    expect(screen.getByRole("heading", { name: "Var och en väljer tyst. Omgång 2" })).toBeVisible();
    expect(screen.queryByText(/^Median/)).toBe(null);
    expect(quick()).toHaveFocus();
    await user.keyboard("0-0-1-3-0-0{Enter}");
    expect(document().collected?.rounds[first]).toEqual([disagreeing, agreeing]);
    expect(screen.getByText("Omgång 1: 2-0-0-0-0-2")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ångra" }));
    expect(document().collected?.rounds[first]).toEqual([disagreeing]);
  });
});

describe("going about", () => {
  test("parks with P when focus is in no field, lists it, and takes it up again", async () => {
    const { user, document, room } = await open(collected({ [first]: [disagreeing] }));
    await user.keyboard("p");
    expect(document().answers[first]).toEqual(answerWith(null, { parked: true }));
    expect(screen.getByRole("heading", { name: "Parkerade (1)" })).toBeVisible();
    await user.keyboard("{Enter}");
    expect(room.getSnapshot().context.question).toBe(second);
    const parked = screen.getByRole("heading", { name: "Parkerade (1)" }).parentElement!;
    await user.click(within(parked).getByRole("button"));
    await user.click(screen.getByRole("button", { name: "Ta upp igen" }));
    expect(document().answers[first]?.parked).toBe(false);
    expect(screen.getByRole("heading", { name: /^Oeniga/ })).toBeVisible();
  });

  test("writes letters where somebody writes, and acts on them elsewhere", async () => {
    const { user, room, projected } = await open({}, { [first]: 2 }, first);
    await user.click(screen.getByRole("textbox", { name: "Skäl, en rad" }));
    await user.keyboard("nf");
    expect([room.getSnapshot().context.question, projected]).toEqual([first, []]);
    await user.tab();
    await user.keyboard("fn");
    expect([room.getSnapshot().context.question, projected]).toEqual([second, ["opened"]]);
  });

  test("leaves the keys alone when they are turned off", async () => {
    usePreferences.getState().setHasShortcuts(false);
    const { user, room, projected } = await open({}, { [first]: 2 }, first);
    await user.keyboard("fn");
    expect([room.getSnapshot().context.question, projected]).toEqual([first, []]);
    usePreferences.getState().setHasShortcuts(true);
  });

  test("names each question's standing in the list", async () => {
    const { user } = await open(collected({ [first]: [disagreeing] }), { [first]: 2 });
    await user.click(screen.getByText("Alla frågor"));
    const listed = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(listed.find((text) => text.endsWith("Besvarad, oeniga"))).toContain(
      words.steps[assessment.steps[0]!.id]!.questions[first]!.question,
    );
  });

  test("shows typical evidence, and more prompts from the meeting's words", async () => {
    await open();
    expect(screen.getByText(words.steps[assessment.steps[0]!.id]!.questions[first]!.evidence)).toBeVisible();
    expect(screen.getByText("Fler frågor att ställa")).toBeVisible();
  });

  test("sets the method to agreeing in the group as the first marks are shown", async () => {
    const { user, document } = await open({ method: "interview" });
    await user.keyboard("002510{Enter}");
    expect(document().method).toBe("consensus");
    expect(screen.getByRole("heading", { name: /^Eniga/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ångra" }));
    expect(document().collected).toBe(undefined);
  });

  test("leaves the method where people answered alone", async () => {
    const respondents = [person("a", "", { [first]: 2 })];
    const { user, document } = await open({ method: "individual", collected: { rounds: {}, respondents } });
    await user.click(quick());
    await user.keyboard("{Enter}");
    expect([document().method, document().collected?.rounds[first]]).toEqual(["individual", [marked(2)]]);
  });
});

describe("the target of a step", () => {
  const [step, next] = assessment.steps.map(({ id }) => id);
  const atGoal = async (overrides: Partial<Evaluation> = {}) => {
    const opened = await open(overrides, { [first]: 2, [second]: 3 }, second);
    await opened.user.keyboard("{Enter}");
    return opened;
  };
  const pressed = () =>
    within(screen.getByRole("group", { name: /^Välj den nivå/ })).getByRole("button", { pressed: true }).textContent;

  test("is asked for after its last question, and one Enter makes the default the group's own and goes on", async () => {
    const { user, document, room } = await atGoal();
    expect(screen.getByRole("heading", { level: 1, name: "Målet för steget" })).toBeVisible();
    expect(screen.getByText("Nuläge: 2,5")).toBeVisible();
    expect(pressed()).toBe("4 Infört Förvalt i bedömningen");
    expect(screen.getByRole("button", { name: `Nästa steg: ${words.assessment.steps[next!]!.name}` })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(document().targets).toEqual({ [step!]: 4 });
    expect(room.getSnapshot().context.question).toBe(assessment.steps[1]!.questions.find(({ core }) => core)!.id);
    expect(quick()).toHaveFocus();
  });

  test("stays the assessment's where the group passes it by", async () => {
    const { user, document, room } = await atGoal();
    await user.keyboard("n");
    expect(document().targets).toEqual({});
    expect(room.getSnapshot().context.question).not.toBe(second);
  });

  test("is chosen by its digit, which undo takes back, and told to the wall", async () => {
    const { user, document, room } = await atGoal();
    await user.keyboard("3");
    expect([document().targets, pressed()]).toEqual([{ [step!]: 3 }, "3 Pågår"]);
    expect(roomViewOf(room.getSnapshot(), words, null, null)).toMatchObject({
      kind: "goal",
      id: step,
      level: 2.5,
      goal: 3,
    });
    await user.click(screen.getByRole("button", { name: "Ångra" }));
    expect([document().targets, pressed()]).toEqual([{}, "4 Infört Förvalt i bedömningen"]);
  });

  test("comes with what has helped and hindered, where digits and letters are text", async () => {
    const { user, document, room } = await atGoal();
    await user.type(screen.getByRole("textbox", { name: "Det här har hjälpt" }), "2 chefer");
    await user.type(screen.getByRole("textbox", { name: "Det här har hindrat" }), "Brist på tid");
    expect([document().notes, document().targets]).toEqual([
      { [step!]: { success: "2 chefer", hindrance: "Brist på tid", staysHere: false } },
      {},
    ]);
    expect(JSON.stringify(roomViewOf(room.getSnapshot(), words, null, null))).not.toContain("2 chefer");
  });

  test("says that there is no current level where too little is answered", async () => {
    const { user } = await open({}, {}, second);
    await user.tab();
    await user.click(screen.getByRole("button", { name: "Hoppa över" }));
    expect(screen.getByText("För få svar för att räkna ut ett nuläge")).toBeVisible();
    await user.keyboard("b");
    expect(quick()).toHaveFocus();
  });

  test("of the last step leads to the check, and is kept as in the others", async () => {
    const last = assessment.steps.at(-1)!;
    const question = last.questions.findLast(({ core }) => core)!.id;
    const { user, document } = await open({}, { [question]: 2 }, question);
    await user.keyboard("{Enter}");
    expect(screen.getByText("Det var den sista frågan.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Till kontrollen" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(Object.keys(document().targets)).toEqual([last.id]);
  });
});

describe("from paper", () => {
  test("a row takes counts, agreed answer and reason; counts are mended in place and taken away", async () => {
    const { user, document } = await open();
    await user.click(screen.getByRole("button", { name: "Från papper" }));
    const text = words.steps[assessment.steps[0]!.id]!.questions[first]!.question;
    const counts = () => screen.getByRole("textbox", { name: `Antal per nivå: ${text}` });
    await user.click(counts());
    await user.keyboard("1-0-0-0-0-3{Tab}");
    expect(screen.getByRole("combobox", { name: `Enat svar: ${text}` })).toHaveFocus();
    await user.selectOptions(screen.getByRole("combobox", { name: `Enat svar: ${text}` }), "2 Planerat");
    await user.type(screen.getByRole("textbox", { name: `Skäl: ${text}` }), "Nytt beslut");
    expect(document().collected?.rounds[first]).toEqual([round([1, 0, 0, 0, 0, 3])]);
    expect(document().answers[first]).toEqual(answerWith(2, { reason: "Nytt beslut" }));
    await user.clear(counts());
    await user.type(counts(), "0 0 3 1 0 0{Enter}");
    expect(document().collected?.rounds[first]).toEqual([marked(2, 2, 2, 3)]);
    await user.clear(counts());
    await user.tab();
    expect(document().collected).toBe(undefined);
  });

  test("a row takes the rest of the form as well: evidence, obstacle and parking, behind a fold that tells of it", async () => {
    const { user, document } = await open();
    await user.click(screen.getByRole("button", { name: "Från papper" }));
    const text = words.steps[assessment.steps[0]!.id]!.questions[first]!.question;
    await user.click(screen.getByText(`om ${text}`));
    const fold = within(screen.getByText(`om ${text}`).closest("details")!);
    await user.type(fold.getByRole("textbox", { name: "Belägg" }), "Protokoll");
    await user.type(fold.getByRole("textbox", { name: "Hinder" }), "Tid");
    await user.click(fold.getByRole("checkbox", { name: "Parkera frågan" }));
    const { evidence, obstacle, parked } = document().answers[first]!;
    expect([evidence.text, obstacle.text, parked]).toEqual(["Protokoll", "Tid", true]);
    expect(screen.getByText(`om ${text}`).closest("summary")).toHaveTextContent(/^Visa mer/);
    expect(screen.getAllByText("Skriv mer").length).toBeGreaterThan(0);
  });

  test("a step takes its target, and gives it back to the assessment's own", async () => {
    const { user, document } = await open();
    await user.click(screen.getByRole("button", { name: "Från papper" }));
    const target = screen.getByRole("combobox", { name: "Målnivå för steget" });
    expect(target).toHaveDisplayValue(/^Förvalt: /);
    await user.selectOptions(target, "2 Planerat");
    expect(document().targets).toEqual({ [assessment.steps[0]!.id]: 2 });
    await user.selectOptions(target, "");
    expect(document().targets).toEqual({});
  });

  test("not relevant goes with its reason, and that is told at once", async () => {
    const { user, document } = await open({}, { [first]: answerWith("not-relevant", { reason: "V" }) });
    await user.click(screen.getByRole("button", { name: "Från papper" }));
    const text = words.steps[assessment.steps[0]!.id]!.questions[first]!.question;
    await user.clear(screen.getByRole("textbox", { name: `Skäl: ${text}` }));
    expect(document().answers[first]?.mark ?? null).toBe(null);
    expect(useNotices.getState().notice?.title).toMatch(/^”Ej relevant hos oss” sparades inte/);
  });

  test("counts that cannot be read stay and are told of", async () => {
    const { user, document } = await open();
    await user.click(screen.getByRole("button", { name: "Från papper" }));
    const [counts] = screen.getAllByRole("textbox", { name: /^Antal per nivå/ });
    await user.type(counts!, "1-2{Tab}");
    expect(counts).toHaveValue("1-2");
    expect(counts).toHaveAccessibleDescription(/^Skriv sex tal/);
    expect(document().collected).toBe(undefined);
  });
});

describe("what the projector is told", () => {
  const see = async (overrides: Partial<Evaluation>, answers = {}) => {
    const { room, user } = await open(overrides, answers, first);
    return { user, view: () => roomViewOf(room.getSnapshot(), words, null, null)! };
  };

  test("is how many have marked, and none of their marks, until they are shown", async () => {
    const { user, view } = await see({});
    await user.keyboard("002510");
    expect(view()).toMatchObject({ state: "marking", marked: 8, shown: null, agreed: null, round: 1 });
    await user.keyboard("{Enter}");
    expect(view()).toMatchObject({ state: "revealed", marked: 0, shown: round([0, 0, 2, 5, 1, 0]), agreed: null });
    await user.keyboard("{Enter}");
    expect(view()).toMatchObject({ state: "agreed", agreed: 3 });
  });

  test("is how many answered beforehand, and that nobody has marked, before anybody has", async () => {
    const respondents = [person("a", "", { [first]: 2 }), person("b", "", { [first]: 4 })];
    const { user, view } = await see({ collected: { rounds: {}, respondents } });
    expect(view()).toMatchObject({ state: "marking", marked: 0, alone: 2, shown: null });
    await user.click(quick());
    await user.keyboard("{Enter}");
    expect(view()).toMatchObject({ state: "revealed", alone: 2, shown: marked(2, 4) });
  });

  test("hides the first round and the answer while a second is under way", async () => {
    const { user, view } = await see(collected({ [first]: [disagreeing] }), { [first]: 2 });
    expect(view()).toMatchObject({ shown: disagreeing, agreed: 2, round: 1 });
    await user.click(screen.getByRole("button", { name: "Ny omgång" }));
    expect(view()).toMatchObject({ state: "marking", shown: null, agreed: null, round: 2 });
  });

  test("has no notes, no evidence and no prompts", async () => {
    const { view } = await see(
      {},
      { [first]: answerWith(2, { reason: "HEMLIGT", evidence: { text: "HEMLIGT", link: "" } }) },
    );
    const own = words.steps[assessment.steps[0]!.id]!.questions[first]!;
    const told = JSON.stringify(view());
    for (const kept of ["HEMLIGT", own.evidence, own.prompt ?? "HEMLIGT"]) expect(told).not.toContain(kept);
  });
});
