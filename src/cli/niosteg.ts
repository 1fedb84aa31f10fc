/** Owns the commands: 0 when all is well, else 1 with one line for each fault. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { wordsIn } from "#content/assessment-content.ts";
import { latestEarlier } from "#domain/earlier-run.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { freezeAssessment } from "#domain/frozen-assessment.ts";
import type { ExportFormat } from "#exports/write-export.ts";
import { type Locale, locales } from "#i18n/messages.ts";
import type { ReportFile } from "#report/report-input.ts";
import type { writeHtmlReport } from "#report/write-html-report.ts";
import { evaluationFileName, writeEvaluationFile } from "#storage/evaluation-file.ts";
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
import { readCompared } from "./read-compared.ts";
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

interface Options {
  readonly format?: string | undefined;
  readonly evaluation?: string | undefined;
  readonly earlier?: string | undefined;
  /** Files, parted by commas. */
  readonly compare?: string | undefined;
  readonly assessment?: string | undefined;
  readonly lang?: string | undefined;
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
  report: withInput(["assessment", "earlier", "compare", "format", "lang", "out"], report),
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

async function report(input: string, options: Options): Promise<string> {
  const { assessment, earlier, compare, format = "pdf", lang = "sv", out } = options;
  const locale = localeOf(lang);
  const writeReportAs = Object.hasOwn(writers, format) ? writers[format] : undefined;
  if (!writeReportAs) {
    throw new CommandFault([`--format: expected one of ${Object.keys(writers).join(", ")}, found ${format}`]);
  }
  const read = readEvaluation(input, assessment);
  const { evaluation, content } = read;
  const words = wordsIn(content, locale);
  if (evaluation.organisation.name.trim() === "") {
    throw new CommandFault([`${input}: organisation.name: The plan needs a municipality, found an empty name.`]);
  }
  if (!words) throw new CommandFault([`--lang: the assessment has no words in ${lang}`]);
  const source = {
    assessment: content.assessment,
    words,
    evaluation,
    earlier: earlier === undefined ? null : readEarlier(evaluation, earlier, assessment),
    compared: compare === undefined ? undefined : readCompared(read, compare, assessment, locale),
    locale,
  };
  const { bytes, fileName } = await writeReportAs(source);
  return write(out ?? fileName, bytes);
}

/** The evaluation in the file, when it is one that this can be compared with. */
function readEarlier(evaluation: Evaluation, file: string, assessment: string | undefined): Evaluation {
  const earlier = latestEarlier(evaluation, [readEvaluation(file, assessment).evaluation]);
  if (earlier) return earlier;
  throw new CommandFault([
    `--earlier: ${file} is not an earlier evaluation of the same municipality, unit, track, version and variant.`,
  ]);
}

function localeOf(lang: string): Locale {
  const locale = locales.find((known) => known === lang);
  if (!locale) throw new CommandFault([`--lang: expected ${locales.join(" or ")}, found ${lang}`]);
  return locale;
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

type ReportSource = Parameters<typeof writeHtmlReport>[0];

async function writeAsPdf(source: ReportSource): Promise<ReportFile> {
  const [{ writeReport }, { readReportFonts }] = await Promise.all([
    import("#report/write-report.ts"),
    import("#report/report-fonts-node.ts"),
  ]);
  return writeReport({
    ...source,
    fonts: await readReportFonts(),
    enclose: (open) => ({
      fileName: evaluationFileName(open),
      text: writeEvaluationFile(open, freezeAssessment(source.assessment, { [source.locale]: source.words })),
    }),
  });
}

async function writeAsHtml(source: ReportSource): Promise<ReportFile> {
  const { writeHtmlReport } = await import("#report/write-html-report.ts");
  return writeHtmlReport(source);
}

const writeExportAs =
  (format: ExportFormat) =>
  async (source: ReportSource): Promise<ReportFile> => {
    const { writeExport } = await import("#exports/write-export.ts");
    return writeExport(format, source);
  };

/** By what --format may say. */
const writers: Readonly<Record<string, (source: ReportSource) => Promise<ReportFile>>> = {
  pdf: writeAsPdf,
  html: writeAsHtml,
  xlsx: writeExportAs("xlsx"),
  csv: writeExportAs("csv"),
  "csv-answers": writeExportAs("csv-answers"),
  ics: writeExportAs("ics"),
};

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
