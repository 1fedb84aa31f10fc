/** Owns cutting a text that is too long for its place. */

/**
 * The beginning of a text, `most` UTF-16 units at most: the text itself when it fits, else as many whole words as do. A
 * word that alone fills more than half the room is cut inside, between characters as a reader sees them, so that no
 * emoji or combined letter is split. Never ends in a space, and no mark is added; empty for an empty text or no room.
 */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = wholeCharacters(text, most);
  const isWordEnd = /\s/.test(text.charAt(head.length));
  const space = isWordEnd ? head.length : head.search(/\s\S*$/);
  return (space > most / 2 ? head.slice(0, space) : head).trimEnd();
}

function wholeCharacters(text: string, most: number): string {
  // A character is seldom longer than this, and a segmenter reads all it is given.
  const near = text.slice(0, most + longestCharacter);
  let head = "";
  for (const { segment } of characters.segment(near)) {
    if (head.length + segment.length > most) break;
    head += segment;
  }
  return head;
}

const longestCharacter = 64;
const characters = new Intl.Segmenter("sv", { granularity: "grapheme" });
