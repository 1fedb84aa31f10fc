import { useState } from "react";
import { levelPosition } from "#domain/assessment.ts";
import { roundsHeld } from "#domain/collected.ts";
import { answerTo, type Mark } from "#domain/evaluation.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { PaperCounts } from "./paper-counts.tsx";
import { PaperMore, PaperTarget } from "./paper-more.tsx";
import { PaperReason } from "./paper-reason.tsx";
import { useRoom } from "./room-context.ts";
import { useLevelNames } from "./use-level-names.ts";

/** A step's questions as rows, to copy from paper what was counted and agreed on. */
export function PaperTable() {
  const { snapshot, words, wordsLang } = useRoom();
  const messages = useMessages("workshop").paper;
  const { assessment, document, question } = snapshot.context;
  const steps = chosenSteps(assessment, document);
  const [stepId, setStepId] = useState(
    () => steps.find(({ questions }) => questions.some(({ id }) => id === question))?.id ?? "",
  );
  const step = steps.find(({ id }) => id === stepId) ?? steps[0];
  if (!step) return null;
  return (
    <div className="nio-room-paper">
      <h1>{messages.title}</h1>
      <p>{messages.hint}</p>
      <SelectField
        label={messages.step}
        value={step.id}
        options={steps.map(({ id }) => ({ value: id, label: words.assessment.steps[id]?.name ?? id }))}
        onChange={setStepId}
      />
      <DataTable
        key={step.id}
        caption={words.assessment.steps[step.id]?.name ?? ""}
        columns={[
          { id: "question", header: messages.question },
          { id: "counts", header: messages.counts },
          { id: "agreed", header: messages.agreed },
          { id: "reason", header: messages.reason },
          { id: "more", header: messages.more },
        ]}
        rows={chosenQuestions(assessment, document, step).map(({ id }) => {
          const text = words.steps[step.id]?.questions[id]?.question ?? "";
          return {
            id,
            header: "question",
            cells: {
              question: <span lang={wordsLang}>{text}</span>,
              counts: <PaperCounts key={roundsHeld(document, id).length} question={id} text={text} />,
              agreed: <PaperAgreed question={id} text={text} />,
              reason: <PaperReason question={id} text={text} />,
              more: <PaperMore question={id} text={text} />,
            },
          };
        })}
      />
      <PaperTarget key={`target-${step.id}`} step={step.id} />
    </div>
  );
}

interface PaperCellProps {
  readonly question: string;
  /** The question as it is asked. */
  readonly text: string;
}

function PaperAgreed({ question, text }: PaperCellProps) {
  const { snapshot, edit } = useRoom();
  const messages = useMessages("workshop");
  const { nameMark } = useLevelNames();
  const { assessment, document } = snapshot.context;
  const answer = answerTo(document, question);
  const marks: readonly Exclude<Mark, null>[] = [
    ...assessment.scale.values,
    "unknown",
    // It needs a reason, which is written first.
    ...(answer.reason.trim() === "" && answer.mark !== "not-relevant" ? [] : (["not-relevant"] as const)),
  ];
  const markOf = (value: string): Mark => {
    if (value === "") return null;
    return levelPosition(assessment, Number(value)) >= 0 ? Number(value) : (value as Mark);
  };
  return (
    <SelectField
      label={<span className="ds-sr-only">{messages.paper.agreedOf(text)}</span>}
      value={answer.mark === null ? "" : String(answer.mark)}
      options={[
        { value: "", label: messages.paper.blank },
        ...marks.map((mark) => ({ value: String(mark), label: nameMark(mark) })),
      ]}
      onChange={(value) => edit({ type: "answer.mark", question, mark: markOf(value) })}
    />
  );
}
