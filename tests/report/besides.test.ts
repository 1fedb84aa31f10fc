import { expect, it } from "vitest";
import type { Evaluation } from "#domain/evaluation.ts";
import { createFormat } from "#i18n/format.ts";
import { messages } from "#i18n/sv/report.ts";
import { buildReport } from "#report/build-report.ts";
import { readReportFonts } from "#report/report-fonts-node.ts";
import { writeHtmlReport } from "#report/write-html-report.ts";
import { writeReport } from "#report/write-report.ts";
import { answerWith } from "#tests/support/assessments.ts";
import { pageText } from "#tests/support/html-inspection.ts";
import { taggedParts } from "#tests/support/pdf-inspection.ts";
import { houseEvaluation, houseSource } from "#tests/support/report-content.ts";

/** Short variant without the roof: the survey of the ground and all of the roof are outside. */
const narrowed: Evaluation = {
  ...houseEvaluation,
  scope: { steps: ["ground", "walls"], variant: "short" },
  answers: {
    ...houseEvaluation.answers,
    "ground-survey": answerWith(3, {
      reason: "Borrat på tre ställen.",
      evidence: { text: "Protokoll 7", link: "https://example.org/borrprov" },
      obstacle: { text: "Berg.", control: "outside" },
      target: 5,
    }),
    "roof-tiles": answerWith("not-relevant", { reason: "Platt tak." }),
    "roof-gutter": answerWith(null, { reason: "Frågan väntar." }),
  },
  notes: {
    ground: { success: "Bra borr.", hindrance: "", staysHere: false },
    roof: { success: "", hindrance: "Ingen stege.", staysHere: false },
  },
};

const besidesOf = (evaluation: Evaluation) =>
  buildReport({ ...houseSource(evaluation), messages, format: createFormat("sv"), keptBack: 0 }).besides;

it("gives in full what is written on questions and steps that are not chosen, without target or meaning of this year", () => {
  const plain = (label: string, text: string) => ({ label, text, url: null, lang: null });
  expect(besidesOf(narrowed)).toEqual([
    {
      title: "1. Grund",
      summary: "",
      notes: [],
      questions: [
        {
          id: "ground-survey",
          question: "Hur är det med ground-survey?",
          position: 3,
          targetPosition: null,
          positions: 6,
          mark: "3 Pågår",
          meaning: "ground-survey på nivå 3.",
          details: [
            plain("Skäl", "Borrat på tre ställen."),
            plain("Belägg", "Protokoll 7"),
            { ...plain("Länk", "https://example.org/borrprov"), url: "https://example.org/borrprov" },
            plain("Hinder", "Berg. (utanför vår rådighet)"),
          ],
        },
      ],
    },
    {
      title: "3. Tak",
      summary: "",
      notes: [plain("Det som hindrade", "Ingen stege.")],
      questions: [
        expect.objectContaining({ id: "roof-tiles", mark: "Ej relevant hos oss", meaning: "" }),
        expect.objectContaining({ id: "roof-gutter", mark: "Inte besvarad" }),
      ],
    },
  ]);
});

it("leaves out answers without a text, and what stays with the municipality", () => {
  const bare = { "ground-survey": answerWith(3), "roof-tiles": answerWith("not-relevant", { staysHere: true }) };
  const notes = { roof: { success: " ", hindrance: "", staysHere: false } };
  expect(besidesOf({ ...narrowed, answers: bare, notes })).toEqual([]);
});

it("stands after the answers, on paper as on the web page, and only when there is something", async () => {
  const source = houseSource(narrowed);
  const page = pageText(new TextDecoder().decode((await writeHtmlReport(source)).bytes)).replace(/\s+/g, "");
  const { bytes } = await writeReport({ ...source, fonts: await readReportFonts(), enclose: null });
  const parts = (await taggedParts(bytes)).map(({ text }) => text);
  expect(parts.join("")).toBe(page);
  const headings = ["Svaren,stegförsteg", "Skrivetpåfrågorsominteingåriår", "Dethärvetviinte"];
  expect(parts.filter((text) => headings.includes(text))).toEqual(headings);
  const whole = new TextDecoder().decode((await writeHtmlReport(houseSource(houseEvaluation))).bytes);
  expect(whole).not.toContain("inte ingår i år");
}, 60_000);
