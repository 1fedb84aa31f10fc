import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, Suspense } from "react";
import { expect, test, vi } from "vitest";
import type { ContributionActions, Contributions } from "#features/knowledge/contributions.ts";
import { KnowledgePage } from "#features/knowledge/knowledge-page.tsx";
import { StepKnowledgePage } from "#features/knowledge/step-knowledge-page.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { aContribution, anExperience } from "#tests/support/contributions.ts";

const steps = [
  { id: "ground", name: "Ground", summary: "What it stands on.", articles: 2 },
  { id: "walls", name: "Walls", summary: "What keeps the wind out.", articles: 1 },
  { id: "roof", name: "Roof", summary: "What keeps the rain out.", articles: 0 },
];

const article = (title: string) => ({
  title,
  context: `Context of ${title}.`,
  steps: ["Dig.", "Fill."],
  pitfalls: ["Rain."],
  adapt: "Dig less.",
});

const nothing: Contributions = { own: null, isOwnReadable: true, imported: [] };
const own = { ...aContribution, id: "mine", origin: "" };
const both: Contributions = {
  own,
  isOwnReadable: true,
  imported: [{ key: "contribution-1", contribution: aContribution }],
};

const actionsWith = (actions: Partial<ContributionActions> = {}): ContributionActions => ({
  createId: () => "new",
  saveExperience: async () => true,
  removeExperience: vi.fn<ContributionActions["removeExperience"]>(),
  setOrigin: vi.fn<ContributionActions["setOrigin"]>(),
  saveFile: vi.fn<ContributionActions["saveFile"]>(),
  openFile: vi.fn<ContributionActions["openFile"]>(),
  removeImported: vi.fn<ContributionActions["removeImported"]>(),
  adopt: vi.fn<ContributionActions["adopt"]>(),
  ...actions,
});

async function show(page: ReactNode) {
  usePreferences.getState().setLocale("en");
  await act(async () => {
    await loadMessages("en", "knowledge");
    render(<Suspense>{page}</Suspense>);
  });
  return userEvent.setup();
}

const hrefOf = (step: string | null) => `#/knowledge/${step ?? ""}`;

const showStep = (contributions: Contributions | null, actions = actionsWith()) =>
  show(
    <StepKnowledgePage
      step={steps[0]!}
      steps={steps}
      articles={{ first: article("Dig first"), second: article("Fill later") }}
      hrefOf={hrefOf}
      toolboxHref="#/toolbox"
      contributions={contributions}
      notice={null}
      actions={actions}
    />,
  );

const showAll = (contributions: Contributions, actions = actionsWith()) =>
  show(<KnowledgePage steps={steps} hrefOf={hrefOf} contributions={contributions} notice={null} actions={actions} />);

test("a step shows its articles whole, with a way to the next step", async () => {
  await showStep(nothing);
  expect(screen.getByRole("heading", { level: 1, name: "Ground" })).toBeVisible();
  const first = within(screen.getByRole("article", { name: "Dig first" }));
  expect(first.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
    "Do this",
    "Watch out for",
    "Adapt it to you",
  ]);
  expect(first.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Dig.", "Fill.", "Rain."]);
  expect(first.getByText("Context of Dig first.")).toBeVisible();
  expect(first.getByText("Dig less.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Next step: Walls" })).toHaveAttribute("href", "#/knowledge/walls");
});

test("a link in the contents moves focus to the article and leaves the address alone", async () => {
  const user = await showStep(nothing);
  const before = location.hash;
  await user.click(screen.getByRole("link", { name: "Fill later" }));
  expect(screen.getByRole("heading", { name: "Fill later" })).toHaveFocus();
  expect(location.hash).toBe(before);
});

test("articles can be read before the browser's storage has answered", async () => {
  await showStep(null);
  expect(screen.getAllByRole("article")).toHaveLength(2);
  expect(screen.queryByRole("heading", { name: "Experiences" })).toBe(null);
});

test("own and others' experiences are marked with whose they are", async () => {
  await showStep(both);
  const experiences = screen.getAllByRole("article", { name: "Vi grävde först" });
  expect(experiences.map((experience) => within(experience).getByText(/^(Your own|From .+)$/).textContent)).toEqual([
    "Your own",
    "From Exempelkommun",
  ]);
});

test("a new experience is saved with what was written in it", async () => {
  const saveExperience = vi.fn<ContributionActions["saveExperience"]>(async () => true);
  const user = await showStep(nothing, actionsWith({ saveExperience }));
  await user.click(screen.getByRole("button", { name: "Add an experience of your own" }));
  await user.type(screen.getByRole("textbox", { name: "Title" }), " We asked first ");
  await user.type(screen.getByRole("textbox", { name: "What we did" }), "We asked.");
  await user.type(screen.getByRole("textbox", { name: "What worked (optional)" }), "They answered.");
  await user.click(screen.getByRole("button", { name: "Save the experience" }));
  expect(saveExperience.mock.calls).toEqual([
    [
      {
        id: "new",
        step: "ground",
        title: "We asked first",
        did: "We asked.",
        worked: "They answered.",
        hindered: "",
        contactRole: "",
      },
    ],
  ]);
  expect(screen.queryByRole("button", { name: "Save the experience" })).toBe(null);
});

test("what the storage did not take stays in the form", async () => {
  const user = await showStep(nothing, actionsWith({ saveExperience: async () => false }));
  await user.click(screen.getByRole("button", { name: "Add an experience of your own" }));
  await user.type(screen.getByRole("textbox", { name: "Title" }), "Kept");
  await user.type(screen.getByRole("textbox", { name: "What we did" }), "We asked.");
  await user.click(screen.getByRole("button", { name: "Save the experience" }));
  expect(screen.getByRole("textbox", { name: "Title" })).toHaveValue("Kept");
});

