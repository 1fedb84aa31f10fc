/** Owns how a name typed by people becomes a part of a file name that every system can hold. */

const lettersWithoutBase: Readonly<Record<string, string>> = {
  ø: "o",
  æ: "ae",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  ł: "l",
};

/** At most 60 plain letters, digits and hyphens: "Örnsköldsvik" becomes "Ornskoldsvik"; empty when nothing can be kept. */
export function plainFileName(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .replaceAll(/[øæđðþßł]/giu, (letter) => {
      const plain = lettersWithoutBase[letter.toLowerCase()] ?? "";
      return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
    })
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, "");
}
