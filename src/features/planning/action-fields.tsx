/** Owns the fields of one action. Each change is kept at once. */
import type { Words } from "#domain/assessment.ts";
import { type Action, actionStatuses, fundings } from "#domain/evaluation.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { SelectField } from "#ui/select-field.tsx";
import { AmountField } from "./amount-field.tsx";
import { DayField } from "#ui/day-field.tsx";
import { IndicatorList } from "./indicator-list.tsx";
import { PrivateTextField } from "./private-text-field.tsx";
import { TemplateChoices } from "./template-choices.tsx";
import { longText, shortText } from "./text-lengths.ts";
import { useChangeAction } from "./use-change-action.ts";

interface ActionFieldsProps {
  readonly action: Action;
  readonly words: Words;
  /** The element id of the list of roles to choose from. */
  readonly rolesId: string;
}

/** Everything that can be said about one action. */
export function ActionFields({ action, words, rolesId }: ActionFieldsProps) {
  return (
    <div className="nio-planning-fields">
      <LongField action={action} field="text" rows={2} />
      <LongField action={action} field="why" rows={3} />
      <StepAndStatus action={action} words={words} />
      <RoleField action={action} field="owner" rolesId={rolesId} />
      <RoleField action={action} field="deputy" rolesId={rolesId} />
      <DayFields action={action} />
      <MoneyFields action={action} />
      <LongField action={action} field="risks" rows={2} />
      <IndicatorList action={action} rolesId={rolesId} />
      <TemplateChoices action={action} words={words} />
    </div>
  );
}

interface FieldProps {
  readonly action: Action;
}

function LongField({
  action,
  field,
  rows,
}: FieldProps & { readonly field: "text" | "why" | "risks"; readonly rows: number }) {
  const { fields } = useMessages("planning");
  const change = useChangeAction(action.id);
  return (
    <div data-wide>
      <PrivateTextField
        label={fields[field]}
        description={field === "risks" ? fields.risksHint : undefined}
        value={action[field]}
        multiline
        rows={rows}
        maxLength={longText}
        onChange={(text, visit) => change({ [field]: text }, visit)}
      />
    </div>
  );
}

function RoleField({ action, field, rolesId }: FieldProps & { field: "owner" | "deputy"; rolesId: string }) {
  const { fields } = useMessages("planning");
  const change = useChangeAction(action.id);
  return (
    <PrivateTextField
      label={fields[field]}
      description={fields.roleHint}
      value={action[field]}
      list={rolesId}
      autoComplete="off"
      maxLength={shortText}
      onChange={(role, visit) => change({ [field]: role }, visit)}
    />
  );
}

function StepAndStatus({ action, words }: FieldProps & { readonly words: Words }) {
  const { assessment, wordsLang } = useRun();
  const { scope } = useDocument();
  const messages = useMessages("planning");
  const change = useChangeAction(action.id);
  const steps = assessment.steps.filter(({ id }) => scope.steps.includes(id) || id === action.step);
  return (
    <>
      <SelectField
        label={messages.fields.step}
        lang={wordsLang}
        value={action.step}
        options={steps.map(({ id }) => ({ value: id, label: words.assessment.steps[id]?.name ?? id }))}
        onChange={(step) => change({ step })}
      />
      <SelectField
        label={messages.fields.status}
        value={action.status}
        options={actionStatuses.map((status) => ({ value: status, label: messages.statuses[status] }))}
        onChange={(value) => {
          const status = actionStatuses.find((known) => known === value);
          if (status) change({ status });
        }}
      />
    </>
  );
}

function DayFields({ action: { id, start, finish } }: FieldProps) {
  const messages = useMessages("planning");
  const change = useChangeAction(id);
  const isBackwards = start !== "" && finish !== "" && finish < start;
  return (
    <>
      <DayField label={messages.fields.start} value={start} onChange={(day, visit) => change({ start: day }, visit)} />
      <DayField
        label={messages.fields.finish}
        error={isBackwards ? messages.finishBeforeStart : undefined}
        value={finish}
        onChange={(day, visit) => change({ finish: day }, visit)}
      />
    </>
  );
}

function MoneyFields({ action }: FieldProps) {
  const messages = useMessages("planning");
  const change = useChangeAction(action.id);
  return (
    <>
      <SelectField
        label={messages.fields.funding}
        description={messages.fields.fundingHint}
        value={action.funding ?? ""}
        options={[
          { value: "", label: messages.fundingUnsaid },
          ...fundings.map((funding) => ({ value: funding, label: messages.fundings[funding] })),
        ]}
        onChange={(value) => change({ funding: fundings.find((funding) => funding === value) ?? null })}
      />
      <AmountField amount={action.amount} onChange={(amount, visit) => change({ amount }, visit)} />
    </>
  );
}