test("an experience without title and deed is not saved, and says what is missing", async () => {
  const saveExperience = vi.fn<ContributionActions["saveExperience"]>(async () => true);
  const user = await showStep(nothing, actionsWith({ saveExperience }));
  await user.click(screen.getByRole("button", { name: "Add an experience of your own" }));
  await user.click(screen.getByRole("button", { name: "Save the experience" }));
  expect(saveExperience).not.toHaveBeenCalled();
  expect(screen.getByRole("group", { name: "This is missing" })).toHaveFocus();
  await user.click(screen.getByRole("link", { name: "Write what you did" }));
  expect(screen.getByRole("textbox", { name: "What we did" })).toHaveFocus();
});

test("personal data is hinted at", async () => {
  const user = await showStep(nothing);
  await user.click(screen.getByRole("button", { name: "Add an experience of your own" }));
  await user.type(screen.getByRole("textbox", { name: "Role to contact (optional)" }), "anna@example.org");
  expect(screen.getByText(/looks like an e-mail address/)).toBeVisible();
});

test("an own experience is changed in its place", async () => {
  const saveExperience = vi.fn<ContributionActions["saveExperience"]>(async () => true);
  const user = await showStep(both, actionsWith({ saveExperience }));
  await user.click(screen.getByRole("button", { name: "Change Vi grävde först" }));
  await user.clear(screen.getByRole("textbox", { name: "Title" }));
  await user.type(screen.getByRole("textbox", { name: "Title" }), "Vi grävde sist");
  await user.click(screen.getByRole("button", { name: "Save the experience" }));
  expect(saveExperience.mock.calls).toEqual([[{ ...anExperience, title: "Vi grävde sist" }]]);
});

test("an own experience is removed only after a question, another's with one press", async () => {
  const actions = actionsWith();
  const user = await showStep(both, actions);
  await user.click(screen.getByRole("button", { name: "Remove Vi grävde först" }));
  expect(actions.removeExperience).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Remove for good" }));
  expect(actions.removeExperience).toHaveBeenCalledExactlyOnceWith("dig-first");
  await user.click(screen.getByRole("button", { name: "Remove everything from Exempelkommun" }));
  expect(actions.removeImported).toHaveBeenCalledExactlyOnceWith("contribution-1");
});

test("own experiences that cannot be read are said to be there, and none can be added", async () => {
  await showStep({ ...nothing, isOwnReadable: false });
  expect(screen.getByText(/cannot read. Nothing has been changed/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Add an experience of your own" })).toBe(null);
});

test("all steps are listed with what there is to read", async () => {
  await showAll(both);
  expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
    "Ground",
    "Walls",
    "Roof",
    "Share experiences",
  ]);
  expect(screen.getByRole("link", { name: "Walls" })).toHaveAttribute("href", "#/knowledge/walls");
  expect(
    screen.getByText("2 pieces of advice · 1 experience of your own · 1 experience from another municipality"),
  ).toBeVisible();
});

test("a file is saved only when the municipality has said its name", async () => {
  const actions = actionsWith();
  const user = await showAll(both, actions);
  await user.click(screen.getByRole("button", { name: "Save as a file" }));
  expect(actions.saveFile).not.toHaveBeenCalled();
  const name = screen.getByRole("textbox", { name: "The municipality's name" });
  expect(name).toHaveFocus();
  expect(name).toHaveAccessibleDescription(/Write the municipality's name first/);
  await user.type(name, "Provköping");
  await user.click(screen.getByRole("button", { name: "Save as a file" }));
  expect(actions.setOrigin).toHaveBeenLastCalledWith("Provköping");
  expect(actions.saveFile).toHaveBeenCalledOnce();
});

test("a file from another municipality is handed on to be opened", async () => {
  const actions = actionsWith();
  const user = await showAll(nothing, actions);
  const file = new File(["{}"], "x.niosteg-bidrag.json", { type: "application/json" });
  await user.upload(screen.getByLabelText("Open another municipality's file"), file);
  expect(actions.openFile).toHaveBeenCalledExactlyOnceWith(file);
});

test("what others have shared is listed with its steps, and can be removed or claimed", async () => {
  const actions = actionsWith();
  const user = await showAll({ ...both, own: null }, actions);
  expect(screen.getByText(/1 experience, in the step ground. Written 12 March 2026/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "The experiences from Exempelkommun are our own" }));
  expect(actions.adopt).toHaveBeenCalledExactlyOnceWith("contribution-1");
  await user.click(screen.getByRole("button", { name: "Remove everything from Exempelkommun" }));
  expect(actions.removeImported).toHaveBeenCalledExactlyOnceWith("contribution-1");
});

test("a stored file that cannot be read can still be removed, but not claimed", async () => {
  const actions = actionsWith();
  const user = await showAll({ ...nothing, imported: [{ key: "torn", contribution: null }] }, actions);
  expect(screen.queryByRole("button", { name: /our own/ })).toBe(null);
  await user.click(screen.getByRole("button", { name: "Remove everything from A file that cannot be read" }));
  expect(actions.removeImported).toHaveBeenCalledExactlyOnceWith("torn");
});

test("what came of opening a file is said beside the button, fault by fault", async () => {
  await show(
    <KnowledgePage
      steps={steps}
      hrefOf={hrefOf}
      contributions={nothing}
      notice={{ tone: "danger", title: "The file could not be opened", lines: ["It is cut off."] }}
      actions={actionsWith()}
    />,
  );
  expect(screen.getByRole("status")).toHaveTextContent("The file could not be openedIt is cut off.");
});
