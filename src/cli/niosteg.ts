/** Owns the commands `score`, `validate` and `report`: 0 when all is well, else 1 with one line for each fault. */
import { statSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { wordsIn } from "#content/read-assessment-folder.ts";
import { locales } from "#i18n/messages.ts";
import type { ReportFile } from "#report/report-input.ts";
import type { writeHtmlReport } from "#report/write-html-report.ts";
import { evaluationFileName, writeEvaluationFile } from "#storage/evaluation-file.ts";
import { CommandFault, readContent, readEvaluation } from "./read-evaluation.ts";
import { scoreAsJson } from "./score.ts";

const usage = [
  "Usage:",
  "  niosteg score <evaluation.json> [--assessment <folder>]",
  "  niosteg report <evaluation.json> [--format pdf|html] [--lang sv] [--out plan.pdf] [--assessment <folder>]",
  "  niosteg validate <assessment folder or evaluation file> [--assessment <folder>]",
];

interface Options {
  readonly format?: string | undefined;
  readonly assessment?: string | undefined;
  readonly lang?: string | undefined;
  readonly out?: string | undefined;
}

interface Command {
  readonly options: readonly (keyof Options)[];
  /** The lines for standard output. */
  readonly run: (input: string, options: Options) => Promise<string>;
}

const commands: Readonly<Record<string, Command>> = {
  score: {
    options: ["assessment"],
    run: async (input, { assessment }) => {
      const { evaluation, content } = readEvaluation(input, assessment);
      return scoreAsJson(content.assessment, evaluation);
    },
  },
  validate: { options: ["assessment"], run: validate },
  report: { options: ["assessment", "format", "lang", "out"], run: report },
};

async function validate(input: string, { assessment }: Options): Promise<string> {
  if (statSync(input, { throwIfNoEntry: false })?.isDirectory()) readContent(input);
  else readEvaluation(input, assessment);
  return `${input}: no faults`;
}

async function report(input: string, { assessment, format = "pdf", lang = "sv", out }: Options): Promise<string> {
  const locale = locales.find((known) => known === lang);
  if (!locale) throw new CommandFault([`--lang: expected ${locales.join(" or ")}, found ${lang}`]);
  if (format !== "pdf" && format !== "html") {
    throw new CommandFault([`--format: expected pdf or html, found ${format}`]);
  }
  const { evaluation, content } = readEvaluation(input, assessment);
  const words = wordsIn(content, locale);
  if (!words) throw new CommandFault([`--lang: the assessment has no words in ${lang}`]);
  const source = { assessment: content.assessment, words, evaluation, locale };
  const { bytes, fileName } = format === "html" ? await writeAsHtml(source) : await writeAsPdf(source);
  const path = out ?? fileName;
  try {
    writeFileSync(path, bytes);
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
    source: { fileName: evaluationFileName(source.evaluation), text: writeEvaluationFile(source.evaluation) },
  });
}

async function writeAsHtml(source: ReportSource): Promise<ReportFile> {
  const { writeHtmlReport } = await import("#report/write-html-report.ts");
  return writeHtmlReport(source);
}

async function main(args: readonly string[]): Promise<string> {
  const [name, ...rest] = args;
  if (name === undefined) throw new CommandFault(usage);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new CommandFault([`unknown command "${name}": expected ${Object.keys(commands).join(", ")}`]);
  }
  const { positionals, values } = parse(command, rest);
  const [input, ...more] = positionals;
  if (input === undefined || more.length > 0) {
    throw new CommandFault([`${name}: expected one file or folder, found ${positionals.length}`]);
  }
  return command.run(input, values);
}

function parse(command: Command, args: readonly string[]): { positionals: string[]; values: Options } {
  const options = Object.fromEntries(command.options.map((key) => [key, { type: "string" as const }]));
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new CommandFault([firstLine(error)]);
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";

try {
  process.stdout.write(`${await main(process.argv.slice(2))}\n`);
} catch (error) {
  const lines = error instanceof CommandFault ? error.lines : [`niosteg: ${firstLine(error)}`];
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exitCode = 1;
}
