import { act, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Indicator } from "#domain/evaluation.ts";
import { createIndicator } from "#domain/indicators.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { button, choice, field, openFirst } from "../support/show-plan.tsx";

beforeEach(() => {
  usePreferences.setState({ locale: "sv" });
});

const safe: Indicator = {
  ...createIndicator("i1"),
  name: "Trygga anhöriga",
  unit: "procent",
  baseline: { value: 61.5, date: "2026-03-12" },
  target: { value: 75, date: "2026-12-31" },
  source: { kind: "relative-survey", text: "Anhörigenkäten", survey: [] },
  owner: "Enhetschef",
};

const part = (name: string) => within(screen.getByRole("group", { name }));
const openIndicator = async (indicator: Indicator = safe) => {
  const shown = await openFirst({ indicators: [indicator] });
  await shown.user.click(screen.getByText(indicator.name === "" ? "Indikator utan namn" : indicator.name));
  return shown;
};
const file = (text: string) => new File([text], "svar.csv", { type: "text/csv" });
const fileInput = () => screen.getByLabelText<HTMLInputElement>("Välj CSV-fil");

describe("the indicators of an action", () => {
  it("are added empty and open, with focus on the name, and filled in field by field", async () => {
    const { user, action } = await openFirst();
    await user.click(button("Lägg till indikator"));
    expect(field("Vad ni mäter")).toHaveFocus();
    await user.type(field("Vad ni mäter"), "Trygga anhöriga");
    await user.type(field("Enhet"), "procent");
    await user.type(part("Utgångsläge").getByLabelText("Värde"), "61,5");
    await user.type(part("Utgångsläge").getByLabelText("Datum"), "2026-03-12");
    await user.type(part("Mål").getByLabelText("Värde"), "75");
    await user.type(part("Mål").getByLabelText("Datum"), "2026-12-31");
    await user.selectOptions(choice("Var siffrorna kommer ifrån"), "Nyckeltal");
    await user.type(field("Nyckeltalets id"), "X1");
    await user.selectOptions(choice("Hur ofta ni mäter"), "Varje halvår");
    await user.type(choice("Ansvarig roll för mätningen"), "Enhetschef");
    await user.selectOptions(choice("Agera när värdet är"), "över");
    await user.type(field("Gränsvärde"), "-1.5");
    await user.type(field("Anmärkning"), "Få svar.");
    expect(action().indicators).toEqual([
      {
        ...safe,
        id: "new-1",
        source: { kind: "key-figure", text: "X1", survey: [] },
        frequency: "half-yearly",
        threshold: { when: "above", value: -1.5 },
        remark: "Få svar.",
      },
    ]);
  });

  it("tell in short where they go, and what they lack", async () => {
    const unfinished = { ...createIndicator("i2"), target: { value: 0, date: "" } };
    await openFirst({ indicators: [safe, unfinished] });
    expect(screen.getByText("Från 61,5 till 75 procent, senast 31 december 2026")).toBeVisible();
    expect(screen.getByText("Går att följa upp")).toBeVisible();
    expect(screen.getByText("Från okänt till 0")).toBeVisible();
    expect(
      screen.getByText("Saknas: namn, värde i utgångsläget, måldatum, källa och ansvarig för mätningen"),
    ).toBeVisible();
    expect(screen.getByText("1 av 2 indikatorer går att följa upp")).toBeVisible();
  });

  it("tell a value of 0 from one that is not known", async () => {
    const { user, action } = await openIndicator();
    const value = part("Utgångsläge").getByLabelText("Värde");
    expect(value).toHaveValue("61,5");
    await user.clear(value);
    expect(action().indicators[0]?.baseline.value).toBeNull();
    await user.type(value, "0");
    expect(action().indicators[0]?.baseline.value).toBe(0);
  });

  it("are removed with focus on the way to add, and had back by undo", async () => {
    const { user, run, action } = await openIndicator();
    await user.click(button("Ta bort indikatorn"));
    expect(action().indicators).toEqual([]);
    expect(button("Lägg till indikator")).toHaveFocus();
    expect(screen.getByText(/^Indikatorn är borttagen\./)).toBeVisible();
    act(() => run.actor.send({ type: "history.undo" }));
    expect(action().indicators).toEqual([safe]);
    expect(screen.queryByText(/^Indikatorn är borttagen\./)).toBeNull();
  });

  it("are no more than a document holds", async () => {
    await openFirst({ indicators: Array.from({ length: 50 }, (_, index) => createIndicator(`i${index}`)) });
    expect(screen.queryByRole("button", { name: "Lägg till indikator" })).toBeNull();
  });
});

describe("the survey of an indicator", () => {
  const rows = [
    { question: "Trygg?", n: 120, share: 0.62 },
    { question: "Vet vem du ringer?", n: 4, share: 0.5 },
  ];
  const text = "fråga;namn;antal;andel\nTrygg?;Anna;120;62 %\nVet vem du ringer?;Bo;4;0,5";

  it("is looked at before it is used, with a warning for few answers, and keeps three columns only", async () => {
    const { user, action } = await openIndicator();
    await user.upload(fileInput(), file(text));
    const table = await screen.findByRole("table", { name: "2 rader i filen" });
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => [...row.children].map((cell) => cell.textContent)),
    ).toEqual([
      ["Fråga", "Antal svar", "Andel"],
      ["Trygg?", "120", "62\u00A0%"],
      ["Vet vem du ringer?", "4", "50\u00A0%"],
    ]);
    expect(screen.getByText("1 kolumn lämnas utanför.")).toBeVisible();
    expect(screen.getByText(/^1 rad bygger på färre än fem svar\./)).toBeVisible();
    expect(action().indicators[0]?.source.survey).toEqual([]);
    expect(button("Använd raderna")).toHaveFocus();
    await user.click(button("Använd raderna"));
    expect(action().indicators[0]?.source).toEqual({ ...safe.source, survey: rows });
    expect(fileInput()).toHaveFocus();
    expect(screen.getByText("Enkätens rader hör nu till indikatorn.")).toBeVisible();
  });

  it("is left alone when the group thinks better of it", async () => {
    const { user, action } = await openIndicator();
    await user.upload(fileInput(), file(text));
    await user.click(await screen.findByRole("button", { name: "Avbryt" }));
    expect(action().indicators).toEqual([safe]);
    expect(fileInput()).toHaveFocus();
  });

  it("is refused with the lines to mend, and what was there stays", async () => {
    const { user, action } = await openIndicator({ ...safe, source: { ...safe.source, survey: rows } });
    await user.upload(fileInput(), file("fråga;antal;andel\nTrygg?;många;62\nx;1;1"));
    const alert = await screen.findByRole("alert");
    expect(
      within(alert)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Rad 2: antalet ska vara ett heltal, till exempel 120.", "Rad 2: andelen ska skrivas 0,82 eller 82 %."]);
    expect(action().indicators[0]?.source.survey).toEqual(rows);
    expect(screen.getByRole("table", { name: "2 rader hör till indikatorn" })).toBeVisible();
  });

  it("can be taken away", async () => {
    const { user, action } = await openIndicator({ ...safe, source: { ...safe.source, survey: rows } });
    await user.click(button("Ta bort raderna"));
    expect(action().indicators).toEqual([safe]);
    expect(screen.getByText(/^Raderna är borttagna\./)).toBeVisible();
  });

  it("is asked for only when the numbers come from a survey", async () => {
    const { user } = await openIndicator();
    await user.selectOptions(choice("Var siffrorna kommer ifrån"), "Egen räkning");
    expect(screen.queryByLabelText("Välj CSV-fil")).toBeNull();
  });
});
