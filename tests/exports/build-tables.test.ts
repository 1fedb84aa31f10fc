import { describe, expect, it } from "vitest";
import { buildTables } from "#exports/build-tables.ts";
import { type Table, plainRows } from "#exports/table.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { exported, exportInput, planned, undecided } from "#tests/support/export-content.ts";

const { plan, answers, indicators, results, about } = buildTables(exportInput());
const headers = ({ columns }: Table) => columns.map(({ header }) => header);
const none = (count: number) => Array.from({ length: count }, () => null);

describe("the exported tables", () => {
  it("have the plan with an amount of 0 told apart from none, and days as days", () => {
    expect(headers(plan).join("|")).toEqual(
      "Nr|Åtgärd|Steg|Bygger på frågan|Varför|Ansvarig roll|Ersättare|Start|Slut|Status|Finansiering|Belopp (kronor)|Risker|Indikatorer|Mallar|Plan|Vad det blev|Varför det blev så",
    );
    expect(plan.rows).toEqual([
      [
        1,
        "Gjut plattan",
        "Grund",
        "Hur är det med ground-plan?",
        "Marken rör sig.",
        "Byggchef",
        "Byggledare",
        { day: "2026-04-01" },
        { day: "2026-06-30" },
        "Pilot",
        "Delvis",
        0,
        "Tjäle.",
        "Torra hörn",
        "Blankett ground-plan\nown-form",
        "Årets plan",
        null,
        null,
      ],
      [2, "Lägg taket", "Tak", ...none(6), "Ej påbörjad", ...none(5), "Årets plan", null, null],
    ]);
  });

  it("have every answer with the four kinds of mark told apart, and what was said outside this evaluation", () => {
    expect(headers(answers).join("|")).toEqual(
      "Nr|Steg|Fråga|Räknas med|Svar|Nivåns namn|Mål|Gap|Skäl|Belägg|Länk|Hinder|Rådighet|Parkerad|Det som hjälpte|Det som hindrade",
    );
    const question = (id: string) => `Hur är det med ${id}?`;
    expect(answers.rows).toEqual([
      [
        1,
        "Grund",
        question("ground-plan"),
        "Ja",
        4,
        "Klart",
        5,
        1,
        "Ritning finns.",
        "Protokoll 42",
        "https://example.org/ritning",
        ...none(5),
      ],
      [1, "Grund", question("ground-people"), "Ja", "Vet ej", null, 4, null, "Fråga byggchefen.", ...none(7)],
      [1, "Grund", question("ground-survey"), "Nej", 2, "Plan", null, null, "Från förra gången.", ...none(7)],
      [1, "Grund", "Hela steget", "Ja", ...none(10), "Torr sommar.", null],
      [
        2,
        "Väggar",
        question("walls-start"),
        "Ja",
        0,
        "Inget",
        3,
        3,
        ...none(3),
        "Tid saknas.",
        "Vi råder inte över det",
        "Ja",
        null,
        null,
      ],
      [2, "Väggar", question("walls-finish"), "Ja", "Ej relevant", null, null, null, "Hemligt skäl.", ...none(7)],
      [3, "Tak", question("roof-tiles"), "Nej", "Ej relevant", null, null, null, "Platt tak.", ...none(7)],
      [3, "Tak", "Hela steget", "Nej", ...none(10), "Hemlig hjälp.", "Hemligt hinder."],
    ]);
    const blank = buildTables(exportInput({ ...exported, answers: {}, notes: {} })).answers;
    expect(blank.rows[0]).toEqual([1, "Grund", question("ground-plan"), "Ja", "Inte besvarad", null, 4, ...none(9)]);
    expect(blank.rows).toHaveLength(4);
  });

  it("have indicators with exact values, and rows of surveys and measurements that repeat no value", () => {
    const own = "Årets plan";
    const about = [1, "Gjut plattan", "Grund", "Torra hörn"];
    const source = ["Enkät till brukare", "Boendeenkäten", "Varje år", "Vaktmästare", "Under", 2, "Mäts i regn."];
    expect(indicators.rows).toEqual([
      [...about, "av 4 hörn", 0.5, { day: "2026-03-01" }, 4, { day: "2027-03-01" }, ...source, ...none(6), own],
      [...about, ...none(15), "Är det torrt?", 48, 0.825, own],
      [...about, ...none(15), "Är det varmt?", 47, 0, own],
      [...about, ...none(12), 0, { day: "2026-09-01" }, "Regnade in.", ...none(3), own],
      [1, "Gjut plattan", "Grund", null, null, null, { day: "2026-05-01" }, ...none(15), own],
    ]);
  });

  it("have last year's plan with what became of it and what was measured, and none of its amounts", () => {
    const followed = { ...planned, id: "old", amount: 500_000, funding: "clear" as const, templates: [] };
    const tables = buildTables(
      exportInput({
        ...exported,
        actions: [undecided],
        followUp: {
          of: { id: "last", date: "2025-03-12", label: "" },
          actions: [
            { action: followed, verdict: "stopped", why: "Marken var för våt." },
            { action: { ...undecided, id: "older" }, verdict: null, why: "" },
          ],
        },
      }),
    );
    expect(tables.plan.rows.map((row) => [row[0], row[1], row[11], ...row.slice(15)])).toEqual([
      [1, "Lägg taket", null, "Årets plan", null, null],
      [1, "Gjut plattan", null, "Förra planen", "Avbruten", "Marken var för våt."],
      [2, "Lägg taket", null, "Förra planen", null, null],
    ]);
    expect(tables.indicators.rows.map((row) => [row[0], row[3], row[16], row.at(-1)])).toEqual([
      [1, "Torra hörn", null, "Förra planen"],
      [1, "Torra hörn", null, "Förra planen"],
      [1, "Torra hörn", null, "Förra planen"],
      [1, "Torra hörn", 0, "Förra planen"],
      [1, null, null, "Förra planen"],
    ]);
  });

  it("have results as the screen shows them, without numbers where there are none", () => {
    expect(headers(results).join("|")).toEqual(
      "Nr|Steg|Läge|Nuläge|Lägst|Högst|Mål|Gap|Täckning|Med nivå|Vet ej|Ej relevant|Inte besvarad|I fokus",
    );
    expect(results.rows).toEqual([
      [1, "Grund", "Redo", 4, 2, 4.5, 4, 0, 0.5, 1, 1, 0, 0, null],
      [2, "Väggar", "Behöver stärkas", 0, 0, 0, 3, 3, 1, 1, 0, 1, 0, "Ja"],
      [3, "Tak", "Inte vald den här gången", null, null, null, null, null, null, 0, 0, 0, 0, null],
    ]);
  });

  it("round levels and coverage once, as everywhere else", () => {
    const marks = { "ground-plan": 4, "ground-people": 3, "ground-survey": 3, "walls-start": "not-relevant" } as const;
    const scope = { steps: ["ground", "roof"], variant: "full" };
    const { rows } = buildTables(exportInput(evaluationWith(smallAssessment, marks, { scope }))).results;
    expect(rows[0]?.slice(3, 9)).toEqual([3.3, 3.3, 3.3, 4, 0.8, 1]);
    const third = { "ground-plan": "not-relevant", "ground-people": 3 } as const;
    const few = buildTables(exportInput(evaluationWith(smallAssessment, third, { scope }))).results;
    expect(few.rows[0]?.slice(3, 9)).toEqual([null, 1, 4.3, 4, null, 0.33]);
  });

  it("say what the file is about, with the decision and the roles", () => {
    expect(plainRows(about)).toEqual([
      ["Uppgift", "Innehåll"],
      ["Kommun", "Örby"],
      ["Kommunkod", "0180"],
      ["Verksamhet", "Byggnämnden"],
      ["Bedömning", "Våren 2026"],
      ["Datum", "2026-03-12"],
      ["Bedömning", "Bygg ett hus"],
      ["Bedömningens id", "small"],
      ["Version", "1.0.0"],
      ["Omfattning", "Kort"],
      ["Inriktning", null],
      ["Planens status", "Fastställd"],
      ["Beslutad av", "Nämnden"],
      ["Beslutsdatum", "2026-03-20"],
      ["Diarienummer", "BN 2026/7"],
      ["Arbetssätt", "Gruppen har enats om svaren."],
      ["Roller som deltog", "Byggare\nGranne"],
      ["Siktar mot år", 2030],
      ["Delmål", "2027-01-31 Grunden ligger."],
      ["Samlad nivå", 1.3],
      ["Räknad på antal steg", 2],
      [
        "Självskattning",
        "Gruppen har själv valt nivå och åtgärder. Målet för Grund är valt av gruppen, de andra är förvalda.",
      ],
      ["Användning", "Använd bilden för att samtala."],
      ["Svar utan nivå", "Vet ej, ej relevant och inte besvarad är tre olika saker. Ingen av dem är nivå 0."],
      ["Inte med i filen", "Texter som är märkta ”stannar här” finns bara i kommunens egen fil. Allt annat är med."],
      ["Senast ändrad", "2026-03-12"],
      ["Gjord med", "Niosteg 0.1.0"],
    ]);
  });
});
