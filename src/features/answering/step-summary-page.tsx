import "./answering.css";
import { type AssessmentFirstWords, levelName } from "#domain/assessment.ts";
import type { NoteText } from "#domain/edits.ts";
import { answerTo, noteOn } from "#domain/evaluation.ts";
import { scoreEvaluation, scoreOf } from "#domain/scoring.ts";
import type { StepFirstWords } from "#domain/step-words.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { walkedQuestions, walkedSteps } from "#evaluation/place.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { Tag } from "#ui/tag.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

interface StepSummaryPageProps {
  readonly step: string;
  readonly words: AssessmentFirstWords;
  readonly stepWords: StepFirstWords;
}

/** What the group has said in one step, and the step's target. */
export function StepSummaryPage({ step, words, stepWords }: StepSummaryPageProps) {
  const { assessment, hrefOf, wordsLang } = useRun();
  const document = useDocument();
  const send = useSend();
  const messages = useMessages("answering");
  const { summary } = useMessages("stepPages");
  const next = () => send({ type: "walk.next" });
  const back = () => send({ type: "walk.back" });
  useShortcuts({ next, back });
  const format = useFormat();
  const name = (level: number) => levelName(assessment, words, level, format.exact);
  const steps = walkedSteps(assessment, document).map((walked) => walked.id);
  const nextStep = steps[steps.indexOf(step) + 1];
  const score = scoreOf(scoreEvaluation(assessment, document), step);
  const definition = assessment.steps.find(({ id }) => id === step);

  const note = noteOn(document, step);
  const describe = (field: NoteText) => (text: string, visit: string) =>
    send({ type: "note.set", step, field, text, visit });

  const answerWords = (question: string) => {
    const { mark } = answerTo(document, question);
    if (mark === null) return summary.blank;
    if (mark === "unknown") return messages.unknown;
    return mark === "not-relevant" ? messages.notRelevant : name(mark);
  };
  return (
    <div className="nio-summary" data-projected>
      <PageHeading focusKey={`summary/${step}`} eyebrow={messages.stepCounter(steps.indexOf(step) + 1, steps.length)}>
        {summary.title(words.steps[step]?.name ?? "")}
      </PageHeading>
      <DataTable
        caption={summary.caption}
        hideCaption
        columns={[
          { id: "question", header: summary.question },
          { id: "answer", header: summary.answer },
          { id: "change", header: <span className="ds-sr-only">{summary.change}</span> },
        ]}
        rows={walkedQuestions(assessment, document, step).map((question) => ({
          id: question,
          header: "question",
          cells: {
            question: <span lang={wordsLang}>{stepWords.questions[question]?.question}</span>,
            answer: (
              <>
                {answerWords(question)}{" "}
                {answerTo(document, question).parked ? <Tag tone="warning">{summary.parkedMark}</Tag> : null}
              </>
            ),
            change: (
              <a className="ds-link" href={hrefOf({ state: "answering", at: "question", step, question })}>
                {summary.change}
                <span className="ds-sr-only"> {stepWords.questions[question]?.question}</span>
              </a>
            ),
          },
        }))}
      />
      <dl className="nio-figures">
        <div>
          <dt>{summary.level}</dt>
          <dd>
            {score.level !== null
              ? format.level(score.level)
              : score.status === "not-applicable"
                ? summary.notApplicable
                : summary.tooFew}
          </dd>
        </div>
        <div>
          <dt>{summary.target}</dt>
          <dd>{score.target === null ? "–" : format.level(score.target)}</dd>
        </div>
        <div>
          <dt>{summary.gap}</dt>
          <dd>{score.gap === null ? "–" : format.level(score.gap)}</dd>
        </div>
        <div>
          <dt>{summary.coverage}</dt>
          <dd>{format.percent(score.coverage)}</dd>
        </div>
      </dl>
      <SelectField
        label={summary.stepTarget}
        description={summary.stepTargetHint}
        value={document.targets[step] === undefined ? "" : String(document.targets[step])}
        options={[
          { value: "", label: summary.default(name(definition?.target ?? assessment.target)) },
          ...assessment.scale.values.map((value) => ({ value: String(value), label: name(value) })),
        ]}
        onChange={(value) => send({ type: "target.set", step, target: value === "" ? null : Number(value) })}
      />
      <section className="nio-step-notes" aria-labelledby="step-notes">
        <h2 id="step-notes">{summary.notes}</h2>
        <p className="nio-hint">{messages.namesHint}</p>
        <div className="nio-step-notes-fields">
          <TextField
            label={summary.success}
            description={summary.successHint}
            value={note.success}
            multiline
            rows={3}
            maxLength={10_000}
            onChange={describe("success")}
          />
          <TextField
            label={summary.hindrance}
            description={summary.hindranceHint}
            value={note.hindrance}
            multiline
            rows={3}
            maxLength={10_000}
            onChange={describe("hindrance")}
          />
        </div>
        <Checkbox
          label={messages.staysHere}
          checked={note.staysHere}
          onChange={(staysHere) => send({ type: "note.keepHere", step, staysHere })}
        />
      </section>
      <div className="nio-walk" role="group">
        <Button variant="secondary" onClick={back} aria-keyshortcuts="B">
          {messages.back}
        </Button>
        <Button onClick={next} aria-keyshortcuts="N">
          {nextStep === undefined ? summary.toReview : summary.nextStep(words.steps[nextStep]?.name ?? "")}
        </Button>
      </div>
    </div>
  );
}
