import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { percentile } from "./paints.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const connect = `${root}/assessments/connect`;

const modules = ["/src/report/write-report.ts", "/src/report/report-fonts.ts"];

/** How long the PDF of each evaluation takes in the browser, without loading, and how much it weighs; `fail` is told of what is over budget. */
export async function measureReports(context, fail) {
  const server = await createServer({ root, logLevel: "silent", server: { port: 0 } });
  await server.listen();
  const page = await context.newPage();
  try {
    await page.goto(server.resolvedUrls.local[0]);
    const lines = [];
    for (const { name, source, most, heaviest, length } of await cases(server)) {
      const { times, bytes, pages } = await page.evaluate(makeReports, { source, modules });
      const typical = percentile(times.slice(1), 0.5);
      lines.push(`PDF of ${name}: ${pages} pages, ${bytes} bytes, first ${Math.round(times[0])}, then p50 ${typical}`);
      if (length !== undefined && pages !== length) fail(`PDF of ${name}: ${pages} pages`);
      if (typical > most) fail(`OVER BUDGET: PDF of ${name} by ${typical - most} ms`);
      if (bytes > heaviest) fail(`OVER BUDGET: PDF of ${name} by ${bytes - heaviest} bytes`);
    }
    return lines.join("\n");
  } finally {
    await page.close();
    await server.close();
  }
}

/** Runs in the page. */
async function makeReports({ source, modules }) {
  const [{ writeReport }, { fetchReportFonts }] = await Promise.all(modules.map((module) => import(module)));
  const fonts = await fetchReportFonts();
  const enclose = (evaluation) => ({ fileName: "evaluation.niosteg.json", text: JSON.stringify(evaluation) });
  const times = [];
  let report;
  for (let run = 0; run < 6; run += 1) {
    const start = performance.now();
    report = await writeReport({ ...source, fonts, enclose });
    times.push(performance.now() - start);
  }
  const text = new TextDecoder("latin1").decode(report.bytes);
  return { times, bytes: report.bytes.length, pages: text.match(/\/Type \/Page\b(?!s)/g).length };
}

async function cases(server) {
  const { readAssessmentFolder } = await server.ssrLoadModule("/src/content/read-assessment-folder.ts");
  const { wordsIn } = await server.ssrLoadModule("/src/content/assessment-content.ts");
  const { content } = readAssessmentFolder(connect);
  const { assessment } = content;
  const evaluation = JSON.parse(readFileSync(`${connect}/examples/mittkoping-2026.json`, "utf8"));
  const earlier = JSON.parse(readFileSync(`${connect}/examples/mittkoping-2025.json`, "utf8"));
  const source = { assessment, words: wordsIn(content, "sv"), evaluation, earlier, locale: "sv" };
  const fewer = { ...evaluation, actions: evaluation.actions.slice(0, 2) };
  const twelvePages = { ...evaluation, actions: evaluation.actions.slice(0, 1), followUp: null };
  const whole = withAllAnswered(assessment, { ...evaluation, scope: { ...evaluation.scope, variant: "full" } });
  const large = enlarged(source);
  return [
    { name: "12 pages", source: { ...source, evaluation: twelvePages }, most: 400, heaviest: 250_000, length: 12 },
    { name: "18 questions and 2 actions", source: { ...source, evaluation: fewer }, most: 400, heaviest: 250_000 },
    { name: "18 questions and 9 actions", source, most: 800, heaviest: 250_000 },
    { name: "45 questions and 9 actions", source: { ...source, evaluation: whole }, most: 1_000, heaviest: 300_000 },
    { name: "100 questions and 30 actions", source: large, most: 1_500, heaviest: 600_000 },
  ];
}

/** Every question has an answer with comments, those of the evaluation in turn where it has none. */
function withAllAnswered(assessment, evaluation) {
  const known = Object.values(evaluation.answers);
  const questions = assessment.steps.flatMap((step) => step.questions);
  const answers = questions.map(({ id }, index) => [id, evaluation.answers[id] ?? known[index % known.length]]);
  return { ...evaluation, answers: Object.fromEntries(answers) };
}

/** The same assessment with more questions, 100 in all, and 30 actions. */
function enlarged({ assessment, words, evaluation, ...rest }) {
  const stepWords = structuredClone(words.steps);
  let missing = 100 - assessment.steps.reduce((sum, { questions }) => sum + questions.length, 0);
  const steps = assessment.steps.map((step, index) => {
    const more = Math.ceil(missing / (assessment.steps.length - index));
    missing -= more;
    const added = Array.from({ length: more }, (_, number) => {
      const original = step.questions[number % step.questions.length];
      const id = `${original.id}-${number}`;
      stepWords[step.id].questions[id] = stepWords[step.id].questions[original.id];
      return { ...original, id };
    });
    return { ...step, questions: [...step.questions, ...added] };
  });
  const larger = { ...assessment, steps };
  const whole = withAllAnswered(larger, { ...evaluation, scope: { ...evaluation.scope, variant: "full" } });
  const actions = Array.from({ length: 30 }, (_, index) => ({
    ...evaluation.actions[index % evaluation.actions.length],
    id: `action-${index}`,
  }));
  return { ...rest, assessment: larger, words: { ...words, steps: stepWords }, evaluation: { ...whole, actions } };
}
