import { describe, expect, test } from "vitest";
import { buildMaterial } from "#documents/build-material.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { type MaterialInput, materialsOf } from "#documents/material-input.ts";
import { materialInput } from "#tests/support/material.ts";
import { gardenFolder } from "../fixtures/garden.ts";
import { copyRichProject } from "../fixtures/rich-garden.ts";

const rich = copyRichProject().folder;
const run = {
  organisation: { name: "Ale\u0007", code: null },
  unit: "Parks",
  track: "indoors",
  roles: ["keeper", "Gnome"],
  scope: { steps: ["plant"], variant: "quick" },
};

test("a model without words for the meeting or glossary gives what its structure gives", async () => {
  expect(materialsOf(await materialInput(gardenFolder, "en"))).toEqual([
    "level-overview",
    "question-sheet",
    "paper-form",
  ]);
  expect(materialsOf(await materialInput(rich, "en"))).toEqual([
    "invitation",
    "level-overview",
    "question-sheet",
    "paper-form",
    "run-sheets",
    "glossary",
  ]);
  expect(buildMaterial("invitation", await materialInput(gardenFolder, "en")).sheets).toEqual([]);
  expect(buildMaterial("run-sheets", await materialInput(gardenFolder, "en")).sheets).toEqual([]);
  expect(buildMaterial("glossary", await materialInput(gardenFolder, "en")).sheets).toEqual([]);
});

describe("the question sheet", () => {
  test("has a page for each chosen step, with every level of the variant's questions to tick", async () => {
    expect(buildMaterial("question-sheet", await materialInput(rich, "en", run))).toEqual({
      id: "question-sheet",
      language: "en",
      subject: "The garden test · Ale · Parks",
      title: "Question sheet",
      municipality: "Ale",
      date: "2026-03-12",
      sheets: [
        {
          id: "plant",
          counter: "Question sheet, page 1 of 1",
          title: "1. Planting",
          isDense: false,
          blocks: [
            {
              kind: "group",
              id: "plant-watered",
              title: "Question 1. How is what you have planted watered?",
              blocks: [
                {
                  kind: "choices",
                  items: [
                    "0. Nobody waters.",
                    "0.25. One person waters one bed.",
                    "0.5. Half of the garden is watered every day.",
                    "1. All of the garden is watered and we measure the soil.",
                  ],
                },
                { kind: "row", label: "", options: ["Don't know", "Not relevant to us"] },
                { kind: "write", label: "Reason" },
              ],
            },
          ],
        },
      ],
    });
  });

  test("sets a step of many questions small", async () => {
    const input = await materialInput("assessments/connect", "sv", {
      scope: { steps: ["vision", "strategy"], variant: "full" },
    });
    const sheets = (variant: string) =>
      buildMaterial("question-sheet", {
        ...input,
        evaluation: { ...input.evaluation, scope: { ...input.evaluation.scope, variant } },
      }).sheets.map(({ counter, isDense, blocks }) => [counter, isDense, blocks.length]);
    expect(sheets("full")).toEqual([
      ["Frågeblad, sida 1 av 2", true, 5],
      ["Frågeblad, sida 2 av 2", true, 5],
    ]);
    expect(sheets("short")).toEqual([
      ["Frågeblad, sida 1 av 2", false, 2],
      ["Frågeblad, sida 2 av 2", false, 2],
    ]);
  });
});

test("the paper form asks for what the app asks for, after a page on the meeting", async () => {
  const { sheets } = buildMaterial("paper-form", await materialInput(rich, "en", run));
  expect(sheets.map(({ id, counter }) => [id, counter])).toEqual([
    ["cover", "Paper form, page 1 of 2"],
    ["plant", "Paper form, page 2 of 2"],
  ]);
  expect(sheets[0]?.blocks[1]).toEqual({
    kind: "facts",
    facts: [
      { term: "Municipality", text: "Ale" },
      { term: "Service", text: "Parks" },
      { term: "About", text: "Indoors" },
      { term: "Date", text: "Thursday, 12 March 2026" },
      { term: "Time", text: "" },
      { term: "Place", text: "" },
      { term: "Scope", text: "1 step, 1 question" },
      { term: "Roles", text: "Keeper, Gnome" },
    ],
  });
  expect(sheets[1]?.blocks).toEqual([
    {
      kind: "group",
      id: "plant-watered",
      title: "Question 1. How is what you have planted watered?",
      blocks: [
        { kind: "row", label: "", options: ["0 None", "0.25 A little", "0.5 Half", "1 All"] },
        { kind: "row", label: "", options: ["Don't know", "Not relevant to us", "Park"] },
        { kind: "write", label: "Reason" },
        { kind: "write", label: "Evidence" },
        { kind: "write", label: "Obstacle" },
      ],
    },
    { kind: "row", label: "Target for the step", options: ["0", "0.25", "0.5", "1"] },
  ]);
});

