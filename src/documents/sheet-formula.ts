/** Owns how a template's formula is written in a spreadsheet cell, without the equals sign in front. */
import { columnsIn, divisorsIn, type Expression } from "#domain/formula.ts";

/** The column's letters: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26);
  return (before === 0 ? "" : columnLetters(before - 1)) + String.fromCodePoint(65 + (index % 26));
}

/** The formula over the cells of one row; empty text when they are all blank, or when something is divided by 0. */
export function sheetFormula(
  formula: Expression,
  cellOf: (columnId: string) => { readonly address: string; readonly isFormula: boolean },
): string {
  // An empty text from another formula is no number; N() makes it 0, as every blank cell is.
  const write = (expression: Expression): string => {
    if (expression.kind === "number") return String(expression.value);
    if (expression.kind === "column") {
      const { address, isFormula } = cellOf(expression.id);
      return isFormula ? `N(${address})` : address;
    }
    const { operator, left, right } = expression;
    return `${within(write(left), needsBrackets(left, operator, false))}${operator}${within(write(right), needsBrackets(right, operator, true))}`;
  };
  const whole = divisorsIn(formula)
    .filter((divisor) => columnsIn(divisor).length > 0)
    .toReversed()
    .reduce((inner, divisor) => `IF(${write(divisor)}=0,"",${inner})`, write(formula));
  const cells = columnsIn(formula).map((id) => cellOf(id).address);
  return `IF(COUNT(${cells.join(",")})=0,"",${whole})`;
}

const within = (text: string, brackets: boolean): string => (brackets ? `(${text})` : text);

function needsBrackets(inner: Expression, operator: string, isRight: boolean): boolean {
  if (inner.kind !== "calculation") return false;
  const strength = (sign: string) => (sign === "*" || sign === "/" ? 2 : 1);
  const difference = strength(operator) - strength(inner.operator);
  return difference > 0 || (difference === 0 && isRight);
}
