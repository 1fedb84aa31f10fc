import "./answering.css";
import type { ReactNode } from "react";
import type { AssessmentFirstWords } from "#domain/assessment.ts";
import type { StepFirstWords } from "#domain/step-words.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { walkedQuestions, walkedSteps } from "#evaluation/place.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

interface StepIntroductionPageProps {
  readonly step: string;
  readonly words: AssessmentFirstWords;
  /** Advice by size of municipality; null when there is none. */
  readonly sizes: ReactNode;
  readonly stepWords: StepFirstWords;
}

/** What a step is about, before its questions. */
export function StepIntroductionPage({ step, words, stepWords, sizes }: StepIntroductionPageProps) {
  const { assessment, wordsLang } = useRun();
  const document = useDocument();
  const send = useSend();
  const messages = useMessages("answering");
  const { introduction } = useMessages("stepPages");
  const next = () => send({ type: "walk.next" });
  const back = () => send({ type: "walk.back" });
  useShortcuts({ next, back });
  const steps = walkedSteps(assessment, document).map((walked) => walked.id);
  return (
    <div className="nio-introduction" data-projected>
      <PageHeading
        focusKey={`introduction/${step}`}
        eyebrow={`${messages.stepCounter(steps.indexOf(step) + 1, steps.length)} · ${introduction.questions(
          walkedQuestions(assessment, document, step).length,
        )}`}
      >
        <span lang={wordsLang}>{words.steps[step]?.name}</span>
      </PageHeading>
      <p className="nio-lead" lang={wordsLang}>
        {stepWords.introduction}
      </p>
      <div className="nio-introduction-points">
        <section>
          <h2>{introduction.signs}</h2>
          <ul lang={wordsLang}>
            {stepWords.signs.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{introduction.pitfalls}</h2>
          <ul lang={wordsLang}>
            {stepWords.pitfalls.map((pitfall) => (
              <li key={pitfall}>{pitfall}</li>
            ))}
          </ul>
        </section>
      </div>
      {sizes}
      <div className="nio-walk" role="group">
        <Button variant="secondary" onClick={back} aria-keyshortcuts="B">
          {messages.back}
        </Button>
        <Button onClick={next} aria-keyshortcuts="N">
          {introduction.toQuestions}
        </Button>
      </div>
    </div>
  );
}
