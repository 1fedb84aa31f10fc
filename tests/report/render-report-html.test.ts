import fc from "fast-check";
import { Window } from "happy-dom";
import { beforeAll, describe, expect, test } from "vitest";
import type { Evaluation } from "#domain/evaluation.ts";
import { writeHtmlReport } from "#report/write-html-report.ts";
import { answerWith } from "#tests/support/assessments.ts";
import { startTags } from "#tests/support/html-inspection.ts";
import { houseEvaluation, houseSource, plannedAction } from "#tests/support/report-content.ts";

async function pageOf(evaluation: Evaluation): Promise<string> {
  return new TextDecoder().decode((await writeHtmlReport(houseSource(evaluation))).bytes);
}

describe("the report as a web page", () => {
  let page: string;
  beforeAll(async () => {
    page = await pageOf(houseEvaluation);
  });

  test("is named as the PDF with another ending", async () => {
    expect((await writeHtmlReport(houseSource(houseEvaluation))).fileName).toBe(
      "2026-03-12_Mittkoping_handlingsplan.html",
    );
  });

  test("has its language, its title and one first heading, and skips no level", () => {
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain("<title>Handlingsplan – Mittköping, Våren 2026</title>");
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
  });

  test("names and describes its chart, with the numbers of its table", () => {
    expect(page).toContain('role="img" aria-labelledby="chart-title chart-text"');
    expect(page).toContain(
      '<desc id="chart-text">Diagram över nuläge och mål för varje steg på skalan 0 till 5. Grund: nu 4,',
    );
    const { document } = new Window();
    document.write(page);
    const rows = [...document.querySelectorAll('[aria-labelledby="numbers"] tbody tr')].map((row) =>
      [...row.children].slice(0, 4).map((cell) => cell.textContent.trim()),
    );
    expect(rows).toEqual([
      ["Grund", "Redo (1 av 2 frågor)", "4", "4"],
      ["Väggar", "Behöver stärkas", "1,5", "3"],
      ["Tak", "För få svar", "–", "4"],
    ]);
  });

  test("fetches nothing and runs nothing", () => {
    const addresses = [...page.matchAll(/(?:href|src|url)[=(]"?([^")]*)/g)].map(([, address]) => address);
    expect(addresses.filter((address) => !address!.startsWith("#"))).toEqual(["https://example.org/ritning"]);
    expect(page).not.toMatch(/<script|<link|<iframe|@import/);
    expect(page).toContain("default-src 'none'");
  });

  test("leads every link within the page to a place that is there", () => {
    const wanted = [...page.matchAll(/href="#([^"]+)"|aria-labelledby="([^"]+)"/g)].flatMap(([, link, names]) =>
      (link ?? names!).split(" "),
    );
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  });

  test("splits no character where the timeline has room for a part of a text only", async () => {
    const text = `${"a".repeat(43)}👩‍🔬 i laboratoriet`;
    const page = await pageOf({ ...houseEvaluation, actions: [{ ...plannedAction, text }] });
    expect(page).toContain(`>${"a".repeat(43)} …</text`);
    expect(page).not.toContain("\uFFFD");
  });

  test("keeps the ends of lines that were typed", async () => {
    const why = "Första raden.\nAndra raden.";
    expect(await pageOf({ ...houseEvaluation, actions: [{ ...plannedAction, why }] })).toContain(
      "Varför: Första raden.\nAndra raden.</p>",
    );
  });
});

describe("typed text", () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      "<script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)",
      "</style><svg/onload=alert(1)>",
      "</title><script>1</script>",
      "javascript:alert(1)",
      "<!--",
      "-->",
      "]]>",
      "&lt;script&gt;",
      "&#60;b&#62;",
      "${html}",
      "<\u0000script>",
      "\uD800<b>",
      "</p></main></body></html>",
      'https://example.org/"onclick="alert(1)',
    ),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 20 }),
  );
  const everywhere = (text: string): Evaluation => ({
    ...houseEvaluation,
    organisation: { name: text, code: null },
    unit: text,
    label: text,
    roles: [text],
    decision: { status: "adopted", body: text, date: "2026-05-01", reference: text },
    notes: { ground: { success: text, hindrance: text, staysHere: false } },
    vision: { year: 2030, goals: [{ date: "2027-01-31", text }] },
    answers: {
      "ground-plan": answerWith(4, {
        reason: text,
        evidence: { text, link: text },
        obstacle: { text, control: "within" },
      }),
      "ground-people": answerWith("unknown", { reason: text }),
      "roof-tiles": answerWith("not-relevant", { reason: text }),
    },
    actions: [
      {
        ...plannedAction,
        text,
        why: text,
        owner: text,
        deputy: text,
        risks: text,
        indicators: [
          {
            ...plannedAction.indicators[0]!,
            name: text,
            unit: text,
            source: { kind: "user-survey", text, survey: [{ question: text, n: 12, share: 0.5 }] },
            owner: text,
            remark: text,
          },
        ],
      },
    ],
  });
  const nameOf = ({ name }: { readonly name: string }): string => name;

  test("never becomes markup, whatever it is and wherever it stands", async () => {
    const known = new Set(startTags(await pageOf(everywhere("https://example.org/"))).map(nameOf));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const page = await pageOf(everywhere(text));
        const tags = startTags(page);
        expect(tags.filter(({ name }) => !known.has(name))).toEqual([]);
        expect(tags.flatMap(({ attributes }) => attributes).filter((name) => name.startsWith("on"))).toEqual([]);
        const rest = page
          .replace(/<style>.*<\/style>/s, "")
          .replace(/<!doctype html>|<\/?[a-z][a-z0-9]*(?:\s+[a-z-]+="[^"<>]*")*\s*\/?>/gi, "");
        expect(rest).not.toMatch(/[<>]/);
        expect(page).not.toMatch(/href="(?!#|https?:)/);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test("is read by a parser as it was typed", async () => {
    const text = `a < b && "c" > 'd' <script>alert(1)</script> &amp; å`;
    const { document } = new Window();
    document.write(await pageOf(everywhere(text)));
    expect(document.querySelector(".organisation")?.textContent).toBe(text);
    expect(document.querySelectorAll("script").length).toBe(0);
  });
});
