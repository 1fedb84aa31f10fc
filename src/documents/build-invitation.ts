/** Owns what the invitation to a meeting says. */
import { fillIn } from "#domain/facilitation.ts";
import { meetingFacts, meetingValues } from "./meeting-facts.ts";
import type { MaterialInput } from "./material-input.ts";
import type { MaterialBlock, MaterialSheet } from "./material-model.ts";

/** One sheet, with the name of what is missing in brackets; none when the assessment has no words for it. */
export function buildInvitation(input: MaterialInput): readonly MaterialSheet[] {
  const { facilitation, say } = input;
  if (facilitation === null) return [];
  const { subject, paragraphs, bring } = facilitation.invitation;
  const { document } = say.facilitation;
  const said = meetingValues(input);
  const orBlank = (name: keyof typeof said) => said[name] || document.blanks[name];
  const values = {
    municipality: orBlank("municipality"),
    unit: orBlank("unit"),
    date: orBlank("date"),
    place: orBlank("place"),
    time: orBlank("time"),
  };
  const facts = meetingFacts(input).filter(({ term }) => term !== document.facts.municipality);
  return [
    {
      id: "invitation",
      counter: "",
      title: fillIn(subject, values),
      isDense: false,
      blocks: [
        ...paragraphs.map((text): MaterialBlock => ({ kind: "text", text: fillIn(text, values) })),
        { kind: "facts", facts },
        { kind: "group", id: "bring", title: document.bring, blocks: [{ kind: "points", items: bring }] },
      ],
    },
  ];
}
