import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, Suspense } from "react";
import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { templateSchema, templateWordsSchema } from "#domain/assessment-schema.ts";
import { buildExample } from "#documents/build-document.ts";
import type { TemplateDownload } from "#features/toolbox/template-download.tsx";
import { TemplatePage } from "#features/toolbox/template-page.tsx";
import { ToolboxPage } from "#features/toolbox/toolbox-page.tsx";
import { messages as documents } from "#i18n/en/documents.ts";
import { messages as toolbox } from "#i18n/en/toolbox.ts";
import { loadMessages } from "#i18n/messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";

const template = v.parse(templateSchema, {
  id: "roof-count",
  step: "roof",
  kind: "calculation",
  blocks: [
    { id: "how", type: "steps", items: ["climb", "count"] },
    {
      id: "cost",
      type: "table",
      columns: [
        { id: "hours", type: "number", sum: true },
        { id: "state", type: "choice", options: ["good", "bad"] },
        { id: "due", type: "date" },
        { id: "rate", type: "money" },
        { id: "total", type: "formula", formula: "{hours} * {rate}", sum: true },
      ],
      rows: ["tiles", "gutter"],
      emptyRows: 2,
    },
    { id: "talk", type: "script", items: ["open"] },
    { id: "check", type: "checklist", items: ["dry", "safe"] },
  ],
});

const words = v.parse(templateWordsSchema, {
  title: "Count the roof",
  purpose: "Shows what the roof costs.",
  whenToUse: "Before the winter.",
  whenNot: "When it rains.",
  time: "One hour.",
  participants: "The caretaker.",
  blocks: {
    how: { title: "How to do it", items: { climb: "Climb up.", count: "Count the tiles." } },
    cost: {
      title: "What it costs",
      introduction: "One row for each part.",
      columns: { hours: "Hours", state: "State", due: "Due", rate: "Per hour", total: "In all" },
      rows: { tiles: "Tiles", gutter: "Gutter" },
      options: { good: "Good", bad: "Bad" },
      formulas: { total: "Hours × per hour" },
    },
    talk: { title: "Questions", items: { open: "What leaks?" } },
    check: { title: "Check", items: { dry: "It is dry.", safe: "It is safe." } },
  },
  mistakes: ["Nobody holds the ladder."],
  example: {
    introduction: "Mittköping counted on a Tuesday.",
    tables: {
      cost: [
        { row: "tiles", cells: { hours: 4, state: "good", due: "2026-05-01", rate: 300 } },
        { row: "gutter", cells: { hours: 2, rate: 100 } },
      ],
    },
  },
});

async function show(page: ReactNode) {
  usePreferences.getState().setLocale("en");
  await act(async () => {
    await loadMessages("en", "toolbox");
    render(<Suspense>{page}</Suspense>);
  });
  return userEvent.setup();
}

const idle: TemplateDownload = { format: "xlsx", state: "idle", filledFrom: null, onDownload: () => undefined };

const showTemplate = (download: Partial<TemplateDownload> = {}, isFromRun = false) =>
  show(
    <TemplatePage
      template={template}
      words={words}
      stepName="Roof"
      back={isFromRun ? { to: "run", href: "#/evaluation/7" } : { to: "toolbox", href: "#/toolbox" }}
      download={{ ...idle, ...download }}
      example={buildExample(template, words, { documents, toolbox })}
      usedBy={[
        { question: "Is the roof tight?", href: "#/roof-tiles" },
        { question: "Who climbs?", href: null },
      ]}
    />,
  );

test("the toolbox lists templates by step, each with a link, and leaves out steps without any", async () => {
  await show(
    <ToolboxPage
      steps={[
        { id: "ground", name: "Ground" },
        { id: "walls", name: "Walls" },
        { id: "roof", name: "Roof" },
      ]}
      templates={[
        { id: "b", step: "roof", kind: "form", title: "Tile list", purpose: "For tiles.", time: "One hour." },
        { id: "a", step: "ground", kind: "script", title: "Digging talk", purpose: "For digging.", time: "A day." },
      ]}
      hrefOf={(id) => `#/toolbox/${id}`}
    />,
  );
  expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
    "1 Ground",
    "3 Roof",
  ]);
  expect(screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Digging talk", "#/toolbox/a"],
    ["Tile list", "#/toolbox/b"],
  ]);
});

