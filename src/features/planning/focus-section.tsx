/** Owns the choice of steps the group puts first, and the nudge to keep them few. */
import type { Words } from "#domain/assessment.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Checkbox } from "#ui/checkbox.tsx";

/** More steps than this at once is usually too much. */
const fewSteps = 3;

export function FocusSection({ words }: { readonly words: Words }) {
  const { assessment, wordsLang } = useRun();
  const { scope, focus, actions } = useDocument();
  const send = useSend();
  const messages = useMessages("planning").focus;
  const offered = assessment.steps.filter(({ id }) => scope.steps.includes(id) || focus.includes(id));
  const count = (step: string) => actions.filter((action) => action.step === step).length;
  return (
    <section className="nio-planning-group">
      <fieldset className="nio-planning-fieldset">
        <legend>
          <h2>{messages.title}</h2>
        </legend>
        <p className="nio-quiet">{messages.lead}</p>
        <div className="nio-planning-focus">
          {offered.map(({ id }) => (
            <Checkbox
              key={id}
              label={<span lang={wordsLang}>{words.assessment.steps[id]?.name ?? id}</span>}
              description={messages.actions(count(id))}
              checked={focus.includes(id)}
              onChange={(inFocus) => send({ type: "focus.set", step: id, inFocus })}
            />
          ))}
        </div>
      </fieldset>
      <Nudge />
    </section>
  );
}

function Nudge() {
  const { focus, actions } = useDocument();
  const messages = useMessages("planning").focus;
  const spread = new Set(actions.map(({ step }) => step)).size;
  const text =
    focus.length > fewSteps
      ? messages.tooMany(focus.length)
      : focus.length === 0 && spread > fewSteps
        ? messages.spread(spread)
        : null;
  return (
    <div role="status">
      {text === null ? null : (
        <Alert tone="info">
          <p>{text}</p>
        </Alert>
      )}
    </div>
  );
}
