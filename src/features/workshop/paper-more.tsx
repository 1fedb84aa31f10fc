/** Owns what else stands on the paper form: evidence, what is in the way, whether a question is parked, and the step's target. */
import { levelName } from "#domain/assessment.ts";
import { answerTo } from "#domain/evaluation.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { Details } from "#ui/details.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useRoom } from "./room-context.ts";

interface PaperMoreProps {
  readonly question: string;
  /** The question as it is asked. */
  readonly text: string;
}

/** Folded, since most rows need none of it; the fold says when something stands there. */
export function PaperMore({ question, text }: PaperMoreProps) {
  const { snapshot, edit } = useRoom();
  const messages = useMessages("workshop").paper;
  const { evidence, obstacle, parked } = answerTo(snapshot.context.document, question);
  const fields = [
    { field: "evidence-text", label: messages.evidence, value: evidence.text },
    { field: "obstacle-text", label: messages.obstacle, value: obstacle.text },
  ] as const;
  const isFilledIn = parked || fields.some(({ value }) => value !== "");
  return (
    <Details
      summary={
        <>
          {isFilledIn ? messages.moreFilledIn : messages.moreEmpty}
          <span className="ds-sr-only"> {messages.moreOf(text)}</span>
        </>
      }
    >
      {fields.map(({ field, label, value }) => (
        <TextField
          key={field}
          label={label}
          value={value}
          maxLength={500}
          onChange={(written, visit) => edit({ type: "answer.describe", question, field, text: written, visit })}
        />
      ))}
      <Checkbox
        label={messages.parked}
        checked={parked}
        onChange={(isParked) => edit({ type: "answer.park", question, parked: isParked })}
      />
    </Details>
  );
}

/** The target on paper for one step; the one that the assessment says until another is chosen. */
export function PaperTarget({ step }: { readonly step: string }) {
  const { snapshot, words, edit } = useRoom();
  const messages = useMessages("workshop").paper;
  const { exact } = useFormat();
  const { assessment, document } = snapshot.context;
  const standard = assessment.steps.find(({ id }) => id === step)?.target ?? assessment.target;
  const nameOf = (value: number) => levelName(assessment, words.assessment, value, exact);
  return (
    <SelectField
      label={messages.target}
      value={String(document.targets[step] ?? "")}
      options={[
        { value: "", label: messages.targetDefault(nameOf(standard)) },
        ...assessment.scale.values.map((value) => ({ value: String(value), label: nameOf(value) })),
      ]}
      onChange={(value) => edit({ type: "target.set", step, target: value === "" ? null : Number(value) })}
    />
  );
}
