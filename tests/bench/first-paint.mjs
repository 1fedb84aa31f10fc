import { createServer } from "node:http";
import { percentile } from "./paints.mjs";

const slowdown = 4;
const rounds = 15;

/** First contentful paint of the start page and of a page that is nothing but its words, marks and style, in turns. */
export async function measureFirstPaint(browser, address) {
  const server = createServer().listen(0, "127.0.0.1");
  const html = await staticPage(browser, address);
  server.on("request", (_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(html);
  });
  const times = { app: [], still: [] };
  try {
    // The first visits warm up the server and the browser.
    for (let round = -2; round < rounds; round += 1) {
      const app = await firstPaint(browser, address);
      const still = await firstPaint(browser, `http://127.0.0.1:${server.address().port}/`);
      if (round < 0) continue;
      times.app.push(app);
      times.still.push(still);
    }
  } finally {
    server.close();
  }
  const said = (name, values) => `${name} p50 ${percentile(values, 0.5)}, p95 ${percentile(values, 0.95)}`;
  return `first contentful paint, ${slowdown}x CPU slowdown, ${rounds} first visits each: ${said("start page", times.app)}; ${said("a static page with the same words", times.still)}`;
}

async function staticPage(browser, address) {
  const context = await browser.newContext({ locale: "sv-SE" });
  const page = await context.newPage();
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(address);
  const html = await page.evaluate(() => {
    const style = document.querySelector("style")?.outerHTML ?? "";
    const words = document.getElementById("early")?.innerHTML ?? "";
    return `<!doctype html><html lang="sv" data-color-scheme="auto"><head><meta charset="utf-8"><title>Niosteg</title>${style}</head><body>${words}</body></html>`;
  });
  await context.close();
  return html;
}

async function firstPaint(browser, address) {
  const context = await browser.newContext({ locale: "sv-SE", viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(address);
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const read = (list) => {
          const entry = list.getEntriesByName("first-contentful-paint")[0];
          if (entry) resolve(entry.startTime);
        };
        new PerformanceObserver(read).observe({ type: "paint", buffered: true });
      }),
  );
  await context.close();
  return time;
}
