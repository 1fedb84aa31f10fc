/** Owns the guess whether a text holds personal data. It is for a gentle hint and never stops anyone. */

export type PersonalData = "identity-number" | "e-mail";

/** The first kind of personal data the text seems to hold; null when it seems to hold none. */
export function findPersonalData(text: string): PersonalData | null {
  if ([...text.matchAll(identityNumber)].some(isLikelyIdentityNumber)) return "identity-number";
  return email.test(text) ? "e-mail" : null;
}

const email = /[^\s@<>,;:]+@[^\s@<>,;:]+\.\p{L}{2,}/u;

/** Century, date, separator and four figures, standing alone among figures. */
const identityNumber = /(?<!\d)(18|19|20)?(\d{2})(\d{2})(\d{2})( ?[-+–] ?| )?(\d{4})(?!\d)/g;

function isLikelyIdentityNumber(match: RegExpMatchArray): boolean {
  const [, century, year = "", month = "", day = "", separator, last = ""] = match;
  if (!isDate(Number(month), Number(day))) return false;
  // Ten figures in a row may as well be a telephone or order number, so there the check digit must agree.
  return century !== undefined || separator !== undefined || hasCheckDigit(year + month + day + last);
}

/** Coordination numbers have 60 added to the day. */
const isDate = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));

function hasCheckDigit(figures: string): boolean {
  const sum = Array.from(figures, Number).reduce((total, figure, index) => {
    const product = figure * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
