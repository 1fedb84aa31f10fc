import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { DataTable } from "#ui/data-table.tsx";

describe("DataTable", () => {
  test("has a caption, column headers and a row header where asked", () => {
    render(
      <DataTable
        caption="Nuläge"
        hideCaption
        columns={[
          { id: "step", header: "Steg" },
          { id: "level", header: "Nivå", numeric: true },
        ]}
        rows={[
          { id: "vision", header: "step", cells: { step: "Vision", level: "2,5" } },
          { id: "all", cells: { step: "Alla" } },
        ]}
      />,
    );
    expect(screen.getByRole("table", { name: "Nuläge" })).toBeVisible();
    expect(screen.getAllByRole("columnheader").map((header) => header.textContent)).toEqual(["Steg", "Nivå"]);
    expect(screen.getByRole("rowheader", { name: "Vision" })).toHaveAttribute("scope", "row");
    expect(screen.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["2,5", "Alla", ""]);
    expect(screen.queryByRole("region")).toBeNull();
  });
});
