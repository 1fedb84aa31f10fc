import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { answerTo, noteOn } from "#domain/evaluation.ts";
import { splitStepWords } from "#domain/step-words.ts";
import { selectDocument } from "#evaluation/evaluation.selectors.ts";
import { QuestionPage } from "#features/answering/question-page.tsx";
import { StepSummaryPage } from "#features/answering/step-summary-page.tsx";
import { usePreferences } from "#stores/preferences-store.ts";
import { evaluationWith, smallAssessment } from "../support/assessments.ts";
import { renderRun } from "../support/render-run.tsx";
import { smallWords } from "../support/report-content.ts";

const words = smallWords.assessment;
const stepWords = splitStepWords(smallWords.steps["ground"]!).first;
const box = () =>
  screen.getByRole("checkbox", {
    name: "Stannar här. Kommentaren följer inte med i rapporter och filer som lämnar kommunen.",
  });

beforeEach(() => usePreferences.setState({ locale: "sv" }));

describe("what is written can be kept out of reports and exports", () => {
  it("at a question", async () => {
    const page = (
      <QuestionPage
        step="ground"
        question="ground-plan"
        words={words}
        stepWords={stepWords}
        lastYear={null}
        support={null}
        templates={null}
        criteria={null}
        onProject={() => undefined}
      />
    );
    const { actor } = await renderRun(page, smallAssessment, evaluationWith(smallAssessment));
    const staysHere = () => answerTo(selectDocument(actor.getSnapshot()), "ground-plan").staysHere;
    // The less used fields come when the screen has been still for a while.
    expect(await screen.findByRole("checkbox", {}, { timeout: 10_000 })).toBe(box());
    expect(box()).not.toBeChecked();
    await userEvent.click(box());
    expect(staysHere()).toBe(true);
    await userEvent.click(box());
    expect(staysHere()).toBe(false);
  }, 15_000);

  it("at the summary of a step", async () => {
    const page = <StepSummaryPage step="ground" words={words} stepWords={stepWords} />;
    const { actor } = await renderRun(page, smallAssessment, evaluationWith(smallAssessment));
    const staysHere = () => noteOn(selectDocument(actor.getSnapshot()), "ground").staysHere;
    expect(box()).not.toBeChecked();
    await userEvent.click(box());
    expect(staysHere()).toBe(true);
    await userEvent.click(box());
    expect(staysHere()).toBe(false);
  });
});
