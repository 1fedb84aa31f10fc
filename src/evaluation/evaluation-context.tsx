/** Hands the open evaluation to React. The actor itself lives outside React and is started and stopped by app/. */
import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from "react";
import type { Assessment, Language } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { LastYear } from "#domain/moved-by.ts";
import type { EvaluationEvent } from "./evaluation.machine.ts";
import { type EvaluationActor, type EvaluationSnapshot, selectDocument, selectPlace } from "./evaluation.selectors.ts";
import type { Place } from "./place.ts";

export interface OpenRun {
  readonly actor: EvaluationActor;
  readonly assessment: Assessment;
  /** The address of a place in this run. */
  readonly hrefOf: (place: Place) => string;
  /** The address of a toolbox template. */
  readonly templateHref: (templateId: string) => string;
  /** The language of the assessment's words, where it is not the page's. */
  readonly wordsLang?: Language | undefined;
  /** The address of a step's articles; undefined where there are none. */
  readonly knowledgeHref?: ((stepId: string) => string) | undefined;
  /** The evaluation to compare with: the latest earlier one of the same; null when there is none, or it cannot be read. The same promise for the same one. */
  readonly loadEarlier: () => Promise<Evaluation | null>;
  /** The evaluation whose plan is followed up, of any version, else the one to compare with; null when neither can be read. The same promise for the same one. */
  readonly loadLastYear: () => Promise<LastYear | null>;
  /** As loadEarlier, for what is handed on: rejects when storage cannot be read, so that nothing is left out unsaid. */
  readonly readEarlier: () => Promise<Evaluation | null>;
  /** As loadLastYear, for what is handed on: rejects when storage cannot be read. */
  readonly readLastYear: () => Promise<LastYear | null>;
  /** A new id for something the user adds. */
  readonly createId: () => string;
}

const RunContext = createContext<OpenRun | null>(null);

export function RunProvider({ run, children }: { readonly run: OpenRun; readonly children: ReactNode }) {
  return <RunContext value={run}>{children}</RunContext>;
}

/** The open run; throws outside a RunProvider, which is a fault in app/. */
export function useRun(): OpenRun {
  const run = useContext(RunContext);
  if (!run) throw new Error("useRun needs a RunProvider around it");
  return run;
}

/** One derived value of the run's snapshot; renders again when it changes. The same snapshot must give the same value. */
export function useRunValue<T>(select: (snapshot: EvaluationSnapshot) => T): T {
  const { actor } = useRun();
  const subscribe = useCallback(
    (listen: () => void) => {
      const subscription = actor.subscribe(listen);
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  return useSyncExternalStore(subscribe, () => select(actor.getSnapshot()));
}

export const useDocument = (): Evaluation => useRunValue(selectDocument);
export const usePlace = (): Place => useRunValue(selectPlace);

/** Sends an event to the run. */
export function useSend(): (event: EvaluationEvent) => void {
  return useRun().actor.send;
}
