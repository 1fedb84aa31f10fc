import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { mergeIntoRun } from "#app/merge-into-run.ts";
import type { Respondent } from "#domain/collected.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { selectDocument } from "#evaluation/evaluation.selectors.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { IndividualPage } from "#features/individual/individual-page.tsx";
import type { Invite } from "#features/individual/invite-section.tsx";
import { InterviewPage } from "#features/individual/interview-page.tsx";
import { useAddRespondents } from "#features/individual/use-add-respondents.ts";
import { loadMessages } from "#i18n/messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { evaluationWith } from "../support/assessments.ts";
import { person } from "../support/collected.ts";
import { answersTo, twelveFiles } from "../support/individual.ts";
import { materialInput } from "../support/material.ts";
import { renderRun } from "../support/render-run.tsx";
import { writeAnswerFile } from "#storage/answer-file.ts";

const { assessment, words } = await materialInput("assessments/connect", "sv");
const scope = { variant: "full", steps: ["vision"] };
const limits = { files: 60, respondents: 100 };
const now = () => "2026-03-12T10:00:00Z";
const interviewHref = (id: string) => `#/individual/evaluation/7/${id}`;

const invited: Invite = {
  href: "https://niosteg.example/#/alone/full/vision",
  onlyHere: null,
  meeting: { place: "", time: "", deadline: "", receiver: "" },
  onMeeting: () => undefined,
};

/** The page with the app's own merging behind it. */
function Page({ invite }: { readonly invite: Invite | null }) {
  const run = useRun();
  const add = useAddRespondents();
  return (
    <IndividualPage
      words={words.assessment}
      backHref="#/evaluation/7/preparing"
      invite={invite}
      interviewHref={interviewHref}
      limits={limits}
      now={now}
      onFiles={(files) => mergeIntoRun(run, files, (people) => add(people, run.createId()), "sv")}
    />
  );
}

async function open(
  respondents: readonly Respondent[] = [],
  overrides: Partial<Evaluation> = {},
  invite: Invite | null = invited,
) {
  usePreferences.getState().setLocale("sv");
  await Promise.all((["individual", "answering", "app", "faults"] as const).map((area) => loadMessages("sv", area)));
  const collected = respondents.length === 0 ? {} : { collected: { rounds: {}, respondents: [...respondents] } };
  const document = evaluationWith(assessment, {}, { scope, ...collected, ...overrides });
  const { actor } = await renderRun(<Page invite={invite} />, assessment, document);
  const user = userEvent.setup();
  const stands = () => selectDocument(actor.getSnapshot());
  const choose = (files: readonly File[]) => user.upload(screen.getByLabelText("Välj svarsfiler"), [...files]);
  const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
  return { actor, user, stands, choose, press, before: document };
}

const asFiles = (files: readonly { readonly name: string; readonly text: string }[]) =>
  files.map(({ name, text }) => new File([text], name, { type: "application/json" }));
const section = (name: string) =>
  within(screen.getByRole("heading", { level: 2, name }).closest("section") as HTMLElement);

describe("answer files", () => {
  test("are told apart, the good ones used, and undone at once with the method that came of them", async () => {
    const { stands, choose, press, before } = await open();
    await choose(asFiles(twelveFiles()));
    const files = section("Ta in svarsfiler");
    await files.findByText("9 svarsfiler togs in. 3 svarsfiler användes inte.");
    expect(files.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Skadade eller fel sorts fil (1)",
      "Från en annan version (1)",
      "Dubbletter (1)",
    ]);
    const lines = files.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines.slice(0, 3)).toEqual([
      expect.stringMatching(/^skadad\.json: Filen går inte att läsa efter rad 7/),
      "gammal.json: Filen hör till version 0.9.0 av bedömningen, men här finns version 1.0.0. Bara samma version går att öppna. Plats i filen: assessment › version.",
      "kopia.json: Samma person som i svar-3.json.",
    ]);
    expect(lines[3]).toBe("svar-1.json: Enhetschef");
    expect(stands().collected?.respondents.map(({ id }) => id)).toEqual(
      Array.from({ length: 9 }, (_, index) => `p${index + 1}`),
    );
    expect(stands().method).toBe("individual");
    await press("Ångra");
    expect(stands()).toEqual(before);
  });

  test("can be dropped anywhere on the page", async () => {
    const { stands } = await open();
    const dataTransfer = {
      files: asFiles([{ name: "a.json", text: writeAnswerFile(answersTo("a")) }]),
      types: ["Files"],
    };
    fireEvent.dragOver(window, { dataTransfer });
    expect(screen.getByText("Släpp filerna här")).toBeVisible();
    fireEvent.drop(window, { dataTransfer });
    await screen.findByText("1 svarsfil togs in.");
    expect(stands().collected?.respondents).toHaveLength(1);
  });

  test("are refused aloud where another window writes", async () => {
    const { actor, stands, choose } = await open();
    act(() => actor.send({ type: "run.follow", document: stands() }));
    await choose(asFiles(twelveFiles()));
    await screen.findByText(/^Filerna togs inte in/);
    expect(stands().collected).toBe(undefined);
  });

  test("leave a method that is not the first one, and one that others have already answered under", async () => {
    const { stands, choose } = await open([], { method: "interview" });
    await choose(asFiles(twelveFiles()));
    await screen.findByText(/^9 svarsfiler/);
    expect(stands().method).toBe("interview");
  });

  test("that come later leave the method as it is by then", async () => {
    const { stands, choose } = await open([person("x", "it", {})]);
    await choose(asFiles(twelveFiles()));
    await screen.findByText(/^9 svarsfiler/);
    expect(stands().method).toBe("consensus");
  });
});

