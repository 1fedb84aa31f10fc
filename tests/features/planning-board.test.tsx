import { createEvent, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { usePreferences } from "#stores/preferences-store.ts";
import { actionWith, button, choice, showPlan } from "../support/show-plan.tsx";

beforeEach(() => {
  usePreferences.setState({ locale: "sv" });
});

const plan = [
  actionWith("a"),
  actionWith("b", { status: "procurement" }),
  actionWith("c"),
  actionWith("d", { status: "finished" }),
];

async function showBoard() {
  const shown = await showPlan({ actions: plan });
  await shown.user.click(button("Tavla"));
  return shown;
}

const columns = () =>
  screen.getAllByRole("region").map((column) => [
    within(column).getByRole("heading", { level: 3 }).textContent,
    ...within(column)
      .queryAllByRole("heading", { level: 4 })
      .map(({ textContent }) => textContent),
  ]);
const column = (name: string) => screen.getByRole("region", { name: new RegExp(`^${name}`) });
const card = (id: string) => screen.getByRole("heading", { name: new RegExp(`Åtgärd ${id}$`) }).closest("li")!;

/** A drag event as a browser makes it, over the upper or the lower half of an element ten pixels high. */
function drag(kind: "dragStart" | "dragOver" | "drop", element: Element, half: "upper" | "lower" = "upper") {
  element.getBoundingClientRect = () => new DOMRect(0, 0, 100, 10);
  const event = createEvent[kind](element);
  Object.defineProperty(event, "dataTransfer", { value: { setData: () => {} } });
  Object.defineProperty(event, "clientY", { value: half === "upper" ? 2 : 8 });
  fireEvent(element, event);
  return event;
}

function dragTo(id: string, target: Element, half?: "upper" | "lower") {
  drag("dragStart", card(id));
  drag("dragOver", target, half);
  drag("drop", target, half);
}

describe("the board", () => {
  it("puts each action in the column of its status, numbered as in the plan", async () => {
    await showBoard();
    expect(columns()).toEqual([
      ["Ej påbörjad 2", "1. Åtgärd a", "3. Åtgärd c"],
      ["Förbereds 1", "2. Åtgärd b"],
      ["Pågår 0"],
      ["I drift och klar 1", "4. Åtgärd d"],
      ["Pausad 0"],
    ]);
  });

  it("moves a card by the choice of status, says so once and keeps focus there", async () => {
    const { user, actions } = await showBoard();
    await user.selectOptions(choice("Status för Åtgärd a"), "Pausad");
    expect(actions()[0]?.status).toBe("paused");
    expect(columns().at(-1)).toEqual(["Pausad 1", "1. Åtgärd a"]);
    expect(choice("Status för Åtgärd a")).toHaveFocus();
    expect(screen.getAllByText("Status är nu Pausad.")).toHaveLength(1);
  });

  it("moves a card in the plan by the choice of place", async () => {
    const { user, actions } = await showBoard();
    await user.selectOptions(choice("Plats i planen för Åtgärd c"), "Plats 1 av 4");
    expect(actions().map(({ id }) => id)).toEqual(["c", "a", "b", "d"]);
    expect(choice("Plats i planen för Åtgärd c")).toHaveFocus();
  });

  it("gives an action that is dropped in another column the first status there, as one edit", async () => {
    const { run, actions } = await showBoard();
    dragTo("a", column("Förbereds"));
    expect(actions().map(({ id, status }) => [id, status])).toEqual([
      ["a", "pre-study"],
      ["b", "procurement"],
      ["c", "not-started"],
      ["d", "finished"],
    ]);
    expect(screen.getByText("Status är nu Förstudie.")).toBeVisible();
    expect(run.actor.getSnapshot().context.past).toHaveLength(1);
  });

  it("takes a drop on a card of another column as a drop in that column", async () => {
    const { actions } = await showBoard();
    dragTo("a", card("b"));
    expect(actions().map(({ id, status }) => [id, status])[0]).toEqual(["a", "pre-study"]);
  });

  it.each([
    ["before", "upper", ["c", "a", "b", "d"]],
    ["after", "lower", ["a", "c", "b", "d"]],
  ] as const)(
    "puts an action %s the card of its own column it is dropped on the %s half of",
    async (_, half, order) => {
      const { actions } = await showBoard();
      dragTo("c", card("a"), half);
      expect(actions().map(({ id }) => id)).toEqual(order);
    },
  );

  it("takes no drop in the column the action already stands in, nor of what is no action", async () => {
    const { actions } = await showBoard();
    expect(drag("dragOver", column("Förbereds")).defaultPrevented).toBe(false);
    dragTo("b", column("Förbereds"));
    dragTo("a", card("a"));
    expect(actions()).toEqual(plan);
  });

  it("opens an action for editing in the list", async () => {
    const { user } = await showBoard();
    await user.click(button("Redigera Åtgärd b"));
    expect(screen.getByRole("heading", { name: "Åtgärd b" })).toHaveFocus();
    expect(button("Lista")).toHaveAttribute("aria-pressed", "true");
    expect(choice("Status")).toHaveValue("procurement");
  });
});

describe("the list", () => {
  it("changes order when an action is dragged by its number onto another", async () => {
    const { actions } = await showPlan({ actions: plan });
    const handle = card("d").querySelector("[draggable=true]")!;
    drag("dragStart", handle);
    drag("dragOver", card("b"), "upper");
    drag("drop", card("b"), "upper");
    expect(actions().map(({ id }) => id)).toEqual(["a", "d", "b", "c"]);
    expect(screen.getByText("Åtgärden ligger nu på plats 2 av 4.")).toBeVisible();
  });

  it("says nothing when an action is dropped where it already stands", async () => {
    const { run } = await showPlan({ actions: plan });
    drag("dragStart", card("b").querySelector("[draggable=true]")!);
    drag("drop", card("a"), "lower");
    expect(screen.queryByText(/ligger nu på plats/)).toBeNull();
    expect(run.actor.getSnapshot().context.past).toEqual([]);
  });
});
