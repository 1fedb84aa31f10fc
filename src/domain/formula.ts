/** Owns what a template's formula means: arithmetic over the columns of one row, where a blank cell counts as 0. */

export type Expression =
  | { readonly kind: "number"; readonly value: number }
  /** The column with the id, in the same row. */
  | { readonly kind: "column"; readonly id: string }
  | {
      readonly kind: "calculation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export type Operator = "+" | "-" | "*" | "/";

/** The formula as a tree; null when it is anything but numbers and {columns} joined by + - * / and brackets. */
export function parseFormula(formula: string): Expression | null {
  const tokens = formula.match(/\{[^{}]+\}|\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? [];
  let position = 0;
  const operand = (): Expression | null => {
    const token = tokens[position++];
    if (token === undefined) return null;
    if (token === "(") {
      const inner = sum();
      return tokens[position++] === ")" ? inner : null;
    }
    if (/^\d/.test(token)) return { kind: "number", value: Number(token) };
    return /^\{.+\}$/.test(token) ? { kind: "column", id: token.slice(1, -1) } : null;
  };
  const chain = (next: () => Expression | null, operators: readonly string[]): Expression | null => {
    let left = next();
    while (left && operators.includes(tokens[position] ?? "")) {
      const operator = tokens[position++] as Operator;
      const right = next();
      left = right && { kind: "calculation", operator, left, right };
    }
    return left;
  };
  const product = (): Expression | null => chain(operand, ["*", "/"]);
  const sum = (): Expression | null => chain(product, ["+", "-"]);
  const whole = sum();
  return position === tokens.length ? whole : null;
}

/** The ids of the columns the formula takes from, each once, in order. */
export function columnsIn(expression: Expression): readonly string[] {
  if (expression.kind === "number") return [];
  if (expression.kind === "column") return [expression.id];
  return [...new Set([...columnsIn(expression.left), ...columnsIn(expression.right)])];
}

/** Everything the formula divides by, innermost first; one of them being 0 leaves the cell empty. */
export function divisorsIn(expression: Expression): readonly Expression[] {
  if (expression.kind !== "calculation") return [];
  const inner = [...divisorsIn(expression.left), ...divisorsIn(expression.right)];
  return expression.operator === "/" ? [...inner, expression.right] : inner;
}

/** The value of a cell; null when every column it takes from is blank, and when something is divided by 0. */
export function evaluateFormula(expression: Expression, valueOf: (columnId: string) => number | null): number | null {
  return columnsIn(expression).every((id) => valueOf(id) === null) ? null : calculate(expression, valueOf);
}

function calculate(expression: Expression, valueOf: (columnId: string) => number | null): number | null {
  if (expression.kind === "number") return expression.value;
  if (expression.kind === "column") return valueOf(expression.id) ?? 0;
  const left = calculate(expression.left, valueOf);
  const right = calculate(expression.right, valueOf);
  if (left === null || right === null) return null;
  switch (expression.operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? null : left / right;
  }
}

/** A row's values by column id, with those of its formula columns worked out, whichever order they stand in. */
export function completeRow(
  formulas: Readonly<Record<string, Expression>>,
  entered: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const under = new Set<string>();
  const valueOf = (id: string): number | null => {
    const formula = formulas[id];
    if (!formula) return entered[id] ?? null;
    if (under.has(id)) return null;
    under.add(id);
    const value = evaluateFormula(formula, valueOf);
    under.delete(id);
    return value;
  };
  const worked = Object.keys(formulas).flatMap((id) => {
    const value = valueOf(id);
    return value === null ? [] : [[id, value] as const];
  });
  return { ...entered, ...Object.fromEntries(worked) };
}

/** The sum of a column over rows by column id; cells without a number count as 0. */
export const sumOf = (rows: readonly Readonly<Record<string, string | number>>[], columnId: string): number =>
  rows.reduce((total, cells) => {
    const value = cells[columnId];
    return total + (typeof value === "number" ? value : 0);
  }, 0);
