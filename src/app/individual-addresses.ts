/** Owns the addresses of people's own answers, apart from the others since no first answer needs them. */
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { isRealDay } from "#domain/real-day.ts";
import type { AskedBy } from "#features/individual/asked.ts";
import type { RunAddress } from "./routes.ts";

type Scope = Evaluation["scope"];

/** What a run says of itself, with what is said of its meeting. */
export const askedByRun = (
  { organisation, unit, track, date }: Evaluation,
  { deadline, receiver }: Pick<AskedBy, "deadline" | "receiver">,
): AskedBy => ({ municipality: organisation.name, unit, track: track ?? "", date, deadline, receiver });

const said = ["municipality", "unit", "track", "date", "deadline", "receiver"] as const;
const days: readonly string[] = ["date", "deadline"];
/** As long as the longest field that can be written to it. */
const longest = 200;
/** Stands for the steps when every one is asked about. */
const allSteps = "all";

/** Of a run whose steps and variant its participants answer: "#/alone/core/all/municipality=Kumla/deadline=2026-11-20". */
export function aloneHref(assessment: Assessment, { variant, steps }: Scope, askedBy: AskedBy): string {
  const isAll = assessment.steps.every(({ id }) => steps.includes(id));
  const parts = said.flatMap((name) => {
    const text = askedBy[name].trim();
    return text === "" ? [] : [`${name}=${encodeURIComponent(text)}`];
  });
  return `#/${["alone", encodeURIComponent(variant), isAll ? allSteps : steps.map(encodeURIComponent).join(","), ...parts].join("/")}`;
}

/** What the parts of the address ask for; null when they name no variant. Steps that are unknown are passed over; of none, all are asked. */
export function scopeInAddress(assessment: Assessment, [variant, steps = ""]: readonly string[]): Scope | null {
  if (!assessment.variants.some(({ id }) => id === variant)) return null;
  const named = steps.split(",");
  const all = assessment.steps.map(({ id }) => id);
  const known = all.filter((id) => named.includes(id));
  return { variant: variant!, steps: known.length === 0 ? all : known };
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(text);

/** What the parts of the address say of the meeting. A day that is none and a track that is unknown count as not said. */
export function askedByInAddress(assessment: Assessment, parts: readonly string[]): AskedBy {
  const textOf = (name: (typeof said)[number]) => {
    const text =
      parts
        .find((part) => part.startsWith(`${name}=`))
        ?.slice(name.length + 1)
        .trim()
        .slice(0, longest) ?? "";
    const isWrong = (days.includes(name) && !isDay(text)) || (name === "track" && !assessment.tracks.includes(text));
    return isWrong ? "" : text;
  };
  return Object.fromEntries(said.map((name) => [name, textOf(name)])) as unknown as AskedBy;
}

/** The address of people's own answers to a run: of all, or of one interview. */
export const individualHref = ({ shelf, id }: RunAddress, respondent?: string): string =>
  `#/${["individual", shelf, id, ...(respondent === undefined ? [] : [respondent])].map(encodeURIComponent).join("/")}`;
