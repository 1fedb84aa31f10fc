import type { ReactNode } from "react";
import type { QuestionWords } from "#domain/assessment.ts";
import { useMessages } from "#i18n/use-messages.ts";

interface QuestionBackgroundProps {
  readonly own: QuestionWords;
  readonly templates: ReactNode;
  /** What the question rests on, with who stands behind it. */
  readonly criteria: ReactNode;
}

/** Why the question matters, what counts as evidence, which templates help and what it rests on. */
export function QuestionBackground({ own, templates, criteria }: QuestionBackgroundProps) {
  const messages = useMessages("answering");
  return (
    <section className="nio-background">
      <h2>{messages.why}</h2>
      <p>{own.why}</p>
      <h2>{messages.evidenceHint}</h2>
      <p>{own.evidence}</p>
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
