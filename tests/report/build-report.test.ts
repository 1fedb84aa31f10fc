import { describe, expect, test } from "vitest";
import { createFormat } from "#i18n/format.ts";
import { messages as en } from "#i18n/en/report.ts";
import { messages as sv } from "#i18n/sv/report.ts";
import { createAction, type Evaluation } from "#domain/evaluation.ts";
import { buildReport } from "#report/build-report.ts";
import {
  answerWith,
  connectAssessment,
  evaluationWith,
  marksByStep,
  smallAssessment,
} from "#tests/support/assessments.ts";
import { houseEvaluation, houseSource, plannedAction, smallWords } from "#tests/support/report-content.ts";

const common = { locale: "sv", messages: sv, format: createFormat("sv"), keptBack: 0 } as const;

const reportOf = (evaluation: Evaluation) => buildReport({ ...houseSource(evaluation), ...common });

describe("buildReport", () => {
  const report = reportOf(houseEvaluation);

  test("says who, what and when", () => {
    expect([report.documentTitle, report.organisation, report.about, report.source, report.footer]).toEqual([
      "Handlingsplan – Mittköping, Våren 2026",
      "Mittköping",
      ["Byggnämnden", "Våren 2026", "12 mars 2026"],
      ["Bygg ett hus, version 1.0.0", "Kort"],
      "Mittköping · Handlingsplan · 12 mars 2026",
    ]);
  });

  test("opens with one sentence, who took part and how much is answered", () => {
    expect([report.verdict, report.summary.roles, report.summary.counts]).toEqual([
      "Ett av tre steg är redo att byggas vidare på. Börja med Väggar.",
      "Med i bedömningen: Byggare och Granne.",
      "3 av 5 frågor har en nivå. Vet ej 1, obesvarat 1, ej relevant 1. Samlad nivå 2,3, medel av 2 steg. Medlet döljer skillnader, så se på varje steg.",
    ]);
  });

  test("names the roles of the assessment that were missing, and says when none is stated", () => {
    const roles = ["builder", "neighbour", "painter"];
    const asked = { ...smallAssessment, roles };
    const rolesOf = (evaluation: Evaluation) =>
      buildReport({ ...houseSource(evaluation), ...common, assessment: asked }).summary.roles;
    expect([rolesOf(houseEvaluation), rolesOf({ ...houseEvaluation, roles: [] })]).toEqual([
      "Med i bedömningen: Byggare och Granne. Inte med: neighbour och painter.",
      "Vilka roller som deltog är inte angivet.",
    ]);
  });

  test("takes a role for what it says, also when it is called as a part of the language", () => {
    expect(reportOf({ ...houseEvaluation, roles: ["valueOf", "__proto__"] }).summary.roles).toBe(
      "Med i bedömningen: valueOf och __proto__.",
    );
  });

  test("puts the strongest and the weakest steps first, three of each at most, with their numbers", () => {
    expect([report.summary.strengths.items, report.summary.gaps.items]).toEqual([
      ["Grund: nu 4, mål 4 (1 av 2 frågor)"],
      ["Väggar: nu 1,5, mål 3, gap 1,5"],
    ]);
    const { strengths, gaps } = buildReport({
      assessment: connectAssessment,
      words: smallWords,
      evaluation: evaluationWith(
        connectAssessment,
        marksByStep(connectAssessment, {
          vision: 3,
          strategy: 5,
          "needs-analysis": 4,
          "communication-plan": 1,
          "market-analysis": 2,
          "evaluation-model": 1,
        }),
      ),
      earlier: null,
      ...common,
    }).summary;
    expect([strengths.items.length, gaps.items.length]).toEqual([3, 3]);
    expect(strengths.items[0]).toBe("strategy: nu 5, mål 4");
  });

  test("proposes decisions that stand by themselves, without subordinate clauses", () => {
    expect(report.summary.decisions).toEqual([
      "Nämnden fastställer handlingsplanen daterad 12 mars 2026 med 2 åtgärder inom Grund och Tak.",
      "De ansvariga rollerna genomför åtgärderna till planens slutdatum, den sista senast 30 juni 2026.",
      "Förvaltningen utser ansvarig roll för åtgärd 2 i planen.",
      "Förvaltningen följer upp planen och redovisar en ny bedömning för nämnden senast 12 mars 2027.",
    ]);
    expect(report.summary.decisions.filter((text) => /\batt\b/.test(text))).toEqual([]);
  });

  test("proposes a plan where there is none, and funding where it is unclear or missing", () => {
    const funded = (funding: "unclear" | "missing") => ({ ...plannedAction, funding });
    expect([
      reportOf({ ...houseEvaluation, actions: [] }).summary.decisions,
      reportOf({ ...houseEvaluation, actions: [funded("unclear"), plannedAction, funded("missing")] }).summary
        .decisions[2],
    ]).toEqual([
      [
        "Nämnden godkänner bedömningen daterad 12 mars 2026.",
        "Förvaltningen lägger fram en handlingsplan som bygger på bedömningen.",
        "Förvaltningen följer upp planen och redovisar en ny bedömning för nämnden senast 12 mars 2027.",
      ],
      "Förvaltningen återkommer till nämnden med förslag till finansiering av åtgärderna 1 och 3 i planen.",
    ]);
  });

  test("says what it costs and when it is followed up", () => {
    expect([report.summary.cost, report.summary.followUp]).toEqual([
      "Summa av angivna belopp: 0 kronor. 1 av 2 åtgärder saknar belopp. Finansiering av 2 åtgärder: delvis för 1, inte angiven för 1.",
      "Ny bedömning senast 12 mars 2027. Effekten mäts: 30 september 2026 (åtgärd 1).",
    ]);
    expect(reportOf({ ...houseEvaluation, date: "2028-02-29", actions: [] }).summary.followUp).toBe(
      "Ny bedömning senast 28 februari 2029.",
    );
  });

  test("gives the chart unrounded places and printed numbers, and no level where answers are too few", () => {
    expect(report.chart).toEqual({
      title: "1 av 2 steg med nivå ligger under sitt mål",
      alt: "Diagram över nuläge och mål för varje steg på skalan 0 till 5. Grund: nu 4, mål 4, möjligt spann 2 till 4,5. Väggar: nu 1,5, mål 3. Tak: för få svar.",
      introduction: "Diagram över nuläge och mål för varje steg på skalan 0 till 5.",
      axis: [0, 1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) })),
      rows: [
        {
          number: 1,
          name: "Grund",
          status: "ready",
          level: 4,
          target: 4,
          last: null,
          low: 2,
          high: 4.5,
          coverage: 0.5,
          levelText: "4",
          targetText: "4",
          statusText: "Redo",
          inWords: "Grund: nu 4, mål 4, möjligt spann 2 till 4,5.",
        },
        {
          number: 2,
          name: "Väggar",
          status: "not-ready",
          level: 1.5,
          target: 3,
          last: null,
          low: 1.5,
          high: 1.5,
          coverage: 1,
          levelText: "1,5",
          targetText: "3",
          statusText: "Behöver stärkas",
          inWords: "Väggar: nu 1,5, mål 3.",
        },
        {
          number: 3,
          name: "Tak",
          status: "too-few-answers",
          level: null,
          target: 4,
          last: null,
          low: 0,
          high: 5,
          coverage: 0,
          levelText: "",
          targetText: "4",
          statusText: "För få svar",
          inWords: "Tak: för få svar.",
        },
      ],
      hasLast: false,
    });
  });

  test("holds level 0, blank, don't-know and not relevant apart", () => {
    const marks = report.answers.flatMap(({ questions }) => questions.map(({ mark, position }) => [mark, position]));
    expect(marks).toEqual([
      ["4 Klart", 4],
      ["Vet ej", null],
      ["0 Inget", 0],
      ["2 Plan", 2],
      ["Ej relevant hos oss", null],
      ["Inte besvarad", null],
    ]);
  });

  test("gives each answer its level text and all that was said about it", () => {
    expect(report.answers[0]).toEqual({
      title: "1. Grund",
      summary: "Nivå 4, mål 4. Svar saknas: nivån kan ligga mellan 2 och 4,5.",
      notes: [],
      questions: [
        {
          id: "ground-plan",
          question: "Hur är det med ground-plan?",
          position: 4,
          targetPosition: 5,
          positions: 6,
          mark: "4 Klart",
          meaning: "ground-plan på nivå 4.",
          details: [
            { label: "Mål", text: "5 Följs", url: null, lang: null },
            { label: "Skäl", text: "Ritning finns.", url: null, lang: null },
            { label: "Belägg", text: "Protokoll 42", url: null, lang: null },
            { label: "Länk", text: "https://example.org/ritning", url: "https://example.org/ritning", lang: null },
          ],
        },
        {
          id: "ground-people",
          question: "Hur är det med ground-people?",
          position: null,
          targetPosition: 4,
          positions: 6,
          mark: "Vet ej",
          meaning: "",
          details: [
            { label: "Mål", text: "4 Klart", url: null, lang: null },
            { label: "Skäl", text: "Fråga byggchefen.", url: null, lang: null },
          ],
        },
      ],
    });
    expect(report.answers[1]?.questions[1]?.details).toEqual([
      { label: "Mål", text: "3 Pågår", url: null, lang: null },
      { label: "Hinder", text: "Tid saknas. (utanför vår rådighet)", url: null, lang: null },
      { label: "Parkerad", text: "Gruppen vill komma tillbaka till frågan.", url: null, lang: null },
    ]);
  });

  test("lists don't-knows and what is not relevant apart, with what was said", () => {
    expect([report.unknowns, report.notRelevant]).toEqual([
      [
        {
          id: "ground-people",
          step: "Grund",
          question: "Hur är det med ground-people?",
          note: "Fråga byggchefen.",
          whoKnows: "",
        },
      ],
      [{ id: "roof-tiles", step: "Tak", question: "Hur är det med roof-tiles?", note: "Platt tak.", whoKnows: "" }],
    ]);
  });

  test("lays out the plan with what is still to decide, and holds 0 kronor apart from no amount", () => {
    expect(report.plan).toEqual({
      introduction: "Planen har 2 åtgärder.",
      focus: "",
      completeness:
        "Kvar att bestämma: 1 av 2 saknar ansvarig roll, 1 av 2 saknar startdatum, 1 av 2 saknar slutdatum, 1 av 2 saknar uppgift om finansiering och 1 av 2 saknar indikator som går att följa upp.",
      sum: "Summa av angivna belopp: 0 kronor. 1 av 2 åtgärder saknar belopp.",
      timeline: {
        kind: "strip",
        title: "Åtgärden pågår kv 2 2026",
        alt: "Tidslinje över åtgärderna. Åtgärd 1: kv 2 2026.",
        quarters: [{ year: "2026", name: "Kv 2" }],
        rows: [{ number: 1, text: "Gjut plattan", from: 0, to: 0 }],
      },
      vision: "Ni siktar mot 2030.",
      goals: [{ day: "31 januari 2027", text: "Grunden ligger." }],
      actions: [
        {
          number: 1,
          text: "Gjut plattan",
          step: "Grund",
          why: "Varför: Marken rör sig.",
          owner: "Byggchef",
          deputy: "Ersättare: Byggledare",
          time: ["Från 1 april 2026", "Till 30 juni 2026"],
          status: "Pilot",
          funding: "Delvis",
          amount: "0 kronor",
          indicators: ["Gjutna plattor: från 0 till 3 av 3 plattor senast 30 september 2026"],
          templates: [{ id: "ground-plan-form", title: "Mall: Blankett ground-plan" }],
        },
        {
          number: 2,
          text: "Lägg taket",
          step: "Tak",
          why: "",
          owner: "",
          deputy: "",
          time: [],
          status: "Ej påbörjad",
          funding: "",
          amount: "",
          indicators: [],
          templates: [],
        },
      ],
    });
  });

  test("gives a suggested action the first step that goes with it", () => {
    const suggested = smallWords.steps["ground"]!.questions["ground-plan"]!;
    const words = {
      ...smallWords,
      steps: {
        ...smallWords.steps,
        ground: {
          ...smallWords.steps["ground"]!,
          questions: {
            ...smallWords.steps["ground"]!.questions,
            "ground-plan": { ...suggested, actions: [{ do: "Rita planen.", first: "Boka ritbordet." }] },
          },
        },
      },
    };
    const action = createAction("a", {
      text: "Rita planen.",
      step: "ground",
      question: "ground-plan",
      why: "",
      templates: [],
    });
    const evaluation = evaluationWith(
      smallAssessment,
      { "ground-plan": 0 },
      { actions: [{ ...action, owner: "Byggare" }] },
    );
    const { cards } = buildReport({
      assessment: smallAssessment,
      words,
      evaluation,
      earlier: null,
      ...common,
    });
    expect(cards[0]?.entries.find(({ label }) => label === "Inom 30 dagar")?.text).toBe("Boka ritbordet.");
  });

  test("gives the card of a question that is not relevant no target", () => {
    const action = { ...plannedAction, question: "ground-plan" };
    const answers = { "ground-plan": answerWith("not-relevant", { target: 5 }), "ground-people": answerWith(2) };
    const cards = [action, { ...action, question: "ground-people" }];
    expect(
      reportOf({ ...houseEvaluation, answers, actions: cards }).cards.map(
        ({ entries }) => entries.find(({ label }) => label === "Bygger på svaret")?.text,
      ),
    ).toEqual(["Hur är det med ground-plan? Ej relevant hos oss.", "Hur är det med ground-people? 2 Plan, mål 4."]);
  });

  test("gives each action a card that can be read by itself", () => {
    expect(report.cards).toEqual([
      {
        title: "1. Gjut plattan",
        entries: [
          { label: "Steg", text: "Grund", place: null },
          { label: "Ansvarig", text: "Byggchef. Ersättare: Byggledare", place: null },
          { label: "Tid", text: "Från 1 april 2026. Till 30 juni 2026", place: null },
          { label: "Finansiering", text: "Delvis, 0 kronor", place: null },
          { label: "Varför", text: "Marken rör sig.", place: null },
          {
            label: "Bygger på svaret",
            text: "Hur är det med ground-plan? 4 Klart, mål 5.",
            place: { kind: "answer", id: "ground-plan" },
          },
          {
            label: "Inom 30 dagar",
            text: "Börja med mallen Blankett ground-plan. Tid: En timme. Vilka: Två roller.",
            place: null,
          },
          {
            label: "Mall",
            text: "Blankett ground-plan. Niosteg, Verktygslådan, steg 1 Grund",
            place: { kind: "template", id: "ground-plan-form" },
          },
          { label: "Risker", text: "Tjälen går sent.", place: null },
          {
            label: "Så vet vi att det fungerade",
            text: "Gjutna plattor: nu 0 (12 mars 2026), mål 3 av 3 plattor senast 30 september 2026. Källa: Egen räkning, Byggets dagbok. Mäts varje kvartal av Byggledare. Agera när värdet är under 1,5.\nProvgjutningar räknas inte.",
            place: null,
          },
        ],
      },
      {
        title: "2. Lägg taket",
        entries: [
          { label: "Steg", text: "Tak", place: null },
          { label: "Ansvarig", text: "Inte angivet", place: null },
          { label: "Tid", text: "Inte angivet", place: null },
          { label: "Finansiering", text: "Inte angivet", place: null },
          {
            label: "Inom 30 dagar",
            text: "Utse ansvarig roll. Samla dem som berörs och bestäm vem som gör vad först.",
            place: null,
          },
          { label: "Risker", text: "Inte angivet", place: null },
          { label: "Så vet vi att det fungerade", text: "Inte angivet", place: null },
        ],
      },
    ]);
  });

  test("points at the plan's templates and says where they are", () => {
    expect(report.templates.items).toEqual([
      {
        id: "ground-plan-form",
        title: "Blankett ground-plan",
        purpose: "Samlar det ni vet.",
        whenToUse: "Vid start.",
        time: "En timme",
        participants: "Två roller",
        whereToFind: "Niosteg, Verktygslådan, steg 1 Grund",
        url: null,
      },
    ]);
  });

  test("gives the web address of a template, also on its card, where the app has one", () => {
    const { templates, cards } = buildReport({
      ...houseSource(houseEvaluation),
      ...common,
      templateAddress: (id) => `https://niosteg.example/#/toolbox/${id}`,
    });
    const url = "https://niosteg.example/#/toolbox/ground-plan-form";
    expect(templates.items.map((template) => template.url)).toEqual([url]);
    expect(cards.flatMap(({ entries }) => entries).find(({ place }) => place?.kind === "template")?.text).toBe(
      `Blankett ground-plan. Niosteg, Verktygslådan, steg 1 Grund. ${url}`,
    );
  });

  test("has no templates while the plan is empty, whatever is suggested", () => {
    const { templates, plan } = reportOf({ ...houseEvaluation, actions: [] });
    expect([templates, plan.introduction]).toEqual([
      { introduction: "Inga mallar hör till planen.", items: [] },
      "Planen har inga åtgärder ännu.",
    ]);
  });

  test("claims nothing of an empty evaluation", () => {
    const empty = reportOf(evaluationWith(smallAssessment));
    expect([empty.organisation, empty.verdict, empty.findings.items, empty.summary.counts, empty.summary.gaps]).toEqual(
      [
        "Kommunen är inte angiven",
        "För få frågor är besvarade för att visa var ni står.",
        [],
        "0 av 6 frågor har en nivå. Vet ej 0, obesvarat 6, ej relevant 0.",
        { items: [], none: "Det går inte att säga ännu, för få steg har en nivå." },
      ],
    );
  });

  test("names the steps that the group has left out", () => {
    const scope = { steps: ["ground"], variant: "short" };
    const { leftOut, chart } = reportOf({ ...houseEvaluation, scope });
    expect([leftOut, chart.rows.map(({ name }) => name)]).toEqual([
      "Inte med i bedömningen: Väggar och Tak.",
      ["Grund"],
    ]);
  });

  test("never leads to an address that is no web page", () => {
    const answers = (link: string) => ({
      "ground-plan": { ...houseEvaluation.answers["ground-plan"]!, evidence: { text: "", link } },
    });
    const urls = ["javascript:alert(1)", "dnr 2026/12", "http://example.org/a b"].map(
      (link) =>
        reportOf({ ...houseEvaluation, answers: answers(link) }).answers[0]?.questions[0]?.details.find(
          ({ label }) => label === "Länk",
        )?.url,
    );
    expect(urls).toEqual([null, null, "http://example.org/a%20b"]);
  });

  test("says in English when all steps are ready", () => {
    const report = buildReport({
      assessment: smallAssessment,
      words: { ...smallWords, language: "en" },
      evaluation: evaluationWith(smallAssessment, marksByStep(smallAssessment, { ground: 4, walls: 4, roof: 3 })),
      earlier: null,
      keptBack: 0,
      locale: "en",
      messages: en,
      format: createFormat("en"),
    });
    expect([report.verdict, report.chart.title]).toEqual([
      "All three steps are ready to build on.",
      "1 of 3 steps with a level is below target",
    ]);
  });
});
