import type { Ref } from "react";
import type { Words } from "#domain/assessment.ts";
import type { Suggestion } from "#domain/suggestions.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { InPlanMark } from "#ui/in-plan-mark.tsx";
import { useFocusOnArrival } from "#ui/use-focus-on-arrival.ts";
import { questionWords, stepName } from "./result-words.ts";

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly text: string;
  readonly why: string;
  readonly words: Words;
  readonly isInPlan: boolean;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
  readonly onAdd: () => void;
}

export function SuggestionCard({ suggestion, text, why, words, isInPlan, headingRef, onAdd }: SuggestionCardProps) {
  const { hrefOf, templateHref, wordsLang } = useRun();
  const { suggestions } = useMessages("results");
  const { step, question, templates } = suggestion;
  const { arrival, expectIt } = useFocusOnArrival<HTMLParagraphElement>(isInPlan);
  return (
    <Card className="nio-results-suggestion">
      <div className="nio-stack" data-gap="small">
        <p className="nio-eyebrow" lang={wordsLang}>
          {stepName(words, step)}
        </p>
        <h3 ref={headingRef} tabIndex={-1} lang={wordsLang}>
          {text}
        </h3>
        <p className="nio-results-why">{why}</p>
        <p>
          <a lang={wordsLang} href={hrefOf({ state: "answering", at: "question", step, question })}>
            {questionWords(words, step, question)?.question ?? question}
          </a>
        </p>
        {templates.map((template) => (
          <p key={template}>
            <span className="nio-quiet">{suggestions.templates}</span>{" "}
            <a lang={wordsLang} href={templateHref(template)}>
              {words.templates[template]?.title ?? template}
            </a>
          </p>
        ))}
      </div>
      {isInPlan ? (
        <InPlanMark ref={arrival}>{suggestions.inPlan}</InPlanMark>
      ) : (
        <Button
          variant="secondary"
          aria-label={suggestions.addNamed(text)}
          onClick={() => {
            expectIt();
            onAdd();
          }}
        >
          {suggestions.add}
        </Button>
      )}
    </Card>
  );
}
