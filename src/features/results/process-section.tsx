/** Owns the chart of how the steps rest on each other: a list that is its own picture, with lines beside it. */
import type { Words } from "#domain/assessment.ts";
import { type ProcessEdge, type ProcessStart, type ProcessView, processView } from "#domain/process-view.ts";
import type { Scores } from "#domain/scoring.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import type { ChartFiles } from "#charts/chart-files.ts";
import { ChartFrame } from "#charts/chart-frame.tsx";
import type { MarkWalk } from "#charts/mark-walk.ts";
import { Card } from "#ui/card.tsx";
import { ProcessRow } from "./process-row.tsx";
import { laneWidth, processLines, rowHeight } from "./process-layout.ts";
import { ProcessTable } from "./process-table.tsx";
import { processTable, processTitle } from "./process-words.ts";
import { useSayLevel } from "./use-say-level.ts";
import { stepName } from "./result-words.ts";
import "./process.css";

interface ProcessSectionProps {
  readonly scores: Scores;
  readonly words: Words;
  readonly files: ChartFiles;
}

/** The steps as a chain: what each builds on, where one runs ahead, and what the first step to strengthen unlocks. */
export function ProcessSection({ scores, words, files }: ProcessSectionProps) {
  const { assessment } = useRun();
  const messages = useMessages("process");
  const format = useFormat();
  const view = processView(assessment, scores);
  const texts = { words, messages, format, sayLevel: useSayLevel() };
  const title = processTitle(view, texts);
  const table = processTable(view, texts);
  return (
    <ChartFrame
      id="results-process"
      title={title}
      name={messages.name(title)}
      fileWord={messages.fileWord}
      walk={withoutMarks}
      table={table}
      files={files}
      tableView={<ProcessTable table={table} />}
    >
      {() => (
        <div className="nio-stack nio-process-figure">
          {view.start === null ? null : <StartCard start={view.start} words={words} />}
          <p className="nio-process-lead">{messages.lead}</p>
          <LineKey view={view} />
          <div className="nio-process">
            <ProcessLines view={view} />
            <ol>
              {view.nodes.map((node) => (
                <ProcessRow key={node.id} node={node} start={view.start} words={words} />
              ))}
            </ol>
          </div>
        </div>
      )}
    </ChartFrame>
  );
}

/** Its rows are a list with links: nothing in it needs the arrow keys. */
const withoutMarks: MarkWalk = { shape: "rows", rows: [] };

/** What it leads to that a group starts with the step. */
function StartCard({ start, words }: { readonly start: ProcessStart; readonly words: Words }) {
  const { wordsLang } = useRun();
  const messages = useMessages("process");
  const format = useFormat();
  const names = (steps: readonly string[]) => format.list(steps.map((step) => stepName(words, step)));
  const { unlocks, further } = start;
  return (
    <Card tone="tinted" className="nio-process-start">
      <h3>
        <span className="nio-process-flag">{messages.start}</span>{" "}
        <span lang={wordsLang}>{stepName(words, start.step)}</span>
      </h3>
      {unlocks.length + further.length === 0 ? null : (
        <p>{unlocks.length === 0 ? messages.unlocksNone : messages.unlocks(names(unlocks))}</p>
      )}
      {further.length === 0 ? null : <p>{messages.further(names(further))}</p>}
    </Card>
  );
}

function ProcessLines({ view }: { readonly view: ProcessView }) {
  const viewBox = `0 0 ${laneWidth} ${view.nodes.length * rowHeight}`;
  return (
    <svg
      className="nio-process-lines"
      viewBox={viewBox}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {processLines(view).map(({ from, to, kind, path }) => (
        <path key={`${from} ${to}`} data-kind={kind} d={path} />
      ))}
    </svg>
  );
}

/** Only the kinds of line that are drawn. */
function LineKey({ view }: { readonly view: ProcessView }) {
  const { lines } = useMessages("process");
  const kinds: readonly ProcessEdge["kind"][] = ["ground", "ahead", "unlocked"];
  return (
    <ul className="nio-process-key">
      {kinds
        .filter((kind) => view.edges.some((edge) => edge.kind === kind))
        .map((kind) => (
          <li key={kind}>
            <svg className="nio-process-sample" viewBox="0 0 44 12" aria-hidden="true" focusable="false">
              <path data-kind={kind} d="M2 6H42" />
            </svg>
            {lines[kind]}
          </li>
        ))}
    </ul>
  );
}
