import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { actionStatuses, createAction, type Evaluation, fundings } from "#domain/evaluation.ts";
import { messages as english } from "#i18n/en/faults.ts";
import { messages as swedish } from "#i18n/sv/faults.ts";
import { describeFault } from "#storage/describe-fault.ts";
import { evaluationFileName, parseEvaluationFile, writeEvaluationFile } from "#storage/evaluation-file.ts";
import { garden, gardenDefinition, gardenEvaluation } from "#tests/support/garden-file.ts";
import { gardenExample } from "../fixtures/garden.ts";

const text = readFileSync(gardenExample, "utf8");
const example = gardenEvaluation;

const definition = gardenDefinition();
/** How many documents the property below is tried on. */
const cases = Number(process.env["NIOSTEG_CASES"] ?? 500);
const seed = Number(process.env["NIOSTEG_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

const parse = (source: string) => parseEvaluationFile(source, (id) => (id === "uneven" ? garden : undefined));
const faultsOf = (source: string): unknown => {
  const result = parse(source);
  return result.ok ? [] : result.faults;
};
const saysOf = (source: string, messages: typeof swedish): readonly string[] => {
  const result = parse(source);
  return result.ok ? [] : result.faults.map((fault) => describeFault(messages, fault));
};

describe("reading a file", () => {
  test("gives the evaluation it holds, with or without a byte order mark", () => {
    const read = { ok: true, evaluation: example, definition: null, isReadOnly: false };
    expect(parse(text)).toEqual(read);
    expect(parse(`\uFEFF${text}`)).toEqual(read);
  });

  test("a file over 20 MB is refused unread", () => {
    expect(faultsOf(`"${"x".repeat(20_000_000)}"`)).toEqual([
      { code: "too-large", path: [], values: { megabytes: 20 } },
    ]);
  });

  test("a truncated file says where it ends", () => {
    const truncated = text.split("\n").slice(0, 5).join("\n");
    expect(faultsOf(truncated)).toEqual([
      { code: "not-json", path: [], values: { line: 5, column: truncated.split("\n")[4]!.length + 1 } },
    ]);
  });

  test("an empty file ends before it begins", () => {
    expect(faultsOf("")).toEqual([{ code: "not-json", path: [], values: { line: 1, column: 1 } }]);
  });

  test("a slip in the middle says where it is", () => {
    expect(faultsOf('{\n  "type": "a" "b"\n}')).toEqual([
      { code: "not-json", path: [], values: { line: 2, column: 15 } },
    ]);
  });

  test("a file of an assessment that is not here is refused", () => {
    expect(faultsOf(text.replace('"id": "uneven"', '"id": "other"'))).toEqual([
      { code: "unknown-assessment", path: ["assessment", "id"], values: { found: "other" } },
    ]);
  });

  test("a file that does not say which assessment it belongs to is refused", () => {
    expect(faultsOf('{ "type": "niosteg-evaluation", "formatVersion": 1 }')).toEqual([
      { code: "bad-shape", path: ["assessment", "id"], values: { expected: "text" } },
    ]);
  });

  test("a file cut off anywhere is refused and never throws", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), (length) => {
        expect(parse(text.slice(0, length)).ok).toBe(false);
      }),
    );
  });
});

describe("what a bad file is told in words", () => {
  test.each([
    ["[]", "Filen är ingen bedömning från Niosteg. Den innehåller en lista."],
    ["5", "Filen är ingen bedömning från Niosteg. Den innehåller ett tal."],
    ["null", "Filen är ingen bedömning från Niosteg. Den innehåller ingenting."],
    ['{ "type": "Feature" }', "Filen är ingen bedömning från Niosteg. Den innehåller något annat."],
    ["{", "Filen går inte att läsa efter rad 1, tecken 2. Den är avklippt eller av ett annat slag."],
    [
      text
        .replace('"formatVersion": 2', '"formatVersion": 7')
        .replace('"minReaderVersion": 2', '"minReaderVersion": 7'),
      "Filen har formatversion 7, men den här versionen av Niosteg läser bara version 1 till 2. Plats i filen: formatVersion.",
    ],
    [
      text.replace('"mark": 0.25', '"mark": 99'),
      "Skalan har ingen nivå 99. Nivåerna är 0, 0.25, 0.5, 1. Plats i filen: answers › plan-known › mark.",
    ],
    [
      text.replace('"plan-known"', '"plan-lost"'),
      "Bedömningen har ingen fråga ”plan-lost”. Plats i filen: answers › plan-lost.",
    ],
    [
      text.replace('"answers": {', '"answers": { "__proto__": {},'),
      "Filen har en uppgift med namnet __proto__, som inte är tillåtet. Plats i filen: answers › __proto__.",
    ],
    [
      text.replace('"version": "2.1.0"', '"version": "1.0.0"'),
      "Filen hör till version 1.0.0 av bedömningen, men här finns version 2.1.0. Bara samma version går att öppna. Plats i filen: assessment › version.",
    ],
  ])("%.40s", (source, said) => {
    expect(saysOf(source, swedish)).toEqual([said]);
    expect(saysOf(source, english)).toHaveLength(1);
  });

  test("the same in English", () => {
    expect(saysOf(text.replace('"mark": 0.25', '"mark": 99'), english)).toEqual([
      "The scale has no level 99. Its levels are 0, 0.25, 0.5, 1. Place in the file: answers › plan-known › mark.",
    ]);
  });
});

