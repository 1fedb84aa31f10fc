/** Owns the form for an action in the group's own words. */
import { useId, useState } from "react";
import type { Words } from "#domain/assessment.ts";
import { type Action, createAction } from "#domain/evaluation.ts";
import { chosenSteps } from "#domain/scope.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { PrivateTextField } from "./private-text-field.tsx";

interface OwnActionFormProps {
  readonly words: Words;
  readonly onAdd: (action: Action) => void;
}

export function OwnActionForm({ words, onAdd }: OwnActionFormProps) {
  const { assessment, createId, wordsLang } = useRun();
  const steps = chosenSteps(assessment, useDocument());
  const messages = useMessages("planning").own;
  const textId = useId();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState("");
  const [isFaulty, setFaulty] = useState(false);
  const step = steps.find(({ id }) => id === chosen)?.id ?? steps[0]?.id ?? "";

  const submit = () => {
    setFaulty(text.trim() === "");
    if (text.trim() === "") {
      document.getElementById(textId)?.focus();
      return;
    }
    onAdd(createAction(createId(), { text: text.trim(), step, question: null, why: "", templates: [] }));
    setText("");
  };
  return (
    <section className="nio-planning-group">
      <h2>{messages.title}</h2>
      <form
        className="nio-planning-own"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <PrivateTextField
          id={textId}
          label={messages.text}
          description={messages.textHint}
          error={isFaulty ? messages.empty : undefined}
          value={text}
          multiline
          rows={2}
          maxLength={10_000}
          onChange={(value) => {
            setText(value);
            setFaulty(false);
          }}
        />
        <SelectField
          label={messages.step}
          lang={wordsLang}
          value={step}
          options={steps.map(({ id }) => ({ value: id, label: words.assessment.steps[id]?.name ?? id }))}
          onChange={setChosen}
        />
        <div>
          <Button type="submit" variant="secondary">
            {messages.add}
          </Button>
        </div>
      </form>
    </section>
  );
}
