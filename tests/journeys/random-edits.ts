/** Owns edits made at random on the screen, and the model of what an evaluation holds after them. */
import type { Page } from "@playwright/test";
import { answerTo, type Evaluation } from "#domain/evaluation.ts";
import type { Random } from "../support/mutate-file.ts";
import { mittkoping } from "./stored.ts";

type Value = string | number | boolean | null;

/** One field of the evaluation and what it is to hold. */
export interface RandomEdit {
  readonly field: string;
  readonly value: Value;
}

const kinds = ["mark", "mark", "text", "text", "target", "action"] as const;
const questions = {
  "vision-purpose": "vision",
  "strategy-resources": "strategy",
  "needs-methodical": "needs-analysis",
  "effects-followed": "effect-monitoring",
} as const;
type Question = keyof typeof questions;

const questionIds = Object.keys(questions) as Question[];
export const fields: readonly string[] = questionIds.flatMap((id) => [
  `mark/${id}`,
  `text/${id}`,
  `target/${questions[id]}`,
]);

/** What the field holds in the evaluation; whether it is there, for an action. */
export function valueOf(evaluation: Evaluation, field: string): Value {
  const [kind = "", name = ""] = field.split("/");
  if (kind === "mark") return answerTo(evaluation, name).mark;
  if (kind === "text") return answerTo(evaluation, name).evidence.text;
  if (kind === "target") return evaluation.targets[name] ?? null;
  return evaluation.actions.some(({ text }) => text === name);
}

/** An edit that no earlier one with another number is the same as, in texts and actions. */
export function randomEdit(random: Random, number: number): RandomEdit {
  const kind = kinds[random(kinds.length)]!;
  const question = questionIds[random(questionIds.length)]!;
  if (kind === "action") return { field: `action/Åtgärd ${String(number)}`, value: true };
  if (kind === "text") return { field: `text/${question}`, value: `Belägg ${String(number)}` };
  const name = kind === "mark" ? question : questions[question];
  return { field: `${kind}/${name}`, value: random(6) };
}

/** Goes to where the field is edited and edits it as a person does. */
export async function makeEdit(page: Page, id: string, { field, value }: RandomEdit): Promise<void> {
  const [kind = "", name = ""] = field.split("/");
  await goTo(page, `#/evaluation/${id}/${placeOf(kind, name)}`);
  if (kind === "mark") await page.getByRole("radio", { name: new RegExp(`^${String(value)}`, "u") }).click();
  else if (kind === "text") await page.getByRole("textbox", { name: "Belägg", exact: true }).fill(String(value));
  else if (kind === "target") {
    await page.getByRole("combobox", { name: "Målnivå för steget" }).selectOption(String(value));
  } else {
    await page.getByRole("textbox", { name: "Vad ska ni göra?" }).fill(name);
    await page.getByRole("button", { name: "Lägg till åtgärden" }).click();
  }
}

/** Whether the page that made the edit shows it now. */
export async function isShown(page: Page, { field, value }: RandomEdit): Promise<boolean> {
  const [kind = "", name = ""] = field.split("/");
  if (kind === "mark") return page.getByRole("radio", { name: new RegExp(`^${String(value)}`, "u") }).isChecked();
  if (kind === "text") {
    return (await page.getByRole("textbox", { name: "Belägg", exact: true }).inputValue()) === value;
  }
  if (kind === "action") return (await page.getByText(name, { exact: true }).count()) > 0;
  return (await page.getByRole("combobox", { name: "Målnivå för steget" }).inputValue()) === String(value);
}

/** As a link on the page does. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((address) => {
    location.hash = address;
  }, hash);

function placeOf(kind: string, name: string): string {
  if (kind === "action") return "planning";
  if (kind === "target") return `answering/${name}/summary`;
  return `answering/${questions[name as Question]}/question/${name}`;
}

/** The edits made of one evaluation, in order, and how many of them were acknowledged or must be there for another reason. */
export interface EditModel {
  readonly made: () => number;
  readonly add: (edit: RandomEdit) => void;
  /** The evaluation is to hold at least so many of the edits, whatever happens. */
  readonly acknowledge: (count: number) => void;
  readonly acknowledged: () => number;
  /** What the evaluation lacks of the edits that are acknowledged; from here on it is as it stands in it. */
  readonly settle: (evaluation: Evaluation) => readonly string[];
}

/** A model of the worked example; what is stored is always some number of the edits in their order. */
export function createEditModel(): EditModel {
  const known = new Set(fields);
  let start: Evaluation = mittkoping;
  let edits: RandomEdit[] = [];
  let acknowledged = 0;
  const faultsAfter = (count: number, evaluation: Evaluation): readonly string[] => {
    const expected = new Map([...known].map((field) => [field, valueOf(start, field)]));
    for (const { field, value } of edits.slice(0, count)) expected.set(field, value);
    return [...expected]
      .filter(([field, value]) => valueOf(evaluation, field) !== value)
      .map(([field, value]) => `${field}: ${String(valueOf(evaluation, field))} instead of ${String(value)}`);
  };
  return {
    made: () => edits.length,
    add: (edit) => {
      edits.push(edit);
      known.add(edit.field);
    },
    acknowledge: (count) => {
      acknowledged = Math.max(acknowledged, count);
    },
    acknowledged: () => acknowledged,
    settle: (evaluation) => {
      const counts = Array.from({ length: edits.length - acknowledged + 1 }, (_, more) => acknowledged + more);
      const isSound = counts.some((count) => faultsAfter(count, evaluation).length === 0);
      const faults = isSound ? [] : faultsAfter(acknowledged, evaluation);
      start = evaluation;
      edits = [];
      acknowledged = 0;
      return faults;
    },
  };
}
