import { useEffect, useRef, useState } from "react";
import type { Words } from "#domain/assessment.ts";
import { type Scores } from "#domain/scoring.ts";
import { chosenSteps } from "#domain/scope.ts";
import { actionFromSuggestion, isInPlan, type Suggestion, suggestActions } from "#domain/suggestions.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { questionWords, stepName, suggestionReason } from "./result-words.ts";
import { SuggestionCard } from "./suggestion-card.tsx";

/** How many suggestions are shown at first, and how many more at a time. */
const portion = 5;

interface SuggestionsListProps {
  readonly scores: Scores;
  readonly words: Words;
}

export function SuggestionsList({ scores, words }: SuggestionsListProps) {
  const { assessment, createId } = useRun();
  const evaluation = useDocument();
  const send = useSend();
  const messages = useMessages("results");
  const format = useFormat();
  const [count, setCount] = useState(portion);
  const firstNew = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (count > portion) firstNew.current?.focus();
  }, [count]);

  const all = suggestActions(assessment, evaluation, scores);
  const visible = all.slice(0, count);
  const focused = chosenSteps(assessment, evaluation).filter(({ id }) =>
    evaluation.actions.some(({ step }) => step === id),
  );
  const textOf = ({ step, question, from }: Suggestion) =>
    questionWords(words, step, question)?.actions[from]?.do ?? question;
  const add = (suggestion: Suggestion) => {
    const action = actionFromSuggestion(createId(), suggestion, words);
    send({ type: "action.add", action });
  };

  return (
    <section className="nio-stack" aria-labelledby="results-suggestions">
      <h2 id="results-suggestions">{messages.suggestions.title}</h2>
      <p className="nio-results-lead">{messages.suggestions.lead}</p>
      <p role="status" className="nio-results-focus">
        {focused.length === 0
          ? null
          : messages.suggestions.focus(format.list(focused.map(({ id }) => stepName(words, id))), focused.length)}
      </p>
      {all.length === 0 ? (
        <p>{messages.suggestions.none}</p>
      ) : (
        <ol className="nio-results-suggestions">
          {visible.map((suggestion, index) => (
            <li key={suggestion.action}>
              <SuggestionCard
                suggestion={suggestion}
                text={textOf(suggestion)}
                why={suggestionReason(suggestion, messages, format)}
                words={words}
                isInPlan={isInPlan(evaluation, suggestion.question)}
                headingRef={index === count - portion ? firstNew : undefined}
                onAdd={() => add(suggestion)}
              />
            </li>
          ))}
        </ol>
      )}
      {visible.length === all.length ? null : (
        <div className="nio-row">
          <Button variant="secondary" onClick={() => setCount(count + portion)}>
            {messages.suggestions.more(Math.min(portion, all.length - visible.length))}
          </Button>
          <span className="nio-quiet">{messages.suggestions.shown(visible.length, all.length)}</span>
        </div>
      )}
    </section>
  );
}
