import type { ReactNode } from "react";
import type { AssessmentWords, QuestionWords } from "#domain/assessment.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";

interface QuestionBackgroundProps {
  readonly question: string;
  readonly words: AssessmentWords;
  readonly own: QuestionWords;
  readonly templates: ReactNode;
}

/** Why the question matters, what counts as evidence, which templates help and what it rests on. */
export function QuestionBackground({ question, words, own, templates }: QuestionBackgroundProps) {
  const { assessment } = useRun();
  const messages = useMessages("answering");
  const definition = assessment.steps.flatMap((step) => step.questions).find(({ id }) => id === question);
  const marks = [...new Set(definition?.sources.map((source) => source.mark))];
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
      <p className="nio-hint">
        {messages.source}: {marks.map((mark) => words.marks[mark] ?? mark).join("; ")}
      </p>
    </section>
  );
}
