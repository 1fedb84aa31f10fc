/** Owns the earlier evaluations that an open run is seen beside, read once for as long as what chooses them stays as it is. */
import { once } from "#content/once.ts";
import { latestEarlier } from "#domain/earlier-run.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { OpenRun } from "#evaluation/evaluation-context.tsx";
import type { EvaluationActor } from "#evaluation/evaluation.selectors.ts";
import type { Library } from "./library.ts";
import type { Shelf } from "./routes.ts";

type EarlierRuns = Pick<OpenRun, "loadEarlier" | "loadLastYear" | "readEarlier" | "readLastYear">;

type Shelved = Pick<Library, "read" | "readAlike">;

const known = new WeakMap<EvaluationActor, EarlierRuns>();

/** How the run reads what was before it; the same for the same actor. */
export function earlierRuns(actor: EvaluationActor, library: Shelved, shelf: Shelf): EarlierRuns {
  const runs = known.get(actor) ?? readersOf(actor, library, shelf);
  known.set(actor, runs);
  return runs;
}

function readersOf(actor: EvaluationActor, library: Shelved, shelf: Shelf): EarlierRuns {
  const context = () => actor.getSnapshot().context;
  const others = once(() => library.readAlike(shelf, context().document));
  const readEarlier = once(async (_facts: string) => latestEarlier(context().document, await others()));
  const readLastYear = once(async (facts: string) => {
    const reader = await import("./read-last-year.ts");
    const { assessment, document } = context();
    return reader.readLastYear(library, shelf, { assessment, evaluation: document }, () => readEarlier(facts));
  });
  const loadEarlier = once((facts: string) => readEarlier(facts).catch(() => null));
  const loadLastYear = once((facts: string) => readLastYear(facts).catch(() => null));
  const facts = () => factsOf(context().document);
  return {
    loadEarlier: () => loadEarlier(facts()),
    loadLastYear: () => loadLastYear(facts()),
    readEarlier: () => readEarlier(facts()),
    readLastYear: () => readLastYear(facts()),
  };
}

/** What chooses the earlier one, see latestEarlier; all of it can be edited. */
const factsOf = ({ organisation, unit, track, date, scope, followUp }: Evaluation): string =>
  JSON.stringify([organisation, unit, track, date, scope.variant, followUp?.of.id]);
