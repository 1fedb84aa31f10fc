import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { TextField } from "#ui/text-field.tsx";

interface Change {
  readonly value: string;
  readonly visit: string;
}

function Form({ changes, multiline }: { readonly changes: Change[]; readonly multiline?: boolean }) {
  const [value, setValue] = useState("");
  const keep = (next: string, visit: string) => {
    changes.push({ value: next, visit });
    setValue(next);
  };
  return (
    <>
      <TextField label="Motivering" value={value} onChange={keep} multiline={multiline} />
      <button type="button">Annat</button>
    </>
  );
}

describe("TextField", () => {
  test.each([{ multiline: false }, { multiline: true }])(
    "gives one visit from focus to the next focus (multiline: $multiline)",
    async ({ multiline }) => {
      const changes: Change[] = [];
      render(<Form changes={changes} multiline={multiline} />);
      const field = screen.getByLabelText("Motivering");

      await userEvent.type(field, "ab");
      await userEvent.click(screen.getByRole("button", { name: "Annat" }));
      await userEvent.type(field, "c");

      expect(changes.map((change) => change.value)).toEqual(["a", "ab", "abc"]);
      const visits = changes.map((change) => change.visit);
      expect(visits[1]).toBe(visits[0]);
      expect(visits[2]).not.toBe(visits[0]);
    },
  );

  test("links the description and the error to the field", () => {
    render(
      <TextField label="Kommun" description="Sök på namn." error="Skriv en kommun" value="" onChange={() => {}} />,
    );
    const field = screen.getByRole("textbox", { name: "Kommun" });
    expect(field).toHaveAccessibleDescription("Sök på namn. Skriv en kommun");
    expect(field).toBeInvalid();
  });

  test("is valid and without description when neither is given", () => {
    render(<TextField label="Kommun" value="" onChange={() => {}} />);
    const field = screen.getByRole("textbox", { name: "Kommun" });
    expect(field).not.toHaveAttribute("aria-describedby");
    expect(field).toBeValid();
  });
});
