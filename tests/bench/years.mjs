/** Owns what a browser full of evaluations costs: its list, opening one, saving, ten years side by side, and memory. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { percentile } from "./paints.mjs";

const evaluations = 200;
const years = 10;
const saves = 40;

/** Runs in a browser of its own, so that nothing else is in its memory; hands back lines. */
export async function measureYears(browser, address) {
  const context = await browser.newContext({
    baseURL: address,
    locale: "sv-SE",
    viewport: { width: 1366, height: 768 },
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  try {
    await page.goto("/");
    // Read, and so made: opened here before that, it would stay without tables.
    await page.getByText("Ni har inga bedömningar i den här webbläsaren än.").waitFor();
    const empty = await heapOf(page);
    await fill(page);
    const list = await timed(page, "/", () =>
      page
        .locator(".nio-entries > li")
        .nth(evaluations - 1)
        .waitFor(),
    );
    const listed = await heapOf(page);
    const open = await timed(page, "/#/evaluation/run-0/reviewing", () =>
      page.getByRole("heading", { level: 1 }).waitFor(),
    );
    const saved = await saveTimes(page);
    const compared = Array.from({ length: years }, (_, year) => `evaluation/run-${year}`).join("/");
    const compare = await timed(page, `/#/compare/${compared}`, () => page.locator(".recharts-line").first().waitFor());
    const redraw = await redrawTimes(page);
    const after = await heapOf(page);
    return [
      `${evaluations} evaluations x 45 answers: page load to the whole list ${list}; page load to one of them ${open}`,
      `edit to stored, ${saves} edits: p50 ${percentile(saved, 0.5)}, p95 ${percentile(saved, 0.95)} (80 of it is gathering)`,
      `comparison of ${years} years: page load to chart ${compare}; one year taken out or put back, click to painted: p50 ${percentile(redraw, 0.5)}, p95 ${percentile(redraw, 0.95)}`,
      `JS heap after garbage collection: ${empty} MB empty, ${listed} MB with the list, ${after} MB after the comparison`,
    ].join("\n");
  } finally {
    await context.close();
  }
}

/** Ten years of one municipality, all 45 questions answered, over and over under different names. */
async function fill(page) {
  const example = JSON.parse(readFileSync("assessments/connect/examples/mittkoping-2026.json", "utf8"));
  const { steps } = parse(readFileSync("assessments/connect/assessment.yaml", "utf8"));
  const structure = steps.flatMap(({ questions }) => questions.map(({ id }) => id));
  const runs = Array.from({ length: evaluations }, (_, index) => ({
    ...example,
    id: `run-${index}`,
    organisation: index < years ? example.organisation : { name: `Kommun ${index}`, code: null },
    date: `${2016 + (index % years)}-03-12`,
    label: `${2016 + (index % years)}`,
    scope: { ...example.scope, variant: "full" },
    followUp: null,
    answers: Object.fromEntries(
      structure.map((question, place) => [
        question,
        { ...Object.values(example.answers)[0], mark: (place + index) % 6, staysHere: false, parked: false },
      ]),
    ),
  }));
  await page.evaluate(
    (records) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("niosteg");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          if (!opening.result.objectStoreNames.contains("evaluations")) return reject(new Error("no evaluations"));
          const writing = opening.result.transaction("evaluations", "readwrite");
          for (const record of records) writing.objectStore("evaluations").put(record, record.id);
          writing.addEventListener("error", () => reject(writing.error));
          writing.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    runs,
  );
}

/** From the address being asked for anew until what is waited for stands there. */
async function timed(page, address, arrive) {
  await page.goto("about:blank");
  const start = performance.now();
  await page.goto(address);
  await arrive();
  return Math.round(performance.now() - start);
}

async function saveTimes(page) {
  await page.goto("/#/evaluation/run-0/answering/vision/question/vision-purpose");
  await page.getByRole("radio").first().waitFor();
  const times = [];
  for (let turn = 0; turn < saves; turn += 1) {
    await page.evaluate(() => {
      const status = document.querySelector(".nio-saving");
      globalThis.stored = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error("the edit was not stored")), 20_000);
        let start;
        addEventListener("keydown", ({ timeStamp }) => (start = timeStamp), { once: true, capture: true });
        new MutationObserver((_, observer) => {
          if (start === undefined || status.dataset.state !== "saved") return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(status, { attributes: true });
      });
      document.activeElement?.blur?.();
    });
    await page.keyboard.press(String((turn + 1) % 6));
    times.push(await page.evaluate(() => globalThis.stored));
  }
  return times;
}

async function redrawTimes(page) {
  const year = page.getByRole("checkbox", { name: /^Mittköping, 2020/u });
  const times = [];
  for (let turn = 0; turn < 10; turn += 1) {
    // The chart stands there until it is drawn anew, so its marks tell when that is.
    await page.evaluate(
      (marks) => {
        globalThis.redrawn = new Promise((resolve, reject) => {
          setTimeout(() => reject(new Error("the chart was not drawn anew")), 20_000);
          const look = (start) => () => {
            const drawn = document.querySelector(".nio-comparing-line")?.querySelectorAll(".nio-results-mark-level");
            if (drawn?.length !== marks) requestAnimationFrame(look(start));
            else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          };
          addEventListener("click", ({ timeStamp }) => look(timeStamp)(), { once: true, capture: true });
        });
      },
      turn % 2 === 0 ? years - 1 : years,
    );
    await year.click();
    times.push(await page.evaluate(() => globalThis.redrawn));
  }
  return times;
}

async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return (usedSize / 1e6).toFixed(1);
}
