/** Owns the comparison of one municipality's evaluations: its years, or its two tracks. */
import { highestLevel, lowestLevel, type Words } from "#domain/assessment.ts";
import { compareRuns, unchangedBelow } from "#domain/comparison.ts";
import { type ComparisonKind, latestOfEach, shortNames } from "#domain/comparison-kind.ts";
import { comparisonRows } from "#domain/comparison-rows.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";
import { versionEnds } from "#domain/worded-run.ts";
import { sayFinding, sayPartly } from "#i18n/comparison-sentences.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import type { ChartFiles } from "#charts/chart-files.ts";
import { ChangedQuestions } from "./changed-questions.tsx";
import { ComparabilityBox } from "./comparability-box.tsx";
import { ComparisonChart } from "./comparison-chart.tsx";
import { ComparisonTables } from "./comparison-tables.tsx";
import { FallsList } from "./falls-list.tsx";
import { LessonsList } from "./lessons-list.tsx";
import type { ShownRun } from "./shown-run.ts";
import { TakeAlong, type TakeAlongProps } from "./take-along.tsx";

interface RunsViewProps {
  readonly runs: readonly ShownRun[];
  readonly kind: Exclude<ComparisonKind, "municipalities">;
  readonly mappings: readonly VersionMapping[];
  readonly files: ChartFiles;
  readonly take: TakeAlongProps;
}

export function RunsView({ runs: chosen, kind, mappings, files, take }: RunsViewProps) {
  const messages = useMessages("comparing");
  const format = useFormat();
  const isTracks = kind === "tracks";
  const compared = isTracks ? latestOfEach(chosen, ({ evaluation }) => evaluation.track ?? "").slice(-2) : chosen;
  const comparison = compareRuns(compared, mappings);
  const runs = comparison.runs.flatMap((run) => chosen.find(({ evaluation }) => evaluation === run.evaluation) ?? []);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const { words } = last;
  const rows = comparisonRows(comparison);
  const names = isTracks ? runs.map((run) => trackName(run, words, messages.box.noTrack)) : shortNames(runs);
  const ends = [names[0] ?? "", names.at(-1) ?? ""] as const;
  const title = isTracks ? messages.finding.tracks(...ends) : sayFinding(rows, ends[0], messages);
  const [older, newer] = versionEnds(runs) ?? [first, last];
  return (
    <>
      <ComparisonChart
        title={title}
        rows={rows}
        names={names}
        assessment={last.assessment}
        words={words}
        files={files}
        isTracks={isTracks}
        name={messages.chart.name(
          title,
          format.exact(lowestLevel(last.assessment)),
          format.exact(highestLevel(last.assessment)),
        )}
        explanation={[messages.table.explanation(format.exact(unchangedBelow)), sayPartly(rows, messages)]
          .join(" ")
          .trim()}
      />
      <ComparisonTables rows={rows} words={words} names={names} isTracks={isTracks} />
      {isTracks ? (
        <LessonsList comparison={comparison} words={words} />
      ) : (
        <FallsList rows={rows} words={words} latest={last} />
      )}
      <ComparabilityBox first={first} last={last} names={ends} mappings={mappings} />
      <ChangedQuestions questions={comparison.questions} older={older} newer={newer} />
      {isTracks ? null : <TakeAlong {...take} />}
    </>
  );
}

const trackName = ({ evaluation: { track } }: ShownRun, words: Words, none: string): string =>
  track === null ? none : (words.assessment.tracks[track] ?? track);
