import { use } from "react";
import { withoutWhatStaysHere } from "#domain/stays-here.ts";
import type { ClosingInput } from "#features/closing/closing-model.ts";
import { createFormat } from "#i18n/format.ts";
import { loadMessages } from "#i18n/messages.ts";
import { useLocale } from "#i18n/use-messages.ts";
import type { OpenEvaluation } from "./running-evaluation.ts";

/** What the closing of an open run is made from, in the language of its words; `wordsLang` where that is another than the page's. */
export function useClosingInput({ assessment, content, revision }: OpenEvaluation): {
  readonly input: ClosingInput;
  readonly wordsLang: string | undefined;
} {
  const locale = useLocale();
  const language = content.languageFor(locale);
  const report = use(loadMessages(language, "report"));
  const input = {
    assessment,
    words: use(content.loadAllWords(language)),
    evaluation: withoutWhatStaysHere(assessment, revision(), report.staysHere),
    messages: use(loadMessages(language, "closing")),
    followUpWords: use(loadMessages(language, "followingUp")).words,
    stepStatuses: report.stepStatuses,
    format: createFormat(language),
  };
  return { input, wordsLang: language === locale ? undefined : language };
}
