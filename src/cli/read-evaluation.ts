/** Owns finding and reading the files a command names. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { AssessmentContent } from "#content/assessment-content.ts";
import { frozenContent } from "#content/frozen-source.ts";
import { printFault } from "#content/print-fault.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import { readBundle } from "#content/read-bundle.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { FrozenAssessment } from "#domain/frozen-assessment.ts";
import { messages } from "#i18n/en/faults.ts";
import { describeFault } from "#storage/describe-fault.ts";
import { parseEvaluationFile } from "#storage/evaluation-file.ts";

/** Faults that the caller of a command can mend, one line each. */
export class CommandFault extends Error {
  override readonly name = "CommandFault";
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}

export interface EvaluationInput {
  readonly evaluation: Evaluation;
  readonly content: AssessmentContent;
}

/**
 * The checked evaluation in a file with its assessment: from the folder, by its id and version among the project's own, or
 * else the definition that travels in the file. Throws CommandFault.
 */
export function readEvaluation(file: string, assessmentFolder?: string): EvaluationInput {
  const text = readText(file);
  let content = assessmentFolder === undefined ? undefined : readContent(assessmentFolder);
  const result = parseEvaluationFile(text, (id, version) => {
    content ??= readOwnContent(id);
    const older = content && Object.hasOwn(content.versions, version) ? content.versions[version] : undefined;
    if (older && content?.assessment.version !== version) content = contentOf(older, content);
    return content?.assessment;
  });
  if (!result.ok) {
    throw new CommandFault(result.faults.map((fault) => `${file}: ${describeFault(messages, fault)}`));
  }
  const travelled = result.definition && contentOf(result.definition, content);
  return { evaluation: result.evaluation, content: travelled ?? content! };
}

/** The definition as it was frozen, so that it keeps its digest, with what the known content says of its versions. */
const contentOf = (frozen: FrozenAssessment, known: AssessmentContent | undefined): AssessmentContent => ({
  ...frozenContent(frozen),
  assessment: frozen.structure,
  mappings: known?.assessment.id === frozen.structure.id ? known.mappings : [],
});

/** The checked content of an assessment folder or of a bundle file. Throws CommandFault. */
export function readContent(path: string): AssessmentContent {
  const result = isFile(path) ? readBundle(readText(path), path) : readAssessmentFolder(path);
  if (!result.ok) throw new CommandFault(result.faults.map(printFault));
  return result.content;
}

/** Whether the path is an assessment, a folder or a bundle file, rather than an evaluation. */
export function holdsAssessment(path: string): boolean {
  if (!isFile(path)) return existsSync(path);
  if (/\.ya?ml$/i.test(path)) return true;
  try {
    const value: unknown = JSON.parse(readText(path));
    return typeof value === "object" && value !== null && "scale" in value;
  } catch {
    return false;
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const ownAssessments = fileURLToPath(new URL("../../assessments", import.meta.url));

/** The file that the repository keeps for editors. */
export const ownSchemaFile = join(ownAssessments, "assessment.schema.json");

/** The folder of the schemas of saved files, published with the app. */
export const publicSchemas = fileURLToPath(new URL("../../public/schema", import.meta.url));

/** The folders of the project's own assessments. */
export const ownFolders = (): readonly string[] =>
  readdirSync(ownAssessments, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(ownAssessments, entry.name));

/** By id: several evaluations of one command are mostly of the same assessment, and its folder takes a second to read. */
const ownContents = new Map<string, AssessmentContent>();

/** The id comes from a file, so it names a folder only when it is a plain id. */
function readOwnContent(id: string): AssessmentContent | undefined {
  const folder = join(ownAssessments, id);
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(folder)) return undefined;
  const content = ownContents.get(id) ?? readContent(folder);
  ownContents.set(id, content);
  return content;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new CommandFault([`${file}: The file cannot be read.`]);
  }
}
