/** Owns how a document of a newer format is read by this program: what it knows of it, and nothing else. */
import { evaluationType, formatVersion, minReaderVersion } from "./evaluation.ts";
import { isGroup } from "./evaluation-header.ts";
import { onlyKnownKeys, type Shape } from "./schema-shape.ts";

/**
 * The format of a document that is newer than this program and says it may be read here; null for all others. Such a
 * document must never be written back.
 */
export function newerReadableFormat(value: unknown): number | null {
  if (!isGroup(value) || value["type"] !== evaluationType) return null;
  const { formatVersion: format, minReaderVersion: reader } = value;
  return isVersion(format) && isVersion(reader) && format > formatVersion && reader <= formatVersion ? format : null;
}

/** What this program knows of a newer document, marked as one of its own format; unchecked. */
export function knownPartOf(value: Readonly<Record<string, unknown>>, shape: Shape): Readonly<Record<string, unknown>> {
  const known = onlyKnownKeys(shape, value);
  return { ...(isGroup(known) ? known : {}), formatVersion, minReaderVersion };
}

const isVersion = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value);
