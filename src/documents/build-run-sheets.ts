/** Owns what whoever leads the meeting has in hand: a run sheet for each length, and what to say. */
import { beginnings, type Meeting, minutesOf, type RunSheet } from "#domain/facilitation.ts";
import type { DocumentTable } from "./document-model.ts";
import type { MaterialInput, MaterialWords } from "./material-input.ts";
import type { MaterialBlock, MaterialSheet } from "./material-model.ts";
import { textTable } from "./text-tables.ts";

/** A sheet for each meeting of each run sheet and one of what to say; none when the assessment has no words for it. */
export function buildRunSheets({ facilitation, say }: MaterialInput): readonly MaterialSheet[] {
  if (facilitation === null) return [];
  const { document } = say.facilitation;
  const { purpose, rules, prompts, closing } = facilitation;
  const group = (id: string, title: string, ...blocks: readonly MaterialBlock[]): MaterialBlock => ({
    kind: "group",
    id,
    title,
    blocks,
  });
  return [
    ...facilitation.runSheets.flatMap((sheet) => meetingSheets(sheet, say)),
    {
      id: "to-say",
      counter: "",
      title: document.toSay,
      isDense: false,
      blocks: [
        group("purpose", document.purpose, { kind: "text", text: purpose, isLead: true }),
        group("rules", document.rules, { kind: "points", items: rules }),
        group(
          "prompts",
          document.prompts,
          textTable(
            document.prompts,
            [
              [document.columns.when, "phrase"],
              [document.columns.say, "prose"],
            ],
            prompts.map((prompt) => [prompt.when, prompt.say]),
          ),
        ),
        group("closing", document.closing, { kind: "points", items: closing }),
      ],
    },
  ];
}

function meetingSheets({ id, name, suits, minutes, meetings }: RunSheet, say: MaterialWords): readonly MaterialSheet[] {
  const { document } = say.facilitation;
  return meetings.map((meeting, index) => ({
    id: `${id}-${index + 1}`,
    counter: "",
    title: meetings.length === 1 ? name : document.meetingOf(name, meeting.name),
    isDense: false,
    blocks: [
      { kind: "text", text: suits, isLead: true },
      { kind: "text", text: document.minutesInAll(minutesOf(meeting.parts), minutes) },
      partsTable(meeting, say),
    ],
  }));
}

function partsTable(meeting: Meeting, { app, facilitation: { closing, document } }: MaterialWords): DocumentTable {
  const { columns } = document;
  const clock = beginnings(meeting);
  const screens = { ...app.run, glossary: app.glossary, closing };
  return textTable(
    meeting.name,
    [
      [columns.from, "figure"],
      [columns.minutes, "figure"],
      [columns.part, "name"],
      [columns.do, "prose"],
      [columns.screen, "name"],
    ],
    meeting.parts.map(({ minutes, title, do: lines, screen }, index) => [
      hoursAndMinutes(clock[index] ?? 0),
      String(minutes),
      title,
      lines.join("\n"),
      screen === undefined ? document.noScreen : screens[screen],
    ]),
  );
}

/** Minutes as on a clock that starts with the meeting: 0:00, 1:35. */
const hoursAndMinutes = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
