/** A template with every kind of block and column, and words that say what they are. */
import * as v from "valibot";
import type { Template, TemplateWords } from "#domain/assessment.ts";
import { templateSchema, templateWordsSchema } from "#domain/assessment-schema.ts";

export const roofTemplate: Template = v.parse(templateSchema, {
  id: "roof-count",
  step: "roof",
  kind: "calculation",
  blocks: [
    { id: "how", type: "steps", items: ["climb", "count"] },
    {
      id: "cost",
      type: "table",
      columns: [
        { id: "hours", type: "number", sum: true },
        { id: "state", type: "choice", options: ["good", "bad"] },
        { id: "due", type: "date" },
        { id: "rate", type: "money" },
        { id: "total", type: "formula", formula: "{hours} * {rate}", sum: true },
        { id: "each", type: "formula", formula: "{total} / ({hours} - 2)" },
        { id: "remark", type: "text" },
      ],
      rows: ["tiles", "gutter"],
      emptyRows: 2,
    },
    {
      id: "notes",
      type: "table",
      columns: [
        { id: "seen", type: "long-text" },
        { id: "by", type: "text" },
      ],
      emptyRows: 3,
    },
    { id: "talk", type: "script", items: ["open"] },
    { id: "check", type: "checklist", items: ["dry", "safe"] },
  ],
});

export const roofWords: TemplateWords = v.parse(templateWordsSchema, {
  title: "Räkna taket: del 1/2",
  purpose: "Visar vad taket kostar.",
  whenToUse: "Före vintern.",
  whenNot: "När det regnar.",
  time: "En timme.",
  participants: "Vaktmästaren.",
  blocks: {
    how: { title: "Så gör ni", items: { climb: "Klättra upp.", count: "Räkna pannorna." } },
    cost: {
      title: "Vad det kostar",
      introduction: "En rad för varje del.",
      columns: {
        hours: "Timmar",
        state: "Skick",
        due: "Klart",
        rate: "Per timme",
        total: "I allt",
        each: "Per del",
        remark: "Anmärkning",
      },
      rows: { tiles: "Pannor", gutter: "Ränna" },
      options: { good: "Bra", bad: "Dåligt" },
      formulas: { total: "Timmar × per timme", each: "I allt ÷ (timmar − 2)" },
    },
    notes: { title: "Anteckningar", columns: { seen: "Vad ni såg", by: "Roll" } },
    talk: { title: "Frågor", items: { open: "Vad läcker?" } },
    check: { title: "Kontrollera", items: { dry: "Det är torrt.", safe: "Det är säkert." } },
  },
  mistakes: ["Ingen håller stegen."],
  example: {
    introduction: "Mittköping räknade en tisdag.",
    tables: {
      cost: [
        { row: "tiles", cells: { hours: 4, state: "good", due: "2026-05-01", rate: 300 } },
        { row: "gutter", cells: { hours: 2, state: "bad", due: "i höst", rate: 100 } },
      ],
      notes: [{ cells: { seen: "=1+1", by: "@roll" } }],
    },
  },
});
