/** Owns the page of the plan: what is decided and not, the timeline, and the actions as a table. */
import type { Language } from "#domain/assessment.ts";
import { placeOf } from "./draw-entries.ts";
import { type CellText, drawTable } from "./draw-table.ts";
import { drawTimeline } from "./draw-timeline.ts";
import type { PlanRow } from "./plan-model.ts";
import type { ReportModel } from "./report-model.ts";
import { styles } from "./report-style.ts";
import type { Sheet } from "./sheet.ts";

/** The actions on pages of their own, turned so that a row holds a whole action; an empty plan needs no such page. */
export function drawPlan(sheet: Sheet, model: ReportModel): void {
  const { plan, labels } = model;
  sheet.newPage(plan.actions.length > 0 ? "landscape" : "portrait");
  sheet.heading(2, labels.plan);
  for (const text of [plan.introduction, plan.focus, plan.completeness, plan.sum]) {
    if (text !== "") sheet.text(text, styles.body);
  }
  if (plan.actions.length === 0) return;
  drawTimeline(sheet, model);
  sheet.y += 12;
  drawActions(sheet, model);
}

function drawActions(sheet: Sheet, { plan, labels, templates, wordsLang }: ReportModel): void {
  const described = new Set(templates.items.map(({ id }) => id));
  drawTable(
    sheet,
    [
      { header: labels.number, width: 28 },
      { header: labels.action, width: 200 },
      { header: labels.owner, width: 96 },
      { header: labels.time, width: 112 },
      { header: labels.status, width: 74 },
      { header: labels.funding, width: 78 },
      { header: labels.indicators, width: 142 },
    ],
    plan.actions.map((action) => planCells(action, labels.nothingSaid, described, wordsLang)),
    1,
    true,
  );
}

function planCells(
  action: PlanRow,
  nothing: string,
  described: ReadonlySet<string>,
  lang: Language | null,
): readonly CellText[][] {
  const orNothing = (texts: readonly string[]): CellText[] => {
    const said = texts.filter((text) => text !== "");
    return said.length === 0 ? [{ text: nothing, style: styles.smallQuiet }] : said.map((text) => ({ text }));
  };
  return [
    [{ text: String(action.number) }],
    [
      { text: action.text, style: styles.smallStrong },
      { text: action.step, style: styles.smallQuiet, lang },
      ...(action.why === "" ? [] : [{ text: action.why }]),
      ...action.templates.map(({ id, title }) =>
        described.has(id)
          ? { text: title, style: styles.smallLink, target: { place: placeOf(id, "template") }, lang }
          : { text: title, lang },
      ),
    ],
    orNothing([action.owner, action.deputy]),
    orNothing(action.time),
    [{ text: action.status }],
    orNothing([action.funding, action.amount]),
    orNothing(action.indicators),
  ];
}
