/** Owns how the levels of many municipalities are spread over each step. Nobody is ranked and nobody has a mean. */
import type { Language } from "./assessment.ts";
import type { ComparedRun } from "./comparison.ts";
import { latestOfEach } from "./comparison-kind.ts";
import { organisationsOf } from "./same-organisation.ts";
import { scoreEvaluation, scoreOf } from "./scoring.ts";
import { compareVersions } from "./version-mapping.ts";

/** With fewer than this, a dot would point at somebody. */
export const fewestMunicipalities = 5;

export interface Distribution {
  /** In alphabetical order. */
  readonly municipalities: readonly string[];
  /** In the order of the process; the levels in that of the municipalities, unrounded, null where there is none. */
  readonly steps: readonly { readonly step: string; readonly levels: readonly (number | null)[] }[];
  /** Whether all answered the same version, variant and track. */
  readonly isAlike: boolean;
}

/** The latest evaluation of each municipality, each with its own levels; null with fewer municipalities than five. */
export function distributionOf(runs: readonly ComparedRun[], language: Language): Distribution | null {
  const { compare } = new Intl.Collator(language);
  const organisations = organisationsOf(runs.map(({ evaluation }) => evaluation));
  const latest = latestOfEach(runs, (run) => organisations[runs.indexOf(run)]).toSorted((a, b) =>
    compare(nameOf(a), nameOf(b)),
  );
  const [newest] = latest.toSorted((a, b) => compareVersions(b.assessment.version, a.assessment.version));
  if (!newest || latest.length < fewestMunicipalities) return null;
  const scores = latest.map(({ assessment, evaluation }) => scoreEvaluation(assessment, evaluation));
  const grounds = latest.map(({ assessment, evaluation: { scope, track } }) =>
    JSON.stringify([assessment.id, assessment.version, scope.variant, track]),
  );
  return {
    municipalities: latest.map(nameOf),
    steps: newest.assessment.steps.map(({ id }) => ({
      step: id,
      levels: scores.map((score) => scoreOf(score, id).level),
    })),
    isAlike: new Set(grounds).size === 1,
  };
}

const nameOf = ({ evaluation }: ComparedRun): string => evaluation.organisation.name.trim();
