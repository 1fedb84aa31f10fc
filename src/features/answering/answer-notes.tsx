import { answerTo } from "#domain/evaluation.ts";
import { stepTarget } from "#domain/scope.ts";
import type { AnswerText } from "#domain/edits.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";

export const reasonFieldId = "answer-reason";

interface AnswerNotesProps {
  readonly step: string;
  readonly question: string;
  /** "Not relevant" has been picked but does not count until a reason is written. */
  readonly awaitsReason: boolean;
  readonly showsError: boolean;
  /** "Not relevant" has got its reason, or lost it and waits for a new one. */
  readonly onReason: (reason: "given" | "missing") => void;
  readonly levelName: (level: number) => string;
}

/** Target, reason, evidence and obstacle of one answer. */
export function AnswerNotes({ step, question, awaitsReason, showsError, onReason, levelName }: AnswerNotesProps) {
  const { assessment } = useRun();
  const document = useDocument();
  const send = useSend();
  const messages = useMessages("answering");
  const answer = answerTo(document, question);
  const describe = (field: AnswerText) => (text: string, visit: string) =>
    send({ type: "answer.describe", question, field, text, visit });
  const giveReason = (text: string, visit: string) => {
    if (awaitsReason && text.trim() !== "") {
      send({ type: "answer.mark", question, mark: "not-relevant", reason: text });
      onReason("given");
    } else if (answer.mark === "not-relevant" && text.trim() === "") {
      send({ type: "answer.mark", question, mark: null, reason: "" });
      onReason("missing");
    } else describe("reason")(text, visit);
  };
  const isNotRelevant = awaitsReason || answer.mark === "not-relevant";
  const stepLevel = stepTarget(assessment, document, step);

  return (
    <section className="nio-notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{messages.notes}</h2>
      <p className="nio-hint">{messages.namesHint}</p>
      <div className="nio-notes-fields">
        <TextField
          id={reasonFieldId}
          label={isNotRelevant ? messages.reasonNotRelevant : messages.reason}
          error={showsError ? messages.reasonRequired : undefined}
          required={isNotRelevant}
          value={answer.reason}
          multiline
          rows={2}
          onChange={giveReason}
        />
        <SelectField
          label={messages.target}
          value={answer.target === null ? "" : String(answer.target)}
          options={[
            { value: "", label: messages.targetAsStep(levelName(stepLevel)) },
            ...assessment.scale.values.map((value) => ({ value: String(value), label: levelName(value) })),
          ]}
          onChange={(value) => send({ type: "answer.aim", question, target: value === "" ? null : Number(value) })}
        />
        <TextField
          label={messages.evidence}
          description={messages.evidenceDescription}
          value={answer.evidence.text}
          multiline
          rows={2}
          onChange={describe("evidence-text")}
        />
        <TextField
          label={messages.link}
          type="url"
          value={answer.evidence.link}
          maxLength={500}
          onChange={describe("evidence-link")}
        />
        <TextField
          label={messages.obstacle}
          description={messages.obstacleDescription}
          value={answer.obstacle.text}
          multiline
          rows={2}
          onChange={describe("obstacle-text")}
        />
        <SelectField
          label={messages.control}
          value={answer.obstacle.control ?? ""}
          options={[
            { value: "", label: messages.controls.unsaid },
            { value: "within", label: messages.controls.within },
            { value: "outside", label: messages.controls.outside },
          ]}
          onChange={(value) =>
            send({
              type: "answer.judgeObstacle",
              question,
              control: value === "within" || value === "outside" ? value : null,
            })
          }
        />
      </div>
      <Checkbox
        label={messages.staysHere}
        checked={answer.staysHere}
        onChange={(staysHere) => send({ type: "answer.keepHere", question, staysHere })}
      />
    </section>
  );
}
