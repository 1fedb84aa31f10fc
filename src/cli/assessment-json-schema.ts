/** Owns the JSON Schemas of files: an assessment's, for editors, and those that the app saves, for whoever reads them. */
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
import { facilitationSchema } from "#domain/facilitation-schema.ts";
import { collectionFileSchema } from "#storage/collection-file.ts";
import { evaluationFileSchema } from "#storage/evaluation-file-schema.ts";

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
      facilitation: facilitationSchema,
      template: templateSchema,
      "template-words": templateWordsSchema,
      criteria: criteriaSchema,
      "further-reading": furtherReadingSchema,
    },
  });
  return asText({
    $schema: schema.$schema,
    title: "Niosteg assessment",
    description: "assessment.yaml, or a whole assessment in one file; the other files of a folder are under $defs.",
    ...schema,
  });
}

/** The text of `public/schema/evaluation-2.schema.json`: a saved evaluation, `.niosteg.json`. */
export const evaluationJsonSchema = (): string =>
  savedFileSchema(
    evaluationFileSchema,
    "Niosteg evaluation",
    "One filled-in run of an assessment, with its definition.",
  );

/** The text of `public/schema/collection-1.schema.json`: several evaluations in one file, `.niosteg-samling.json`. */
export const collectionJsonSchema = (): string =>
  savedFileSchema(collectionFileSchema, "Niosteg collection", "All evaluations of a municipality in one file.");

function savedFileSchema(file: Parameters<typeof toJsonSchema>[0], title: string, description: string): string {
  const schema = toJsonSchema(file, {
    target: "draft-2020-12",
    typeMode: "input",
    ignoreActions: ["trim", "finite"],
  });
  return asText({ $schema: schema.$schema, title, description, ...schema });
}

const asText = (schema: unknown): string =>
  `${JSON.stringify(schema, null, 2).replaceAll(/^(.*)\[\n([^[\]{}]*)\n *\](,?)$/gm, onOneLine)}\n`;

/** Short lists on one line, as the repository formats JSON. */
function onOneLine(whole: string, before: string, items: string, after: string): string {
  const line = `${before}[${items.trim().replaceAll(/\n */g, " ")}]${after}`;
  return line.length <= 120 ? line : whole;
}
