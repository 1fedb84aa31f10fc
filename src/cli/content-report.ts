/** Owns the table of what an assessment holds: counts, length, ease of reading and sources, a line for each step. */
import type { AssessmentContent } from "#content/assessment-content.ts";
import type { Step } from "#domain/assessment.ts";
import { countWords, median, readability, textsIn } from "#domain/readability.ts";

/** The table as text. LIX is measured in Swedish, in the question sentences and in all the step's words together. */
export function contentReport(content: AssessmentContent): string {
  const { assessment } = content;
  const lines = [
    [
      "step",
      "questions",
      "descriptors",
      "templates",
      "articles",
      ...assessment.languages.map((language) => `words ${language}`),
      "LIX median",
      "LIX max",
      "LIX all",
      "source C",
    ],
    ...assessment.steps.map((step) => line(content, step.id, [step])),
    line(content, "all", assessment.steps),
  ];
  return [`${assessment.id} ${assessment.version}`, ...aligned(lines)].join("\n");
}

function line(content: AssessmentContent, name: string, steps: readonly Step[]): readonly string[] {
  const templates = Object.values(content.templates).filter(({ template }) =>
    steps.some((step) => step.id === template.step),
  );
  const questions = steps.flatMap((step) => step.questions);
  const source = steps.flatMap((step) => {
    const said = content.words.sv?.steps[step.id];
    return step.questions.flatMap((question) => said?.questions[question.id] ?? []);
  });
  const lix = source.map((words) => readability(words.question));
  return [
    name,
    String(questions.length),
    String(source.reduce((sum, words) => sum + words.levels.length, 0)),
    String(templates.length),
    String(steps.reduce((sum, step) => sum + step.articles.length, 0)),
    ...content.assessment.languages.map((language) => {
      const said = content.words[language];
      return String(
        countWords(
          prose([
            steps.map((step) => [said?.steps[step.id], said?.articles[step.id]]),
            templates.map(({ words }) => words[language]),
          ]),
        ),
      );
    }),
    ...(lix.length === 0
      ? ["-", "-", "-"]
      : [median(lix), Math.max(...lix), readability(prose(steps.map((step) => content.words.sv?.steps[step.id])))].map(
          (value) => value.toFixed(0),
        )),
    content.criteria === undefined ? "-" : `${Math.round(100 * shareWithConnect(content, questions))} %`,
  ];
}

/** Every text but the ids among them, as one. */
const prose = (value: unknown): string =>
  textsIn(value)
    .filter(({ path }) => path.at(-1) !== "step" && path.at(-1) !== "row")
    .map(({ text }) => text)
    .join(" ");

function shareWithConnect(content: AssessmentContent, questions: Step["questions"]): number {
  const plain = new Set(content.criteria?.filter(({ mark }) => mark === "C").map(({ id }) => id));
  return questions.filter(({ sources }) => sources.some((id) => plain.has(id))).length / questions.length;
}

/** The first column to the left, the numbers to the right. */
function aligned(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = (lines[0] ?? []).map((_cell, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}
