import { useState } from "react";
import type { Glossary } from "#domain/assessment.ts";
import { search } from "#domain/search.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextField } from "#ui/text-field.tsx";
import "./glossary.css";

interface GlossaryPageProps {
  readonly glossary: Glossary;
  /** Names of tracks by id. */
  readonly tracks: Readonly<Record<string, string>>;
  /** The track whose meanings are wanted; null when none is chosen, and then each is shown where they differ. */
  readonly track: string | null;
}

/** The words the group needs to mean the same thing by, in the order of the alphabet. */
export function GlossaryPage({ glossary, tracks, track }: GlossaryPageProps) {
  const messages = useMessages("glossary");
  const locale = useLocale();
  const [query, setQuery] = useState("");
  const byTerm = new Intl.Collator(locale, { sensitivity: "variant" });
  const all = Object.entries(glossary)
    .map(([id, words]) => ({ id, ...words }))
    .toSorted((a, b) => byTerm.compare(a.term, b.term));
  const found = search(
    all,
    query,
    ({ term, meaning, tracks: own }) => [
      { text: term, weight: 4 },
      { text: [meaning, ...Object.values(own)].join(" "), weight: 1 },
    ],
    locale,
  );
  return (
    <div className="nio-glossary">
      <PageHeading focusKey="glossary">{messages.title}</PageHeading>
      <p className="nio-glossary-lead">{all.length === 0 ? messages.none : messages.lead}</p>
      {all.length === 0 ? null : (
        <div role="search" className="nio-no-print">
          <TextField label={messages.find} type="search" value={query} onChange={setQuery} />
          <p role="status">{messages.found(found.length, all.length)}</p>
        </div>
      )}
      {found.length === 0 && all.length > 0 ? <p>{messages.nothing}</p> : null}
      {found.length === 0 ? null : (
        <dl>
          {found.map(({ id, term, meaning, tracks: own }) => (
            <div key={id}>
              <dt>{term}</dt>
              {meaningsFor(meaning, own, tracks, track).map(({ name, text }) => (
                <dd key={text}>
                  {name === null ? null : <span className="nio-glossary-track">{name}</span>}
                  {text}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

interface Meaning {
  /** The track it belongs to; null when it is everybody's. */
  readonly name: string | null;
  readonly text: string;
}

function meaningsFor(
  meaning: string,
  own: Readonly<Record<string, string>>,
  tracks: Readonly<Record<string, string>>,
  track: string | null,
): readonly Meaning[] {
  if (track !== null) return [{ name: null, text: own[track] ?? meaning }];
  return [
    { name: null, text: meaning },
    ...Object.entries(own).map(([id, text]) => ({ name: tracks[id] ?? id, text })),
  ];
}
