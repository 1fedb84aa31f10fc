/** Owns the columns that say how far apart the marks on a question were. */
import { spreadOf } from "#domain/agreement.ts";
import { roundsOf, standingOf } from "#domain/rounds.ts";
import { shown } from "#domain/rounding.ts";
import type { ExportInput } from "./export-input.ts";
import { type Cell, column, type ColumnOf } from "./table.ts";

/**
 * How many rounds a question had and how the last one fell out; empty cells for a question without any, and no columns
 * when nobody gave marks apart. The middle is a place between two levels where they are as many on both sides.
 */
export function spreadColumns<Row>(
  input: ExportInput,
  questionOf: (row: Row) => string | null,
): readonly ColumnOf<Row>[] {
  const { assessment, evaluation, messages } = input;
  if (evaluation.collected === undefined) return [];
  const { answers } = messages;
  const { values } = assessment.scale;
  const valueAt = (position: number | null): Cell => {
    if (position === null) return null;
    const [below, above] = [values[Math.floor(position)], values[Math.ceil(position)]];
    return below === undefined || above === undefined ? null : shown((below + above) / 2);
  };
  const ofRounds =
    (say: (rounds: ReturnType<typeof roundsOf>, last: ReturnType<typeof roundsOf>[number]) => Cell) => (row: Row) => {
      const question = questionOf(row);
      const rounds = question === null ? [] : roundsOf(assessment, evaluation, question);
      const last = rounds.at(-1);
      return last === undefined ? null : say(rounds, last);
    };
  return [
    column(
      answers.rounds,
      "place",
      ofRounds((rounds) => rounds.length),
    ),
    column(
      answers.given,
      "place",
      ofRounds((_, last) => spreadOf(last).n),
    ),
    column(
      answers.lowest,
      "number",
      ofRounds((_, last) => valueAt(spreadOf(last).lowest)),
    ),
    column(
      answers.highest,
      "number",
      ofRounds((_, last) => valueAt(spreadOf(last).highest)),
    ),
    column(
      answers.median,
      "number",
      ofRounds((_, last) => valueAt(spreadOf(last).median)),
    ),
    column(
      answers.notKnown,
      "place",
      ofRounds((_, last) => last.unknown),
    ),
    column(answers.verdict, "short", (row) => {
      const question = questionOf(row);
      return question === null ? null : verdictCell(input, question);
    }),
  ];
}

/** Whether the last round agreed on what the group has answered; for no answer, that there is none. */
function verdictCell({ assessment, evaluation, messages: { spreadVerdicts } }: ExportInput, question: string): Cell {
  const last = roundsOf(assessment, evaluation, question).at(-1);
  if (last === undefined) return null;
  const standing = standingOf(assessment, evaluation, question);
  if (standing === "parked") return spreadVerdicts.parked;
  return standing === "marked" ? spreadVerdicts.unanswered : spreadVerdicts[spreadOf(last).verdict ?? "none"];
}
