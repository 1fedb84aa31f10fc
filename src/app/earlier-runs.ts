/** Owns the earlier evaluations that an open run is seen beside, each read once for as long as the run is open. */
import { once } from "#content/once.ts";
import type { OpenRun } from "#evaluation/evaluation-context.tsx";
import type { EvaluationActor } from "#evaluation/evaluation.selectors.ts";
import type { Library } from "./library.ts";
import type { Shelf } from "./routes.ts";

type EarlierRuns = Pick<OpenRun, "loadEarlier" | "loadLastYear">;

const known = new WeakMap<EvaluationActor, EarlierRuns>();

/** How the run reads what was before it; the same for the same actor. What cannot be read is null. */
export function earlierRuns(actor: EvaluationActor, library: Library, shelf: Shelf): EarlierRuns {
  const runs = known.get(actor) ?? readersOf(actor, library, shelf);
  known.set(actor, runs);
  return runs;
}

function readersOf(actor: EvaluationActor, library: Library, shelf: Shelf): EarlierRuns {
  const context = () => actor.getSnapshot().context;
  const loadEarlier = once(() => library.readEarlier(shelf, context().document).catch(() => null));
  const loadOf = once((_followed: string) =>
    import("./read-last-year.ts")
      .then(({ readLastYear }) => readLastYear(library, shelf, context().assessment, context().document))
      .catch(() => null),
  );
  return { loadEarlier, loadLastYear: () => loadOf(context().document.followUp?.of.id ?? "") };
}
