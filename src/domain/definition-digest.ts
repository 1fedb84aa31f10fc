/** Owns the fingerprint that says whether two definitions score alike, whatever they are called and worded. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Assessment } from "./assessment.ts";
import type { FrozenWords } from "./frozen-assessment.ts";

/**
 * SHA-256, as 64 hexadecimal digits, of the structure without words, written as RFC 8785 says. Lists that are empty and
 * parts that are left out count as the same, so that a definition keeps its digest when the format learns a new part.
 */
export const structureDigest = (assessment: Assessment): string =>
  remembered(assessment, () => digest(withoutEmpty(assessment)));

/** SHA-256 of a language's words, written in the same way. It says that texts differ and never decides a comparison. */
export const wordsDigest = (words: FrozenWords): string => remembered(words, () => digest(words));

/** Definitions are never changed once read, and are asked at each save. */
const known = new WeakMap<object, string>();

function remembered(definition: object, compute: () => string): string {
  const digest = known.get(definition) ?? compute();
  known.set(definition, digest);
  return digest;
}

const digest = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? "")));

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutEmpty(part)]));
}
