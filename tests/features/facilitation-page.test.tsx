import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { describe, expect, test } from "vitest";
import type { Language } from "#domain/assessment.ts";
import { buildMaterial } from "#documents/build-material.ts";
import { type MaterialId, materialIds } from "#documents/material-model.ts";
import { writeMaterial } from "#documents/write-material.ts";
import { FacilitationPage } from "#features/facilitation/facilitation-page.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { docxParagraphs } from "#tests/support/docx-text.ts";
import { materialInput } from "#tests/support/material.ts";
import { zipEntries } from "#tests/support/zip-entries.ts";
import { mittkopingIn } from "../journeys/stored.ts";

const { organisation, unit, track, roles, scope } = mittkopingIn(2026);
const run = { organisation, unit, track, roles, scope };
const inputs = {
  sv: await materialInput("assessments/connect", "sv", run),
  en: await materialInput("assessments/connect", "en", run),
};

const materialOf = (id: MaterialId, language: Language) => buildMaterial(id, inputs[language]);

async function show(id: MaterialId, language: Language, changes: Partial<Parameters<typeof FacilitationPage>[0]> = {}) {
  usePreferences.getState().setLocale(language);
  const material = materialOf(id, language);
  await act(async () => {
    await loadMessages(language, "facilitation");
    render(
      <Suspense>
        <FacilitationPage
          material={material}
          choices={materialIds.map((each) => ({ id: each, href: `#/prepare/example/7/${each}` }))}
          missing={{ facilitation: false, glossary: false }}
          meeting={{ place: "", time: "", deadline: "", receiver: "" }}
          isAnsweredAlone={false}
          onMeeting={() => undefined}
          download="idle"
          onDownload={() => undefined}
          backHref="#/example/7/preparing"
          wordsLang={undefined}
          {...changes}
        />
      </Suspense>,
    );
  });
  await screen.findByRole("heading", { level: 1 }, { timeout: 5000 });
  return { material, user: userEvent.setup() };
}

/** The text of each element that holds text itself, in order; a table's caption only names it. */
function shownTexts(): readonly string[] {
  const article = screen.getByRole("article");
  return [...article.querySelectorAll("*")]
    .filter((element) => element.tagName !== "CAPTION")
    .map((element) =>
      [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent)
        .join("")
        .trim(),
    )
    .filter((text) => text !== "");
}

const letters = (texts: readonly string[]): string => texts.join("").replaceAll(/\s/g, "");

describe.each(["sv", "en"] as const)("in %s", (language) => {
  test.each(materialIds)("the page and the Word file of %s say the same in the same order", async (id) => {
    const { material } = await show(id, language);
    const { bytes } = await writeMaterial(material);
    expect(letters(shownTexts())).toEqual(letters(docxParagraphs(bytes)));
    expect(shownTexts().length).toBeGreaterThan(20);
  });
});

describe("the Word file", () => {
  test("has its language, its headings in order, header rows that repeat and boxes that can be ticked", async () => {
    const { bytes, fileName } = await writeMaterial(materialOf("paper-form", "en"));
    const entries = zipEntries(bytes);
    const body = entries["word/document.xml"] ?? "";
    expect(fileName).toBe("2026-03-12_Mittkoping_Paper-form.docx");
    expect(entries["word/styles.xml"]).toContain('<w:lang w:val="en-GB"/>');
    expect([...body.matchAll(/<w:pStyle w:val="(Title|Heading\d)"\/>/g)].slice(0, 5).map(([, style]) => style)).toEqual(
      ["Title", "Heading2", "Heading1", "Heading2", "Heading2"],
    );
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w14:checkbox>/g)).toHaveLength(18 * 9 + 9 * 6);
  });

  test("sets each thing to do in a run sheet in a paragraph of its own", async () => {
    const { bytes } = await writeMaterial(materialOf("run-sheets", "sv"));
    expect(docxParagraphs(bytes)).toContain("Säg syftet först och läs sedan upp reglerna.");
  });

  test("begins each sheet but the first on a new page", async () => {
    const { bytes } = await writeMaterial(materialOf("question-sheet", "sv"));
    expect((zipEntries(bytes)["word/document.xml"] ?? "").match(/<w:pageBreakBefore\/>/g)).toHaveLength(8);
  });
});

describe("the page", () => {
  test("leads to each material and marks the one that is shown", async () => {
    await show("glossary", "sv");
    const links = screen.getByRole("navigation", { name: "Välj material" }).querySelectorAll("a");
    expect([...links].map((link) => [link.getAttribute("href"), link.getAttribute("aria-current")])).toEqual(
      materialIds.map((id) => [`#/prepare/example/7/${id}`, id === "glossary" ? "page" : null]),
    );
  });

  test("asks for time and place where they are printed, and only there", async () => {
    const written: unknown[] = [];
    const { user } = await show("invitation", "sv", { onMeeting: (meeting) => written.push(meeting) });
    await user.type(screen.getByRole("textbox", { name: "Plats" }), "P");
    expect(written).toEqual([{ place: "P", time: "", deadline: "", receiver: "" }]);
  });

  test("asks for the last day to answer, and the role that takes the answers, where people answer alone", async () => {
    const written: unknown[] = [];
    const onMeeting = (meeting: unknown) => written.push(meeting);
    const { user } = await show("invitation", "sv", { isAnsweredAlone: true, onMeeting });
    await user.type(screen.getByRole("textbox", { name: "Vem som tar emot svarsfilerna" }), "P");
    fireEvent.change(screen.getByLabelText("Sista dag att svara"), { target: { value: "2026-11-20" } });
    expect(written).toEqual([
      { place: "", time: "", deadline: "", receiver: "P" },
      { place: "", time: "", deadline: "2026-11-20", receiver: "" },
    ]);
  });

  test("asks for neither of them on the paper form", async () => {
    await show("paper-form", "sv", { isAnsweredAlone: true });
    expect(screen.getAllByRole("textbox")).toHaveLength(2);
  });

  test("asks for neither where nothing is said of them", async () => {
    await show("glossary", "sv");
    expect(screen.queryByRole("textbox")).toBe(null);
  });

  test("says what a model lacks words for", async () => {
    await show("question-sheet", "sv", { missing: { facilitation: true, glossary: true } });
    expect(screen.getByText(/varken inbjudan eller körscheman/)).toBeVisible();
    expect(screen.getByText("Modellen har ingen ordlista.")).toBeVisible();
  });

  test("writes one file at a time and tells how it went", async () => {
    let asked = 0;
    const { user } = await show("glossary", "sv", { download: "working", onDownload: () => (asked += 1) });
    await user.click(screen.getByRole("button", { name: "Ladda ner som Word (DOCX)" }));
    expect(asked).toBe(0);
    expect(screen.getByRole("status")).toHaveTextContent("Dokumentet skrivs.");
  });
});
