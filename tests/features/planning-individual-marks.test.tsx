import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { usePreferences } from "#stores/preferences-store.ts";
import { idleReport, showPlan } from "#tests/support/show-plan.tsx";

const name = "Ta med enskilda svar i filen som följer med";
const organisation = { name: "Mittköping", code: null };

describe("individual answers in the file that comes along with the PDF", () => {
  beforeEach(() => usePreferences.getState().setLocale("sv"));

  test("are left out until they are chosen", async () => {
    const chosen: boolean[] = [];
    const individualMarks = { carried: false, onCarried: (carried: boolean) => void chosen.push(carried) };
    const { user } = await showPlan({ evaluation: { organisation }, report: { ...idleReport, individualMarks } });
    const choice = screen.getByRole("checkbox", { name });
    expect(choice).not.toBeChecked();
    await user.click(choice);
    expect(chosen).toEqual([true]);
  });

  test.each([
    ["nobody has answered alone", { individualMarks: null }],
    [
      "no file comes along",
      { carriesEvaluation: false, individualMarks: { carried: true, onCarried: () => undefined } },
    ],
  ])("are not asked about when %s", async (_, report) => {
    await showPlan({ evaluation: { organisation }, report: { ...idleReport, ...report } });
    expect(screen.queryByRole("checkbox", { name })).toBeNull();
  });
});
