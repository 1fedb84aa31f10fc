/** Owns how a calendar becomes a file after RFC 5545 that calendar programs import. */
import { cutAtWord } from "#domain/cut-at-word.ts";
import type { Calendar, CalendarEvent } from "./build-calendar.ts";
import { visibleText } from "./visible-text.ts";

/** The calendar as text; `changed` is the moment its events are stamped with, so the same input gives the same bytes. */
export function writeIcs({ name, events }: Calendar, changed: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Niosteg//Niosteg//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    textLine("NAME", name),
    textLine("X-WR-CALNAME", name),
    ...events.flatMap((event) => eventLines(event, stamp(changed))),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function eventLines({ uid, day, title, details }: CalendarEvent, stamp: string): readonly string[] {
  const summary = shortened(title);
  const description = [...(summary === title ? [] : [title]), ...details].join("\n");
  return [
    "BEGIN:VEVENT",
    textLine("UID", uid),
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    ...endLine(day),
    textLine("SUMMARY", summary),
    ...(description === "" ? [] : [textLine("DESCRIPTION", description)]),
    // The day is a reminder and leaves its owner free.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** The day after, since an end is not part of its event; none after the last day that four digits can write. */
function endLine(day: string): readonly string[] {
  const [next = ""] = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().split("T");
  return next.length === 10 ? [`DTEND;VALUE=DATE:${next.replaceAll("-", "")}`] : [];
}

/** 2026-03-12T15:20:00Z as 20260312T152000Z. */
const stamp = (moment: string): string => new Date(moment).toISOString().replaceAll(/[-:]|\.\d+/g, "");

const textLine = (name: string, text: string): string =>
  `${name}:${visibleText(text)
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n")}`;

/** What a calendar shows in a day's square: one line, cut at a word. */
function shortened(title: string): string {
  const line = title.replaceAll(/\s+/g, " ").trim();
  return line.length <= mostLetters ? line : `${cutAtWord(line, mostLetters)}…`;
}

const mostLetters = 120;
const mostOctets = 75;
const encoder = new TextEncoder();

/** The line in pieces of at most 75 octets, each after the first behind a space that is not part of it; no character is split. */
export function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
