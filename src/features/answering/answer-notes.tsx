import { lazy } from "react";
import { answerTo } from "#domain/evaluation.ts";
import type { AnswerText } from "#domain/edits.ts";
import { useDocument, useSend } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { TextField } from "#ui/text-field.tsx";
import { WhenNear } from "#ui/when-near.tsx";

/** Half of the fields are seldom needed before the first answer. */
const AnswerDetails = lazy(() => import("./answer-details.tsx").then((module) => ({ default: module.AnswerDetails })));

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

/** What is said of one answer beside its level. */
export function AnswerNotes({ step, question, awaitsReason, showsError, onReason, levelName }: AnswerNotesProps) {
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
        <TextField
          label={messages.evidence}
          description={messages.evidenceDescription}
          value={answer.evidence.text}
          multiline
          rows={2}
          onChange={describe("evidence-text")}
        />
        <WhenNear>
          <AnswerDetails step={step} question={question} levelName={levelName} />
        </WhenNear>
      </div>
    </section>
  );
}
