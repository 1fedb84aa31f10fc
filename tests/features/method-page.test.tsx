import { readFileSync } from "node:fs";
import { act, render, screen, within } from "@testing-library/react";
import { Suspense } from "react";
import * as v from "valibot";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Assessment } from "#domain/assessment.ts";
import { assessmentWordsSchema } from "#domain/assessment-schema.ts";
import { MethodPage } from "#features/method/method-page.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { connectAssessment } from "../support/assessments.ts";

const words = v.parse(assessmentWordsSchema, parse(readFileSync("assessments/connect/en/assessment.yaml", "utf8")));

async function show(assessment: Assessment = connectAssessment) {
  usePreferences.getState().setLocale("en");
  await act(async () => {
    await loadMessages("en", "method");
    render(
      <Suspense>
        <MethodPage words={words} assessment={assessment} />
      </Suspense>,
    );
  });
}

const cellsOf = (row: HTMLElement) =>
  [...within(row).queryAllByRole("rowheader"), ...within(row).queryAllByRole("cell")].map((cell) => cell.textContent);

test("the limits are those of the assessment", async () => {
  await show({
    ...connectAssessment,
    target: 5,
    thresholds: { readyAt: 4, begunAt: 1, aboveBy: 2 },
    variants: [{ id: "short", questions: "core", minCoverage: 0.75 }],
  });
  expect(screen.getByText("Short (two questions per step): at least 75%")).toBeVisible();
  expect(screen.getByText("The current level is at least 4 In place.")).toBeVisible();
  expect(screen.getByText(/the step's default target applies, which is 5 Followed up/)).toBeVisible();
  expect(
    screen.getByText(/Weak means below 1, begun means 1 or more, and strong means 4 or more. Higher means at least 2/),
  ).toBeVisible();
});

test("every level has its value, name and meaning", async () => {
  await show();
  const rows = within(screen.getByRole("table", { name: "The levels" })).getAllByRole("row");
  expect(rows.slice(1).map((row) => cellsOf(row))).toEqual(
    words.scale.map(({ name, meaning }, position) => [name, String(position), meaning]),
  );
});

test("every gap rule says what sets it off, why it matters and what to do first", async () => {
  await show();
  const rows = within(screen.getByRole("table", { name: "When the steps do not hang together" })).getAllByRole("row");
  const compared = [
    "Vision or Strategy is weak, and Procurement model or Implementation model is strong.",
    "Needs analysis is not strong, and Market analysis, Evaluation model or Procurement model is higher than Needs analysis.",
    "Evaluation model is weak, and Procurement model is strong.",
    "Evaluation model is strong, and Implementation model is weak.",
    "Implementation model is strong, and Effect monitoring is weak.",
    "Communication plan is weak, and Implementation model is begun.",
    "A step is at least 2 higher than a step it builds directly on. Tried for each such pair.",
    "Vision is strong, and Strategy is weak.",
    "Strategy is strong, and Communication plan is weak.",
    "Strategy is weak, and Market analysis or Evaluation model is begun.",
    "Needs analysis is strong, and Evaluation model is not strong, and Implementation model is weak.",
    "Effect monitoring is strong, and Implementation model is weak.",
  ];
  expect(rows.slice(1).map((row) => cellsOf(row))).toEqual(
    connectAssessment.rules.map(({ id }, index) => [
      words.rules[id]!.name,
      `${compared[index]!}${words.rules[id]!.reason}`,
      words.rules[id]!.first,
    ]),
  );
});

test("the rank is worked out on two examples, for the step most others build on and the one fewest do", async () => {
  await show();
  const rows = within(screen.getByRole("table", { name: "Two examples of how suggestions are ordered" })).getAllByRole(
    "row",
  );
  expect(rows.slice(1).map((row) => cellsOf(row))).toEqual([
    ["Strategy", "3", "1", "7", "3 × 1 × (1 + 7) = 24"],
    ["Effect monitoring", "3", "1", "0", "3 × 1 × (1 + 0) = 3"],
  ]);
});

test("rounding is shown on a gap that would come out wrong if it were rounded first", async () => {
  await show();
  expect(
    screen.getByText(
      /the current level 2.25 is shown as 2.3. If the target is 4 the gap is 1.75, which is shown as 1.8, not 1.7./,
    ),
  ).toBeVisible();
});

test("it says what the result may not be used for, and what each source mark means", async () => {
  await show();
  expect(screen.getByText(words.use)).toBeVisible();
  expect(screen.getByText(/not be used to rank municipalities/)).toBeVisible();
  expect(screen.getByText(/not a scientifically validated instrument/)).toBeVisible();
  for (const meaning of Object.values(words.marks)) expect(screen.getByText(meaning)).toBeVisible();
});
