import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { StonePath } from "#ui/stone-path.tsx";
import type { Stone } from "#ui/stone-path.tsx";

const stones: readonly Stone[] = [
  { id: "vision", label: "Vision", status: "done", statusLabel: "Klar", href: "#/vision" },
  { id: "strategy", label: "Strategi", status: "started", statusLabel: "Pågår", href: "#/strategy", current: true },
  { id: "plan", label: "Plan", status: "left-out", statusLabel: "Bortvald" },
];

describe("StonePath", () => {
  test.each(["compact", "large"] as const)("names each stone by number, step and status (%s)", (variant) => {
    render(<StonePath label="Stegen" stones={stones} variant={variant} />);
    expect(screen.getByRole("navigation", { name: "Stegen" })).toBeVisible();
    expect(screen.getByRole("link", { name: "1. Vision, Klar" })).toHaveAttribute("href", "#/vision");
    expect(screen.getByRole("link", { name: "2. Strategi, Pågår" })).toHaveAttribute("aria-current", "step");
    expect(screen.getByText("Vision")).toHaveClass("nio-stone-name");
  });

  test("a stone without an address is text, not a link", () => {
    render(<StonePath label="Stegen" stones={stones} />);
    expect(screen.getAllByRole("link")).toHaveLength(2);
    expect(screen.getByText("3. Plan, Bortvald").closest("a")).toBeNull();
  });
});
