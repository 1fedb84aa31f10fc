/** Owns what the squares mean, where they have no room for words. */
import type { Words } from "#domain/assessment.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { HeatLook } from "./heat-square.tsx";
import { squareSign } from "./heat-words.ts";

export function HeatKey({ words }: { readonly words: Words }) {
  const { assessment, wordsLang } = useRun();
  const { heat } = useMessages("results");
  const format = useFormat();
  const { values } = assessment.scale;
  return (
    <ul className="nio-heat-key">
      {values.map((level, position) => (
        <li key={level}>
          <span aria-hidden="true">
            <HeatLook
              kind="level"
              climbed={position}
              steps={values.length - 1}
              sign={squareSign({ kind: "level", level }, format)}
            />
          </span>
          <span lang={wordsLang}>{words.assessment.scale[position]?.name}</span>
        </li>
      ))}
      {(["unknown", "not-relevant", "blank"] as const).map((kind) => (
        <li key={kind}>
          <span aria-hidden="true">
            <HeatLook kind={kind} sign={squareSign({ kind, level: null }, format)} />
          </span>
          <span>{heat.kinds[kind]}</span>
        </li>
      ))}
    </ul>
  );
}
