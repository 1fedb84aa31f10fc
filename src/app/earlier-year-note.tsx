import { lazy, Suspense, useEffect, useState } from "react";
import type { Evaluation } from "#domain/evaluation.ts";
import { useDocument } from "#evaluation/evaluation-context.tsx";
import { isToBeFollowedUp, type NextYearServices } from "./begin-next-year.ts";

const NextYearOffer = lazy(() => import("./next-year-offer.tsx").then((module) => ({ default: module.NextYearOffer })));

/** Offers to begin next year where the plan is from an earlier one and nobody has gone on from it. */
export function EarlierYearNote(services: NextYearServices) {
  const { library } = services;
  const evaluation = useDocument();
  // Asked once: it reads every evaluation there is.
  const [asked] = useState(evaluation);
  const isDue = useIsDue(library, asked);
  return isDue ? (
    <Suspense fallback={null}>
      <NextYearOffer {...services} evaluation={evaluation} />
    </Suspense>
  ) : null;
}

function useIsDue(library: NextYearServices["library"], evaluation: Evaluation): boolean {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    isToBeFollowedUp(library, evaluation).then(setIsDue, () => undefined);
  }, [library, evaluation]);
  return isDue;
}
