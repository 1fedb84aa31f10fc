/** Owns whether the plan is a draft or adopted, by whom, when and under which case number. */
import type { Evaluation } from "#domain/evaluation.ts";
import { useDocument, useSend } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { TextField } from "#ui/text-field.tsx";
import { DayField } from "#ui/day-field.tsx";
import { shortText } from "./text-lengths.ts";

type Decision = Evaluation["decision"];

export function DecisionSection() {
  const { decision } = useDocument();
  const send = useSend();
  const messages = useMessages("planning").decision;
  const change = (changes: Partial<Decision>, visit: string | null = null) =>
    send({ type: "details.set", details: { decision: { ...decision, ...changes } }, visit });
  return (
    <section className="nio-planning-group">
      <h2>{messages.title}</h2>
      <p className="nio-quiet nio-planning-narrow">{messages.lead}</p>
      <RadioGroup<Decision["status"]>
        legend={messages.status}
        name="decision-status"
        value={decision.status}
        options={(["draft", "adopted"] as const).map((status) => ({
          value: status,
          label: messages.statuses[status],
          description: messages.hints[status],
        }))}
        onChange={(status) => change({ status })}
      />
      <div className="nio-planning-decision">
        <TextField
          label={messages.body}
          description={messages.bodyHint}
          value={decision.body}
          maxLength={shortText}
          onChange={(body, visit) => change({ body }, visit)}
        />
        <DayField label={messages.date} value={decision.date} onChange={(date, visit) => change({ date }, visit)} />
        <TextField
          label={messages.reference}
          value={decision.reference}
          maxLength={shortText}
          onChange={(reference, visit) => change({ reference }, visit)}
        />
      </div>
      <Lacking decision={decision} />
    </section>
  );
}

function Lacking({ decision }: { readonly decision: Decision }) {
  const messages = useMessages("planning").decision;
  const format = useFormat();
  if (decision.status === "draft") return null;
  const parts = (["body", "date", "reference"] as const).filter((part) => decision[part].trim() === "");
  if (parts.length === 0) return null;
  return (
    <p className="nio-planning-lacking">
      {messages.lacking(format.list(parts.map((part) => messages.lackingParts[part])))}
    </p>
  );
}

/** Says that the plan has been adopted; nothing while it is a draft. */
export function AdoptedNote() {
  const { decision } = useDocument();
  const messages = useMessages("planning").decision;
  const format = useFormat();
  if (decision.status === "draft") return null;
  return (
    <Alert tone="success">
      <p>{messages.adopted(format.day(decision.date), decision.body.trim())}</p>
    </Alert>
  );
}
