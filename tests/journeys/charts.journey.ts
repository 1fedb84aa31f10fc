import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "./fixtures.ts";
import { tabTo } from "./keyboard.ts";
import { mittkoping, openOwnWork, putRecord } from "./stored.ts";

const earlier = JSON.parse(readFileSync("assessments/connect/examples/mittkoping-2025.json", "utf8")) as object;

/** The results of Mittköping, with its run of the year before on the same shelf. */
async function openResults(page: Page): Promise<void> {
  await page.goto("/");
  await putRecord(page, "niosteg", "before", { ...earlier, id: "before" });
  await openOwnWork(page, "results");
  await expect(page.locator("[data-mark$='/last']").first()).toBeVisible();
  await expect(page.getByRole("table", { name: "Svar på varje fråga" })).toBeVisible();
}

const gapFigure = (page: Page) => page.getByRole("figure", { name: /Diagram med nuläge och mål/ });

async function save(page: Page, name: string): Promise<{ readonly fileName: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const file = await download;
  return { fileName: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test("the finding, the marks and the table say the same, with last time in all of them", async ({ page }) => {
  await openResults(page);
  await expect(
    page.getByRole("heading", { name: /^8 av 9 steg .*; störst är gapet i .*Sedan 2025 har \d steg gått/ }),
  ).toBeVisible();
  const marks = await gapFigure(page)
    .getByRole("img")
    .evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label") ?? ""));
  const rows = await page
    .getByRole("table", { name: "Nuläge, mål och gap för varje steg" })
    .locator("tbody tr")
    .evaluateAll((all) =>
      all.map((row) =>
        Object.fromEntries(
          [...row.querySelectorAll<HTMLElement>("[data-column]")].map((cell) => [
            cell.dataset["column"],
            cell.textContent,
          ]),
        ),
      ),
    );
  const expected = rows.flatMap(({ step = "", level = "", target = "", last = "", low = "", high = "" }) => [
    `${step}: nuläge ${level}${low === high ? "" : ` (möjligt spann ${low}–${high})`}`,
    `${step}: mål ${target}`,
    `${step}: förra gången ${last}`,
  ]);
  expect(marks.toSorted()).toEqual(expected.toSorted());
  expect(marks).toHaveLength(27);
});

for (const width of [320, 1366])
  test(`the numbers at the marks cover neither each other nor a step's name at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await openResults(page);
    await page.getByRole("checkbox", { name: /^Jämför med profilen/ }).check();
    const covered = await gapFigure(page)
      .locator("svg text")
      .evaluateAll((texts) => {
        const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
        // The line box is higher than the figures in it.
        const slack = (box: DOMRect) => box.height * 0.18;
        return boxes.flatMap(({ text, box }, index) =>
          boxes
            .slice(index + 1)
            .filter(
              ({ box: other }) =>
                box.left < other.right - 1 &&
                other.left < box.right - 1 &&
                box.top + slack(box) < other.bottom - slack(other) &&
                other.top + slack(other) < box.bottom - slack(box),
            )
            .map((other) => `${text} / ${other.text}`),
        );
      });
    expect(covered).toEqual([]);
  });

test("each chart is one stop for Tab, and arrows walk its marks", async ({ page }) => {
  await openResults(page);
  const figure = gapFigure(page);
  await tabTo(page, figure.locator("[tabindex='0']"));
  const focused = page.locator(":focus");
  await page.keyboard.press("End");
  await expect(focused).toHaveAttribute("aria-label", /^9\. Effektmonitorering: mål 4$/);
  await page.keyboard.press("ArrowUp");
  await expect(focused).toHaveAttribute("aria-label", /^8\. Implementeringsmodell: mål 4$/);
  await page.keyboard.press("ArrowLeft");
  await expect(focused).toHaveAttribute("aria-label", /^8\. Implementeringsmodell: (nuläge|förra gången)/);
  await expect(focused).toHaveCSS("outline-width", "3px");
  await expect(page.locator(".nio-chart-reading").first()).toHaveText(/^8\. Implementeringsmodell: /);
  await page.keyboard.press("Tab");
  await expect(figure.locator(":focus")).toHaveCount(0);

  const squares = page.getByRole("table", { name: "Svar på varje fråga" });
  await tabTo(page, squares.locator("[tabindex='0']"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(focused).toHaveAttribute("href", /\/answering\/strategy\/question\//);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/answering\/strategy\/question\//);
});

test("the numbers are saved as they stand in the table", async ({ page }) => {
  await openResults(page);
  const { fileName, bytes } = await save(page, "Spara siffrorna som CSV: Nuläge, mål och gap för varje steg");
  expect(fileName).toBe("2026-03-12_Mittkoping_gap.csv");
  const lines = bytes.toString("utf8").split("\r\n");
  expect(lines[0]).toBe(
    "\uFEFFSteg;Läge;Nuläge;Mål;Gap;Lägst;Högst;Förra gången (2025);Ändring sedan dess;Samma frågor har svar;Täckning",
  );
  const table = page.getByRole("table", { name: "Nuläge, mål och gap för varje steg" });
  const cells = await table
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(lines.slice(1, 10).map((line) => line.split(";"))).toEqual(
    cells.map((row) => row.map((cell) => cell.replace(/^\+/, ""))),
  );
});

test("the pictures are light, named and carry their title and typeface, also from a dark page", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openResults(page);
  const { fileName, bytes } = await save(page, "Spara bilden som SVG: Nuläge, mål och gap för varje steg");
  expect(fileName).toBe("2026-03-12_Mittkoping_gap.svg");
  const [, typeface] = /<style>(.*?)<\/style>/su.exec(bytes.toString("utf8")) ?? [];
  expect(typeface).toMatch(/@font-face \{ font-family: "Source Sans 3"; src: url\("data:font\/woff2;base64,/);
  // The page's policy would hold for what is read there; the file stands outside it.
  const reader = await page.context().newPage();
  const picture = await reader.evaluate((text) => {
    const { documentElement: svg } = new DOMParser().parseFromString(text, "image/svg+xml");
    return {
      name: svg.nodeName,
      title: svg.querySelector("title")?.textContent,
      description: svg.querySelector("desc")?.textContent,
      ground: svg.querySelector("rect")?.getAttribute("fill"),
      now: svg.querySelector("[r]")?.getAttribute("fill"),
      fonts: [
        ...new Set([...svg.querySelectorAll("text")].map((text) => text.getAttribute("font-family")?.split(",")[0])),
      ],
      texts: svg.textContent,
      outside: [...svg.querySelectorAll("*")].filter((element) =>
        ["class", "style", "tabindex"].some((name) => element.hasAttribute(name)),
      ).length,
    };
  }, bytes.toString("utf8"));
  await reader.close();
  expect(picture).toMatchObject({
    name: "svg",
    ground: "rgb(255, 255, 255)",
    now: "rgb(29, 92, 71)",
    fonts: ['"Source Sans 3"'],
    outside: 0,
  });
  expect(picture.title).toMatch(/^8 av 9 steg/);
  expect(picture.description).toMatch(/Diagram med nuläge och mål för 9 steg/);
  expect(picture.texts).toContain("4. Behovsanalys");
  expect(picture.texts).toContain("Förra gången (2025)");

  const painted = await save(page, "Spara bilden som PNG: Svar på varje fråga");
  expect(painted.fileName).toBe("2026-03-12_Mittkoping_fragor.png");
  expect(painted.bytes.subarray(1, 4).toString()).toBe("PNG");
  const first = await page.evaluate(
    async (data) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = document.createElement("canvas");
      const drawing = canvas.getContext("2d");
      drawing?.drawImage(image, 0, 0);
      return { width: image.width, corner: [...(drawing?.getImageData(2, 2, 1, 1).data ?? [])] };
    },
    `data:image/png;base64,${painted.bytes.toString("base64")}`,
  );
  expect(first.corner).toEqual([255, 255, 255, 255]);
  expect(first.width).toBeGreaterThan(2 * 1000);
});

test("the picture of every chart is the same from a dark page as from a light one", async ({ page }) => {
  const pictures = async (colorScheme: "light" | "dark") => {
    await page.emulateMedia({ colorScheme });
    await openResults(page);
    const all = [];
    for (const what of ["Nuläge, mål och gap för varje steg", "Svar på varje fråga", "Hur stegen bygger på varandra"])
      all.push(await save(page, `Spara bilden som SVG: ${what}`));
    await page.goto("/#/evaluation/own/planning");
    all.push(await save(page, "Spara bilden som SVG: Tidslinje"));
    // Recharts numbers its parts anew each time.
    return all.map(({ fileName, bytes }) => ({
      fileName,
      text: bytes.toString("utf8").replaceAll(/ id="[^"]*"/gu, ""),
    }));
  };
  const light = await pictures("light");
  expect(light.map(({ fileName }) => fileName)).toEqual([
    "2026-03-12_Mittkoping_gap.svg",
    "2026-03-12_Mittkoping_fragor.svg",
    "2026-03-12_Mittkoping_grund.svg",
    "2026-03-12_Mittkoping_tidslinje.svg",
  ]);
  const dark = await pictures("dark");
  const differing = light.filter(({ text }, index) => text !== dark[index]?.text).map(({ fileName }) => fileName);
  expect(differing).toEqual([]);
});

test("the rings of the radar are never filled, so that none hides another", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await openResults(page);
    await page.getByRole("radio", { name: "Radar" }).check();
    const rings = page.locator(".recharts-radar path.nio-results-ring");
    await expect(rings).toHaveCount(3);
    expect(await rings.evaluateAll((all) => all.map((ring) => getComputedStyle(ring).fill))).toEqual([
      "none",
      "none",
      "none",
    ]);
  }
});

test("where there is no room beside the chain of steps its lines give way to words", async ({ page }) => {
  await openResults(page);
  await expect(page.locator(".nio-process-lines")).toBeVisible();
  await page.setViewportSize({ width: 320, height: 568 });
  await expect(page.locator(".nio-process-lines")).toBeHidden();
  await expect(page.locator(".nio-process-arrow").first()).toBeHidden();
  await expect(page.getByText("Bygger på Vision", { exact: true })).toBeVisible();
});

test("all 45 questions of the whole variant fit the width of a phone, in forced colours too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.emulateMedia({ forcedColors: "active" });
  await openOwnWork(page, "results", { scope: { ...mittkoping.scope, variant: "full" } });
  const squares = page.getByRole("table", { name: "Svar på varje fråga" }).getByRole("link");
  await expect(squares).toHaveCount(45);
  const small = await squares.evaluateAll((all) =>
    all
      .map((square) => square.getBoundingClientRect())
      .filter(({ width, height, right }) => width < 24 || height < 44 || right > innerWidth),
  );
  expect(small).toEqual([]);
  await expectNoAxeViolations(page);
});
