/** Owns the steps that have gone down, said neutrally, with what the group has noted and the way to note it. */
import type { Words } from "#domain/assessment.ts";
import type { ComparisonRow } from "#domain/comparison-rows.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { type ShownRun, stepName } from "./shown-run.ts";

interface FallsListProps {
  readonly rows: readonly ComparisonRow[];
  readonly words: Words;
  readonly latest: ShownRun;
}

export function FallsList({ rows, words, latest: { noteHref } }: FallsListProps) {
  const { falls, partly } = useMessages("comparing");
  const format = useFormat();
  const fallen = rows.filter(({ kind }) => kind === "down");
  if (fallen.length === 0) return null;
  return (
    <section aria-labelledby="comparing-falls">
      <h2 id="comparing-falls">{falls.title}</h2>
      <p>{falls.hint}</p>
      <ul className="nio-comparing-falls">
        {fallen.map(({ step, levels, hindrance, restsOnOthers }) => {
          const name = stepName(words, step);
          const moved = falls.moved(name, format.level(levels[0] ?? 0), format.level(levels.at(-1) ?? 0));
          return (
            <li key={step}>
              <p>
                <strong>{restsOnOthers ? partly.mark(moved) : moved}</strong>
              </p>
              <p>{hindrance === "" ? falls.noReason : `${falls.reason} ${hindrance}`}</p>
              {noteHref === null ? null : (
                <a href={noteHref(step)}>{hindrance === "" ? falls.write(name) : falls.change(name)}</a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
