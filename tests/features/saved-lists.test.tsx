import { act, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { beforeEach, expect, test } from "vitest";
import { SavedLists } from "#features/start/saved-lists.tsx";
import { useLibrary } from "#stores/library-store.ts";
import { usePreferences } from "#stores/preferences-store.ts";

beforeEach(() => usePreferences.getState().setLocale("sv"));

test("a run that a meeting has been held on leads back to the meeting as well, and no other does", async () => {
  const entry = { label: "", date: "2026-03-12", changed: "" };
  useLibrary.getState().setLibrary(
    [
      { ...entry, id: "held", name: "Mittköping", isHeld: true },
      { ...entry, id: "walked", name: "Storköping", isHeld: false },
    ],
    [],
  );
  const nothing = () => undefined;
  await act(async () => {
    render(
      <Suspense>
        <SavedLists
          hrefOf={(shelf, id) => `#/${shelf}/${id}`}
          meetingHref={(id) => `#/room/${id}`}
          compareHref="#/compare"
          onNextYear={nothing}
          onSaveFile={nothing}
          onSaveAll={nothing}
          onSaveAllLocked={nothing}
          onRemove={nothing}
        />
      </Suspense>,
    );
  });
  await screen.findByRole("link", { name: "Fortsätt med Mittköping" }, { timeout: 20_000 });
  const links = screen
    .getAllByRole("link", { name: /^Fortsätt/ })
    .map((link) => [link.getAttribute("aria-label"), link.getAttribute("href")]);
  expect(links).toEqual([
    ["Fortsätt med Mittköping", "#/evaluation/held"],
    ["Fortsätt mötet om Mittköping", "#/room/held"],
    ["Fortsätt med Storköping", "#/evaluation/walked"],
  ]);
});
