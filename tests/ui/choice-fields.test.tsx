import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { Checkbox } from "#ui/checkbox.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { SelectField } from "#ui/select-field.tsx";

describe("choice fields", () => {
  test("a radio group reports the chosen value and describes each option", async () => {
    const chosen: string[] = [];
    render(
      <RadioGroup
        legend="Omfattning"
        name="variant"
        value={undefined}
        options={[
          { value: "short", label: "Kort", description: "18 frågor" },
          { value: "full", label: "Hel" },
        ]}
        onChange={(value) => chosen.push(value)}
      />,
    );
    expect(screen.getByRole("group", { name: "Omfattning" })).toBeVisible();
    expect(screen.getByRole("radio", { name: "Kort" })).toHaveAccessibleDescription("18 frågor");
    await userEvent.click(screen.getByLabelText("Hel"));
    expect(chosen).toEqual(["full"]);
  });

  test("a checkbox reports whether it is checked", async () => {
    const reported: boolean[] = [];
    render(<Checkbox label="Socialchef" checked={false} onChange={(checked) => reported.push(checked)} />);
    await userEvent.click(screen.getByLabelText("Socialchef"));
    expect(reported).toEqual([true]);
  });

  test("a select reports the chosen value", async () => {
    const chosen: string[] = [];
    render(
      <SelectField
        label="Inriktning"
        value="care"
        options={[
          { value: "care", label: "Hälsa och omsorg" },
          { value: "school", label: "Skola och lärande" },
        ]}
        onChange={(value) => chosen.push(value)}
      />,
    );
    await userEvent.selectOptions(screen.getByLabelText("Inriktning"), "Skola och lärande");
    expect(chosen).toEqual(["school"]);
  });
});
