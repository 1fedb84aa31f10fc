/** Owns what of last year's answers the room may see beside its own. */
import { answerTo, type Mark } from "#domain/evaluation.ts";
import { type LastYear, standingOf } from "#domain/moved-by.ts";
import { selectState, type WorkshopSnapshot } from "#workshop/workshop.selectors.ts";

/** Last year's answer to the question at hand, once this year's marks are shown; null before, without one, and where it answered something else. */
export function lastMark(snapshot: WorkshopSnapshot, last: LastYear | null): Mark {
  const { assessment, question } = snapshot.context;
  const state = selectState(snapshot);
  const isShown = state === "revealed" || state === "discussing" || state === "agreed";
  if (!isShown || last === null || standingOf(assessment, last, question) !== "comparable") return null;
  return answerTo(last.run.evaluation, question).mark;
}
