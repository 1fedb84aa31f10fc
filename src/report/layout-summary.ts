/** Owns where everything on the first page stands, so that it is one page whatever the length of the texts. */
import {
  type Column,
  type Piece,
  type SummaryPart,
  addHead,
  addItems,
  addText,
  headGap,
  linesNeeded,
} from "./compose-summary.ts";
import { fitChart } from "./draw-gap-chart.ts";
import type { ReportModel, SummaryList } from "./report-model.ts";
import { margins, styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

/** The most that parts of the page may take: lines of text, and points for the chart and between parts. */
interface Limits {
  readonly roles: number;
  readonly counts: number;
  readonly change: number;
  readonly notes: number;
  readonly chart: number;
  readonly gap: number;
}

/** From roomy to tight: the last leaves a line for each proposed decision whatever is typed. */
const limits: readonly Limits[] = [
  { roles: 4, counts: 2, change: 4, notes: 5, chart: 182, gap: 10 },
  { roles: 4, counts: 2, change: 4, notes: 5, chart: 172, gap: 9 },
  { roles: 4, counts: 2, change: 4, notes: 5, chart: 160, gap: 8 },
  { roles: 4, counts: 2, change: 4, notes: 5, chart: 150, gap: 7 },
  { roles: 3, counts: 2, change: 3, notes: 3, chart: 172, gap: 9 },
  { roles: 2, counts: 2, change: 2, notes: 3, chart: 164, gap: 8 },
  { roles: 2, counts: 1, change: 2, notes: 2, chart: 150, gap: 7 },
];

const columnGap = 26;

/**
 * The parts of page 1 in reading order: the roomiest with nothing cut, else the roomiest that cuts the chart alone, else
 * the roomiest that cuts no proposed decision.
 */
export function layoutSummary(sheet: Sheet, model: ReportModel): readonly SummaryPart[] {
  const all = [...tallCharts(model), ...limits].map((limit) => layoutWithin(sheet, model, limit));
  const layouts = all.filter(staysOnPage);
  const cuts = (pieces: readonly Piece[]): boolean => pieces.some((piece) => isCut(sheet, piece));
  return (
    layouts.find((parts) => !cuts(piecesOf(parts)) && !cutsChart(sheet, model, parts)) ??
    layouts.find((parts) => !cuts(piecesOf(parts))) ??
    layouts.find((parts) => !cuts(decisionsOf(parts))) ??
    all.at(-1)!
  );
}

/** For more steps than a chart of the usual height holds: all of them, where the texts are so few that there is room. */
const tallCharts = ({ chart }: ReportModel): readonly Limits[] =>
  [21, 16, 12]
    .map((rowHeight) => ({ ...limits[0]!, chart: 40 + rowHeight * chart.rows.length }))
    .filter((limit) => limit.chart > limits[0]!.chart && chart.rows.length > mostUsualRows);

/** So many steps fit in a chart of the usual height. */
const mostUsualRows = 11;

/** Whether nothing reaches into the foot of the page. */
function staysOnPage(parts: readonly SummaryPart[]): boolean {
  const rule = parts.findIndex(({ kind }) => kind === "rule");
  const foot = parts[rule];
  return (
    foot?.kind !== "rule" ||
    piecesOf(parts.slice(0, rule)).every(({ y, lines, style }) => y + lines * style.leading <= foot.y)
  );
}

/** Whether the chart goes on elsewhere. */
export const cutsChart = (sheet: Sheet, model: ReportModel, parts: readonly SummaryPart[]): boolean =>
  parts.some((part) => part.kind === "chart" && fitChart(sheet, model, part.tallest).isCut);

const decisionsOf = (parts: readonly SummaryPart[]): readonly Piece[] =>
  parts.flatMap((part) => (part.kind === "list" && part.isNumbered ? part.items : []));

function layoutWithin(sheet: Sheet, model: ReportModel, limit: Limits): readonly SummaryPart[] {
  const { labels, summary } = model;
  const whole: Column = { x: sheet.left, width: sheet.width() };
  const columns = halves(whole);
  const parts: SummaryPart[] = [];
  let y = layoutHead(sheet, parts, model, limit, whole);
  y = addHead(sheet, parts, model.chart.title, { column: whole, y });
  parts.push({ kind: "chart", y, tallest: limit.chart });
  y += fitChart(sheet, model, limit.chart).height + 4;
  const lists = [
    [labels.strengths, summary.strengths],
    [labels.gaps, summary.gaps],
  ] as const;
  const ends = lists.map(([label, list], index) =>
    layoutList(sheet, parts, label, list, { column: columns[index]!, y }),
  );
  y = Math.max(...ends) + limit.gap;
  if (summary.change !== null) {
    const { title, text } = summary.change;
    y = addHead(sheet, parts, title, { column: whole, y });
    y =
      addText(sheet, parts, { label: title, text, style: styles.small }, limit.change, { column: whole, y }) +
      limit.gap;
  }
  layoutFoot(sheet, parts, model, limit, y);
  return parts;
}

/** Who and what the report is about; returns where the rest begins. */
function layoutHead(sheet: Sheet, parts: SummaryPart[], model: ReportModel, limit: Limits, column: Column): number {
  const { labels, summary } = model;
  const texts = [
    { label: labels.title, text: labels.title, style: styles.title, role: "H1", most: 1, after: 0 },
    { label: labels.organisation, text: model.organisation, style: styles.organisation, most: 1, after: 3 },
    { label: labels.about, text: model.about.join(" · "), style: styles.body, most: 1, after: 0 },
    { label: labels.decision, text: summary.decision, style: styles.strong, most: 1, after: 0 },
    {
      label: labels.source,
      text: model.source.join(" · "),
      style: styles.smallQuiet,
      most: 1,
      after: 0,
      lang: model.wordsLang,
    },
    { label: labels.roles, text: summary.roles, style: styles.smallQuiet, most: limit.roles, after: limit.gap },
    { label: labels.verdict, text: model.verdict, style: styles.lead, most: 2, after: 2 },
    { label: labels.counts, text: summary.counts, style: styles.smallQuiet, most: limit.counts, after: limit.gap },
  ] as const;
  let y = margins.top;
  for (const { most, after, ...text } of texts) y = addText(sheet, parts, text, most, { column, y }) + after;
  return y;
}

function layoutList(
  sheet: Sheet,
  parts: SummaryPart[],
  label: string,
  { items, none }: SummaryList,
  { column, y }: { readonly column: Column; readonly y: number },
): number {
  const top = addHead(sheet, parts, label, { column, y });
  if (items.length === 0)
    return addText(sheet, parts, { label, text: none, style: styles.body }, 2, { column, y: top });
  return addItems(sheet, parts, { label, texts: items, isNumbered: false }, items.length, { column, y: top });
}

/** What is proposed, what it costs and when it is followed up, and at the foot how the result may be used. */
function layoutFoot(sheet: Sheet, parts: SummaryPart[], model: ReportModel, limit: Limits, top: number): void {
  const { labels, summary } = model;
  const whole: Column = { x: sheet.left, width: sheet.width() };
  const columns = halves(whole);
  const { leading } = styles.small;
  const useLines = Math.min(2, linesNeeded(sheet, model.use, styles.smallQuiet, whole.width));
  const useTop = sheet.bottom() - useLines * styles.smallQuiet.leading;
  const notes = [
    [labels.cost, summary.cost],
    [labels.followUp, summary.followUp],
  ] as const;
  const noteLines = Math.min(
    limit.notes,
    Math.max(...notes.map(([, text]) => linesNeeded(sheet, text, styles.small, columns[0].width))),
  );
  const latestNotes = useTop - 10 - noteLines * leading - headGap - styles.block.leading;

  const first = addHead(sheet, parts, labels.decisions, { column: whole, y: top });
  const room = Math.floor((latestNotes - limit.gap - first) / styles.body.leading);
  const decisions = { label: labels.decisions, texts: summary.decisions, isNumbered: true };
  const y = addItems(sheet, parts, decisions, room, { column: whole, y: first }) + limit.gap;

  notes.forEach(([label, text], index) => {
    const column = columns[index]!;
    const begin = addHead(sheet, parts, label, { column, y });
    const most = Math.max(1, Math.floor((useTop - 10 - begin) / leading));
    addText(sheet, parts, { label, text, style: styles.small }, most, { column, y: begin });
  });
  parts.push({ kind: "rule", y: useTop - 5 });
  addText(sheet, parts, { label: labels.use, text: model.use, style: styles.smallQuiet }, 2, {
    column: whole,
    y: useTop,
  });
}

function halves({ x, width }: Column): readonly [Column, Column] {
  const half = (width - columnGap) / 2;
  return [
    { x, width: half },
    { x: x + half + columnGap, width: half },
  ];
}

/** Whether the text goes on elsewhere. */
export const isCut = (sheet: Sheet, { text, style, width, lines }: Piece): boolean =>
  linesNeeded(sheet, text, style, width) > lines;

/** The pieces of the parts, in reading order. */
export const piecesOf = (parts: readonly SummaryPart[]): readonly Piece[] =>
  parts.flatMap((part) => (part.kind === "text" ? [part.piece] : part.kind === "list" ? part.items : []));
