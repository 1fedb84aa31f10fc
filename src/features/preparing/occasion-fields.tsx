import { type Evaluation, methods } from "#domain/evaluation.ts";
import { useDocument } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useSetDetails } from "./use-set-details.ts";

/** What the occasion is called, when it is, and how the group comes to its answers. */
export function OccasionFields() {
  const { label, date, method } = useDocument();
  const setDetails = useSetDetails();
  const messages = useMessages("preparing");
  return (
    <>
      <TextField
        label={messages.label}
        description={messages.labelHint}
        value={label}
        maxLength={200}
        onChange={(text, visit) => setDetails({ label: text }, visit)}
      />
      <div className="nio-preparing-date">
        <TextField
          label={messages.date}
          type="date"
          max="9999-12-31"
          value={date}
          onChange={(day, visit) => setDetails({ date: day }, visit)}
        />
      </div>
      <RadioGroup<Evaluation["method"]>
        legend={messages.method}
        name="method"
        value={method}
        options={methods.map((value) => ({ value, ...messages.methods[value] }))}
        onChange={(value) => setDetails({ method: value })}
      />
    </>
  );
}
