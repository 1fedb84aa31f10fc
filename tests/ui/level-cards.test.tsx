import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { LevelCards } from "#ui/level-cards.tsx";

const levels = ["Inte påbörjat", "På idéstadiet", "Planerat", "Pågår", "Infört", "Följs upp"].map((name, index) => ({
  value: String(index),
  digit: String(index),
  name,
  text: `Beskrivning ${String(index)}.`,
}));
const others = [
  { value: "unknown", label: "Vet ej", key: "V" },
  { value: "not-relevant", label: "Ej relevant hos oss", key: "R" },
];

function renderCards(value: string | undefined, chosen: string[] = [], showKeys = true) {
  return render(
    <LevelCards
      legend="Var står ni?"
      name="question"
      value={value}
      levels={levels}
      others={others}
      dividerLabel="eller"
      showKeys={showKeys}
      onChange={(next) => chosen.push(next)}
    />,
  );
}

describe("LevelCards", () => {
  test("names every radio with its digit, level and descriptor, lowest first and escapes last", () => {
    renderCards(undefined);
    expect(screen.getAllByRole("radio").map((radio) => radio.closest("label")?.textContent)).toEqual([
      "0 Inte påbörjat  Beskrivning 0.",
      "1 På idéstadiet  Beskrivning 1.",
      "2 Planerat  Beskrivning 2.",
      "3 Pågår  Beskrivning 3.",
      "4 Infört  Beskrivning 4.",
      "5 Följs upp  Beskrivning 5.",
      "Vet ejV",
      "Ej relevant hos ossR",
    ]);
    expect(screen.getByRole("radio", { name: "3 Pågår Beskrivning 3." })).toBeVisible();
    expect(screen.getByRole("radio", { name: "Vet ej" })).toBeVisible();
  });

  test("chooses nothing in advance and reports level 0 and an escape as different values", async () => {
    const chosen: string[] = [];
    renderCards(undefined, chosen);
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    await userEvent.click(screen.getByText("Inte påbörjat"));
    await userEvent.click(screen.getByText("Vet ej"));
    expect(chosen).toEqual(["0", "unknown"]);
  });

  test("shows the value it is given as the one checked radio", () => {
    renderCards("4");
    expect(screen.getByRole("radio", { checked: true })).toHaveAccessibleName("4 Infört Beskrivning 4.");
  });

  test("tells the shortcut keys only while they work", () => {
    const { unmount } = renderCards(undefined);
    expect(screen.getByRole("radio", { name: "Vet ej" })).toHaveAttribute("aria-keyshortcuts", "V");
    unmount();
    renderCards(undefined, [], false);
    expect(screen.getByRole("radio", { name: "Vet ej" })).not.toHaveAttribute("aria-keyshortcuts");
    expect(screen.queryByText("V")).toBeNull();
  });
});
