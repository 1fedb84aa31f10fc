/** Owns which days of a plan go into a calendar, and what is said about them. */
import type { Action, Evaluation, Indicator } from "#domain/evaluation.ts";
import { oneYearAfter } from "#domain/follow-up.ts";
import { measuringDays } from "#domain/measuring-days.ts";
import { stepName } from "#domain/names.ts";
import { createFormat } from "#i18n/format.ts";
import type { ExportInput } from "./export-input.ts";
import { visibleText } from "./visible-text.ts";

/** An event that lasts a whole day. */
export interface CalendarEvent {
  /** The same whenever the calendar is made again from the same evaluation. */
  readonly uid: string;
  /** 2026-03-12. */
  readonly day: string;
  readonly title: string;
  /** Lines that say more; may be empty. */
  readonly details: readonly string[];
}

export interface Calendar {
  readonly name: string;
  /** By day; at least the day to assess again. */
  readonly events: readonly CalendarEvent[];
}

/**
 * When each action is to be finished, when a baseline that is still unknown is to be measured, the days to measure on
 * the way, when each target is to be reached, and the day to assess again: a year after the evaluation, or after it was last changed when it has no day.
 */
export function buildCalendar(input: ExportInput): Calendar {
  const { evaluation, messages } = input;
  const events = [...evaluation.actions.flatMap((action) => actionEvents(input, action)), againEvent(input)];
  return {
    name: messages.title(evaluation.organisation.name.trim()),
    events: events.filter(({ day }) => day !== "").toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))),
  };
}

function actionEvents(input: ExportInput, action: Action): readonly CalendarEvent[] {
  const { evaluation, messages } = input;
  const { calendar } = messages;
  const shared = [
    withText(calendar.step, stepName(input.words, action.step)),
    withText(calendar.owner, action.owner),
  ].flat();
  return [
    {
      uid: uidOf(evaluation, action.id, "finish"),
      day: action.finish,
      title: calendar.finish(action.text),
      details: [...shared, calendar.status(messages.statuses[action.status])],
    },
    ...action.indicators.flatMap((indicator) => indicatorEvents(input, action, indicator)),
  ];
}

function indicatorEvents(
  { words, evaluation, messages }: ExportInput,
  action: Action,
  indicator: Indicator,
): readonly CalendarEvent[] {
  const { calendar, indicatorSources } = messages;
  const { baseline, target, source, unit } = indicator;
  const name = indicator.name.trim() === "" ? calendar.unnamed : indicator.name;
  const format = createFormat(words.language);
  const value = (value: number | null) => (value === null ? "" : `${format.exact(value)} ${unit}`);
  const details = [
    withText(calendar.action, action.text),
    withText(calendar.owner, indicator.owner),
    withText(calendar.baselineValue, value(baseline.value)),
    withText(calendar.targetValue, value(target.value)),
    withText(
      calendar.source,
      [source.kind === null ? "" : indicatorSources[source.kind], source.text].filter(Boolean).join(", "),
    ),
  ].flat();
  const uid = (what: string) => uidOf(evaluation, action.id, indicator.id, what);
  return [
    {
      uid: uid("baseline"),
      day: baseline.value === null ? baseline.date : "",
      title: calendar.baseline(name),
      details,
    },
    ...measuringDays(indicator, dayOf(evaluation)).map((day) => ({
      uid: uid(`measured-${day}`),
      day,
      title: calendar.measure(name),
      details,
    })),
    { uid: uid("target"), day: target.date, title: calendar.target(name), details },
  ];
}

function againEvent({ evaluation, messages: { calendar } }: ExportInput): CalendarEvent {
  return {
    uid: uidOf(evaluation, "again"),
    day: oneYearAfter(dayOf(evaluation)),
    title: calendar.again(evaluation.organisation.name.trim()),
    details: [calendar.againText],
  };
}

const dayOf = ({ date, changed }: Evaluation): string => date || changed.slice(0, 10);

const withText = (words: (text: string) => string, text: string): readonly string[] =>
  text.trim() === "" ? [] : [words(text.trim())];

/** Ids may hold any sign; encoded ones can be joined without two becoming alike. */
const uidOf = ({ id }: Evaluation, ...parts: readonly string[]): string =>
  ["niosteg", id, ...parts].map((part) => encodeURIComponent(visibleText(part))).join("/");
