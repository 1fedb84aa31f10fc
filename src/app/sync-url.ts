/** Keeps hash and machine in step: the hash wins when it changes, the machine writes it when the place changes. */
import type { EvaluationEvent } from "#evaluation/evaluation.machine.ts";
import { type EvaluationActor, isSamePlace, selectPlace } from "#evaluation/evaluation.selectors.ts";
import type { Place } from "#evaluation/place.ts";
import { parseRoute, runHref, type Shelf } from "./routes.ts";

/** The event that goes to a place. */
export function openingEvent(place: Place): EvaluationEvent {
  if (place.state !== "answering") return { type: `${place.state}.open` };
  if (place.at === "question") return { type: "question.open", question: place.question };
  return { type: place.at === "introduction" ? "step.open" : "summary.open", step: place.step };
}

const followers = new Set<() => void>();

// Heard before the screens, which listen from their first drawing on: they would draw the place that is being left.
addEventListener("hashchange", () => {
  for (const follow of followers) follow();
});

/** Starts keeping them in step; returns how to stop. A hash the machine refuses is replaced by where the run stands. */
export function syncUrl(actor: EvaluationActor, shelf: Shelf, id: string): () => void {
  const wanted = (): Place | null | undefined => {
    const route = parseRoute(location.hash.slice(1));
    return route.page === "run" && route.shelf === shelf && route.id === id ? route.place : undefined;
  };
  const followHash = () => {
    const place = wanted();
    if (place === undefined) return;
    const here = selectPlace(actor.getSnapshot());
    if (place !== null && !isSamePlace(place, here)) actor.send(openingEvent(place));
    const reached = selectPlace(actor.getSnapshot());
    if (place === null || !isSamePlace(place, reached)) history.replaceState(null, "", runHref(shelf, id, reached));
  };
  followHash();
  let last = selectPlace(actor.getSnapshot());
  const subscription = actor.subscribe((snapshot) => {
    const here = selectPlace(snapshot);
    // The hash may already say where to go next, which is heard of a moment later.
    if (isSamePlace(here, last)) return;
    last = here;
    const place = wanted();
    if (place === undefined || (place !== null && isSamePlace(place, here))) return;
    location.hash = runHref(shelf, id, here);
  });
  followers.add(followHash);
  return () => {
    subscription.unsubscribe();
    followers.delete(followHash);
  };
}
