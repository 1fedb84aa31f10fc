import type { Words } from "#domain/assessment.ts";
import type { Unknown } from "#domain/suggestions.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { questionWords, stepName } from "./result-words.ts";

interface QuestionLinkProps {
  readonly item: Unknown;
  readonly words: Words;
}

/** The question, leading to where it is answered, and its step. */
export function QuestionLink({ item: { step, question }, words }: QuestionLinkProps) {
  const { hrefOf, wordsLang } = useRun();
  return (
    <span lang={wordsLang}>
      <a href={hrefOf({ state: "answering", at: "question", step, question })}>
        {questionWords(words, step, question)?.question ?? question}
      </a>{" "}
      <span className="nio-quiet">({stepName(words, step)})</span>
    </span>
  );
}