describe("who has answered", () => {
  const three = [
    person("a", "it", { "vision-purpose": 0, "vision-limits": "unknown" }, { notes: { vision: "Skriven." } }),
    person("b", "it", {}, { by: "interview" }),
    person("c", "", { "vision-purpose": 3 }),
  ];

  test("is told by role, with how much each has answered", async () => {
    await open(three);
    const people = section("Vilka har svarat");
    expect(
      within(people.getByRole("list", { name: "Antal i varje roll" }))
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["IT: 2", "Ingen roll: 1"]);
    const rows = people.getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.querySelectorAll("th, td")].slice(0, 4).map((cell) => cell.textContent))).toEqual([
      ["IT", "I en egen fil", "12 mars 2026", "2 av 5"],
      ["IT", "I en intervju", "12 mars 2026", "0 av 5"],
      ["Ingen roll", "I en egen fil", "12 mars 2026", "1 av 5"],
    ]);
    expect(people.getByText("Skriven.")).toBeInTheDocument();
    expect(people.getByRole("link", { name: "Fortsätt intervjun med IT, rad 2" })).toHaveAttribute(
      "href",
      "#/individual/evaluation/7/b",
    );
  });

  test("can be taken away one at a time, and brought back", async () => {
    const { stands, press } = await open(three);
    await press("Ta bort svaren från IT, rad 1");
    expect(stands().collected?.respondents.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(screen.getByText("Svaren från IT är borttagna.")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Vilka har svarat" })).toHaveFocus();
    await press("Ångra");
    expect(stands().collected?.respondents).toHaveLength(3);
    expect(screen.queryByText("Svaren från IT är borttagna.")).toBe(null);
  });

  test("says that individual marks stay in the saved file", async () => {
    await open();
    expect(screen.getByText(/^Vars och ens svar och anteckningar följer med i den fil ni sparar\./)).toBeVisible();
    expect(screen.getByText("Ingen har svarat än.")).toBeVisible();
  });
});

describe("roles that differ", () => {
  const all = (mark: number) => Object.fromEntries(assessment.steps[0]!.questions.map(({ id }) => [id, mark]));
  const people = (role: string, count: number, mark: number) =>
    Array.from({ length: count }, (_, index) => person(`${role}${index}`, role, all(mark)));

  test("are shown when three stand behind each", async () => {
    await open([...people("it", 3, 4), ...people("Väktare", 4, 1)]);
    const shown = section("Roller som ser olika på saken").getAllByRole("listitem");
    expect(shown.map(({ textContent }) => textContent)).toEqual([
      "IT svarar i snitt 3 nivåer högre än de andra, räknat på 5 frågor.",
      "Väktare svarar i snitt 3 nivåer lägre än de andra, räknat på 5 frågor.",
    ]);
  });

  test("are not shown when two do", async () => {
    await open([...people("it", 2, 4), ...people("Väktare", 4, 1)]);
    expect(section("Roller som ser olika på saken").queryByRole("listitem")).toBe(null);
    expect(screen.getByText("Ingen sådan skillnad att visa.")).toBeVisible();
  });
});

