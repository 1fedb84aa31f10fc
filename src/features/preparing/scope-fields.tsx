import { useId, useState } from "react";
import { type Assessment, type AssessmentWords, questionsOf } from "#domain/assessment.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useSetDetails } from "./use-set-details.ts";

/** Which steps and which variant the group walks through. One step at least is always chosen. */
export function ScopeFields({ words }: { readonly words: AssessmentWords }) {
  const { assessment, wordsLang } = useRun();
  const { scope } = useDocument();
  const setDetails = useSetDetails();
  const messages = useMessages("preparing");
  const errorId = useId();
  const [keptStep, setKeptStep] = useState<string>();

  const chooseStep = (step: string, isChosen: boolean) => {
    const steps = assessment.steps
      .map(({ id }) => id)
      .filter((id) => (id === step ? isChosen : scope.steps.includes(id)));
    setKeptStep(steps.length === 0 ? step : undefined);
    if (steps.length > 0) setDetails({ scope: { ...scope, steps } });
  };
  return (
    <>
      <fieldset className="nio-preparing-set" aria-describedby={keptStep === undefined ? undefined : errorId}>
        <legend className="ds-sr-only">{messages.steps}</legend>
        <div className="nio-preparing-grid">
          {assessment.steps.map(({ id }, index) => (
            <Checkbox
              key={id}
              label={<span lang={wordsLang}>{messages.step(index + 1, words.steps[id]?.name ?? id)}</span>}
              checked={scope.steps.includes(id)}
              onChange={(isChosen) => chooseStep(id, isChosen)}
            />
          ))}
        </div>
        <p id={errorId} role="alert" className="ds-validation-message">
          {keptStep === undefined ? null : messages.lastStep(words.steps[keptStep]?.name ?? keptStep)}
        </p>
      </fieldset>
      <p className="nio-preparing-stored" role="status">
        {messages.stepsChosen(scope.steps.length, assessment.steps.length)}
      </p>
      {hasUnlikeVariants(assessment) ? (
        <RadioGroup
          legend={messages.variant}
          name="variant"
          value={scope.variant}
          options={assessment.variants.map(({ id }) => ({
            value: id,
            label: <span lang={wordsLang}>{words.variants[id] ?? id}</span>,
          }))}
          onChange={(variant) => setDetails({ scope: { ...scope, variant } })}
        />
      ) : null}
    </>
  );
}

/** Whether the choice of variant changes which questions are asked. */
const hasUnlikeVariants = ({ steps, variants }: Assessment): boolean =>
  steps.some((step) => new Set(variants.map((variant) => questionsOf(step, variant).length)).size > 1);
