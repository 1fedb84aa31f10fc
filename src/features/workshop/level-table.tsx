import type { Mark } from "#domain/evaluation.ts";
import { answerTo } from "#domain/evaluation.ts";
import { marksIn } from "#domain/collected.ts";
import { stepOfQuestion } from "#domain/assessment.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { selectShownRounds, selectState } from "#workshop/workshop.selectors.ts";
import { useRoom } from "./room-context.ts";

/** The six levels in small, how many showed each once that is shown, and which one is agreed on. */
export function LevelTable() {
  const { snapshot, words, wordsLang } = useRoom();
  const messages = useMessages("workshop");
  const { assessment, document, question } = snapshot.context;
  const state = selectState(snapshot);
  const isShown = state !== "marking" && state !== "parked";
  const last = isShown ? selectShownRounds(snapshot).at(-1) : undefined;
  const step = stepOfQuestion(assessment, question);
  const texts = step ? words.steps[step.id]?.questions[question]?.levels : undefined;
  const agreed = state === "agreed" ? answerTo(document, question).mark : null;
  const all = Math.max(1, last ? marksIn(last) : 0);
  const row = (mark: Exclude<Mark, null>, name: string, text: string, count: number | undefined) => (
    <LevelRow key={mark} {...{ name, text, count, all, wordsLang }} isAgreed={agreed === mark} />
  );
  const format = useFormat();
  return (
    <table className="nio-room-levels">
      <caption className="ds-sr-only">{messages.table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.table.level}</th>
          {last ? <th scope="col">{messages.table.count}</th> : null}
        </tr>
      </thead>
      <tbody>
        {assessment.scale.values.map((value, position) =>
          row(
            value,
            `${format.exact(value)} ${words.assessment.scale[position]?.name ?? ""}`,
            texts?.[position] ?? "",
            last?.levels[position],
          ),
        )}
        {isShown ? row("unknown", messages.unknown, "", last?.unknown) : null}
        {isShown ? row("not-relevant", messages.notRelevant, "", last?.notRelevant) : null}
      </tbody>
    </table>
  );
}

interface LevelRowProps {
  readonly name: string;
  readonly text: string;
  /** undefined where no marks are shown. */
  readonly count: number | undefined;
  /** How many have answered, a level or not. */
  readonly all: number;
  readonly wordsLang: string | undefined;
  readonly isAgreed: boolean;
}

function LevelRow({ name, text, count, all, wordsLang, isAgreed }: LevelRowProps) {
  const messages = useMessages("workshop");
  return (
    <tr data-agreed={isAgreed}>
      <th scope="row" lang={wordsLang}>
        {name}
        {text === "" ? null : <span> {text}</span>}
        {isAgreed ? <span className="nio-room-chosen"> {messages.chosen}</span> : null}
      </th>
      {count === undefined ? null : (
        <td className="nio-room-tally">
          <span>{count}</span>
          <span className="nio-room-bar" style={{ inlineSize: `${(5 * count) / all}em` }} />
        </td>
      )}
    </tr>
  );
}