describe("the invitation", () => {
  const nothing = { place: "", time: "", deadline: "", receiver: "" };
  const said = async (overrides: Parameters<typeof materialInput>[2], meeting: Partial<typeof nothing> = {}) => {
    const input = await materialInput(rich, "sv", overrides);
    const [sheet] = buildMaterial("invitation", { ...input, meeting: { ...nothing, ...meeting } }).sheets;
    return [sheet?.title, sheet?.blocks[0]];
  };

  test("is filled in from the run and the meeting", async () => {
    expect(await said(run, { place: "Park 1", time: "13–16" })).toEqual([
      "The garden, torsdag 12 mars 2026 (sv)",
      { kind: "text", text: "We walk in Parks of Ale, at Park 1 from 13–16." },
    ]);
  });

  test("names what is missing in brackets", async () => {
    expect(await said({ date: "" })).toEqual([
      "The garden, [datum] (sv)",
      { kind: "text", text: "We walk in [verksamhet] of [kommun], at [plats] from [tid]." },
    ]);
  });

  describe("in the assessment's own words", () => {
    const invited = async (changes: Partial<MaterialInput>, method: Evaluation["method"], unit = "äldreomsorgen") => {
      const input = await materialInput("assessments/connect", "sv", { method, unit, date: "2026-11-24" });
      const { blocks } = buildMaterial("invitation", { ...input, ...changes }).sheets[0]!;
      return {
        texts: blocks.flatMap((block) => (block.kind === "text" ? [block.text] : [])),
        answering: blocks.flatMap((block) => (block.kind === "facts" ? block.facts.slice(-3) : [])),
      };
    };
    const meeting = { ...nothing, deadline: "2026-11-20", receiver: "processledaren" };

    test("says how to prepare by how the group comes to its answers", async () => {
      const last = async (method: Evaluation["method"]) => (await invited({ meeting }, method)).texts.at(-1);
      expect(await last("consensus")).toMatch(/^Läs nivåöversikten före mötet. Du behöver inte ha några svar färdiga/);
      expect(await last("individual")).toMatch(
        /^Svara själv på frågorna före mötet, senast fredag 20 november 2026\. .* Skicka den sedan till processledaren\./,
      );
      expect(await last("interview")).toMatch(/^Före mötet intervjuas några av oss/);
    });

    test("tells those who answer alone when, where and to whom; a file where no address can be opened", async () => {
      const facts = (address: string) => [
        { term: "Svara senast", text: "fredag 20 november 2026" },
        { term: "Svarsfilen skickas till", text: "processledaren" },
        { term: "Här svarar du", text: address },
      ];
      const answersAddress = "https://niosteg.example/#/alone/full/all";
      expect((await invited({ meeting, answersAddress }, "individual")).answering).toEqual(facts(answersAddress));
      expect((await invited({ meeting }, "individual")).answering).toEqual(
        facts("I filen niosteg.html, som bifogas. Öppna den och välj ”Svara själv inför mötet” på startsidan."),
      );
      expect((await invited({ meeting }, "consensus")).answering.map(({ term }) => term)).toEqual([
        "Plats",
        "Omfattning",
        "Roller",
      ]);
    });

    test("begins its sentences with a capital, however the unit is written", async () => {
      expect((await invited({}, "consensus")).texts[0]).toMatch(/^Äldreomsorgen i \[kommun\] bjuder in/);
    });
  });
});

