/** Owns the line above an action's text: its step, and whether that step is in focus. */
import type { Words } from "#domain/assessment.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Tag } from "#ui/tag.tsx";

interface StepLineProps {
  /** Step id. */
  readonly step: string;
  readonly words: Words;
}

export function StepLine({ step, words }: StepLineProps) {
  const { wordsLang } = useRun();
  const { focus } = useDocument();
  const messages = useMessages("planning").focus;
  return (
    <p className="nio-planning-step">
      <span lang={wordsLang}>{words.assessment.steps[step]?.name ?? step}</span>
      {focus.includes(step) ? <Tag tone="accent">{messages.mark}</Tag> : null}
    </p>
  );
}
