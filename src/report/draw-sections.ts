/** Owns the pages after the first: plan, findings, numbers, templates, answers and method. */
import { drawNow, drawTarget } from "./draw-gap-chart.ts";
import { type CellText, drawTable } from "./draw-table.ts";
import type { AnswerDetail, AnswerRow, PlanRow, QuestionNote, ReportModel, TimelineQuarter } from "./report-model.ts";
import { type TextStyle, colors, margins, styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";
import { inEights } from "./timeline-parts.ts";

const labelWidth = 92;
const sectionGap = 26;

/** The actions on pages of their own, turned so that a row holds a whole action; an empty plan needs no such page. */
export function drawPlan(sheet: Sheet, model: ReportModel): void {
  const { plan, labels } = model;
  sheet.newPage(plan.actions.length > 0 ? "landscape" : "portrait");
  sheet.heading(2, labels.plan);
  for (const text of [plan.introduction, plan.completeness, plan.sum]) {
    if (text !== "") sheet.text(text, styles.body);
  }
  if (plan.actions.length > 0) drawActions(sheet, model);
}

function drawActions(sheet: Sheet, { plan, labels, templates }: ReportModel): void {
  drawTimeline(sheet, plan.timeline, labels);
  sheet.y += 10;
  const described = new Set(templates.items.map(({ id }) => id));
  drawTable(
    sheet,
    [
      { header: labels.number, width: 24 },
      { header: labels.action, width: 218 },
      { header: labels.owner, width: 98 },
      { header: labels.time, width: 114 },
      { header: labels.status, width: 74 },
      { header: labels.funding, width: 82 },
      { header: labels.measure, width: 120 },
    ],
    plan.actions.map((action) => planCells(action, labels.nothingSaid, described)),
    1,
  );
}

/** The quarters side by side, with the numbers of the actions. */
function drawTimeline(sheet: Sheet, quarters: readonly TimelineQuarter[], labels: ReportModel["labels"]): void {
  for (const part of inEights(quarters)) {
    sheet.y += 10;
    drawTable(
      sheet,
      [{ header: labels.quarter, width: 90 }, ...part.map(({ name }) => ({ header: name, width: 80 }))],
      [
        [[{ text: labels.starts, style: styles.smallStrong }], ...part.map(({ starts }) => [{ text: starts }])],
        [[{ text: labels.finishes, style: styles.smallStrong }], ...part.map(({ finishes }) => [{ text: finishes }])],
      ],
    );
  }
}

/** A card of half a page for each action, or of as much as it needs. */
export function drawCards(sheet: Sheet, { cards, labels }: ReportModel): void {
  if (cards.length === 0) return;
  sheet.newPage("portrait");
  sheet.heading(2, labels.cards);
  const half = (sheet.bottom() - margins.top) / 2;
  for (const [index, { title, entries }] of cards.entries()) {
    const items = entries.map(({ label, text, place }) => ({
      label,
      text,
      url: null,
      place: place === null ? null : placeOf(place.id, place.kind),
    }));
    const height =
      16 +
      sheet.lines(title, styles.subsection, sheet.width()).length * styles.subsection.leading +
      heightOfEntries(sheet, items);
    const middle = margins.top + half;
    if (index > 0) {
      if (sheet.y <= middle && height <= half) sheet.y = middle;
      else sheet.newPage();
    }
    sheet.rule(sheet.left, sheet.y, sheet.width());
    sheet.y += 10;
    sheet.heading(3, title, { after: 6 });
    drawEntries(sheet, items);
  }
}

function drawVision(sheet: Sheet, { plan: { vision, goals }, labels }: ReportModel): void {
  if (vision === "" && goals.length === 0) return;
  sheet.heading(2, labels.vision);
  if (vision !== "") sheet.text(vision, styles.body, { after: 3 });
  drawEntries(
    sheet,
    goals.map(({ day, text }) => ({ label: day, text, url: null })),
  );
  sheet.y += sectionGap;
}

/** Where the group wants to be, what the gap rules found, in full, and every step's numbers. */
export function drawFindings(sheet: Sheet, model: ReportModel): void {
  const { findings, numbers, labels } = model;
  if (model.plan.actions.length > 0) sheet.newPage("portrait");
  else sheet.y += sectionGap;
  drawVision(sheet, model);
  sheet.heading(2, labels.findingsInFull, { after: 10 });
  if (findings.items.length === 0) sheet.text(findings.none, styles.body);
  for (const { name, steps, reason, first } of findings.items) {
    sheet.heading(3, name, { after: 1 });
    sheet.text(`${steps} ${reason}`, styles.body, { after: 3 });
    drawEntries(sheet, [{ label: labels.first, text: first, url: null }]);
    sheet.y += 9;
  }
  sheet.y += sectionGap - 9;
  sheet.heading(2, labels.numbers, { keep: Math.min((numbers.length + 1) * 24, 320) });
  drawTable(
    sheet,
    [
      { header: labels.step, width: 131 },
      { header: labels.status, width: 96 },
      { header: labels.level, width: 44, align: "right" },
      { header: labels.target, width: 44, align: "right" },
      { header: labels.gap, width: 42, align: "right" },
      { header: labels.span, width: 68, align: "right" },
      { header: labels.coverage, width: 58, align: "right" },
    ],
    numbers.map(({ step, status, level, target, gap, span, coverage }) => [
      [{ text: step, style: styles.smallStrong }],
      ...[status, level, target, gap, span, coverage].map((text) => [{ text }]),
    ]),
  );
}

/** The templates to use, each a place that the plan links to. */
export function drawTemplates(sheet: Sheet, { templates, labels }: ReportModel): void {
  sheet.y += sectionGap;
  sheet.heading(2, labels.templates, { keep: 130 });
  sheet.text(templates.introduction, styles.body, { after: 10 });
  for (const template of templates.items) {
    const entries = [
      { label: labels.purpose, text: template.purpose },
      { label: labels.whenToUse, text: template.whenToUse },
      { label: labels.timeNeeded, text: template.time },
      { label: labels.participants, text: template.participants },
      { label: labels.whereToFind, text: template.whereToFind },
    ].map((entry) => ({ ...entry, url: null }));
    sheet.ensure(24 + Math.min(heightOfEntries(sheet, entries), 300));
    sheet.pdf.place(placeOf(template.id, "template"), sheet.y - 6);
    sheet.heading(3, template.title, { after: 2 });
    drawEntries(sheet, entries);
    sheet.y += 12;
  }
}

/** Every chosen question with its answer. */
export function drawAnswers(sheet: Sheet, { answers, labels, leftOut }: ReportModel): void {
  sheet.y += sectionGap;
  sheet.heading(2, labels.answers, { keep: 190, after: 10 });
  answers.forEach(({ title, summary, questions }, index) => {
    if (index > 0) sheet.y += 14;
    const first = questions[0] === undefined ? 0 : heightToKeep(sheet, questions[0]);
    sheet.heading(3, title, { keep: 50 + first, after: 1 });
    sheet.text(summary, styles.quiet, { after: 8 });
    for (const question of questions) drawAnswer(sheet, question);
  });
  if (leftOut !== "") sheet.text(leftOut, styles.body);
}

/** What is not known, what is not relevant, and how the picture was made. */
export function drawMethod(sheet: Sheet, model: ReportModel): void {
  const { labels } = model;
  drawNotes(sheet, labels.unknowns, model.unknowns, model.noUnknowns);
  drawNotes(sheet, labels.notRelevant, model.notRelevant, model.noNotRelevant);
  sheet.y += sectionGap;
  sheet.heading(2, labels.method, { keep: 90 });
  for (const text of model.method) sheet.text(text, styles.body, { after: 5 });
}

const placeOf = (id: string, kind: "template" | "answer"): string => `${kind} ${id}`;

function planCells(action: PlanRow, nothing: string, described: ReadonlySet<string>): readonly CellText[][] {
  const orNothing = (texts: readonly string[]): CellText[] => {
    const said = texts.filter((text) => text !== "");
    return said.length === 0 ? [{ text: nothing, style: styles.smallQuiet }] : said.map((text) => ({ text }));
  };
  return [
    [{ text: String(action.number) }],
    [
      { text: action.text, style: styles.smallStrong },
      { text: action.step, style: styles.smallQuiet },
      ...(action.why === "" ? [] : [{ text: action.why }]),
      ...action.templates.map(({ id, title }) =>
        described.has(id)
          ? { text: title, style: styles.smallLink, target: { place: placeOf(id, "template") } }
          : { text: title },
      ),
    ],
    orNothing([action.owner, action.deputy]),
    orNothing(action.time),
    [{ text: action.status }],
    orNothing([action.funding, action.amount]),
    orNothing(action.measure),
  ];
}

function drawAnswer(sheet: Sheet, answer: AnswerRow): void {
  sheet.heading(4, answer.question, { keep: heightToKeep(sheet, answer), after: 2 });
  sheet.pdf.place(placeOf(answer.id, "answer"), sheet.y - 24);
  const width = sheet.width() - scaleWidth - 16;
  drawScale(sheet, answer);
  sheet.text(answer.mark, styles.strong, { width });
  if (answer.meaning !== "") sheet.text(answer.meaning, styles.body, { width });
  sheet.y += 3;
  drawEntries(sheet, answer.details);
  sheet.y += 11;
}

/** How much of an answer stays with its question: all of it, unless it is long. */
function heightToKeep(sheet: Sheet, { meaning, details }: AnswerRow): number {
  const lines = sheet.lines(meaning, styles.body, sheet.width() - scaleWidth - 16).length;
  const mark = (lines + 2) * styles.body.leading;
  const all = mark + heightOfEntries(sheet, details);
  return all < 260 ? all : mark;
}

const scaleWidth = 86;

/** The scale with the same marks as the chart, beside what is said in words. */
function drawScale(sheet: Sheet, { position, targetPosition, positions }: AnswerRow): void {
  if (position === null && targetPosition === null) return;
  const { pdf } = sheet;
  const from = sheet.left + sheet.width() - scaleWidth;
  const y = sheet.y + 7.5;
  const xOf = (place: number): number => from + 5 + (place / (positions - 1)) * (scaleWidth - 10);
  pdf.artifact("Layout", () => {
    pdf.doc.setDrawColor(colors.hairline);
    pdf.doc.setLineWidth(0.8);
    pdf.doc.line(xOf(0), y, xOf(positions - 1), y);
    for (let place = 0; place < positions; place++) pdf.doc.line(xOf(place), y - 3, xOf(place), y + 3);
    if (targetPosition !== null) drawTarget(sheet, xOf(targetPosition), y, 4.6);
    if (position !== null) drawNow(sheet, xOf(position), y, position === targetPosition ? 2.4 : 3.8);
  });
}

function drawNotes(sheet: Sheet, title: string, notes: readonly QuestionNote[], none: string): void {
  sheet.y += sectionGap;
  sheet.heading(2, title);
  if (notes.length === 0) return sheet.text(none, styles.body);
  sheet.pdf.element("L", { numbering: "None" }, () => {
    for (const { step, question, note } of notes) {
      sheet.ensure(3 * styles.body.leading);
      sheet.pdf.element("LI", {}, () =>
        sheet.pdf.element("LBody", {}, () => {
          sheet.text(question, styles.strong);
          sheet.text(step, styles.quiet);
          if (note !== "") sheet.text(note, styles.body);
        }),
      );
      sheet.y += 7;
    }
  });
}

/** Labels with their texts, as a list with the labels in a column of their own; nothing for no entries. */
export function drawEntries(sheet: Sheet, entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  const { pdf } = sheet;
  pdf.element("L", { numbering: "None" }, () => {
    for (const { label, text, url, place = null } of entries) {
      const target = url !== null ? { url } : place !== null ? { place } : null;
      const labelLines = sheet.lines(label, entryLabel, labelWidth - 8);
      sheet.ensure(Math.max(labelLines.length, 2) * entryLabel.leading);
      pdf.element("LI", {}, () => {
        const top = sheet.y;
        pdf.element("Lbl", {}, () =>
          pdf.content(() =>
            sheet.print([...labelLines.slice(0, -1), `${labelLines.at(-1)!} `], entryLabel, sheet.left, top),
          ),
        );
        sheet.text(text, target === null ? styles.body : styles.link, {
          role: "LBody",
          x: sheet.left + labelWidth,
          width: sheet.width() - labelWidth,
          after: 2,
          ...(target === null ? {} : { target }),
        });
      });
    }
  });
}

interface Entry extends AnswerDetail {
  /** The place in the report that the text leads to. */
  readonly place?: string | null;
}

const entryLabel: TextStyle = styles.quiet;

const heightOfEntries = (sheet: Sheet, entries: readonly AnswerDetail[]): number =>
  entries.reduce(
    (sum, { text }) =>
      sum + sheet.lines(text, styles.body, sheet.width() - labelWidth).length * styles.body.leading + 2,
    0,
  );
