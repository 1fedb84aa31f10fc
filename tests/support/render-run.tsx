import { act, render, screen } from "@testing-library/react";
import { type ReactNode, Suspense } from "react";
import { createActor } from "xstate";
import type { Assessment, Language } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { LastYear } from "#domain/moved-by.ts";
import { type OpenRun, RunProvider } from "#evaluation/evaluation-context.tsx";
import { evaluationMachine } from "#evaluation/evaluation.machine.ts";

/** Shows a page inside a run that is really going, once its words have loaded; hands back the run. */
export async function renderRun(
  page: ReactNode,
  assessment: Assessment,
  document: Evaluation,
  wordsLang?: Language,
  earlier: Evaluation | null = null,
  lastYear: LastYear | null = earlier && { run: { assessment, evaluation: earlier }, mappings: [] },
): Promise<OpenRun> {
  const actor = createActor(evaluationMachine, { input: { assessment, document } });
  actor.start();
  let ids = 0;
  const before = Promise.resolve(earlier);
  const yearBefore = Promise.resolve(lastYear);
  const run: OpenRun = {
    actor,
    assessment,
    hrefOf: (place) => `#/${Object.values(place).join("/")}`,
    templateHref: (id) => `#/toolbox/${id}`,
    wordsLang,
    loadEarlier: () => before,
    loadLastYear: () => yearBefore,
    readEarlier: () => before,
    readLastYear: () => yearBefore,
    createId: () => {
      ids += 1;
      return `new-${ids}`;
    },
  };
  await act(async () => {
    render(
      <RunProvider run={run}>
        <Suspense>{page}</Suspense>
      </RunProvider>,
    );
  });
  await screen.findByRole("heading", { level: 1 }, { timeout: 5000 });
  return run;
}
