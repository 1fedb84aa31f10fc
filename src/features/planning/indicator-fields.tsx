/** Owns the fields of one indicator. Each change is kept at once. */
import { frequencies, type Indicator } from "#domain/evaluation.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { DayField } from "#ui/day-field.tsx";
import { IndicatorSource } from "./indicator-source.tsx";
import { NumberField } from "./number-field.tsx";
import { PrivateTextField } from "./private-text-field.tsx";
import { longText, shortText } from "./text-lengths.ts";

interface IndicatorFieldsProps {
  readonly indicator: Indicator;
  /** The element id that the name field gets. */
  readonly nameId: string;
  readonly rolesId: string;
  readonly onChange: (indicator: Indicator, visit: string | null) => void;
  readonly onRemove: () => void;
}

export function IndicatorFields({ indicator, nameId, rolesId, onChange, onRemove }: IndicatorFieldsProps) {
  const messages = useMessages("planning").indicators;
  const change: ChangeIndicator = (changes, visit = null) => onChange({ ...indicator, ...changes }, visit);
  return (
    <div className="nio-planning-indicator-fields">
      <div data-wide className="nio-planning-name-unit">
        <TextField
          id={nameId}
          label={messages.name}
          description={messages.nameHint}
          value={indicator.name}
          maxLength={shortText}
          onChange={(name, visit) => change({ name }, visit)}
        />
        <TextField
          label={messages.unit}
          description={messages.unitHint}
          value={indicator.unit}
          maxLength={shortText}
          onChange={(unit, visit) => change({ unit }, visit)}
        />
      </div>
      <MeasuredFields indicator={indicator} part="baseline" change={change} />
      <MeasuredFields indicator={indicator} part="target" change={change} />
      <IndicatorSource source={indicator.source} onChange={(source, visit) => change({ source }, visit)} />
      <Routine indicator={indicator} rolesId={rolesId} change={change} />
      <ThresholdFields indicator={indicator} change={change} />
      <div data-wide>
        <PrivateTextField
          label={messages.remark}
          description={messages.remarkHint}
          value={indicator.remark}
          multiline
          rows={2}
          maxLength={longText}
          onChange={(remark, visit) => change({ remark }, visit)}
        />
      </div>
      <div data-wide>
        <Button variant="tertiary" onClick={onRemove}>
          {messages.remove}
        </Button>
      </div>
    </div>
  );
}

type ChangeIndicator = (changes: Partial<Omit<Indicator, "id">>, visit?: string | null) => void;

interface PartProps {
  readonly indicator: Indicator;
  readonly change: ChangeIndicator;
}

function MeasuredFields({ indicator, part, change }: PartProps & { readonly part: "baseline" | "target" }) {
  const messages = useMessages("planning").indicators;
  const measured = indicator[part];
  return (
    <fieldset className="nio-planning-fieldset">
      <legend>{messages[part]}</legend>
      <p className="nio-quiet">{messages.valueHint}</p>
      <div className="nio-planning-pair">
        <NumberField
          label={messages.value}
          value={measured.value}
          onChange={(value, visit) => change({ [part]: { ...measured, value } }, visit)}
        />
        <DayField
          label={messages.date}
          value={measured.date}
          onChange={(date, visit) => change({ [part]: { ...measured, date } }, visit)}
        />
      </div>
    </fieldset>
  );
}

function Routine({ indicator, rolesId, change }: PartProps & { readonly rolesId: string }) {
  const messages = useMessages("planning");
  return (
    <>
      <SelectField
        label={messages.indicators.frequency}
        value={indicator.frequency ?? ""}
        options={[
          { value: "", label: messages.indicators.frequencyUnsaid },
          ...frequencies.map((frequency) => ({ value: frequency, label: messages.indicators.frequencies[frequency] })),
        ]}
        onChange={(value) => change({ frequency: frequencies.find((known) => known === value) ?? null })}
      />
      <PrivateTextField
        label={messages.indicators.owner}
        description={messages.fields.roleHint}
        value={indicator.owner}
        list={rolesId}
        autoComplete="off"
        maxLength={shortText}
        onChange={(owner, visit) => change({ owner }, visit)}
      />
    </>
  );
}

function ThresholdFields({ indicator: { threshold }, change }: PartProps) {
  const messages = useMessages("planning").indicators;
  return (
    <fieldset data-wide className="nio-planning-fieldset">
      <legend>{messages.threshold}</legend>
      <p className="nio-quiet">{messages.thresholdHint}</p>
      <div className="nio-planning-pair">
        <SelectField
          label={messages.when}
          value={threshold.when}
          options={(["below", "above"] as const).map((when) => ({ value: when, label: messages.whens[when] }))}
          onChange={(value) => change({ threshold: { ...threshold, when: value === "above" ? "above" : "below" } })}
        />
        <NumberField
          label={messages.thresholdValue}
          value={threshold.value}
          onChange={(value, visit) => change({ threshold: { ...threshold, value } }, visit)}
        />
      </div>
    </fieldset>
  );
}
