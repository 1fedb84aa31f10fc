/** Owns what this browser should hold of the municipality's own work, noted apart from it, so that a loss can be told. */
import type { Evaluation } from "#domain/evaluation.ts";
import type { EvaluationSummary } from "#storage/evaluation-repository.ts";
import { type MarkedWork, useSaving } from "#stores/saving-store.ts";
import { markerKey } from "./marked-repository.ts";

/** What should be there and is not: missing altogether, unreadable, or of an older revision than it had. */
export const lostWork = (
  marked: readonly MarkedWork[],
  present: readonly Pick<EvaluationSummary, "id" | "revision">[],
): readonly MarkedWork[] =>
  marked.filter(({ id, revision }) => !present.some((one) => one.id === id && one.revision >= revision));

/** Tells what is lost, and notes everything that is there. */
export function compareWithMarker(present: readonly EvaluationSummary[]): void {
  const marked = readMarker();
  const lost = lostWork(marked, present);
  const isLost = ({ id }: { readonly id: string }) => lost.some((one) => one.id === id);
  useSaving.getState().setLost(lost);
  writeMarker([...lost, ...present.filter((one) => one.readable && !isLost(one)).map(markOf)]);
}

/** Notes what has just been stored. */
export function markStored({ id, organisation, label, changed, revision }: Evaluation): void {
  writeMarker([...others(id), { id, name: organisation.name, label, changed, revision }]);
}

/** Forgets what was removed on purpose. */
export const unmark = (id: string): void => writeMarker(others(id));

/** Forgets what is lost: the group goes on without it. */
export function acceptLoss(): void {
  const { lost, setLost } = useSaving.getState();
  writeMarker(readMarker().filter(({ id }) => !lost.some((one) => one.id === id)));
  setLost([]);
}

/** What is noted; nothing when what stands there is not ours, or may not be read. */
function readMarker(): readonly MarkedWork[] {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(markerKey) ?? "[]");
    return Array.isArray(noted) ? noted.filter(isMarked) : [];
  } catch {
    return [];
  }
}

function writeMarker(marked: readonly MarkedWork[]): void {
  try {
    localStorage.setItem(markerKey, JSON.stringify(marked));
  } catch {
    // Without room for it, a loss cannot be told from a first visit.
  }
}

const others = (id: string) => readMarker().filter((one) => one.id !== id);

const markOf = ({ id, name, label, changed, revision }: MarkedWork): MarkedWork => {
  return { id, name, label, changed, revision };
};

function isMarked(value: unknown): value is MarkedWork {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, label, changed, revision } = value as Partial<Record<keyof MarkedWork, unknown>>;
  return [id, name, label, changed].every((text) => typeof text === "string") && typeof revision === "number";
}
