import type { HTMLAttributes } from "react";

interface FactListProps extends Omit<HTMLAttributes<HTMLDListElement>, "children"> {
  readonly facts: readonly Fact[];
}

/** What is said, and the language of the text where it is another than the page's. */
export type Fact = readonly [term: string, text: string, lang?: string | undefined];

/** Terms with a text each. */
export function FactList({ facts, ...rest }: FactListProps) {
  return (
    <dl {...rest}>
      {facts.map(([term, text, lang]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd lang={lang}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