describe("an interview", () => {
  test("begins with a role, is somebody among those who answered, and sets the method", async () => {
    const { stands, user, press } = await open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Roll" }), "Enhetschef");
    await press("Ny intervju");
    expect(stands().collected?.respondents).toEqual([
      { id: "new-1", role: "line-manager", at: now(), by: "interview", marks: {}, notes: {} },
    ]);
    expect(stands().method).toBe("interview");
    expect(location.hash).toBe(interviewHref("new-1"));
  });

  test("is saved as it is filled in, each question an edit of its own, and goes on where it was", async () => {
    usePreferences.getState().setLocale("sv");
    const respondent = person("b", "it", { "vision-purpose": 2 }, { by: "interview" });
    const document = evaluationWith(assessment, {}, { scope, collected: { rounds: {}, respondents: [respondent] } });
    const { actor } = await renderRun(
      <InterviewPage
        assessment={assessment}
        words={words.assessment}
        stepWords={words.steps}
        wordsLang={undefined}
        respondent="b"
        allHref="#/individual/evaluation/7"
        interviewHref={interviewHref}
        limits={limits}
        now={now}
      />,
      assessment,
      document,
    );
    const user = userEvent.setup();
    const given = () => selectDocument(actor.getSnapshot()).collected!.respondents[0]!;
    expect(screen.getByText(/^Intervju: IT · Fråga 2 av 5/)).toBeVisible();
    await user.click(screen.getByRole("radio", { name: /^4/ }));
    await user.click(screen.getByRole("button", { name: "Nästa" }));
    await user.click(screen.getByRole("radio", { name: "Vet ej" }));
    await user.type(screen.getByRole("textbox", { name: /^Anteckning till steget/ }), "Bra.");
    const [first, second, third] = assessment.steps[0]!.questions.map(({ id }) => id);
    expect(given()).toEqual({
      ...respondent,
      marks: { [first!]: 2, [second!]: 4, [third!]: "unknown" },
      notes: { vision: "Bra." },
    });
    act(() => actor.send({ type: "history.undo" }));
    act(() => actor.send({ type: "history.undo" }));
    expect(given()).toEqual({ ...respondent, marks: { [first!]: 2, [second!]: 4 } });
  });
});

describe("asking the participants", () => {
  const title = "Be deltagarna svara själva";
  const link = () => section(title).queryByRole("textbox", { name: "Länk till deltagarna" });

  test("hands out an address that others can open without a warning", async () => {
    await open();
    expect(link()).toHaveValue(invited.href);
    expect(section(title).queryAllByRole("listitem")).toEqual([]);
  });

  test("warns where the address is of this computer, and says what works", async () => {
    await open([], {}, { ...invited, href: "http://127.0.0.1:4173/#/alone/full/vision", onlyHere: "computer" });
    expect(section(title).getByText("Länken går bara att öppna på den här datorn")).toBeVisible();
    expect(
      section(title)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^Skicka Niosteg som en enda fil.*build:single/),
      expect.stringMatching(/^Lägg den byggda mappen dist på kommunens egen webbserver/),
    ]);
    expect(link()).not.toBe(null);
  });

  test("has no address to hand out where the app is a file", async () => {
    await open([], {}, { ...invited, onlyHere: "file" });
    expect(section(title).getByText("Det finns ingen länk att skicka")).toBeVisible();
    expect(link()).toBe(null);
  });

  test("takes down the last day and the role that gets the files", async () => {
    const written: unknown[] = [];
    await open([], {}, { ...invited, onMeeting: (meeting) => written.push(meeting) });
    fireEvent.change(section(title).getByLabelText("Sista dag att svara"), { target: { value: "2026-11-20" } });
    fireEvent.change(section(title).getByLabelText("Roll som tar emot filerna"), { target: { value: "IT" } });
    expect(written).toEqual([
      { ...invited.meeting, deadline: "2026-11-20" },
      { ...invited.meeting, receiver: "IT" },
    ]);
  });

  test("offers nobody's link on a model that participants do not have", async () => {
    await open([], {}, null);
    expect(screen.queryByRole("heading", { name: title })).toBe(null);
  });

  test("an interview offers the roles of the chosen track", async () => {
    await open([], { track: "school" });
    const roles = section("Intervjua")
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(roles).toContain("Elevhälsa");
    expect(roles).not.toContain("Biståndshandläggare");
  });
});
