import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, useState } from "react";
import { describe, expect, test } from "vitest";
import { AlonePage, type AlonePageProps } from "#features/individual/alone-page.tsx";
import type { AskedBy, Given } from "#features/individual/asked.ts";
import { loadMessages } from "#i18n/messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { materialInput } from "../support/material.ts";

const { assessment, words } = await materialInput("assessments/connect", "sv");
const scope = { variant: "full", steps: ["vision"] };
const nothing: Given = { role: "", marks: {}, notes: {} };

const nobody: AskedBy = { municipality: "", unit: "", track: "", date: "", deadline: "", receiver: "" };

async function open(overrides: Partial<AlonePageProps> = {}) {
  usePreferences.getState().setLocale("sv");
  const told = { given: overrides.given ?? nothing, saved: 0, cleared: 0 };
  function Page() {
    const [given, setGiven] = useState(told.given);
    return (
      <AlonePage
        assessment={assessment}
        words={words.assessment}
        stepWords={words.steps}
        wordsLang={undefined}
        scope={scope}
        askedBy={nobody}
        isScopeGiven
        isOutdated={false}
        isKept
        onVariant={() => undefined}
        onSave={() => (told.saved += 1)}
        {...overrides}
        given={given}
        onGiven={(changed) => {
          told.given = changed;
          setGiven(changed);
        }}
        onClear={() => {
          told.cleared += 1;
          told.given = nothing;
          setGiven(nothing);
        }}
      />
    );
  }
  await act(async () => {
    await Promise.all([loadMessages("sv", "individual"), loadMessages("sv", "answering")]);
    render(
      <Suspense>
        <Page />
      </Suspense>,
    );
  });
  await screen.findByRole("heading", { level: 1 });
  // What is waited for comes only inside act.
  const press = (name: string | RegExp) => act(async () => user.click(screen.getByRole("button", { name })));
  const user = userEvent.setup();
  return { told, user, press };
}

const ids = assessment.steps[0]!.questions.map(({ id }) => id);

test("level 0, don't know, not relevant and blank are four different things, and a mark can be taken away", async () => {
  const { told, user, press } = await open();
  await user.selectOptions(screen.getByRole("combobox", { name: "Roll" }), "Enhetschef");
  await press("Börja svara");
  await user.click(screen.getByRole("radio", { name: /^0/ }));
  await press("Nästa");
  await user.click(screen.getByRole("radio", { name: "Vet ej" }));
  await press("Nästa");
  await user.click(screen.getByRole("radio", { name: /^Ej relevant/ }));
  await press("Nästa");
  await user.click(screen.getByRole("radio", { name: /^3/ }));
  expect(screen.getByText("4 av 5 frågor besvarade")).toBeVisible();
  await press("Ta bort svaret");
  expect(screen.getByText("3 av 5 frågor besvarade")).toBeVisible();
  expect(screen.getAllByRole("radio").filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
  await user.type(screen.getByRole("textbox", { name: /^Anteckning till steget/ }), "Oklart mål.");
  expect(told.given).toEqual({
    role: "line-manager",
    marks: { [ids[0]!]: 0, [ids[1]!]: "unknown", [ids[2]!]: "not-relevant" },
    notes: { vision: "Oklart mål." },
  });
});

test("a role of one's own can be written, and asks for no name", async () => {
  const { told, user } = await open();
  await user.selectOptions(screen.getByRole("combobox", { name: "Roll" }), "Annan roll");
  await user.type(screen.getByRole("textbox", { name: "Vilken roll?" }), "Väktare");
  expect(told.given.role).toBe("Väktare");
  expect(screen.getByText("Skriv roller, aldrig namn.")).toBeVisible();
});

test("the end tells what the file holds and leads to what is missing; answering goes on at the first blank", async () => {
  const given: Given = {
    role: "it",
    marks: { [ids[0]!]: 0, [ids[1]!]: "unknown", [ids[2]!]: 5, [ids[3]!]: 4 },
    notes: { vision: "Oklart mål." },
  };
  const { told, press } = await open({ given });
  await press("Fortsätt svara");
  expect(screen.getByText(/^Fråga 5 av 5/)).toBeVisible();
  await press("Till slutet");
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Din roll: IT",
    "Dina svar på 4 av 5 frågor",
    "Din anteckning till 1 steg",
    "Dagens datum och ett slumpat nummer, så att samma fil inte räknas två gånger",
    words.steps["vision"]!.questions[ids[4]!]!.question,
  ]);
  expect(screen.queryByText(/poäng|median|genomsnitt/i)).toBe(null);
  await press(words.steps["vision"]!.questions[ids[4]!]!.question);
  expect(screen.getByText(/^Fråga 5 av 5/)).toBeVisible();
  expect(told.given).toEqual(given);
});

