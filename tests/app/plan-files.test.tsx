import { afterEach, expect, test } from "vitest";
import { reportSourceOf } from "#app/plan-files.ts";
import { connectAssessment, evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { smallWords } from "#tests/support/report-content.ts";

const open = (address: string) => (globalThis as unknown as Window & HappyWindow).happyDOM.setURL(address);
interface HappyWindow {
  readonly happyDOM: { readonly setURL: (address: string) => void };
}
const before = location.href;
afterEach(() => open(before));

const addressOf = (assessment: typeof connectAssessment) =>
  reportSourceOf({
    assessment,
    words: smallWords,
    evaluation: evaluationWith(smallAssessment),
    readEarlier: async () => null,
    readLastYear: async () => null,
    carries: null,
  }).templateAddress?.("needs-decision-basis");

test("a plan leads to the templates where others can open the app, and nowhere else", () => {
  open("https://niosteg.example/verktyg/#/evaluation/own/planning");
  expect(addressOf(connectAssessment)).toBe("https://niosteg.example/verktyg/#/toolbox/needs-decision-basis");
  expect(addressOf(smallAssessment)).toBeUndefined();
  for (const address of ["http://localhost:4173/#/evaluation/own/planning", "file:///tmp/niosteg.html"]) {
    open(address);
    expect(addressOf(connectAssessment)).toBeUndefined();
  }
});
