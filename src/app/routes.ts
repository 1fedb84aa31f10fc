/** Owns what addresses look like: hash segments, equal to the state names where they name a state. */
import type { Place } from "#evaluation/place.ts";

/** Where a run is kept: the municipality's own work, or examples, which never mix with it. */
export type Shelf = "evaluation" | "example";

export type Route =
  | { readonly page: "start" | "toolbox" | "method" | "not-found" }
  | { readonly page: "template"; readonly template: string }
  | { readonly page: "run"; readonly shelf: Shelf; readonly id: string; readonly place: Place | null };

/** The route of a hash location such as "/evaluation/7f/answering/vision/question/vision-purpose". */
export function parseRoute(location: string): Route {
  const [page = "", ...rest] = location.split("/").filter(Boolean).map(decodeSegment);
  const [id] = rest;
  if (page === "") return { page: "start" };
  if ((page === "evaluation" || page === "example") && id !== undefined)
    return { page: "run", shelf: page, id, place: parsePlace(rest.slice(1)) };
  if (page === "toolbox" && id !== undefined) return { page: "template", template: id };
  if (page === "toolbox" || page === "method") return { page };
  return { page: "not-found" };
}

/** The address of a place in a run, with the leading "#". */
export function runHref(shelf: Shelf, id: string, place?: Place): string {
  return `#/${[shelf, id, ...(place ? placeSegments(place) : [])].map(encodeURIComponent).join("/")}`;
}

export const templateHref = (templateId: string): string => `#/toolbox/${encodeURIComponent(templateId)}`;

function placeSegments(place: Place): string[] {
  if (place.state !== "answering") return [place.state];
  if (place.at === "question") return [place.state, place.step, place.at, place.question];
  return [place.state, place.step, place.at];
}

function parsePlace([state, step, at, question]: readonly string[]): Place | null {
  if (state === "preparing" || state === "reviewing" || state === "results" || state === "planning") return { state };
  if (state !== "answering" || step === undefined) return null;
  if (at === "question" && question !== undefined) return { state, at, step, question };
  return { state, at: at === "summary" ? "summary" : "introduction", step };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
