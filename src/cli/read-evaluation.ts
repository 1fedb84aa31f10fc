/** Owns finding and reading the files a command names. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { printFault } from "#content/content-fault.ts";
import { type AssessmentContent, readAssessmentFolder } from "#content/read-assessment-folder.ts";
import type { Evaluation } from "#domain/evaluation.ts";
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

/** The checked evaluation in a file with its assessment: from the folder, or by its id among the project's own. Throws CommandFault. */
export function readEvaluation(file: string, assessmentFolder?: string): EvaluationInput {
  const text = readText(file);
  let content = assessmentFolder === undefined ? undefined : readContent(assessmentFolder);
  const result = parseEvaluationFile(text, (id) => {
    content ??= readOwnContent(id);
    return content?.assessment;
  });
  if (!result.ok) {
    throw new CommandFault(result.faults.map((fault) => `${file}: ${describeFault(messages, fault)}`));
  }
  return { evaluation: result.evaluation, content: content! };
}

/** The checked content of an assessment folder. Throws CommandFault. */
export function readContent(folder: string): AssessmentContent {
  const result = readAssessmentFolder(folder);
  if (!result.ok) throw new CommandFault(result.faults.map(printFault));
  return result.content;
}

const ownAssessments = fileURLToPath(new URL("../../assessments", import.meta.url));

/** The id comes from a file, so it names a folder only when it is a plain id. */
function readOwnContent(id: string): AssessmentContent | undefined {
  const folder = join(ownAssessments, id);
  return /^[a-z0-9-]+$/.test(id) && existsSync(folder) ? readContent(folder) : undefined;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new CommandFault([`${file}: The file cannot be read.`]);
  }
}
