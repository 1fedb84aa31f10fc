import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { printFault } from "#content/print-fault.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import { completenessRules, textRules } from "./content-rules.ts";

const root = fileURLToPath(new URL("../../assessments", import.meta.url));
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(folders)("the assessment %s", (name) => {
  const result = readAssessmentFolder(join(root, name));

  test("is without faults", () => {
    expect(result.ok ? [] : result.faults.map(printFault)).toEqual([]);
  });

  if (!result.ok) return;
  const rules = name === "connect" ? { ...textRules, ...completenessRules } : textRules;

  test.each(Object.entries(rules))("%s", (_rule, breachesIn) => {
    expect(breachesIn(result.content)).toEqual([]);
  });
});
