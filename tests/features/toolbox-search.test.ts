import { describe, expect, test } from "vitest";
import { findTemplates, noFilter, type ToolboxEntry, type ToolboxFilter } from "#features/toolbox/toolbox-search.ts";

const template = (id: string, rest: Partial<ToolboxEntry>): ToolboxEntry => ({
  id,
  step: "needs",
  kind: "form",
  title: "",
  purpose: "",
  time: "",
  ...rest,
});

const templates = [
  template("canvas", { step: "vision", title: "Visionen på en sida", minutes: 90 }),
  template("interview", { kind: "script", title: "Intervjuguide", whenToUse: "När ni utvärderar.", minutes: 120 }),
  template("basis", { title: "Beslutsunderlag", purpose: "Samlar kostnader." }),
  template("form", { step: "buying", title: "Val av form", minutes: 30 }),
];

const names: Readonly<Record<string, string>> = {
  vision: "Vision",
  needs: "Behovsanalys",
  buying: "Upphandlingsmodell",
};

const found = (filter: Partial<ToolboxFilter>) =>
  findTemplates(templates, { ...noFilter, ...filter }, (id) => names[id] ?? "", "sv").map(({ id }) => id);

describe.each<[string, Partial<ToolboxFilter>, readonly string[]]>([
  ["no filter", {}, ["canvas", "interview", "basis", "form"]],
  ["a step", { step: "needs" }, ["interview", "basis"]],
  ["a kind", { kind: "script" }, ["interview"]],
  ["less than two hours, known", { isShort: true }, ["canvas", "form"]],
  ["the name of the step in another form", { query: "upphandla" }, ["form"]],
  ["the beginning of the name of the step", { query: "behov" }, ["interview", "basis"]],
  ["a word of the purpose", { query: "kostnad" }, ["basis"]],
  ["a word of when to use it", { query: "utvärdering" }, ["interview"]],
  ["a word and a kind that excludes it", { query: "utvärdering", kind: "form" }, []],
])("by %s", (_name, filter, ids) => {
  test(`${ids.length === 0 ? "nothing is" : ids.join(" and ")} found`, () => {
    expect(found(filter)).toEqual(ids);
  });
});
