import { readFileSync } from "node:fs";
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Assessment, Language } from "#domain/assessment.ts";
import { assessmentWordsSchema } from "#domain/assessment-schema.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { selectDocument, selectPlace } from "#evaluation/evaluation.selectors.ts";
import { PreparingPage } from "#features/preparing/preparing-page.tsx";
import { usePreferences } from "#stores/preferences-store.ts";
import { connectAssessment, evaluationWith } from "../support/assessments.ts";
import { renderRun } from "../support/render-run.tsx";

const words = v.parse(assessmentWordsSchema, parse(readFileSync("assessments/connect/en/assessment.yaml", "utf8")));

async function open(
  overrides: Partial<Evaluation> = {},
  assessment: Assessment = connectAssessment,
  wordsLang?: Language,
) {
  usePreferences.getState().setLocale("en");
  const { actor } = await renderRun(
    <PreparingPage words={words} followUp={null} />,
    assessment,
    evaluationWith(assessment, {}, overrides),
    wordsLang,
  );
  act(() => actor.send({ type: "preparing.open" }));
  return { actor, user: userEvent.setup(), document: () => selectDocument(actor.getSnapshot()) };
}

test("the ways to a meeting stand first, those that have an address", async () => {
  await open();
  expect(screen.queryByRole("navigation", { name: "For the meeting" })).toBe(null);
  cleanup();
  usePreferences.getState().setLocale("en");
  await renderRun(
    <PreparingPage
      words={words}
      followUp={null}
      materialHref="#/prepare"
      individualHref="#/individual"
      roomHref="#/room"
    />,
    connectAssessment,
    evaluationWith(connectAssessment),
  );
  const ways = screen.getByRole("navigation", { name: "For the meeting" });
  expect(
    within(ways)
      .getAllByRole("link")
      .map((link) => [link.textContent, link.getAttribute("href")]),
  ).toEqual([
    ["Material for the meeting", "#/prepare"],
    ["Individual answers and interviews", "#/individual"],
    ["Hold as a group meeting", "#/room"],
  ]);
  expect(ways.compareDocumentPosition(screen.getByRole("combobox", { name: "Municipality" }))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

describe("the municipality", () => {
  test("gets its code when its name is typed in any case", async () => {
    const { user, document } = await open();
    await user.type(screen.getByRole("combobox", { name: "Municipality" }), "göteborg");
    expect(document().organisation).toEqual({ name: "Göteborg", code: "1480" });
    expect(screen.getByText("Municipality code 1480")).toBeVisible();
  });

  test("may be any other text, without a code", async () => {
    const { user, document } = await open();
    await user.type(screen.getByRole("combobox", { name: "Municipality" }), "Lund region");
    expect(document().organisation).toEqual({ name: "Lund region", code: null });
    expect(screen.getByText("Your own text, without a municipality code")).toBeVisible();
  });

  test("keeps its code and loses the space that a phone adds after the name", async () => {
    const { user, document } = await open();
    await user.type(screen.getByRole("combobox", { name: "Municipality" }), "Lund ");
    expect(document().organisation.code).toBe("1281");
    await user.tab();
    expect(document().organisation).toEqual({ name: "Lund", code: "1281" });
  });

  test("is suggested when it is typed without its rings and dots", async () => {
    const { user, document } = await open();
    await user.type(screen.getByRole("combobox", { name: "Municipality" }), "malmo");
    await user.click(screen.getByRole("button", { name: "Do you mean Malmö?" }));
    expect(document().organisation).toEqual({ name: "Malmö", code: "1280" });
  });

  test("is one undo when it is typed in one visit", async () => {
    const { actor, user, document } = await open();
    await user.type(screen.getByRole("combobox", { name: "Municipality" }), "Ystad ");
    await user.tab();
    act(() => actor.send({ type: "history.undo" }));
    expect(document().organisation).toEqual({ name: "", code: null });
  });
});

test("unit, label, date, track and method are saved as they are given", async () => {
  const { user, document } = await open({ date: "" });
  await user.type(screen.getByRole("textbox", { name: "Service or department" }), "Elderly care");
  await user.type(screen.getByRole("textbox", { name: "Name of the occasion" }), "Spring 2026");
  await user.type(screen.getByLabelText("Date"), "2026-03-12");
  await user.click(screen.getByRole("radio", { name: "School and learning" }));
  await user.click(screen.getByRole("radio", { name: "Interview" }));
  expect(document()).toMatchObject({
    unit: "Elderly care",
    label: "Spring 2026",
    date: "2026-03-12",
    track: "school",
    method: "interview",
  });
  await user.click(screen.getByRole("radio", { name: "Both, or not decided" }));
  expect(document().track).toBeNull();
});

describe("the roles", () => {
  test("are ticked, added and removed", async () => {
    const { user, document } = await open();
    await user.click(screen.getByRole("checkbox", { name: "IT" }));
    await user.type(screen.getByRole("textbox", { name: "Add another role" }), "Caretaker{Enter}");
    expect(document().roles).toEqual(["it", "Caretaker"]);
    const own = screen.getByRole("list", { name: "Your own roles taking part" });
    await user.click(within(own).getByRole("button", { name: "Remove the role Caretaker" }));
    await user.click(screen.getByRole("checkbox", { name: "IT" }));
    expect(document().roles).toEqual([]);
    expect(screen.queryByText("Caretaker")).toBeNull();
  });

  test("are ticked when the added role is one of the listed", async () => {
    const { user, document } = await open();
    await user.type(screen.getByRole("textbox", { name: "Add another role" }), "unit manager{Enter}");
    expect(document().roles).toEqual(["line-manager"]);
    expect(screen.getByRole("checkbox", { name: "Unit manager" })).toBeChecked();
  });

  test("say why an empty role and one that is there already are not added", async () => {
    const { user, document } = await open({ roles: ["Caretaker"] });
    const field = screen.getByRole("textbox", { name: "Add another role" });
    await user.click(screen.getByRole("button", { name: "Add" }));
    expect(field).toHaveAccessibleDescription(/Write a role first/);
    await user.type(field, "caretaker{Enter}");
    expect(field).toHaveAccessibleDescription(/That role already takes part/);
    expect(document().roles).toEqual(["Caretaker"]);
  });
});

describe("the steps", () => {
  test("are left out and taken back, in the order of the process", async () => {
    const { user, document } = await open({ scope: { steps: ["vision", "strategy"], variant: "short" } });
    await user.click(screen.getByRole("checkbox", { name: "1. Vision" }));
    expect(document().scope.steps).toEqual(["strategy"]);
    expect(screen.getByRole("status")).toHaveTextContent("1 of 9 steps are included");
    await user.click(screen.getByRole("checkbox", { name: "1. Vision" }));
    expect(document().scope.steps).toEqual(["vision", "strategy"]);
  });

  test("keep the last one and say so, until another is chosen", async () => {
    const { user, document } = await open({ scope: { steps: ["vision"], variant: "short" } });
    await user.click(screen.getByRole("checkbox", { name: "1. Vision" }));
    expect(document().scope.steps).toEqual(["vision"]);
    expect(screen.getByRole("checkbox", { name: "1. Vision" })).toBeChecked();
    expect(screen.getByRole("alert")).toHaveTextContent("At least one step must be included, so Vision stays.");
    await user.click(screen.getByRole("checkbox", { name: "2. Strategy" }));
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });
});

describe("the variant", () => {
  test("is not asked for when it changes no question", async () => {
    const coreOnly: Assessment = {
      ...connectAssessment,
      steps: connectAssessment.steps.map((step) => ({ ...step, questions: step.questions.filter(({ core }) => core) })),
    };
    await open({}, coreOnly);
    expect(screen.queryByRole("group", { name: "How many questions" })).toBeNull();
  });

  test("is chosen when the variants differ", async () => {
    const { user, document } = await open();
    await user.click(screen.getByRole("radio", { name: "Full" }));
    expect(document().scope.variant).toBe("full");
  });
});

test("the vision has a year and interim goals that are added, written and removed", async () => {
  const { user, document } = await open();
  await user.selectOptions(screen.getByRole("combobox", { name: "Year you are aiming for" }), "2030");
  const add = screen.getByRole("button", { name: "Add an interim goal" });
  await user.click(add);
  expect(screen.getByLabelText("Date of interim goal 1")).toHaveFocus();
  await user.type(screen.getByLabelText("Date of interim goal 1"), "2027-06-01");
  await user.type(screen.getByRole("textbox", { name: "Interim goal 1" }), "Every unit takes part");
  await user.click(add);
  expect(document().vision).toEqual({
    year: 2030,
    goals: [
      { date: "2027-06-01", text: "Every unit takes part" },
      { date: "", text: "" },
    ],
  });
  await user.click(screen.getByRole("button", { name: "Remove interim goal 1" }));
  expect(document().vision.goals).toEqual([{ date: "", text: "" }]);
  expect(add).toHaveFocus();
});

test("the button leads to the introduction of the first chosen step", async () => {
  const { actor, user } = await open({ scope: { steps: ["strategy"], variant: "short" } });
  await user.click(screen.getByRole("button", { name: "To the first step" }));
  expect(selectPlace(actor.getSnapshot())).toEqual({ state: "answering", at: "introduction", step: "strategy" });
});

test("the words of a model in another language say which it is", async () => {
  await open({}, connectAssessment, "sv");
  for (const text of ["School and learning", "IT", "1. Vision", "Full"]) {
    expect(screen.getByText(text).closest("[lang]")).toHaveAttribute("lang", "sv");
  }
  expect(screen.getByText("Interview").closest("[lang]")).toBeNull();
});
