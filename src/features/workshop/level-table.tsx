import type { Mark } from "#domain/evaluation.ts";
import { answerTo } from "#domain/evaluation.ts";
import { stepOfQuestion } from "#domain/assessment.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { selectShownRounds, selectState } from "#workshop/workshop.selectors.ts";
import { Button } from "#ui/button.tsx";
import { useRoom } from "./room-context.ts";
import { useLevelNames } from "./use-level-names.ts";

interface LevelTableProps {
  readonly onAgree: (mark: Exclude<Mark, null>) => void;
}

/** The six levels in small, how many showed each once that is shown, and which one is agreed on. */
export function LevelTable({ onAgree }: LevelTableProps) {
  const { snapshot, words, wordsLang } = useRoom();
  const messages = useMessages("workshop");
  const { assessment, document, question } = snapshot.context;
  const state = selectState(snapshot);
  const isShown = state !== "marking" && state !== "parked";
  const last = isShown ? selectShownRounds(snapshot).at(-1) : undefined;
  const step = stepOfQuestion(assessment, question);
  const texts = step ? words.steps[step.id]?.questions[question]?.levels : undefined;
  const agreed = state === "agreed" ? answerTo(document, question).mark : null;
  const most = Math.max(1, ...(last?.levels ?? []));
  const row = (mark: Exclude<Mark, null>, name: string, text: string, count: number | undefined) => (
    <LevelRow
      key={mark}
      {...{ mark, name, text, count, most, wordsLang }}
      isAgreed={agreed === mark}
      onAgree={isShown ? onAgree : null}
    />
  );
  const format = useFormat();
  return (
    <table className="nio-room-levels">
      <caption className="ds-sr-only">{messages.table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.table.level}</th>
          {last ? <th scope="col">{messages.table.count}</th> : null}
          {isShown ? <th scope="col">{messages.table.agree}</th> : null}
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
  readonly mark: Exclude<Mark, null>;
  readonly name: string;
  readonly text: string;
  /** undefined where no marks are shown. */
  readonly count: number | undefined;
  readonly most: number;
  readonly wordsLang: string | undefined;
  readonly isAgreed: boolean;
  /** null while nothing can be agreed on. */
  readonly onAgree: LevelTableProps["onAgree"] | null;
}

function LevelRow({ mark, name, text, count, most, wordsLang, isAgreed, onAgree }: LevelRowProps) {
  const messages = useMessages("workshop");
  const { nameMark } = useLevelNames();
  return (
    <tr data-agreed={isAgreed}>
      <th scope="row" lang={wordsLang}>
        {name}
        {text === "" ? null : <span> {text}</span>}
      </th>
      {count === undefined ? null : (
        <td className="nio-room-tally">
          <span>{count}</span>
          <span className="nio-room-bar" style={{ inlineSize: `${(5 * count) / most}em` }} />
        </td>
      )}
      {onAgree === null ? null : (
        <td>
          <Button variant={isAgreed ? "primary" : "tertiary"} onClick={() => onAgree(mark)}>
            {isAgreed ? messages.chosen : messages.table.agreeOn}
            <span className="ds-sr-only"> {nameMark(mark)}</span>
          </Button>
        </td>
      )}
    </tr>
  );
}
