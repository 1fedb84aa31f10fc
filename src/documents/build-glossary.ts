/** Owns the glossary as paper: each word, what it means here, and room for what the group says itself. */
import type { MaterialInput } from "./material-input.ts";
import type { MaterialSheet } from "./material-model.ts";
import { textTable } from "./text-tables.ts";

/** One sheet in the order of the alphabet, as the run's track says it; none when the assessment has no glossary. */
export function buildGlossary({ glossary, words, evaluation, say }: MaterialInput): readonly MaterialSheet[] {
  const { document, materials } = say.facilitation;
  const byTerm = new Intl.Collator(words.language, { sensitivity: "variant" });
  const all = Object.values(glossary).toSorted((a, b) => byTerm.compare(a.term, b.term));
  if (all.length === 0) return [];
  return [
    {
      id: "glossary",
      counter: "",
      title: "",
      isDense: false,
      blocks: [
        { kind: "text", text: materials.glossary.use, isLead: true },
        textTable(
          materials.glossary.title,
          [
            [document.columns.term, "phrase"],
            [document.columns.means, "prose"],
            [document.columns.weSay, "phrase"],
          ],
          all.map(({ term, meaning, tracks }) => [term, meaningFor(meaning, tracks, evaluation.track), ""]),
        ),
      ],
    },
  ];
}

const meaningFor = (meaning: string, tracks: Readonly<Record<string, string>>, track: string | null): string =>
  track !== null && Object.hasOwn(tracks, track) ? (tracks[track] ?? meaning) : meaning;
