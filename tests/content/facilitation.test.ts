import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { frozenContent } from "#content/frozen-source.ts";
import { printFault } from "#content/print-fault.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import { readBundle } from "#content/read-bundle.ts";
import { writeBundle } from "#content/write-bundle.ts";
import { structureDigest } from "#domain/definition-digest.ts";
import { editFile, gardenFolder } from "../fixtures/garden.ts";
import { folderContent } from "../fixtures/garden-model.ts";
import { copyRichProject } from "../fixtures/rich-garden.ts";

function faultsAfter(edit: (folder: string) => void): readonly string[] {
  const { folder } = copyRichProject();
  edit(folder);
  const result = readAssessmentFolder(folder);
  return result.ok ? [] : result.faults.map((fault) => printFault(fault).replace(`${folder}/`, ""));
}

const file = (folder: string, language: "sv" | "en") => join(folder, language, "facilitation.yaml");

test.each<[string, (folder: string) => void, readonly string[]]>([
  [
    "a misspelt key",
    (folder) => editFile(file(folder, "en"), "purpose:", "porpoise:"),
    [
      'en/facilitation.yaml:1:1 purpose: expected "purpose", found nothing',
      'en/facilitation.yaml:7:1 porpoise: expected only known keys, found "porpoise"',
    ],
  ],
  [
    "a screen that the app has not",
    (folder) => editFile(file(folder, "en"), "screen: planning", "screen: garden"),
    [
      'en/facilitation.yaml:46:21 runSheets.1.meetings.1.parts.0.screen: expected preparing or glossary or answering or room or reviewing or results or planning or closing, found "garden"',
    ],
  ],
  [
    "minutes that do not add up",
    (folder) => editFile(file(folder, "sv"), "minutes: 20", "minutes: 25"),
    ["sv/facilitation.yaml:14:14 runSheets.0.minutes: expected parts of 25 minutes together, found 20"],
  ],
  [
    "words in one language only",
    (folder) => rmSync(file(folder, "en")),
    [
      "en/assessment.yaml:1:1 (file): expected words for the meeting, facilitation.yaml, as in the other languages, found none",
    ],
  ],
])("%s is told with file, line and column", (_name, edit, faults) => {
  expect(faultsAfter(edit)).toEqual(faults);
});

test("a bundle may lack words for the meeting, but not in one language", () => {
  expect(folderContent(gardenFolder).words.sv?.facilitation).toBe(null);
  const { folder } = copyRichProject();
  const bundle = JSON.parse(writeBundle(folderContent(folder))) as { words: Record<string, Record<string, unknown>> };
  delete bundle.words["sv"]?.["facilitation"];
  const result = readBundle(JSON.stringify(bundle, null, 2), "model.json");
  expect(result.ok ? [] : result.faults.map(({ fault }) => fault)).toEqual([
    { path: ["words", "sv", "assessment"], code: "missing-part", part: "facilitation" },
  ]);
});

test("words for the meeting do not change the digest of the structure", () => {
  const { folder } = copyRichProject();
  const before = structureDigest(folderContent(folder).assessment);
  for (const language of ["sv", "en"] as const) rmSync(file(folder, language));
  expect(structureDigest(folderContent(folder).assessment)).toBe(before);
});

test("a frozen version has none", () => {
  const frozen = Object.values(folderContent("assessments/connect").versions)[0]!;
  expect(Object.values(frozenContent(frozen).words).map((said) => said.facilitation)).toEqual([null, null]);
});
