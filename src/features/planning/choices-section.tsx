/** Owns what can be put in the plan: last year's unfinished actions, ranked suggestions, things to find out, and the group's own words. */
import { useState } from "react";
import { levelName, type Words } from "#domain/assessment.ts";
import { type Action, answerTo, createAction } from "#domain/evaluation.ts";
import { stepTarget } from "#domain/scope.ts";
import { actionFromSuggestion, type Suggestion, type Unknown } from "#domain/suggestions.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { walkedQuestions, walkedSteps } from "#evaluation/place.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { LastPlanChoices } from "./last-plan-choices.tsx";
import { OwnActionForm } from "./own-action-form.tsx";
import { openChoices } from "./plan-choices.ts";
import { StepLine } from "./step-line.tsx";
import { TemplateLinks } from "./template-links.tsx";

interface ChoicesSectionProps {
  readonly words: Words;
  readonly onAdd: (action: Action) => void;
}

const shownAtFirst = 5;

export function ChoicesSection({ words, onAdd }: ChoicesSectionProps) {
  const { assessment } = useRun();
  const evaluation = useDocument();
  const { suggestions, unknowns } = openChoices(assessment, evaluation);
  return (
    <div className="nio-planning-choices">
      <LastPlanChoices words={words} onAdd={onAdd} />
      <Suggestions suggestions={suggestions} words={words} onAdd={onAdd} />
      {unknowns.length > 0 ? <Unknowns unknowns={unknowns} words={words} onAdd={onAdd} /> : null}
      <OwnActionForm words={words} onAdd={onAdd} />
    </div>
  );
}

function Suggestions({
  suggestions,
  words,
  onAdd,
}: ChoicesSectionProps & { readonly suggestions: readonly Suggestion[] }) {
  const evaluation = useDocument();
  const messages = useMessages("planning").suggestions;
  const [isAllShown, setAllShown] = useState(false);
  const shown = isAllShown ? suggestions : suggestions.slice(0, shownAtFirst);
  const hidden = suggestions.length - shown.length;
  if (suggestions.length === 0) {
    const isAnswered = Object.values(evaluation.answers).some(({ mark }) => mark !== null);
    return (
      <section className="nio-planning-group">
        <h2>{messages.title}</h2>
        {isAnswered ? <p>{messages.none}</p> : <NoAnswers />}
      </section>
    );
  }
  return (
    <section className="nio-planning-group">
      <h2>{messages.title}</h2>
      <p className="nio-quiet">{messages.lead}</p>
      <ul className="nio-planning-choice-list">
        {shown.map((suggestion) => (
          <SuggestionItem key={suggestion.question} suggestion={suggestion} words={words} onAdd={onAdd} />
        ))}
      </ul>
      {hidden > 0 ? (
        <div>
          <Button variant="secondary" onClick={() => setAllShown(true)}>
            {messages.more(hidden)}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function NoAnswers() {
  const { assessment, hrefOf } = useRun();
  const evaluation = useDocument();
  const messages = useMessages("planning").suggestions;
  const step = walkedSteps(assessment, evaluation)[0]?.id;
  const question = step === undefined ? undefined : walkedQuestions(assessment, evaluation, step)[0];
  return (
    <>
      <p>{messages.noAnswers}</p>
      {step === undefined || question === undefined ? null : (
        <div>
          <LinkButton variant="secondary" href={hrefOf({ state: "answering", at: "question", step, question })}>
            {messages.toAnswering}
          </LinkButton>
        </div>
      )}
    </>
  );
}

function SuggestionItem({ suggestion, words, onAdd }: ChoicesSectionProps & { readonly suggestion: Suggestion }) {
  const { assessment, createId, wordsLang } = useRun();
  const evaluation = useDocument();
  const messages = useMessages("planning").suggestions;
  const format = useFormat();
  const { question, step, from, templates, dependents } = suggestion;
  const name = (level: number) => levelName(assessment, words.assessment, level, format.exact);
  const level = assessment.scale.values[from] ?? 0;
  const target = answerTo(evaluation, question).target ?? stepTarget(assessment, evaluation, step);
  const text = words.steps[step]?.questions[question]?.actions[from]?.do ?? "";
  return (
    <li className="nio-planning-choice">
      <StepLine step={step} words={words} />
      <p className="nio-planning-choice-text" lang={wordsLang}>
        {text}
      </p>
      <p className="nio-planning-reason">
        {messages.reason(name(level), name(target))} {dependents > 0 ? messages.dependents(dependents) : null}
      </p>
      <TemplateLinks templates={templates} words={words} />
      <div>
        <Button variant="secondary" onClick={() => onAdd(actionFromSuggestion(createId(), suggestion, words))}>
          {messages.add}
          <span className="ds-sr-only" lang={wordsLang}>
            {" "}
            {text}
          </span>
        </Button>
      </div>
    </li>
  );
}

function Unknowns({ unknowns, words, onAdd }: ChoicesSectionProps & { readonly unknowns: readonly Unknown[] }) {
  const { createId, wordsLang } = useRun();
  const messages = useMessages("planning");
  return (
    <section className="nio-planning-group">
      <h2>{messages.unknowns.title}</h2>
      <p className="nio-quiet">{messages.unknowns.lead}</p>
      <ul className="nio-planning-choice-list">
        {unknowns.map(({ question, step }) => {
          const asked = words.steps[step]?.questions[question]?.question ?? "";
          const text = messages.unknowns.action(asked);
          const action = { text, step, question, why: messages.unknowns.why, templates: [] };
          return (
            <li key={question} className="nio-planning-choice">
              <StepLine step={step} words={words} />
              <p className="nio-planning-choice-text" lang={wordsLang}>
                {asked}
              </p>
              <div>
                <Button variant="secondary" onClick={() => onAdd(createAction(createId(), action))}>
                  {messages.suggestions.add}
                  <span className="ds-sr-only"> {text}</span>
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
