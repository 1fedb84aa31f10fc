import { describe, expect, test } from "vitest";
import type { Evaluation } from "#domain/evaluation.ts";
import { createFormat } from "#i18n/format.ts";
import { messages } from "#i18n/sv/report.ts";
import { buildReport } from "#report/build-report.ts";
import { openReport } from "#report/report-source.ts";
import { answerWith } from "#tests/support/assessments.ts";
import { houseEvaluation, houseSource, plannedAction } from "#tests/support/report-content.ts";

const reportOf = (evaluation: Evaluation) =>
  buildReport({ ...houseSource(evaluation), messages, format: createFormat("sv"), keptBack: 0 });

describe("the status of the plan", () => {
  test.each([
    [{ status: "draft", body: "Nämnden", date: "2026-05-01", reference: "" }, "Utkast"],
    [{ status: "draft", body: "", date: "", reference: "VON 2026/1" }, "Utkast, diarienummer VON 2026/1"],
    [{ status: "adopted", body: "", date: "", reference: "" }, "Fastställd"],
    [
      { status: "adopted", body: "Byggnämnden", date: "2026-05-01", reference: "VON 2026/1" },
      "Fastställd av Byggnämnden den 1 maj 2026, diarienummer VON 2026/1",
    ],
  ] as const)("of %o is said on the first page", (decision, said) => {
    expect(reportOf({ ...houseEvaluation, decision: { ...decision } }).summary.decision).toBe(said);
  });
});

describe("the timeline", () => {
  const between = (start: string, finish: string) => ({ ...plannedAction, start, finish });
  const timelineOf = (...actions: Evaluation["actions"]) => reportOf({ ...houseEvaluation, actions }).plan.timeline;

  test("has every quarter from the first to the last, and a row for each action with a day", () => {
    expect(timelineOf(between("2026-11-01", "2027-02-01"), between("", ""), between("", "2027-04-01"))).toEqual({
      kind: "strip",
      title: "Åtgärderna kommer en i taget",
      alt: "Tidslinje över åtgärderna. Åtgärd 1: kv 4 2026 till kv 1 2027. Åtgärd 3: kv 2 2027.",
      quarters: [
        { year: "2026", name: "Kv 4" },
        { year: "2027", name: "Kv 1" },
        { year: "", name: "Kv 2" },
      ],
      rows: [
        { number: 1, text: "Gjut plattan", from: 0, to: 1 },
        { number: 3, text: "Gjut plattan", from: 2, to: 2 },
      ],
    });
  });

  test("is a table of the quarters in which something begins or ends when it is longer than six years", () => {
    expect(timelineOf(between("2026-01-01", "2031-12-31")).kind).toBe("strip");
    expect(timelineOf(between("2026-01-01", "2032-01-01"), between("", "2032-01-01"))).toEqual({
      kind: "table",
      title: "Flest åtgärder pågår samtidigt kv 1 2032: 2 av 2",
      quarters: [
        { name: "Kv 1 2026", starts: "1", finishes: "–" },
        { name: "Kv 1 2032", starts: "–", finishes: "1, 2" },
      ],
    });
  });

  test("is none without a day", () => {
    expect(timelineOf(between("", ""))).toEqual({ kind: "none" });
  });
});

describe("steps in focus", () => {
  test("are named in the plan and marked at their actions", () => {
    const { plan } = reportOf({ ...houseEvaluation, focus: ["walls", "roof"] });
    expect([plan.focus, plan.actions.map(({ step }) => step)]).toEqual([
      "Steg i fokus: Väggar och Tak.",
      ["Grund", "Tak (i fokus)"],
    ]);
  });
});

describe("when the effect is measured", () => {
  test("comes day by day in order, with each action once", () => {
    const measuredOn = (...days: readonly string[]) => ({
      ...plannedAction,
      indicators: days.map((date) => ({ ...plannedAction.indicators[0]!, target: { value: 1, date } })),
    });
    const actions = [measuredOn("2027-01-31", "2026-12-31", "2026-12-31"), measuredOn(""), measuredOn("2026-12-31")];
    expect(reportOf({ ...houseEvaluation, actions }).summary.followUp).toBe(
      "Ny bedömning senast 12 mars 2027. Effekten mäts: 31 december 2026 (åtgärd 1 och 3), 31 januari 2027 (1).",
    );
  });
});

describe("what was noted of a step", () => {
  test("stands with its answers, what is empty left out", () => {
    const notes = { walls: { success: "Bra murare.", hindrance: " ", staysHere: false } };
    expect(reportOf({ ...houseEvaluation, notes }).answers.map((step) => step.notes)).toEqual([
      [],
      [{ label: "Det som hjälpte", text: "Bra murare.", url: null, lang: null }],
      [],
    ]);
  });
});

describe("how the picture was made", () => {
  test("gives coverage, formulas, version and a checksum that is the same for the same structure", () => {
    const { method } = reportOf(houseEvaluation);
    expect(method.map(({ label }) => label)).toEqual([
      "Gäller",
      "Självskattning",
      "Deltagare",
      "Omfattning",
      "Täckning",
      "Nivå",
      "Svar utan nivå",
      "Lägst–högst",
      "Gap",
      "Redo",
      "Samlad nivå",
      "Version",
      "Kontrollsumma",
    ]);
    const said = Object.fromEntries(method.map(({ label, text }) => [label, text]));
    expect([said["Deltagare"], said["Täckning"], said["Version"]]).toEqual([
      "Med i bedömningen: Byggare och Granne.",
      "71\u00a0% av de relevanta frågorna, räknat i vikt, har en nivå.",
      "Bygg ett hus, version 1.0.0. Bedömningen är gjord med Niosteg 0.1.0.",
    ]);
    expect(said["Kontrollsumma"]).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}\. /);
  });

  test("names the roles that can find out what is not known, the one to ask first", () => {
    const source = houseSource(houseEvaluation);
    const [ground, ...others] = source.assessment.steps;
    const assessment = {
      ...source.assessment,
      roles: ["builder", "digger"],
      steps: [{ ...ground!, knownBy: ["builder", "digger"] }, ...others],
    };
    const { unknowns } = buildReport({
      ...source,
      assessment,
      messages,
      format: createFormat("sv"),
      keptBack: 0,
    });
    expect(unknowns.map(({ id, whoKnows }) => [id, whoKnows])).toEqual([
      ["ground-people", "Kan ta reda på det: digger och Byggare."],
    ]);
  });
});

describe("what stays with the municipality", () => {
  test("is nowhere in the report, which says how much there is of it", async () => {
    const marked: Evaluation = {
      ...houseEvaluation,
      answers: {
        "ground-plan": answerWith(4, {
          reason: "Hemligt 1.",
          evidence: { text: "Hemligt 2.", link: "hemligt-3" },
          obstacle: { text: "Hemligt 4.", control: null },
          staysHere: true,
        }),
        "ground-people": answerWith(2, { staysHere: true }),
        "roof-tiles": answerWith("not-relevant", { reason: "Hemligt 5.", staysHere: true }),
      },
      notes: { walls: { success: "Hemligt 6.", hindrance: "", staysHere: true } },
    };
    const { model } = await openReport(houseSource(marked));
    expect(JSON.stringify(model).toLowerCase()).not.toContain("hemligt");
    expect(model.notRelevant.map(({ note }) => note)).toEqual(["Skälet stannar hos kommunen."]);
    expect(model.method.find(({ label }) => label === "Stannar här")?.text).toMatch(
      /^Kommentarerna till 3 svar och steg /,
    );
  });
});
