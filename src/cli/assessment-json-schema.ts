/** Owns the JSON Schema by which editors check and complete the files of an assessment while they are written. */
import { toJsonSchema } from "@valibot/to-json-schema";
import {
  articlesWordsSchema,
  assessmentWordsSchema,
  criteriaSchema,
  editorSchema,
  furtherReadingSchema,
  stepWordsSchema,
  templateSchema,
  templateWordsSchema,
} from "#domain/assessment-schema.ts";

/** The text of `assessments/assessment.schema.json`: `assessment.yaml` or a bundle at the top, each other file as a definition. */
export function assessmentJsonSchema(): string {
  const schema = toJsonSchema(editorSchema, {
    target: "draft-2020-12",
    typeMode: "input",
    ignoreActions: ["trim", "finite"],
    definitions: {
      "assessment-words": assessmentWordsSchema,
      "step-words": stepWordsSchema,
      articles: articlesWordsSchema,
      template: templateSchema,
      "template-words": templateWordsSchema,
      criteria: criteriaSchema,
      "further-reading": furtherReadingSchema,
    },
  });
  const titled = {
    $schema: schema.$schema,
    title: "Niosteg assessment",
    description: "assessment.yaml, or a whole assessment in one file; the other files of a folder are under $defs.",
    ...schema,
  };
  return `${JSON.stringify(titled, null, 2).replaceAll(/^(.*)\[\n([^[\]{}]*)\n *\](,?)$/gm, onOneLine)}\n`;
}

/** Short lists on one line, as the repository formats JSON. */
function onOneLine(whole: string, before: string, items: string, after: string): string {
  const line = `${before}[${items.trim().replaceAll(/\n */g, " ")}]${after}`;
  return line.length <= 120 ? line : whole;
}
