import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { expect, test } from "vitest";
import type { Glossary } from "#domain/assessment.ts";
import { GlossaryPage } from "#features/glossary/glossary-page.tsx";
import { loadMessages, type Locale } from "#i18n/messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";

const glossary: Glossary = {
  user: { term: "Brukare", meaning: "Den som får stöd.", tracks: { school: "Den som går i skolan." } },
  process: { term: "Åtgärd", meaning: "Det ni gör.", tracks: {} },
  role: { term: "Ansvarig roll", meaning: "Den som ser till att det blir gjort.", tracks: {} },
  owner: { term: "Ägare", meaning: "Den som bestämmer.", tracks: {} },
  zone: { term: "Zon", meaning: "Ett område.", tracks: {} },
};

async function show(locale: Locale, track: string | null, shown = glossary) {
  usePreferences.getState().setLocale(locale);
  await act(async () => {
    await loadMessages(locale, "glossary");
    render(
      <Suspense>
        <GlossaryPage glossary={shown} tracks={{ school: "Skola" }} track={track} />
      </Suspense>,
    );
  });
  return userEvent.setup();
}

const terms = () => screen.getAllByRole("term").map((term) => term.textContent);
const meanings = () => screen.getAllByRole("definition").map((definition) => definition.textContent);

test("terms come in the order of the Swedish alphabet", async () => {
  await show("sv", null);
  expect(terms()).toEqual(["Ansvarig roll", "Brukare", "Zon", "Åtgärd", "Ägare"]);
});

test("terms come in the order of the English alphabet", async () => {
  await show("en", null);
  expect(terms()).toEqual(["Ägare", "Ansvarig roll", "Åtgärd", "Brukare", "Zon"]);
});

test("where no track is chosen, both meanings stand, the track's own with its name", async () => {
  await show("sv", null);
  expect(meanings().slice(1, 3)).toEqual(["Den som får stöd.", "SkolaDen som går i skolan."]);
});

test("a chosen track's meaning stands in the place of the common one", async () => {
  await show("sv", "school");
  expect(meanings().slice(0, 2)).toEqual(["Den som ser till att det blir gjort.", "Den som går i skolan."]);
  expect(meanings()).toHaveLength(5);
});

test("a search narrows the list, says how much is left, and says what to try when nothing is", async () => {
  const user = await show("sv", null);
  const field = screen.getByRole("searchbox", { name: "Sök i ordlistan" });
  await user.type(field, "atgarder");
  expect(terms()).toEqual(["Åtgärd"]);
  expect(screen.getByRole("status")).toHaveTextContent("1 av 5 ord");
  await user.type(field, "x");
  expect(screen.queryAllByRole("term")).toEqual([]);
  expect(screen.getByText(/Pröva ett kortare ord/)).toBeVisible();
});

test("an assessment without a glossary says so", async () => {
  await show("sv", null, {});
  expect(screen.getByText("Den här bedömningen har ingen ordlista.")).toBeVisible();
  expect(screen.queryByRole("searchbox")).toBe(null);
});
