import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { templateSchema, templateWordsSchema } from "#domain/assessment-schema.ts";
import { parseFormula } from "#domain/formula.ts";
import { writeDocument } from "#documents/write-document.ts";
import { zipEntries } from "#tests/support/zip-entries.ts";

const toolboxes = ["assessments/connect/toolbox", "tests/fixtures/uneven/toolbox"];
const folders = toolboxes.flatMap((toolbox) => readdirSync(toolbox).map((id) => join(toolbox, id)));

describe.each(folders)("%s", (folder) => {
  const template = v.parse(templateSchema, parse(readFileSync(join(folder, "template.yaml"), "utf8")));

  test("has formulas that can be worked out", () => {
    const formulas = template.blocks.flatMap((block) =>
      block.type === "table" ? block.columns.flatMap(({ formula }) => formula ?? []) : [],
    );
    expect(formulas.filter((formula) => parseFormula(formula) === null)).toEqual([]);
  });

  test.each(["sv", "en"] as const)("becomes a document in %s with every table in it", async (language) => {
    const file = join(folder, `${language}.yaml`);
    expect(existsSync(file)).toEqual(true);
    const words = v.parse(templateWordsSchema, parse(readFileSync(file, "utf8")));
    const { bytes, fileName } = await writeDocument({ template, words, language, stepName: "Steg", context: null });
    const entries = zipEntries(bytes);
    const forms = template.blocks.filter(({ type }) => type === "table").length;
    const examples = Object.values(words.example?.tables ?? {}).filter((rows) => rows.length > 0).length;
    const found = fileName.endsWith(".docx")
      ? (entries["word/document.xml"]?.match(/<w:tbl>/g)?.length ?? 0) - 1
      : Object.keys(entries).filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path)).length - 1;
    expect(found).toEqual(forms + examples);
  });
});
