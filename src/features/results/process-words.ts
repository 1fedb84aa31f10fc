/** Owns what the chain of steps says: its finding, and its lines as a table. */
import type { Words } from "#domain/assessment.ts";
import type { ProcessView } from "#domain/process-view.ts";
import type { Format } from "#i18n/format.ts";
import type { Messages } from "#i18n/messages.ts";
import { type ChartTable, numberCell, textCell } from "#charts/chart-table.ts";
import { numberedStep, stepName } from "./result-words.ts";
import type { SayLevel } from "./use-say-level.ts";

export interface ProcessTexts {
  readonly words: Words;
  readonly messages: Messages["process"];
  readonly format: Format;
  /** A step's level as it is written, marked when it is uncertain. */
  readonly sayLevel: SayLevel;
}

/** The most steps that the finding names. */
const mostNames = 3;

/** Which steps run ahead of their ground; where none does, where to start. */
export function processTitle({ nodes, start }: ProcessView, { words, messages, format }: ProcessTexts): string {
  const ahead = nodes.filter(({ aheadOf }) => aheadOf.length > 0).map(({ id }) => stepName(words, id));
  const { finding } = messages;
  if (ahead.length > mostNames) return finding.manyAhead(ahead.length);
  if (ahead.length > 0) return finding.ahead(ahead.length, format.list(ahead));
  return start === null ? finding.allReady : finding.noneAhead(stepName(words, start.step));
}

/** Everything the lines say, in words. */
export function processTable({ nodes }: ProcessView, { words, messages, format, sayLevel }: ProcessTexts): ChartTable {
  const { table, status } = messages;
  const names = (steps: readonly string[]) =>
    steps.length === 0
      ? { value: null, text: table.none }
      : textCell(format.list(steps.map((step) => stepName(words, step))));
  return {
    caption: table.caption,
    columns: [
      { id: "step", header: table.step },
      { id: "status", header: table.status },
      { id: "level", header: table.level, numeric: true },
      { id: "buildsOn", header: table.buildsOn },
      { id: "aheadOf", header: table.aheadOf },
      { id: "builtOnBy", header: table.builtOnBy },
    ],
    rows: nodes.map((node) => ({
      id: node.id,
      cells: {
        step: textCell(numberedStep(node, words)),
        status: textCell(status[node.status]),
        level: numberCell(node.level, (level) => sayLevel(node.id, level), table.none),
        buildsOn: names(node.buildsOn),
        aheadOf: names(node.aheadOf),
        builtOnBy: names(node.builtOnBy),
      },
    })),
  };
}
