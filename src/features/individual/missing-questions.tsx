/** Owns the questions somebody has not answered, with the way to each. */
import type { Language } from "#domain/assessment.ts";
import type { StepFirstWords } from "#domain/step-words.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { type AskedQuestion, type Given, unanswered } from "./asked.ts";

interface MissingQuestionsProps {
  readonly asked: readonly AskedQuestion[];
  readonly given: Given;
  readonly stepWords: Readonly<Record<string, StepFirstWords>>;
  readonly wordsLang: Language | undefined;
  readonly onGo: (at: number) => void;
}

export function MissingQuestions({ asked, given, stepWords, wordsLang, onGo }: MissingQuestionsProps) {
  const messages = useMessages("individual").walk;
  const missing = unanswered(asked, given);
  if (missing.length === 0) return <p>{messages.noneMissing}</p>;
  return (
    <section className="nio-individual-missing">
      <h2>{messages.missing(missing.length)}</h2>
      <p className="nio-hint">{messages.missingHint}</p>
      <ul>
        {missing.map(({ step, question }) => (
          <li key={question}>
            <Button
              variant="tertiary"
              lang={wordsLang}
              onClick={() => onGo(asked.findIndex((one) => one.question === question))}
            >
              {stepWords[step]?.questions[question]?.question ?? question}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
