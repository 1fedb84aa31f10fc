/** Owns damaging files in ways that accidents and attackers do, the same way for the same seed. */

/** A number from 0 up to but not including `below`. */
export type Random = (below: number) => number;

/** Mulberry32, public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)]!;

/** The file with one to four faults in its bytes, its tokens or its structure. */
export function mutateFile(text: string, random: Random): Uint8Array<ArrayBuffer> {
  let bytes = new TextEncoder().encode(text);
  for (let left = 1 + random(4); left > 0; left -= 1) {
    const way = random(3);
    if (way === 0) bytes = mutateBytes(bytes, random);
    else {
      const read = new TextDecoder().decode(bytes);
      bytes = new TextEncoder().encode(way === 1 ? mutateTokens(read, random) : mutateStructure(read, random));
    }
  }
  return bytes;
}

function mutateBytes(bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  const at = random(bytes.length + 1);
  const length = random(40);
  const slices = [bytes.slice(0, at), bytes.slice(at, at + length), bytes.slice(at + length)] as const;
  const [before, middle, after] = slices;
  switch (random(5)) {
    case 0:
      return before;
    case 1:
      return joined(before, after);
    case 2:
      return joined(before, middle, middle, after);
    case 3:
      return joined(
        before,
        new Uint8Array(length).map(() => random(256)),
        after,
      );
    default: {
      const flipped = bytes.slice();
      if (at < flipped.length) flipped[at] = flipped[at]! ^ (1 << random(8));
      return flipped;
    }
  }
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((part) => [...part]));

const tokens = [
  '"__proto__"',
  '"constructor"',
  '"prototype"',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  "1e999",
  "-1e999",
  "-0",
  "1e-400",
  "99999999999999999999",
  "NaN",
  "null",
  "true",
  "[]",
  "{}",
  '""',
  '"not-relevant"',
  '"unknown"',
  '"\\u0000\\ud800"',
  '"2026-02-30"',
  `"${"x".repeat(20_000)}"`,
  `${"[".repeat(30)}${"]".repeat(30)}`,
  `${"[".repeat(5_000)}${"]".repeat(5_000)}`,
];

/** One string, number or word in the text is replaced by something else. */
function mutateTokens(text: string, random: Random): string {
  const found = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/g)];
  if (found.length === 0) return pick(random, tokens);
  const { index, 0: token } = pick(random, found);
  return `${text.slice(0, index)}${pick(random, tokens)}${text.slice(index + token.length)}`;
}

const values: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  0.5,
  2.5,
  99,
  1e308,
  "",
  " ",
  "unknown",
  "not-relevant",
  "toString",
  "hasOwnProperty",
  "0.9.0",
  "2026-13-40",
  [],
  [null],
  {},
  { length: 1e9 },
  { toString: 1, valueOf: 1 },
];

/** One value is replaced, removed, doubled or moved; a text that is no JSON, or too deep to write again, is left as it is. */
function mutateStructure(text: string, random: Random): string {
  if (/\[{500}/.test(text)) return text;
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return text;
  }
  const groups: (Record<string, unknown> | unknown[])[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    groups.push(value as Record<string, unknown>);
    if (groups.length < 5_000) for (const inner of Object.values(value)) collect(inner);
  };
  collect(root);
  if (groups.length === 0) return JSON.stringify(pick(random, values));
  const group = pick(random, groups);
  const keys = Object.keys(group);
  const key = keys.length === 0 ? "new" : pick(random, keys);
  const change = random(5);
  if (Array.isArray(group)) {
    const index = random(group.length + 1);
    if (change === 0) group.splice(index, 1);
    else if (change === 1) group.push(...group.slice(0, 50));
    else if (change === 2) group.reverse();
    else group.splice(index, random(2), pick(random, values));
  } else if (change === 0) delete group[key];
  else if (change === 1) group[pick(random, ["extra", "toString", "valueOf", "id", "type"])] = group[key];
  else if (change === 2) group[key] = { ...group };
  else if (change === 3) group[key] = pick(random, groups) === group ? {} : structuredClone(pick(random, values));
  else group[key] = pick(random, values);
  return JSON.stringify(root);
}
