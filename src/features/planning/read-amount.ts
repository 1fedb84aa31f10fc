/** The amount a text stands for, in whole SEK: null for an empty text, undefined for one that is no amount. Spaces and the currency's name count for nothing. */
export function readAmount(text: string): number | null | undefined {
  const figures = text.replaceAll(/\s/g, "").replace(/(kr|kronor|sek)\.?$/i, "");
  if (figures === "") return null;
  return /^\d{1,12}$/.test(figures) ? Number(figures) : undefined;
}
