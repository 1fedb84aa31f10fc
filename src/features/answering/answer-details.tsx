import { answerTo } from "#domain/evaluation.ts";
import { stepTarget } from "#domain/scope.ts";
import type { AnswerText } from "#domain/edits.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";

interface AnswerDetailsProps {
  readonly step: string;
  readonly question: string;
  readonly levelName: (level: number) => string;
}

/** What is less often said of an answer: its own target, a link, what stands in the way, and whether it stays here. */
export function AnswerDetails({ step, question, levelName }: AnswerDetailsProps) {
  const { assessment } = useRun();
  const document = useDocument();
  const send = useSend();
  const messages = useMessages("answering");
  const answer = answerTo(document, question);
  const stepLevel = stepTarget(assessment, document, step);
  const describe = (field: AnswerText) => (text: string, visit: string) =>
    send({ type: "answer.describe", question, field, text, visit });
  return (
    <>
      <TextField
        label={messages.link}
        type="url"
        value={answer.evidence.link}
        maxLength={500}
        onChange={describe("evidence-link")}
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
      <Checkbox
        label={messages.staysHere}
        checked={answer.staysHere}
        onChange={(staysHere) => send({ type: "answer.keepHere", question, staysHere })}
      />
    </>
  );
}
