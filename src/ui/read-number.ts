/** Owns how typed numbers and amounts are read. Spaces count for nothing; comma and point are the same decimal mark. */

/** The largest amount a document holds, in SEK. */
const mostAmount = 1e12;

/** Figures with or without decimals, then perhaps a size in words, then perhaps the currency. */
const amountPattern =
  /^(?<figures>\d{1,12}(?:[.,](?<decimals>\d{1,6}))?)(?:(?<millions>mn|m(?=kr|sek)|milj\.?|miljon(?:er)?|millions?)|(?<thousands>[tk](?=kr|sek)|tusen|thousand))?(?:kr\.?|kronor|sek|:-)?$/i;

/** The number a text stands for: null for an empty text, undefined for one that is no number of at most six decimals. */
export function readNumber(text: string): number | null | undefined {
  const figures = withoutSpaces(text).replace("−", "-").replace(",", ".");
  if (figures === "") return null;
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(figures)) return undefined;
  const value = Number(figures);
  return value === 0 ? 0 : value;
}

/** The amount a text such as "250 000 kr", "1,5 mnkr" or "250 tkr" stands for, in whole SEK: null for an empty text, undefined for one that is no such amount. */
export function readAmount(text: string): number | null | undefined {
  const written = withoutSpaces(text);
  if (written === "" || /^(kr|kronor|sek)\.?$/i.test(written)) return null;
  const { figures, decimals = "", millions, thousands } = amountPattern.exec(written)?.groups ?? {};
  if (figures === undefined) return undefined;
  const zeros = millions === undefined ? (thousands === undefined ? 0 : 3) : 6;
  if (decimals.length > zeros) return undefined;
  const amount = Math.round(Number(figures.replace(",", ".")) * 10 ** zeros);
  return amount <= mostAmount ? amount : undefined;
}

const withoutSpaces = (text: string): string => text.replaceAll(/\s/g, "");
