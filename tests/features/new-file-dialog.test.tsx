import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { expect, test, vi } from "vitest";
import type { Evaluation } from "#domain/evaluation.ts";
import { NewFileDialog } from "#features/files/new-file-dialog.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";

const empty: Evaluation = { ...evaluationWith(smallAssessment), changed: "2026-03-12T09:00:00Z", appVersion: "" };
const noMarks = { answered: 0, unknown: 0, notRelevant: 0, blank: 0 };

async function show(evaluation: Evaluation, track: string, marks: Partial<typeof noMarks>) {
  usePreferences.getState().setLocale("sv");
  const [onAccept, onClose] = [vi.fn<() => void>(), vi.fn<() => void>()];
  await act(async () => {
    await loadMessages("sv", "files");
    const preview = { name: "Hus", track, marks: { ...noMarks, ...marks } };
    render(
      <Suspense>
        <NewFileDialog evaluation={evaluation} preview={preview} onAccept={onAccept} onClose={onClose} />
      </Suspense>,
    );
  });
  const facts = screen.getAllByRole("term").map((term) => [term.textContent, term.nextSibling?.textContent]);
  return { facts, onAccept, onClose };
}

test("who, when and how far are said even when the group has said nothing", async () => {
  const changed = new Date(empty.changed).toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit" });
  const nobody = { ...empty, organisation: { name: "", code: null }, unit: "", label: "", date: "" };
  expect((await show(nobody, "", { blank: 1 })).facts).toEqual([
    ["Kommun", "Inte angivet"],
    ["Bedömning", "Inte angivet"],
    ["Frågor från", "Hus, version 1.0.0"],
    ["Svar", "1 fråga: 1 utan svar"],
    ["Plan", "0 åtgärder, utkast"],
    ["Senast ändrad", `12 mars 2026 ${changed}`],
  ]);
});

test("the four kinds of answer stand apart, and a plan that is adopted says by whom and when", async () => {
  const decision = { status: "adopted", body: "Nämnden", date: "2026-04-01", reference: "" } as const;
  const told = { ...empty, organisation: { name: "Malmö", code: "1280" }, unit: "Hemtjänsten", label: "Våren" };
  const marks = { answered: 3, unknown: 1, notRelevant: 2, blank: 4 };
  const { facts } = await show({ ...told, date: "2026-03-02", decision }, "Omsorg", marks);
  expect(facts.slice(0, -1)).toEqual([
    ["Kommun", "Malmö"],
    ["Verksamhet", "Hemtjänsten"],
    ["Inriktning", "Omsorg"],
    ["Bedömning", "Våren, 2 mars 2026"],
    ["Frågor från", "Hus, version 1.0.0"],
    ["Svar", "10 frågor: 3 med nivå, 1 vet ej, 2 ej relevant och 4 utan svar"],
    ["Plan", "0 åtgärder, fastställd, Nämnden, 1 april 2026"],
  ]);
});

test("Enter accepts it at once, and cancelling stores nothing", async () => {
  const { onAccept, onClose } = await show(empty, "", {});
  const user = userEvent.setup();
  await user.keyboard("{Enter}");
  expect(onAccept).toHaveBeenCalledOnce();
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  expect([onAccept.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
});
