import type { Words } from "#domain/assessment.ts";
import { type Action, actionStatuses, fundings } from "#domain/evaluation.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { AmountField } from "./amount-field.tsx";
import { templatesOfStep } from "./plan-choices.ts";
import { PrivateTextField } from "./private-text-field.tsx";

interface ActionFieldsProps {
  readonly action: Action;
  readonly words: Words;
  /** The element id of the list of roles to choose from. */
  readonly rolesId: string;
}

/** The document's limits on texts. */
const shortText = 500;
const longText = 10_000;

/** Everything that can be said about one action. Each change is kept at once. */
export function ActionFields({ action, words, rolesId }: ActionFieldsProps) {
  const { assessment } = useRun();
  const { scope } = useDocument();
  const messages = useMessages("planning");
  const { fields } = messages;
  const change = useChange(action.id);
  const steps = assessment.steps.filter(({ id }) => scope.steps.includes(id) || id === action.step);
  return (
    <div className="nio-planning-fields">
      <div data-wide>
        <PrivateTextField
          label={fields.text}
          value={action.text}
          multiline
          rows={2}
          maxLength={longText}
          onChange={(text, visit) => change({ text }, visit)}
        />
      </div>
      <div data-wide>
        <PrivateTextField
          label={fields.why}
          value={action.why}
          multiline
          rows={3}
          maxLength={longText}
          onChange={(why, visit) => change({ why }, visit)}
        />
      </div>
      <SelectField
        label={fields.step}
        value={action.step}
        options={steps.map(({ id }) => ({ value: id, label: words.assessment.steps[id]?.name ?? id }))}
        onChange={(step) => change({ step })}
      />
      <SelectField
        label={fields.status}
        value={action.status}
        options={actionStatuses.map((status) => ({ value: status, label: messages.statuses[status] }))}
        onChange={(value) => {
          const status = actionStatuses.find((known) => known === value);
          if (status) change({ status });
        }}
      />
      <PrivateTextField
        label={fields.owner}
        description={fields.roleHint}
        value={action.owner}
        list={rolesId}
        autoComplete="off"
        maxLength={shortText}
        onChange={(owner, visit) => change({ owner }, visit)}
      />
      <PrivateTextField
        label={fields.deputy}
        description={fields.roleHint}
        value={action.deputy}
        list={rolesId}
        autoComplete="off"
        maxLength={shortText}
        onChange={(deputy, visit) => change({ deputy }, visit)}
      />
      <DayFields action={action} />
      <SelectField
        label={fields.funding}
        description={fields.fundingHint}
        value={action.funding ?? ""}
        options={[
          { value: "", label: messages.fundingUnsaid },
          ...fundings.map((funding) => ({ value: funding, label: messages.fundings[funding] })),
        ]}
        onChange={(value) => change({ funding: fundings.find((funding) => funding === value) ?? null })}
      />
      <AmountField amount={action.amount} onChange={(amount, visit) => change({ amount }, visit)} />
      <MeasureFields action={action} />
      <TemplateChoices action={action} words={words} />
    </div>
  );
}

function DayFields({ action }: { readonly action: Action }) {
  const messages = useMessages("planning");
  const change = useChange(action.id);
  const isBackwards = action.start !== "" && action.finish !== "" && action.finish < action.start;
  const limits = { type: "date", min: "2000-01-01", max: "2100-12-31" };
  return (
    <>
      <TextField
        {...limits}
        label={messages.fields.start}
        value={action.start}
        onChange={(start, visit) => {
          if (isDay(start)) change({ start }, visit);
        }}
      />
      <TextField
        {...limits}
        label={messages.fields.finish}
        error={isBackwards ? messages.finishBeforeStart : undefined}
        value={action.finish}
        onChange={(finish, visit) => {
          if (isDay(finish)) change({ finish }, visit);
        }}
      />
    </>
  );
}

/** Some browsers let the year grow past four figures while it is typed. */
const isDay = (text: string): boolean => text === "" || text.length === 10;

function MeasureFields({ action: { id, measure } }: { readonly action: Action }) {
  const messages = useMessages("planning").fields;
  const change = useChange(id);
  return (
    <fieldset data-wide className="nio-planning-fieldset">
      <legend>{messages.measure}</legend>
      <p className="nio-quiet">{messages.measureHint}</p>
      <div className="nio-planning-measure">
        {(["baseline", "target", "when"] as const).map((part) => (
          <TextField
            key={part}
            label={messages[part]}
            value={measure[part]}
            maxLength={shortText}
            onChange={(text, visit) => change({ measure: { ...measure, [part]: text } }, visit)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function TemplateChoices({ action, words }: { readonly action: Action; readonly words: Words }) {
  const { assessment, templateHref } = useRun();
  const messages = useMessages("planning").fields;
  const change = useChange(action.id);
  const offered = [...new Set([...templatesOfStep(assessment, action.step), ...action.templates])];
  if (offered.length === 0) return null;
  return (
    <fieldset data-wide className="nio-planning-fieldset">
      <legend>{messages.templates}</legend>
      <p className="nio-quiet">{messages.templatesHint}</p>
      {offered.map((template) => {
        const title = words.templates[template]?.title ?? template;
        return (
          <div key={template} className="nio-planning-template">
            <Checkbox
              label={title}
              checked={action.templates.includes(template)}
              onChange={(isChosen) =>
                change({
                  templates: isChosen
                    ? [...action.templates, template]
                    : action.templates.filter((chosen) => chosen !== template),
                })
              }
            />
            <a href={templateHref(template)} className="ds-link">
              {messages.openTemplate}
              <span className="ds-sr-only"> {title}</span>
            </a>
          </div>
        );
      })}
    </fieldset>
  );
}

function useChange(id: string) {
  const send = useSend();
  return (changes: Partial<Omit<Action, "id">>, visit: string | null = null) =>
    send({ type: "action.change", id, changes, visit });
}
