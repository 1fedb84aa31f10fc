/** Owns the table of questions as it is drawn: a row for each step, or the step above its squares where room is short. */
import type { Words } from "#domain/assessment.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { HeatKey } from "./heat-key.tsx";
import type { HeatRow } from "./heat-rows.ts";
import { HeatSquareLink } from "./heat-square.tsx";
import { squareName, squareSign, squareWord } from "./heat-words.ts";
import { numberedStep } from "./result-words.ts";
import type { ChartSize } from "#charts/use-chart-size.ts";

interface HeatGridProps {
  readonly rows: readonly HeatRow[];
  readonly words: Words;
  readonly size: ChartSize;
}

/** Room that the step's name and each square want, in em, for the words of a level to fit. */
const nameRoom = 13;
const squareRoom = 6.4;
/** What a square fills at most, in em. */
const widestSquare = 13;

export function HeatGrid({ rows, words, size: { width, em } }: HeatGridProps) {
  const { wordsLang } = useRun();
  const { heat } = useMessages("results");
  const columns = Math.max(1, ...rows.map(({ squares }) => squares?.length ?? 0));
  const isWide = width >= (nameRoom + columns * squareRoom) * em;
  const stepCell = (row: HeatRow) => (
    <span lang={wordsLang}>{numberedStep({ id: row.step, number: row.number }, words)}</span>
  );
  return (
    <>
      {isWide ? null : <HeatKey words={words} />}
      <table
        className="nio-heat"
        data-wide={isWide}
        style={isWide ? { maxInlineSize: `${String(nameRoom + columns * widestSquare)}em` } : undefined}
      >
        <caption className="ds-sr-only">{heat.caption}</caption>
        <thead>
          <tr className={isWide ? undefined : "ds-sr-only"}>
            {isWide ? <th scope="col">{heat.step}</th> : null}
            {Array.from({ length: columns }, (_, index) => (
              <th key={index} scope="col">
                {heat.questionNumber(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.step}>
            {isWide ? (
              <tr>
                <th scope="row">{stepCell(row)}</th>
                <Squares row={row} columns={columns} words={words} hasNames />
              </tr>
            ) : (
              <>
                <tr>
                  <th scope="rowgroup" colSpan={columns}>
                    {stepCell(row)}
                  </th>
                </tr>
                <tr>
                  <Squares row={row} columns={columns} words={words} hasNames={false} />
                </tr>
              </>
            )}
          </tbody>
        ))}
      </table>
    </>
  );
}

interface SquaresProps {
  readonly row: HeatRow;
  readonly columns: number;
  readonly words: Words;
  readonly hasNames: boolean;
}

function Squares({ row, columns, words, hasNames }: SquaresProps) {
  const { assessment } = useRun();
  const messages = useMessages("results");
  const format = useFormat();
  const texts = { assessment, words, messages, format };
  if (row.squares === null)
    return (
      <td className="nio-quiet" colSpan={columns}>
        {messages.status["left-out"]}
      </td>
    );
  const steps = assessment.scale.values.length - 1;
  return (
    <>
      {row.squares.map((square) => (
        <td key={square.question}>
          <HeatSquareLink
            step={row.step}
            question={square.question}
            label={squareName(row.step, square, texts)}
            kind={square.kind}
            climbed={square.position ?? 0}
            steps={steps}
            sign={squareSign(square, format)}
            name={hasNames ? squareWord(square, texts) : undefined}
          />
        </td>
      ))}
    </>
  );
}
