/** Owns the page where evaluations are compared: the choice, and what the choice can be compared as. */
import { lazy, type ReactNode, Suspense } from "react";
import { comparisonKind, mostRuns } from "#domain/comparison-kind.ts";
import { distributionOf, fewestMunicipalities } from "#domain/distribution.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import type { ChartFiles } from "#charts/chart-files.ts";
import { type Choices, ChooseSection } from "./choose-section.tsx";
import type { ShownRun } from "./shown-run.ts";
import type { TakeAlongProps } from "./take-along.tsx";
import "./comparing.css";

const RunsView = lazy(() => import("./runs-view.tsx").then((module) => ({ default: module.RunsView })));
const DistributionView = lazy(() =>
  import("./distribution-view.tsx").then((module) => ({ default: module.DistributionView })),
);

interface ComparingPageProps {
  readonly choices: Choices;
  /** null while they are read. */
  readonly runs: readonly ShownRun[] | null;
  /** How many of the chosen could not be read. */
  readonly unreadable: number;
  readonly mappings: readonly VersionMapping[];
  readonly files: ChartFiles;
  readonly take: TakeAlongProps;
}

export function ComparingPage({ choices, runs, unreadable, mappings, files, take }: ComparingPageProps) {
  const { title, lead, choose } = useMessages("comparing");
  return (
    <div className="nio-stack nio-comparing">
      <div className="nio-stack" data-gap="small">
        <PageHeading focusKey="comparing">{title}</PageHeading>
        <p className="nio-lead">{lead}</p>
      </div>
      <ChooseSection {...choices} />
      <p role="status" className="nio-comparing-status">
        {runs === null ? choose.loading : choose.chosen(runs.length)}
        {unreadable === 0 ? null : ` ${choose.unreadable(unreadable)}`}
      </p>
      {runs === null ? null : (
        <Suspense fallback={<div className="nio-comparing-waiting" />}>
          <Compared runs={runs} mappings={mappings} files={files} take={take} />
        </Suspense>
      )}
    </div>
  );
}

type ComparedProps = Pick<ComparingPageProps, "mappings" | "files" | "take"> & { readonly runs: readonly ShownRun[] };

function Compared({ runs, mappings, files, take }: ComparedProps): ReactNode {
  const { choose } = useMessages("comparing");
  const locale = useLocale();
  if (runs.length < 2) return <p>{choose.tooFew}</p>;
  const kind = comparisonKind(runs);
  if (runs.length > mostRuns[kind]) return <p>{choose.tooMany(mostRuns[kind])}</p>;
  if (kind !== "municipalities") return <RunsView {...{ runs, kind, mappings, files, take }} />;
  const distribution = distributionOf(runs, locale);
  if (distribution === null) return <p>{choose.tooFewMunicipalities(fewestMunicipalities)}</p>;
  return <DistributionView distribution={distribution} runs={runs} files={files} />;
}
