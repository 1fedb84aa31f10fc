import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { Dialog } from "#ui/dialog.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { SkipLink } from "#ui/skip-link.tsx";

describe("focus", () => {
  test("the page heading leaves focus alone at first load and takes it in each new view", () => {
    const { rerender, unmount } = render(<PageHeading focusKey="one">Ett</PageHeading>);
    expect(document.body).toHaveFocus();
    rerender(<PageHeading focusKey="one">Ett igen</PageHeading>);
    expect(document.body).toHaveFocus();
    rerender(<PageHeading focusKey="two">Två</PageHeading>);
    expect(screen.getByRole("heading", { name: "Två" })).toHaveFocus();
    unmount();
    render(<PageHeading focusKey="three">Tre</PageHeading>);
    expect(screen.getByRole("heading", { name: "Tre" })).toHaveFocus();
  });

  test("the error summary takes focus when it appears and leads to the field without touching the address", async () => {
    function Form() {
      const [shown, setShown] = useState(false);
      return (
        <>
          <ErrorSummary title="Något saknas" errors={shown ? [{ fieldId: "place", text: "Skriv en kommun" }] : []} />
          <input id="place" aria-label="Kommun" />
          <button type="button" onClick={() => setShown(true)}>
            Nästa
          </button>
        </>
      );
    }
    render(<Form />);
    expect(screen.queryByRole("group")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Nästa" }));
    expect(screen.getByRole("group", { name: "Något saknas" })).toHaveFocus();
    const address = window.location.href;
    await userEvent.click(screen.getByRole("link", { name: "Skriv en kommun" }));
    expect(screen.getByLabelText("Kommun")).toHaveFocus();
    expect(window.location.href).toBe(address);
  });

  test("the skip link moves focus to its target without touching the address", async () => {
    render(
      <>
        <SkipLink targetId="content">Hoppa till innehållet</SkipLink>
        <main id="content" tabIndex={-1} />
      </>,
    );
    const address = window.location.href;
    await userEvent.click(screen.getByRole("link"));
    expect(screen.getByRole("main")).toHaveFocus();
    expect(window.location.href).toBe(address);
  });

  test("the dialog is modal while open and tells once when it is closed", async () => {
    const closings: string[] = [];
    function Page() {
      const [open, setOpen] = useState(false);
      const close = () => {
        closings.push("closed");
        setOpen(false);
      };
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            Visa
          </button>
          <Dialog open={open} onClose={close} title="Tangenter" closeLabel="Stäng">
            <p>Innehåll</p>
          </Dialog>
        </>
      );
    }
    render(<Page />);
    expect(screen.queryByText("Innehåll")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Visa" }));
    expect(screen.getByRole("dialog", { name: "Tangenter" })).toHaveAttribute("open");
    expect(screen.getByText("Innehåll")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Stäng" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(closings).toEqual(["closed"]);
  });
});
