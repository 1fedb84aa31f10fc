/** Owns the commands: 0 when all is well, else 1 with one line for each fault. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { freezeAssessment } from "#domain/frozen-assessment.ts";
import { writeBundle } from "#content/write-bundle.ts";
import { contentReport } from "./content-report.ts";
import {
  CommandFault,
  holdsAssessment,
  ownFolders,
  ownSchemaFile,
  publicSchemas,
  readContent,
  readEvaluation,
} from "./read-evaluation.ts";
import { localeOf, type ReportOptions, writeReportFile } from "./report.ts";
import { scoreAsJson } from "./score.ts";

const usage = [
  "Usage:",
  "  niosteg score <evaluation.json> [--assessment <folder>]",
  "  niosteg report <evaluation.json> [--format pdf|html|xlsx|csv|csv-answers|ics] [--lang sv] [--out plan.pdf]",
  "    [--earlier <evaluation.json>] [--compare <evaluation.json,...>] [--assessment <folder>]",
  "  niosteg validate <assessment folder, bundle or evaluation file> [--assessment <folder>]",
  "  niosteg bundle <assessment folder> [--out file.json]",
  "  niosteg freeze <assessment folder>",
  "  niosteg content-report [assessment folder]",
  "  niosteg schema [--out file.json]",
  "  niosteg template <template id> [--evaluation file] [--lang sv] [--out file] [--assessment <folder>]",
];

interface Options extends ReportOptions {
  readonly evaluation?: string | undefined;
  readonly out?: string | undefined;
}

interface Command {
  /** How many files or folders it takes. */
  readonly inputs: { readonly least: 0 | 1; readonly most: 0 | 1 };
  readonly options: readonly (keyof Options)[];
  /** The lines for standard output. */
  readonly run: (input: string | undefined, options: Options) => Promise<string>;
}

const withInput = (
  options: readonly (keyof Options)[],
  run: (input: string, options: Options) => Promise<string>,
): Command => ({
  inputs: { least: 1, most: 1 },
  options,
  run: (input = "", given) => run(input, given),
});

const commands: Readonly<Record<string, Command>> = {
  score: withInput(["assessment"], async (input, { assessment }) => {
    const { evaluation, content } = readEvaluation(input, assessment);
    return scoreAsJson(content.assessment, evaluation);
  }),
  validate: withInput(["assessment"], validate),
  report: withInput(
    ["assessment", "earlier", "compare", "format", "lang", "out"],
    async (input, { out, ...options }) => {
      const { bytes, fileName } = await writeReportFile(input, options);
      return write(out ?? fileName, bytes);
    },
  ),
  bundle: withInput(["out"], async (input, { out }) => {
    const content = readContent(input);
    return write(out ?? `${content.assessment.id}.json`, writeBundle(content));
  }),
  template: withInput(["assessment", "evaluation", "lang", "out"], async (id, { lang = "sv", out, ...sources }) => {
    const { templateDocument } = await import("./template.ts");
    const { bytes, fileName } = await templateDocument({ id, language: localeOf(lang), ...sources });
    return write(out ?? fileName, bytes);
  }),
  freeze: withInput([], freeze),
  "content-report": {
    inputs: { least: 0, most: 1 },
    options: [],
    run: async (input) =>
      (input === undefined ? ownFolders() : [input]).map((folder) => contentReport(readContent(folder))).join("\n\n"),
  },
  schema: {
    inputs: { least: 0, most: 0 },
    options: ["out"],
    run: async (_input, { out }) => {
      const { assessmentJsonSchema, collectionJsonSchema, evaluationJsonSchema } =
        await import("./assessment-json-schema.ts");
      if (out !== undefined) return write(out, assessmentJsonSchema());
      mkdirSync(publicSchemas, { recursive: true });
      return [
        write(ownSchemaFile, assessmentJsonSchema()),
        write(join(publicSchemas, "evaluation-2.schema.json"), evaluationJsonSchema()),
        write(join(publicSchemas, "collection-1.schema.json"), collectionJsonSchema()),
      ].join("\n");
    },
  },
};

/** Puts the present version by, for good: a version that is already frozen is never written again. */
async function freeze(folder: string): Promise<string> {
  const { assessment, words } = readContent(folder);
  const path = join(folder, "versions", `${assessment.version}.json`);
  if (existsSync(path)) throw new CommandFault([`${path}: Version ${assessment.version} is already frozen.`]);
  mkdirSync(join(folder, "versions"), { recursive: true });
  return write(path, `${JSON.stringify(freezeAssessment(assessment, words), null, 2)}\n`);
}

async function validate(input: string, { assessment }: Options): Promise<string> {
  if (holdsAssessment(input)) readContent(input);
  else readEvaluation(input, assessment);
  return `${input}: no faults`;
}

/** Gives the path. */
function write(path: string, data: string | Uint8Array): string {
  try {
    writeFileSync(path, data);
  } catch {
    throw new CommandFault([`${path}: The file cannot be written.`]);
  }
  return path;
}

async function main(args: readonly string[]): Promise<string> {
  const [name, ...rest] = args;
  if (name === undefined) throw new CommandFault(usage);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new CommandFault([`unknown command "${name}": expected ${Object.keys(commands).join(", ")}`]);
  }
  const { positionals, values } = parse(command, rest);
  const { least, most } = command.inputs;
  if (positionals.length < least || positionals.length > most) {
    const expected = most === 0 ? "no file or folder" : `${least === 0 ? "at most " : ""}one file or folder`;
    throw new CommandFault([`${name}: expected ${expected}, found ${positionals.length}`]);
  }
  return command.run(positionals[0], values);
}

function parse(command: Command, args: readonly string[]): { positionals: string[]; values: Options } {
  const options = Object.fromEntries(command.options.map((key) => [key, { type: "string" as const }]));
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new CommandFault([firstLine(error)]);
  }
}

/** A fault quotes what it found, which may hold line breaks or commands to the terminal. */
function onOneLine(line: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  return line.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "\uFFFD");
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";

try {
  process.stdout.write(`${await main(process.argv.slice(2))}\n`);
} catch (error) {
  const lines = error instanceof CommandFault ? error.lines : [`niosteg: ${firstLine(error)}`];
  process.stderr.write(`${lines.map(onOneLine).join("\n")}\n`);
  process.exitCode = 1;
}
