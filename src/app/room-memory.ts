/** Owns what this browser keeps of a run's meeting beside the document: counts not yet shown, and the time. Read with suspicion. */
import * as v from "valibot";
import type { Assessment } from "#domain/assessment.ts";
import { roundSchema } from "#domain/collected-schema.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { foundAgain, type MeetingPlan } from "#features/workshop/meeting-clock.ts";
import { type Drafts, draftsStillDue, type KeptDrafts } from "#workshop/kept-drafts.ts";
import type { RunAddress } from "./routes.ts";

const draftsSchema = v.record(v.string(), v.object({ round: v.number(), counts: roundSchema }));

const moment = v.pipe(v.number(), v.finite());
const planSchema = v.object({
  sheet: v.string(),
  clock: v.nullable(v.object({ used: moment, since: v.nullable(moment), seen: moment })),
});

const marksKey = ({ shelf, id }: RunAddress) => `niosteg-room-marks/${shelf}/${id}`;
const aloneKey = ({ shelf, id }: RunAddress) => `niosteg-room-alone/${shelf}/${id}`;
const timeKey = ({ shelf, id }: RunAddress) => `niosteg-room-time/${shelf}/${id}`;

/** The counts that wait to be shown; none where nothing is kept, or what is kept cannot be read. */
export const readDrafts = (run: RunAddress, assessment: Assessment, document: Evaluation): Drafts =>
  draftsStillDue(assessment, document, read(marksKey(run), draftsSchema) ?? {});

export const keepDrafts = (run: RunAddress, drafts: KeptDrafts): void =>
  keep(marksKey(run), Object.keys(drafts).length === 0 ? null : drafts);

/** Whether those who answered alone are in the room; null where nobody has said. */
export const readIsAloneHere = (run: RunAddress): boolean | null => read(aloneKey(run), v.boolean());

export const keepIsAloneHere = (run: RunAddress, isHere: boolean | null): void => keep(aloneKey(run), isHere);

/** The plan and the clock as they were left; nothing chosen where nothing is kept. */
export function readPlan(run: RunAddress, now: number): MeetingPlan {
  const plan = read(timeKey(run), planSchema);
  if (!plan) return { sheet: "", clock: null };
  return { ...plan, clock: plan.clock && foundAgain(plan.clock, now) };
}

export const keepPlan = (run: RunAddress, plan: MeetingPlan): void =>
  keep(timeKey(run), plan.sheet === "" && plan.clock === null ? null : plan);

function read<T>(key: string, schema: v.GenericSchema<unknown, T>): T | null {
  try {
    const kept = v.safeParse(schema, JSON.parse(localStorage.getItem(key) ?? "null"));
    return kept.success ? kept.output : null;
  } catch {
    return null;
  }
}

/** Leaves nothing behind for null. */
function keep(key: string, value: object | boolean | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing still has it until the window is closed.
  }
}