const answers = fc.dictionary(
  fc.constantFrom("plan-written", "plan-known", "plant-watered", "plant-measured"),
  fc.record({
    mark: fc.constantFrom(0, 0.25, 0.5, 1, "unknown" as const, null),
    parked: fc.boolean(),
    reason: fc.string({ unit: "binary" }),
    evidence: fc.record({ text: fc.string(), link: fc.webUrl() }),
    obstacle: fc.record({ text: fc.string(), control: fc.constantFrom("within" as const, "outside" as const, null) }),
    target: fc.constantFrom(0, 0.5, 1, null),
    staysHere: fc.boolean(),
  }),
);
const ids = fc.constantFrom("plan-written", "plan-known", "plant-watered", "plant-measured");
const counts = fc.nat({ max: 500 });
const rounds = fc.array(
  fc.record({
    levels: fc.array(counts, { minLength: 4, maxLength: 4 }),
    unknown: counts,
    notRelevant: counts,
  }),
  { minLength: 1, maxLength: 5 },
);
const respondents = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    role: fc.string(),
    at: fc.constant("2026-03-12T09:00:00Z"),
    by: fc.constantFrom("file" as const, "interview" as const),
    marks: fc.dictionary(ids, fc.constantFrom(0, 0.25, 0.5, 1, "unknown" as const, "not-relevant" as const)),
    notes: fc.dictionary(fc.constantFrom("plan", "plant"), fc.string({ unit: "binary" })),
  }),
  { selector: ({ id }) => id, maxLength: 4 },
);
const collected = fc.record({ rounds: fc.dictionary(ids, rounds), respondents });
const evaluations = fc.record({
  answers,
  collected: fc.option(collected, { nil: undefined }),
  name: fc.string(),
  targets: fc.dictionary(fc.constantFrom("plan", "plant"), fc.constantFrom(0.25, 1)),
  status: fc.constantFrom(...actionStatuses),
  funding: fc.constantFrom(...fundings, null),
  amount: fc.option(fc.nat()),
});

describe("writing a file", () => {
  test("saved, opened and saved again it has the same bytes, and nothing is lost", { timeout: 20 * 60_000 }, () => {
    fc.assert(
      fc.property(evaluations, ({ answers: given, collected: apart, name, targets, status, funding, amount }) => {
        const action = createAction("a1", { text: name, step: "plan", question: null, why: "", templates: [] });
        const evaluation: Evaluation = {
          ...example,
          organisation: { name, code: "2282" },
          answers: given,
          ...(apart ? { collected: apart } : {}),
          targets,
          actions: [{ ...action, status, funding, amount }],
        };
        const first = writeEvaluationFile(evaluation);
        const opened = parse(first);
        expect(opened).toEqual({ ok: true, evaluation, definition: null, isReadOnly: false });
        expect(opened.ok && writeEvaluationFile(opened.evaluation)).toBe(first);
        const whole = writeEvaluationFile(evaluation, definition);
        const travelled = parseEvaluationFile(whole, () => undefined);
        expect(travelled).toEqual({ ok: true, evaluation, definition, isReadOnly: false });
        expect(travelled.ok && writeEvaluationFile(travelled.evaluation, travelled.definition ?? undefined)).toBe(
          whole,
        );
      }),
      { numRuns: cases, seed },
    );
  });

  test("the order in which keys came does not matter", () => {
    const backwards = (value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, inner]) => [key, backwards(inner)]),
          )
        : value;
    expect(writeEvaluationFile(backwards(example) as Evaluation)).toBe(writeEvaluationFile(example));
  });

  test("is readable JSON: indented, in the order of the format, answers by id, a newline at the end", () => {
    const lines = writeEvaluationFile(example).split("\n");
    expect(lines.slice(0, 5)).toEqual([
      "{",
      '  "type": "niosteg-evaluation",',
      '  "formatVersion": 2,',
      '  "minReaderVersion": 2,',
      '  "appVersion": "0.1.0",',
    ]);
    expect(lines.filter((line) => /^ {4}"pla/.test(line)).map((line) => line.trim())).toEqual([
      '"plan-known": {',
      '"plan-written": {',
      '"plant-measured": {',
      '"plant-watered": {',
    ]);
    expect(lines.at(-1)).toBe("");
  });
});

describe("the name of a file", () => {
  test.each([
    ["Mittköping", "2026-03-12", "2026-03-12_Mittkoping.niosteg.json"],
    ["Åmåls kommun", "2026-03-12", "2026-03-12_Amals-kommun.niosteg.json"],
    ["Bromölla/Sölvesborg: vård & omsorg", "2026-03-12", "2026-03-12_Bromolla-Solvesborg-vard-omsorg.niosteg.json"],
    ["Ærø Þórshöfn", "2026-03-12", "2026-03-12_Aero-Thorshofn.niosteg.json"],
    ["../../etc", "2026-03-12", "2026-03-12_etc.niosteg.json"],
    ["  ", "2026-03-12", "2026-03-12_utvardering.niosteg.json"],
    ["Mittköping", "", "Mittkoping.niosteg.json"],
  ])("%s on %s is %s", (name, date, expected) => {
    expect(evaluationFileName({ ...example, organisation: { name, code: null }, date })).toBe(expected);
  });
});
