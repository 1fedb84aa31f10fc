/** Owns what addresses look like: hash segments, equal to the state names where they name a state. */
import type { Place } from "#evaluation/place.ts";

/** Where a run is kept: the municipality's own work, or examples and runs on own models, which never mix with it. */
export const shelves = ["evaluation", "example", "model"] as const;
export type Shelf = (typeof shelves)[number];

export interface RunAddress {
  readonly shelf: Shelf;
  readonly id: string;
}

export type Route =
  | { readonly page: "start" }
  | { readonly page: "not-found" }
  | { readonly page: "toolbox" | "method" | "accessibility" | "cleared" }
  /** The track whose meanings are asked for; null for those of all. */
  | { readonly page: "glossary"; readonly track: string | null }
  /** Of one step, or of all when `step` is null. */
  | { readonly page: "knowledge"; readonly step: string | null }
  /** What can be brought back of a run, or of everything for null. */
  | { readonly page: "recovery"; readonly run: RunAddress | null }
  /** With none when it has not been chosen yet what to compare. */
  | { readonly page: "compare"; readonly runs: readonly RunAddress[] }
  /** What is printed for a run's meeting; the first of it for null. */
  | { readonly page: "prepare"; readonly run: RunAddress; readonly material: string | null }
  /** Of one person before the meeting; what the address asks for is read by its screen. */
  | { readonly page: "alone"; readonly parts: readonly string[] }
  /** What people answered a run, or one interview in it; null for no run that can be. */
  | { readonly page: "individual"; readonly run: RunAddress | null; readonly respondent: string | null }
  /** The plan read aloud before the group parts, and the steps told in five minutes. */
  | { readonly page: "close" | "present"; readonly run: RunAddress }
  /** A run's meeting, at a question or where it stands. */
  | { readonly page: "room"; readonly run: RunAddress; readonly question: string | null }
  | { readonly page: "template"; readonly template: string; readonly run: RunAddress | null }
  | { readonly page: "run"; readonly shelf: Shelf; readonly id: string; readonly place: Place | null };

/** The route of a hash location such as "/evaluation/7f/answering/vision/question/vision-purpose". */
export function parseRoute(location: string): Route {
  const [page = "", ...rest] = location.split("/").filter(Boolean).map(decodeSegment);
  const [id] = rest;
  if (page === "") return { page: "start" };
  const shelf = shelfOf(page);
  if (shelf && id !== undefined) return { page: "run", shelf, id, place: parsePlace(rest.slice(1)) };
  if (page === "toolbox" && id !== undefined) return { page: "template", template: id, run: parseRun(rest.slice(1)) };
  if (page === "compare") return { page, runs: parseRuns(rest) };
  if (page === "recovery") return { page, run: parseRuns(rest)[0] ?? null };
  if (page === "prepare") return parsePrepare(rest);
  if (page === "room") return parseRoom(rest);
  if (page === "close" || page === "present") return parseClosing(page, rest);
  if (page === "alone") return { page, parts: rest };
  if (page === "individual") return { page, run: parseRuns(rest)[0] ?? null, respondent: rest[2] ?? null };
  if (page === "knowledge") return { page, step: id ?? null };
  if (page === "glossary") return { page, track: id ?? null };
  if (page === "toolbox" || page === "method" || page === "accessibility" || page === "cleared") return { page };
  return { page: "not-found" };
}

/** The address of a place in a run, with the leading "#". */
export function runHref(shelf: Shelf, id: string, place?: Place): string {
  return `#/${[shelf, id, ...(place ? placeSegments(place) : [])].map(encodeURIComponent).join("/")}`;
}

/** The address of the articles and experiences of a step; of all steps for null. */
export const knowledgeHref = (step: string | null): string =>
  step === null ? "#/knowledge" : `#/knowledge/${encodeURIComponent(step)}`;

/** The address of what can be brought back: of a run, or of everything. */
export const recoveryHref = (run?: RunAddress): string =>
  `#/${["recovery", ...(run ? [run.shelf, run.id] : [])].map(encodeURIComponent).join("/")}`;

/** The address where the runs are compared; where to choose them, for none. */
export const compareHref = (runs: readonly RunAddress[]): string =>
  `#/${["compare", ...runs.flatMap(({ shelf, id }) => [shelf, id])].map(encodeURIComponent).join("/")}`;

/** The address of what is printed for a run's meeting: one of it, or the first. */
export const prepareHref = ({ shelf, id }: RunAddress, material?: string): string =>
  `#/${["prepare", shelf, id, ...(material === undefined ? [] : [material])].map(encodeURIComponent).join("/")}`;

/** The address of a run's meeting: at a question, or where it stands. */
export const roomHref = ({ shelf, id }: RunAddress, question?: string): string =>
  `#/${["room", shelf, id, ...(question === undefined ? [] : [question])].map(encodeURIComponent).join("/")}`;

/** The address of a template; with a run, of the template as that run fills it in. */
export function templateHref(templateId: string, run?: RunAddress): string {
  return `#/${["toolbox", templateId, ...(run ? ["for", run.shelf, run.id] : [])].map(encodeURIComponent).join("/")}`;
}

function placeSegments(place: Place): string[] {
  if (place.state !== "answering") return [place.state];
  if (place.at === "question") return [place.state, place.step, place.at, place.question];
  return [place.state, place.step, place.at];
}

/** The places that are one page. */
const wholePlaces = ["preparing", "following-up", "reviewing", "results", "planning"] as const;

function parsePlace([state, step, at, question]: readonly string[]): Place | null {
  const whole = wholePlaces.find((name) => name === state);
  if (whole) return { state: whole };
  if (state !== "answering" || step === undefined) return null;
  if (at === "question" && question !== undefined) return { state, at, step, question };
  return { state, at: at === "summary" ? "summary" : "introduction", step };
}

function parseRun([word, segment, id]: readonly string[]): RunAddress | null {
  const shelf = shelfOf(segment);
  return word === "for" && shelf && id !== undefined ? { shelf, id } : null;
}

function parsePrepare([segment, id, material]: readonly string[]): Route {
  const shelf = shelfOf(segment);
  if (!shelf || id === undefined) return { page: "not-found" };
  return { page: "prepare", run: { shelf, id }, material: material ?? null };
}

function parseClosing(page: "close" | "present", segments: readonly string[]): Route {
  const [run] = parseRuns(segments);
  return run ? { page, run } : { page: "not-found" };
}

function parseRoom(segments: readonly string[]): Route {
  const [run] = parseRuns(segments.slice(0, 2));
  return run ? { page: "room", run, question: segments[2] ?? null } : { page: "not-found" };
}

/** Pairs of shelf and id; a pair that is not one is passed over, and so is a run named before. */
function parseRuns(segments: readonly string[]): readonly RunAddress[] {
  const runs = new Map<string, RunAddress>();
  for (let at = 0; at + 1 < segments.length; at += 2) {
    const [shelf, id = ""] = [shelfOf(segments[at]), segments[at + 1]];
    if (shelf) runs.set(`${shelf}/${id}`, { shelf, id });
  }
  return [...runs.values()];
}

const shelfOf = (segment: string | undefined): Shelf | undefined => shelves.find((shelf) => shelf === segment);

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The address of the glossary, as a track says it or for all tracks. */
export const glossaryHref = (track: string | null): string =>
  `#/${["glossary", ...(track === null ? [] : [track])].map(encodeURIComponent).join("/")}`;
