/** Owns the way from compared evaluations to a text that can be copied. Load it lazily. */
import { openRuns } from "#domain/stays-here.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";
import type { WordedRun } from "#domain/worded-run.ts";
import { createFormat } from "#i18n/format.ts";
import { type Locale, loadMessages } from "#i18n/messages.ts";
import { composeSinceLast } from "./compose-since-last.ts";

export interface SinceLastSource {
  /** Oldest first, two or more. */
  readonly runs: readonly WordedRun[];
  readonly mappings: readonly VersionMapping[];
  readonly locale: Locale;
}

/** What has happened from the first evaluation to the last, without the texts that stay with the municipality. */
export async function writeSinceLast({ runs: whole, mappings, locale }: SinceLastSource): Promise<string> {
  const messages = await loadMessages(locale, "comparing");
  const runs = openRuns(whole, messages.staysHere);
  if (runs.length < 2) throw new Error("A comparison needs two evaluations.");
  return composeSinceLast({ runs, mappings, messages, format: createFormat(locale) }).join("\n");
}
