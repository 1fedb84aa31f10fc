import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Suspense } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { AccessibilityPage } from "#features/accessibility/accessibility-page.tsx";
import { statementAsText } from "#features/accessibility/statement-as-text.ts";
import { messages as english } from "#i18n/en/accessibility.ts";
import { messages as swedish } from "#i18n/sv/accessibility.ts";
import { loadMessages } from "#i18n/messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";

beforeEach(() => usePreferences.setState({ locale: "sv" }));

async function showPage() {
  await act(async () => {
    await loadMessages("sv", "accessibility");
    render(
      <Suspense>
        <AccessibilityPage version="1.2.3" />
      </Suspense>,
    );
  });
  return screen.getByRole("heading", { level: 1 });
}

describe("the accessibility statement", () => {
  it("is a draft, and holds what the law asks for in its order", async () => {
    expect(await showPage()).toHaveTextContent(/^Tillgänglighets\u00ADredogörelse$/u);
    expect(screen.getByText("Utkast att fylla i")).toBeVisible();
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Hur tillgänglig är tjänsten?",
      "Om du inte kan använda delar av tjänsten",
      "Rapportera brister",
      "Tillsyn",
      "Brister som vi känner till",
      "Innehåll som inte omfattas av lagen",
      "Så har tjänsten prövats",
    ]);
    expect(screen.getByText("Tjänsten är delvis förenlig med lagen.")).toBeVisible();
    expect(screen.getByRole("link")).toHaveAttribute("href", "https://www.digg.se/tdosanmalan");
    expect(screen.getByText(/Niosteg version 1\.2\.3\. Den gjordes senast den 22 november 2026\./u)).toBeVisible();
  });

  it("sets off what the municipality fills in", async () => {
    await showPage();
    const marks = screen.getAllByText(/^\[.+\]$/u);
    expect(marks.map(({ tagName }) => tagName)).toEqual(marks.map(() => "MARK"));
    expect(marks.map(({ textContent }) => textContent)).toContain("[Kommunens namn]");
  });

  it("is copied as text, links and lists included, and says so once", async () => {
    const user = userEvent.setup();
    await showPage();
    await user.click(screen.getByRole("button", { name: "Kopiera som text" }));
    expect(await screen.findByText("Texten är kopierad.")).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text.startsWith("Tillgänglighetsredogörelse\n\n[Kommunens namn] står bakom")).toBe(true);
    expect(text).toContain("\n\n- E-post: [e-postadress]\n- Telefon: [telefonnummer]\n");
    expect(text).toContain("\n\nAnmäl bristande tillgänglighet till Digg: https://www.digg.se/tdosanmalan\n\n");
  });

  it("has the same parts in both languages", () => {
    const shape = (messages: typeof swedish) =>
      messages
        .sections("1", "i dag")
        .map(({ blocks, link }) => [
          blocks.map((block) => (typeof block === "string" ? "text" : block.length)),
          link?.href,
        ]);
    expect(shape(english)).toEqual(shape(swedish));
    const places = (messages: typeof swedish) =>
      statementAsText({ ...messages, sections: messages.sections("1", "i dag") }).split("[").length;
    expect(places(english)).toBe(places(swedish));
  });
});
