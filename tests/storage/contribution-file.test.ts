import { describe, expect, test } from "vitest";
import { contributionFileName, readContributionFile, writeContributionFile } from "#storage/contribution-file.ts";
import { smallAssessment } from "#tests/support/assessments.ts";
import { aContribution, anExperience } from "#tests/support/contributions.ts";

const read = (text: string) => readContributionFile(new Blob([text]), smallAssessment);

test("what is written is read back, and written again to the same bytes", async () => {
  const text = writeContributionFile(aContribution);
  const result = await read(text);
  expect(result).toEqual({ ok: true, contribution: aContribution });
  expect(result.ok && writeContributionFile(result.contribution)).toBe(text);
});

test("the order that keys came in does not show in the file", () => {
  const { experiences, ...rest } = aContribution;
  const turned = Object.fromEntries(Object.entries({ ...rest, experiences: experiences.map(turn) }).toReversed());
  expect(writeContributionFile(turned as typeof aContribution)).toBe(writeContributionFile(aContribution));
});

const turn = (value: object) => Object.fromEntries(Object.entries(value).toReversed());

test("the file is plain JSON that a person can read, with its kind first", () => {
  expect(writeContributionFile({ ...aContribution, experiences: [] })).toBe(`{
  "type": "niosteg-contribution",
  "formatVersion": 1,
  "id": "contribution-1",
  "assessment": {
    "id": "small",
    "version": "1.0.0"
  },
  "origin": "Exempelkommun",
  "created": "2026-03-12T09:00:00Z",
  "experiences": []
}
`);
});

test("a byte order mark is passed over", async () => {
  expect(await read(`\uFEFF${writeContributionFile(aContribution)}`)).toEqual({
    ok: true,
    contribution: aContribution,
  });
});

test("the file is named after its day and origin", () => {
  expect(contributionFileName(aContribution)).toBe("2026-03-12_Exempelkommun.niosteg-bidrag.json");
  expect(contributionFileName({ ...aContribution, origin: "Åre & Härjedalen" })).toBe(
    "2026-03-12_Are-Harjedalen.niosteg-bidrag.json",
  );
  expect(contributionFileName({ ...aContribution, origin: "" })).toBe("2026-03-12_kommun.niosteg-bidrag.json");
});

describe("is refused", () => {
  const refusals: readonly (readonly [string, string, unknown])[] = [
    ["a file that is cut off", "{", { code: "not-json", path: [], values: { line: 1, column: 2 } }],
    [
      "a file from nobody",
      writeContributionFile({ ...aContribution, origin: "  " }),
      { code: "no-origin", path: ["origin"], values: {} },
    ],
    [
      "a file without experiences",
      writeContributionFile({ ...aContribution, experiences: [] }),
      { code: "no-experiences", path: ["experiences"], values: {} },
    ],
    [
      "a file about a step that is not there",
      writeContributionFile({ ...aContribution, experiences: [{ ...anExperience, step: "cellar" }] }),
      { code: "unknown-step", path: ["experiences", 0, "step"], values: { id: "cellar" } },
    ],
  ];
  test.each(refusals)("%s", async (_name, text, fault) => {
    expect(await read(text)).toEqual({ ok: false, faults: [fault] });
  });

  test("a file of more than 2 MB, without being read", async () => {
    const text = `${writeContributionFile(aContribution)}${" ".repeat(2_000_000)}`;
    const file = new Blob([text]);
    file.text = () => Promise.reject(new Error("The file was read."));
    expect(await readContributionFile(file, smallAssessment)).toEqual({
      ok: false,
      faults: [{ code: "contribution-too-large", path: [], values: { megabytes: 2 } }],
    });
  });
});
