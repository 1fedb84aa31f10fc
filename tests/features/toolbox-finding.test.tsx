import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, Suspense } from "react";
import { expect, test } from "vitest";
import { ToolboxPage } from "#features/toolbox/toolbox-page.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";

const steps = [
  { id: "ground", name: "Ground" },
  { id: "walls", name: "Walls" },
  { id: "roof", name: "Procurement" },
];

const templates: ComponentProps<typeof ToolboxPage>["templates"] = [
  { id: "a", step: "ground", kind: "script", title: "Digging talk", purpose: "For digging.", time: "A day." },
  { id: "b", step: "roof", kind: "form", title: "Tile list", purpose: "For tiles.", time: "An hour.", minutes: 60 },
  { id: "c", step: "ground", kind: "form", title: "Procuring spades", purpose: "For buying.", time: "A day." },
];

const reading = {
  id: "walls-guide",
  organisation: "The Wall Society",
  title: "On walls",
  address: "https://example.org/walls",
  noted: "2026-11-21",
  steps: ["walls"],
};

async function show(props: Partial<ComponentProps<typeof ToolboxPage>> = {}) {
  usePreferences.getState().setLocale("en");
  await act(async () => {
    await loadMessages("en", "toolbox");
    render(
      <Suspense>
        <ToolboxPage templates={templates} steps={steps} hrefOf={(id) => `#/toolbox/${id}`} {...props} />
      </Suspense>,
    );
  });
  return userEvent.setup();
}

const links = () => screen.getAllByRole("link").map((link) => link.textContent);
const status = () => screen.getByRole("status").textContent;

test("a search gives one list with the best first, and says how many were found", async () => {
  const user = await show();
  expect(status()).toBe("3 templates");
  await user.type(screen.getByRole("searchbox", { name: "Search" }), "procure");
  expect(links()).toEqual(["Procuring spades", "Tile list"]);
  expect(status()).toBe("2 of 3 templates");
  expect(screen.getByText("Form for the step Procurement. An hour.")).toBeVisible();
});

test("a search for nothing there is says what to try, and can be cleared", async () => {
  const user = await show();
  await user.type(screen.getByRole("searchbox", { name: "Search" }), "xyz");
  expect(screen.getByRole("heading", { name: "No template fits" })).toBeVisible();
  expect(screen.getByText(/Try a shorter word/)).toBeVisible();
  expect(status()).toBe("0 of 3 templates");
  await user.click(screen.getByRole("button", { name: "Clear" }));
  expect(links()).toEqual(["Digging talk", "Procuring spades", "Tile list"]);
  expect(screen.queryByRole("button", { name: "Clear" })).toBe(null);
});

test("step, kind and time narrow the list, which stays under its steps", async () => {
  const user = await show();
  await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "Form");
  expect(links()).toEqual(["Procuring spades", "Tile list"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Step" }), "1. Ground");
  expect(links()).toEqual(["Procuring spades"]);
  expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual(["1 Ground"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Step" }), "All steps");
  await user.click(screen.getByRole("checkbox", { name: "Under two hours" }));
  expect(links()).toEqual(["Tile list"]);
});

test("the time is not asked for where no template says it", async () => {
  await show({ templates: templates.map(({ minutes: _minutes, ...rest }) => rest) });
  expect(screen.queryByRole("checkbox")).toBe(null);
});

test("further reading stands under its step, tells when it was noted, and goes when templates are searched for", async () => {
  const user = await show({ furtherReading: [reading] });
  await user.click(screen.getByText("Read more elsewhere"));
  const link = screen.getByRole("link", { name: "On walls" });
  expect(link).toHaveAttribute("href", "https://example.org/walls");
  expect(link).toHaveAttribute("rel", "noreferrer");
  expect(screen.getByText("The Wall Society. Address noted 21 November 2026")).toBeVisible();
  expect(screen.getByText(/Nothing in your plan depends on them/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "2 Walls" })).toBeVisible();
  await user.type(screen.getByRole("searchbox", { name: "Search" }), "walls");
  expect(screen.queryByRole("link", { name: "On walls" })).toBe(null);
});

test("each step links to how it can be done", async () => {
  await show({ knowledgeHref: (step) => `#/knowledge/${step}` });
  expect(screen.getByRole("link", { name: "Ways of doing it in the step Ground" })).toHaveAttribute(
    "href",
    "#/knowledge/ground",
  );
});