test.each(["sv", "en"] as const)(
  "the run sheets in %s lead through the room, its targets and the closing",
  async (language) => {
    const { facilitation } = await materialInput("assessments/connect", language);
    const target = { sv: "Bestäm målet för steget", en: "Decide the target of the step" }[language];
    for (const { id, meetings } of facilitation!.runSheets) {
      const parts = meetings.flatMap((meeting) => meeting.parts);
      const rooms = parts.filter(({ screen }) => screen === "room");
      expect([id, rooms.length, rooms[0]?.do.some((line) => line.includes(target))]).toEqual([id, 1, true]);
      expect(meetings.map((meeting) => meeting.parts.at(-1)?.screen)).toEqual(meetings.map(() => "closing"));
      expect(parts.map(({ screen }) => screen)).not.toContain("answering");
    }
  },
);

test("a run sheet names the room and the closing as the app does", async () => {
  const { sheets } = buildMaterial("run-sheets", await materialInput("assessments/connect", "sv"));
  const screens = sheets[0]?.blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map(({ cells }) => cells[4]) : [],
  );
  expect(screens).toEqual(["Förbered", "Ordlista", "Genomför i grupp", "Resultat", "Läs upp och avsluta"]);
});

test("a run sheet has a page for each meeting, whose clock starts with it", async () => {
  const { sheets } = buildMaterial("run-sheets", await materialInput(rich, "en"));
  const rowsOf = (index: number) =>
    sheets[index]?.blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(({ cells }) => cells) : []));
  expect(sheets.map(({ id, title }) => [id, title])).toEqual([
    ["short-walk-1", "A short walk"],
    ["two-walks-1", "Two walks. In spring"],
    ["two-walks-2", "Two walks. In autumn"],
    ["to-say", "To say"],
  ]);
  expect(rowsOf(0)).toEqual([
    { 0: "0:00", 1: "5", 2: "Gate", 3: "Say hello.\nSay why.", 4: "Prepare" },
    { 0: "0:05", 1: "15", 2: "Beds", 3: "Look.", 4: "Nothing special" },
  ]);
  expect(rowsOf(2)).toEqual([{ 0: "0:00", 1: "30", 2: "Plan", 3: "Choose.", 4: "Plan" }]);
  expect(sheets.map(({ blocks }) => blocks[1])).toEqual([
    { kind: "text", text: "Takes 20 minutes." },
    { kind: "text", text: "Takes 70 minutes. All meetings together take 100 minutes." },
    { kind: "text", text: "Takes 30 minutes. All meetings together take 100 minutes." },
    expect.objectContaining({ id: "rules" }),
  ]);
});

test("the level overview says what the levels mean and asks the chosen questions", async () => {
  const { sheets } = buildMaterial("level-overview", await materialInput(rich, "en", run));
  const [levels, steps] = sheets;
  expect(
    levels?.blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(({ cells }) => cells) : [])),
  ).toEqual([
    { 0: "0", 1: "None", 2: "We have not begun." },
    { 0: "0.25", 1: "A little", 2: "We have begun in one place." },
    { 0: "0.5", 1: "Half", 2: "We have done half of the work." },
    { 0: "1", 1: "All", 2: "We have done all of it and follow it." },
  ]);
  expect(steps?.blocks).toEqual([
    {
      kind: "group",
      id: "plant",
      title: "1. Planting",
      blocks: [
        { kind: "text", text: "How it gets into the soil." },
        { kind: "points", items: ["How is what you have planted watered?"] },
      ],
    },
  ]);
});

test("the glossary is in the order of the alphabet, as the run's track says it, with room for own words", async () => {
  const input = await materialInput(rich, "en", run);
  const glossary = { ...input.glossary, acre: { term: "Acre", meaning: "A field.", tracks: {} } };
  const rows = (track: string | null) =>
    buildMaterial("glossary", { ...input, glossary, evaluation: { ...input.evaluation, track } }).sheets.flatMap(
      ({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(({ cells }) => Object.values(cells)) : [])),
    );
  expect(rows("indoors")).toEqual([
    ["Acre", "A field.", ""],
    ["Bed", "A pot.", ""],
  ]);
  expect(rows(null)[1]).toEqual(["Bed", "Where it grows.", ""]);
});
