import { describe, expect, test } from "vitest";
import { openReport } from "#report/report-source.ts";
import { answerWith } from "#tests/support/assessments.ts";
import { person } from "#tests/support/collected.ts";
import { markedHouse, uncertainHouse } from "#tests/support/marked-house.ts";
import { houseEvaluation, houseSource } from "#tests/support/report-content.ts";
import { readReportFonts } from "#report/report-fonts-node.ts";
import { writeReport } from "#report/write-report.ts";

const reportOf = async (evaluation = markedHouse) => (await openReport(houseSource(evaluation))).model;

describe("what a report says of marks given apart", () => {
  test("is nothing when nobody gave any", async () => {
    const { agreement, method, summary } = await reportOf(houseEvaluation);
    expect([agreement, method.some(({ label }) => label === "Nivå med oeniga svar"), summary.roles]).toEqual([
      null,
      false,
      "Med i bedömningen: Byggare och Granne.",
    ]);
  });

  test("is how far apart the last round was in each step, with those too few for a verdict counted only", async () => {
    const { agreement } = await reportOf();
    expect(agreement?.steps).toEqual([
      { step: "Grund", note: "", n: "4", range: "3–4", agreed: "1", disagreed: "0", without: "0" },
      { step: "Väggar", note: "", n: "4", range: "0–5", agreed: "1", disagreed: "1", without: "0" },
      { step: "Tak", note: "", n: "–", range: "–", agreed: "0", disagreed: "0", without: "1" },
    ]);
  });

  test("names the questions that stayed at odds, with their marks in words, the answer and its reason", async () => {
    const { agreement } = await reportOf();
    expect(
      agreement?.disagreed.map(({ id, details }) => [id, details.map(({ label, text }) => [label, text])]),
    ).toEqual([
      [
        "walls-start",
        [
          ["Markeringar", "Två på 0 Inget och två på 5 Följs: oeniga."],
          ["Gruppens svar", "0 Inget"],
          ["Skäl", "Vi ser olika på vad en start är."],
        ],
      ],
    ]);
  });

  test("tells each round of what was marked again", async () => {
    const { agreement } = await reportOf();
    expect(agreement?.again.map(({ id, details }) => [id, details.map(({ label, text }) => [label, text])])).toEqual([
      [
        "walls-finish",
        [
          ["Första omgången", "Två på 0 Inget och två på 5 Följs: oeniga."],
          ["Andra omgången", "En på 2 Plan och tre på 3 Pågår: eniga."],
          ["Gruppens svar", "2 Plan"],
          ["Skäl", "Tiden räcker inte."],
        ],
      ],
    ]);
  });

  test("names what is parked or only marked, and counts none of it as agreed", async () => {
    const { answers } = markedHouse;
    const { agreement } = await reportOf({
      ...markedHouse,
      answers: { ...answers, "ground-plan": answerWith(null, { parked: true }), "walls-finish": answerWith(null) },
    });
    expect(agreement?.steps).toEqual([
      {
        step: "Väggar",
        note: "Nivån vilar på oeniga svar.",
        n: "4",
        range: "0–5",
        agreed: "0",
        disagreed: "1",
        without: "0",
      },
      { step: "Tak", note: "", n: "–", range: "–", agreed: "0", disagreed: "0", without: "1" },
    ]);
    expect([agreement?.parked, agreement?.unanswered, agreement?.again].map((all) => all?.map(({ id }) => id))).toEqual(
      [["ground-plan", "roof-gutter"], ["walls-finish"], []],
    );
    expect(agreement?.parked[0]?.details.at(-1)?.text).toBe(
      "Ingen nivå ännu. Gruppen vill komma tillbaka till frågan.",
    );
  });

  test("says so when marks have led to no answer at all", async () => {
    const { agreement } = await reportOf({ ...markedHouse, answers: {} });
    expect([agreement?.steps, agreement?.introduction[1], agreement?.unanswered.length]).toEqual([
      [],
      "Var och en har markerat för sig. Gruppen har inte svarat på frågorna än.",
      5,
    ]);
  });

  test("says that the group agreed and how many had answered ahead", async () => {
    const { method } = await reportOf({ ...markedHouse, method: "individual" });
    expect(method.find(({ label }) => label === "Självskattning")?.text).toMatch(
      / Gruppen har enats om svaren; två lämnade svar i förväg\.$/,
    );
  });

  test("is how many took part, with which roles", async () => {
    const { summary, agreement } = await reportOf();
    expect([summary.roles, agreement?.introduction[0]]).toEqual(
      Array.from({ length: 2 }, () => "5 personer deltog. Med i bedömningen: Byggare och Granne."),
    );
  });
});

