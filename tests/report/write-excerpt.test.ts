import { expect, test } from "vitest";
import { writeExcerpt } from "#report/write-excerpt.ts";
import { earlierHouse, houseEvaluation, houseSource } from "#tests/support/report-content.ts";

const source = houseSource(houseEvaluation);

test("the proposed decision is one numbered sentence on each line", async () => {
  expect((await writeExcerpt("decisions", source)).split("\n")).toEqual([
    "Förslag till beslut",
    "1. Nämnden fastställer handlingsplanen daterad 12 mars 2026 med 2 åtgärder inom Grund och Tak.",
    "2. De ansvariga rollerna genomför åtgärderna till planens slutdatum, den sista senast 30 juni 2026.",
    "3. Förvaltningen utser ansvarig roll för åtgärd 2 i planen.",
    "4. Förvaltningen följer upp planen och redovisar en ny bedömning för nämnden senast 12 mars 2027.",
  ]);
});

test("the summary is the first page in words, its parts held apart", async () => {
  expect((await writeExcerpt("summary", source)).split("\n\n")).toEqual([
    "Handlingsplan, Mittköping\nByggnämnden · Våren 2026 · 12 mars 2026\nUtkast\nBygg ett hus, version 1.0.0 · Kort",
    "Ett av tre steg är redo att byggas vidare på. Börja med Väggar.\n3 av 5 frågor har en nivå. Vet ej 1, obesvarat 1, ej relevant 1. Samlad nivå 2,3, medel av 2 steg. Medlet döljer skillnader, så se på varje steg.\nMed i bedömningen: Byggare och Granne.",
    "Styrkor\n– Grund: nu 4, mål 4 (1 av 2 frågor)",
    "Störst gap\n– Väggar: nu 1,5, mål 3, gap 1,5",
    "Vad det kostar\nSumma av angivna belopp: 0 kronor. 1 av 2 åtgärder saknar belopp. Finansiering av 2 åtgärder: delvis för 1, inte angiven för 1.",
    "När det följs upp\nNy bedömning senast 12 mars 2027. Effekten mäts: 30 september 2026 (åtgärd 1).",
    "Självskattning. Använd bilden för att samtala. Planen nämner roller, aldrig personer.",
  ]);
});

test("the summary says what has changed when there is something to compare with, and keeps what stays here", async () => {
  const ground = { ...houseEvaluation.answers["ground-plan"]!, reason: "Hemligt.", staysHere: true };
  const evaluation = { ...houseEvaluation, answers: { ...houseEvaluation.answers, "ground-plan": ground } };
  const text = await writeExcerpt("summary", { ...houseSource(evaluation), earlier: earlierHouse });
  expect(text.split("\n\n")[2]).toBe(
    "Förändring sedan 10 mars 2025\nUppåt: Grund (från 1,5 till 4), delvis olika frågor har svar. Ett steg är i stort sett oförändrat. Där delvis olika frågor har svar kan nivån ha ändrats av det. Ett steg saknar nivå vid någon av bedömningarna.",
  );
  expect(text).not.toContain("Hemligt");
});
