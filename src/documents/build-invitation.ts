/** Owns what the invitation to a meeting says. */
import { fillIn } from "#domain/facilitation.ts";
import { answeringFacts, meetingFacts, meetingValues } from "./meeting-facts.ts";
import type { MaterialInput } from "./material-input.ts";
import type { MaterialBlock, MaterialSheet } from "./material-model.ts";

/** One sheet, with the name of what is missing in brackets; none when the assessment has no words for it. */
export function buildInvitation(input: MaterialInput): readonly MaterialSheet[] {
  const { facilitation, evaluation, say } = input;
  if (facilitation === null) return [];
  const { subject, paragraphs, preparation, bring } = facilitation.invitation;
  const { document } = say.facilitation;
  const said = meetingValues(input);
  const orBlank = (name: keyof typeof said) => said[name] || document.blanks[name];
  const values = {
    municipality: orBlank("municipality"),
    unit: orBlank("unit"),
    date: orBlank("date"),
    place: orBlank("place"),
    time: orBlank("time"),
    deadline: orBlank("deadline"),
    receiver: orBlank("receiver"),
  };
  const texts = [...paragraphs, ...(preparation ? [preparation[evaluation.method]] : [])];
  const facts = meetingFacts(input).filter(({ term }) => term !== document.facts.municipality);
  return [
    {
      id: "invitation",
      counter: "",
      title: fillIn(subject, values),
      isDense: false,
      blocks: [
        ...texts.map((text): MaterialBlock => ({ kind: "text", text: asSentence(fillIn(text, values)) })),
        { kind: "facts", facts: [...facts, ...answeringFacts(input)] },
        { kind: "group", id: "bring", title: document.bring, blocks: [{ kind: "points", items: bring }] },
      ],
    },
  ];
}

/** With a capital first, since what is filled in may be written without one. */
const asSentence = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