describe("a step with an uncertain level", () => {
  test("is marked in words wherever its level stands", async () => {
    const { numbers, chart, answers, summary, agreement, method } = await reportOf(uncertainHouse);
    const [row] = chart.rows.filter(({ name }) => name === "Väggar");
    expect({
      numbers: numbers.map(({ level }) => level),
      status: row?.statusText,
      words: row?.inWords,
      answers: answers[1]?.summary,
      marks: answers[1]?.questions.map(({ mark }) => mark),
      gap: summary.gaps.items[0],
      note: agreement?.steps[1]?.note,
      explained: method.some(({ label }) => label === "Nivå med oeniga svar"),
    }).toEqual({
      numbers: ["4", "1,5 (oeniga svar)", "–"],
      status: "Behöver stärkas, oeniga svar",
      words: "Väggar: nu 1,5 (oeniga svar), mål 3.",
      answers: "Nivå 1,5 (oeniga svar), mål 3.",
      marks: ["0 Inget (oeniga)", "2 Plan (oeniga)"],
      gap: "Väggar: nu 1,5 (oeniga svar), mål 3, gap 1,5",
      note: "Nivån vilar på oeniga svar.",
      explained: true,
    });
  });
});

describe("what single people marked", () => {
  const roles = ["builder", "builder", "builder", "Granne", "Granne", "Granne"];
  const alone = {
    ...markedHouse,
    collected: {
      rounds: {},
      respondents: [
        ...roles.map((role, index) =>
          person(`p${index}`, role, {
            "ground-plan": role === "builder" ? 1 : 4,
            "ground-people": role === "builder" ? 1 : 4,
            "walls-start": role === "builder" ? 1 : 4,
            "walls-finish": role === "builder" ? 1 : 4,
            "roof-gutter": role === "builder" ? 1 : 4,
          }),
        ),
        person("last", "Kock", { "roof-tiles": 5 }, { notes: { roof: "Jag bor under det." } }),
      ],
    },
  };

  test("is never said, but which roles differ is, where three or more hold them", async () => {
    const model = await reportOf(alone);
    expect(model.agreement?.roles).toEqual([
      "Byggare har markerat i snitt 3 nivåer lägre än övriga på 5 frågor.",
      "Granne har markerat i snitt 3 nivåer högre än övriga på 5 frågor.",
    ]);
    expect(JSON.stringify(model)).not.toContain("Jag bor under det.");
    expect(model.agreement?.steps.at(-1)).toEqual({
      step: "Tak",
      note: "",
      n: "–",
      range: "–",
      agreed: "0",
      disagreed: "0",
      without: "1",
    });
  });

  test.each([
    [false, [{}, {}]],
    [true, [{ "ground-plan": 1 }, { "roof-tiles": 5 }]],
  ])("travels in the enclosed file when asked for: %o", async (enclosesIndividualMarks, marks) => {
    const carried: unknown[] = [];
    const fonts = await readReportFonts();
    await writeReport({
      ...houseSource(alone),
      fonts,
      enclosesIndividualMarks,
      enclose: ({ collected }) => {
        carried.push(
          ...[0, -1].map((at) => Object.fromEntries(Object.entries(collected!.respondents.at(at)!.marks).slice(0, 1))),
        );
        return { fileName: "evaluation.json", text: "{}" };
      },
    });
    expect(carried).toEqual(marks);
  });
});
