import { describe, expect, it } from "vitest";
import { followUpOf } from "#domain/next-year.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { createFormat } from "#i18n/format.ts";
import { messages } from "#i18n/sv/following-up.ts";
import { buildFollowUp, lastYearOf } from "#report/build-follow-up.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { plannedAction, smallWords, undecidedAction } from "#tests/support/report-content.ts";

const last = evaluationWith(
  smallAssessment,
  { "ground-plan": 1, "ground-people": 2 },
  { id: "last", date: "2025-03-12", label: "Våren 2025", actions: [plannedAction, undecidedAction] },
);
const measured = {
  ...plannedAction,
  indicators: plannedAction.indicators.map((indicator) => ({
    ...indicator,
    measurements: [{ value: 1, date: "2026-02-01", remark: "" }],
  })),
};
const now = evaluationWith(
  smallAssessment,
  { "ground-plan": "unknown", "ground-people": 4 },
  {
    followUp: {
      ...followUpOf(last),
      actions: [
        { action: measured, verdict: "under-way", why: "Tjälen kom." },
        { action: undecidedAction, verdict: null, why: "" },
      ],
    },
  },
);
const build = (evaluation: Evaluation, earlier: Evaluation | null) => {
  const input = { assessment: smallAssessment, words: smallWords, evaluation, format: createFormat("sv") };
  return buildFollowUp(input, lastYearOf(input, earlier), messages);
};

describe("the chapter on last year's plan", () => {
  it("says what became of each action and what has moved", () => {
    expect(build(now, last)).toEqual({
      title: "Uppföljning av förra planen",
      about: "Planen är från Våren 2025, 12 mars 2025. 1 av 2 åtgärder är uppföljda.",
      note: messages.words.noCause,
      actions: [
        {
          title: "Gjut plattan",
          entries: [
            { label: "Vad det blev av den", text: "På väg. Tjälen kom." },
            // (1 + 2) / 2 and 4, half of the step answered
            { label: "Steget", text: "Grund: från 1,5 till 4, upp 2,5 (delvis olika frågor har svar)." },
            { label: "Frågan", text: "Från 1 Idé till Vet ej." },
            {
              label: "Effekt",
              text: "Gjutna plattor: från 0 till 1, mål 3 av 3 plattor. På väg: 33\u00a0% av vägen till målet. Värdet är under gränsen 1,5. Ta upp åtgärden igen.",
            },
          ],
        },
        {
          title: "Lägg taket",
          entries: [
            { label: "Vad det blev av den", text: "Inte sagt." },
            { label: "Steget", text: "Tak: går inte att jämföra." },
            { label: "Effekt", text: "Ingen indikator." },
          ],
        },
      ],
    });
  });

  it("compares no steps without last year's answers, or with those of another year", () => {
    for (const earlier of [null, { ...last, id: "older" }]) {
      const chapter = build(now, earlier);
      expect(chapter?.note).toBe(messages.moved.unreadOnPaper);
      expect(chapter?.actions.flatMap(({ entries }) => entries.map(({ label }) => label))).toEqual([
        "Vad det blev av den",
        "Effekt",
        "Vad det blev av den",
        "Effekt",
      ]);
    }
  });

  it("says that the plan had no actions, and is none when no plan is followed up", () => {
    const empty = build({ ...now, followUp: followUpOf({ ...last, actions: [] }) }, last);
    expect(empty).toEqual({
      title: "Uppföljning av förra planen",
      about: "Planen är från Våren 2025, 12 mars 2025. Förra planen hade inga åtgärder att följa upp.",
      note: "",
      actions: [],
    });
    expect(build({ ...now, followUp: null }, last)).toBeNull();
  });
});
