import { describe, expect, test } from "vitest";
import { CommandFault } from "#cli/read-evaluation.ts";
import { templateDocument } from "#cli/template.ts";
import { zipEntries } from "#tests/support/zip-entries.ts";
import { gardenExample, gardenFolder } from "#tests/fixtures/garden.ts";

describe("template", () => {
  test("is written empty when no evaluation fills it in", async () => {
    const { fileName } = await templateDocument({ id: "day-log", language: "en", assessment: gardenFolder });
    expect(fileName).toMatch(/^Template_[A-Za-z0-9-]+\.(docx|xlsx)$/u);
  });

  test("is filled in with the municipality, the day and the step's level from an evaluation", async () => {
    const { bytes, fileName } = await templateDocument({
      id: "day-log",
      language: "en",
      assessment: gardenFolder,
      evaluation: gardenExample,
    });
    expect(fileName).toMatch(/_\d{4}-\d{2}-\d{2}\.(docx|xlsx)$/u);
    expect(Object.values(zipEntries(bytes)).join("")).toContain("Where you stand in the step");
  });

  test("is refused with the names there are when it is unknown", async () => {
    const asked = templateDocument({ id: "constructor", language: "en", assessment: gardenFolder });
    await expect(asked).rejects.toEqual(new CommandFault(['unknown template "constructor": expected day-log']));
  });
});