test("answers are deleted only when the user agrees, after the file is saved", async () => {
  const { told, press } = await open({ given: { ...nothing, marks: Object.fromEntries(ids.map((id) => [id, 3])) } });
  await press("Fortsätt svara");
  expect(screen.getByText("Alla frågor har ett svar.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Radera mina svar här" })).toBe(null);
  await press("Spara svarsfil");
  expect(screen.getByRole("status")).toHaveTextContent("Svarsfilen är nedladdad.");
  await press("Radera mina svar här");
  const dialog = screen.getByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: "Behåll" }));
  expect(told).toMatchObject({ saved: 1, cleared: 0 });
  await press("Radera mina svar här");
  await press("Radera");
  expect(told).toEqual({ saved: 1, cleared: 1, given: nothing });
  expect(screen.getByRole("heading", { level: 1, name: "Svara själv inför mötet" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Svaren är raderade");
});

test("how many questions is asked only when nobody has chosen them", async () => {
  const chosen: string[] = [];
  const { user } = await open({ isScopeGiven: false, onVariant: (variant) => chosen.push(variant) });
  await user.click(screen.getAllByRole("radio")[0]!);
  expect(chosen).toEqual(["short"]);
});

test("a browser that keeps nothing says so while answering", async () => {
  const { press } = await open({ isKept: false });
  await press("Börja svara");
  expect(screen.getByRole("alert")).toHaveTextContent("Webbläsaren kan inte spara svaren.");
});

describe("what the link carries", () => {
  const askedBy: AskedBy = {
    municipality: "Kumla",
    unit: "Äldreomsorgen",
    track: "health-care",
    date: "2026-11-24",
    deadline: "2026-11-20",
    receiver: "Processledaren",
  };
  const facts = () => [...document.querySelectorAll("dl > div")].map(({ textContent }) => textContent);

  test("is said before the first question: whose meeting, when, and to whom the file goes", async () => {
    await open({ askedBy });
    expect(facts()).toEqual([
      "KommunKumla",
      "VerksamhetÄldreomsorgen",
      "GällerHälsa och omsorg",
      "Mötets dag24 november 2026",
      "Svara senast20 november 2026",
      "Skicka svarsfilen tillProcessledaren",
    ]);
  });

  test("is not missed where nothing is said", async () => {
    await open();
    expect(facts()).toEqual([]);
  });

  test("leaves out the roles of the other track", async () => {
    const offered = () => within(screen.getByRole("combobox", { name: "Roll" })).getAllByRole("option");
    await open({ askedBy });
    expect(offered().map(({ textContent }) => textContent)).not.toContain("Elevhälsa");
    expect(offered().map(({ textContent }) => textContent)).toContain("Biståndshandläggare");
  });

  test("is said again where the file is saved", async () => {
    const { press } = await open({
      askedBy,
      given: { ...nothing, marks: Object.fromEntries(ids.map((id) => [id, 3])) },
    });
    await press("Fortsätt svara");
    expect(
      screen.getByText(/Skicka filen till Processledaren senast 20 november 2026, och till ingen annan/),
    ).toBeVisible();
  });
});
