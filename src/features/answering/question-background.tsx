import type { ReactNode } from "react";
import type { QuestionFirstWords } from "#domain/step-words.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";

interface QuestionBackgroundProps {
  readonly own: QuestionFirstWords;
  /** Examples and a question to ask when the room is stuck. */
  readonly support: ReactNode;
  readonly templates: ReactNode;
  /** What the question rests on, with who stands behind it. */
  readonly criteria: ReactNode;
}

/** Why the question matters, what counts as evidence, which templates help and what it rests on. */
export function QuestionBackground({ own, support, templates, criteria }: QuestionBackgroundProps) {
  const { wordsLang } = useRun();
  const messages = useMessages("answering");
  return (
    <section className="nio-background">
      <h2>{messages.why}</h2>
      <p lang={wordsLang}>{own.why}</p>
      {support}
      <h2>{messages.evidenceHint}</h2>
      <p lang={wordsLang}>{own.evidence}</p>
      {templates === null ? null : (
        <>
          <h2>{messages.templates}</h2>
          {templates}
        </>
      )}
      <h2>{messages.source}</h2>
      {criteria}
    </section>
  );
}