test("a template says what it is for, and its blocks come in order", async () => {
  await showTemplate();
  expect(screen.getByRole("heading", { level: 1, name: "Count the roof" })).toBeVisible();
  expect(screen.getAllByRole("definition").map((definition) => definition.textContent)).toEqual([
    "Before the winter.",
    "When it rains.",
    "One hour.",
    "The caretaker.",
  ]);
  expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
    "How to do it",
    "What it costs",
    "Questions",
    "Check",
    "Mistakes that are easily made",
    "Questions where the template helps",
  ]);
  expect(screen.getByRole("link", { name: "Is the roof tight?" })).toHaveAttribute("href", "#/roof-tiles");
  expect(screen.getByRole("link", { name: "Back to the toolbox" })).toHaveAttribute("href", "#/toolbox");
});

test("a form table has labelled rows, empty rows and a sum row, and says formulas and choices in words", async () => {
  await showTemplate();
  const table = screen.getByRole("table", { name: "What it costs" });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((header) => header.textContent),
  ).toEqual([
    "Row",
    "Hours",
    "StateChoose: Good / Bad",
    "Dueyyyy-mm-dd",
    "Per hourSEK",
    "In allWork out: Hours × per hour",
  ]);
  expect(
    within(table)
      .getAllByRole("rowheader")
      .map((header) => header.textContent),
  ).toEqual(["Tiles", "Gutter", "Sum"]);
  expect(within(table).getAllByRole("row")).toHaveLength(1 + 2 + 2 + 1);
});

test("the example shows what the formulas and the sums come to", async () => {
  const user = await showTemplate();
  await user.click(screen.getByText("See how Mittköping filled in the template"));
  const table = screen.getByRole("table", { name: "Example: What it costs" });
  expect(
    within(table)
      .getAllByRole("row")
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent)),
  ).toEqual([
    ["Tiles", "4", "Good", "2026-05-01", "300", "1,200"],
    ["Gutter", "2", "", "", "100", "200"],
    ["Sum", "6", "", "", "", "1,400"],
  ]);
});

test("a question that the template helps with is a link only where a run asks it", async () => {
  await showTemplate();
  expect(screen.getByText("Who climbs?").closest("a")).toBeNull();
});

test("a template opened from a run leads back there and says what fills it in", async () => {
  await showTemplate({ filledFrom: "Mittköping, Spring" }, true);
  expect(screen.getByRole("link", { name: "Back to your evaluation" })).toHaveAttribute("href", "#/evaluation/7");
  expect(screen.getByText(/filled in from the evaluation Mittköping, Spring\.$/u)).toBeVisible();
});

test("the document is asked for once, and the page says how it goes", async () => {
  const onDownload = vi.fn<() => void>();
  const user = await showTemplate({ onDownload });
  await user.click(screen.getByRole("button", { name: "Download for Excel" }));
  expect(onDownload).toHaveBeenCalledOnce();
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test.each([
  ["working", "Writing the document."],
  ["done", "The document has been downloaded."],
  ["failed", "The document could not be written. Try once more."],
] as const)("while the download is %s, a status says so", async (state, text) => {
  const onDownload = vi.fn<() => void>();
  const user = await showTemplate({ format: "docx", state, onDownload });
  expect(screen.getByRole("status")).toHaveTextContent(text);
  await user.click(screen.getByRole("button", { name: "Download for Word" }));
  expect(onDownload).toHaveBeenCalledTimes(state === "working" ? 0 : 1);
});

test("a checklist can be ticked", async () => {
  const user = await showTemplate();
  await user.click(screen.getByRole("checkbox", { name: "It is dry." }));
  expect(screen.getByRole("checkbox", { name: "It is dry." })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "It is safe." })).not.toBeChecked();
});

test("the button opens the browser's print dialogue", async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal("print", print);
  const user = await showTemplate();
  await user.click(screen.getByRole("button", { name: "Print the template" }));
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
