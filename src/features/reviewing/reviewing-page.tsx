import "./reviewing.css";
import { levelName, type Words } from "#domain/assessment.ts";
import { answerTo } from "#domain/evaluation.ts";
import { evaluationProgress, stepProgress } from "#domain/progress.ts";
import { stepTarget } from "#domain/scope.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { walkedQuestions, walkedSteps } from "#evaluation/place.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Tag } from "#ui/tag.tsx";

/** Every answer on one page, with a link to change each. */
export function ReviewingPage({ words }: { readonly words: Words }) {
  const { assessment, hrefOf, wordsLang } = useRun();
  const document = useDocument();
  const send = useSend();
  const messages = useMessages("reviewing");
  const progress = evaluationProgress(assessment, document);
  const walked = walkedSteps(assessment, document);
  const leftOut = assessment.steps.filter((step) => !walked.includes(step));
  return (
    <div className="nio-reviewing">
      <PageHeading focusKey="reviewing">{messages.title}</PageHeading>
      <p className="nio-lead">
        {progress.handled === progress.total ? messages.allDone : messages.lead(progress.handled, progress.total)}{" "}
        {progress.parked > 0 ? messages.parked(progress.parked) : null}
      </p>
      {walked.map((step, index) => (
        <StepAnswers key={step.id} step={step.id} number={index + 1} words={words} />
      ))}
      {leftOut.length > 0 ? (
        <section>
          <h2>{messages.notChosen}</h2>
          <ul>
            {leftOut.map((step) => (
              <li key={step.id} lang={wordsLang}>
                {words.assessment.steps[step.id]?.name}
              </li>
            ))}
          </ul>
          <p>
            <a className="ds-link" href={hrefOf({ state: "preparing" })}>
              {messages.changeSteps}
            </a>
          </p>
        </section>
      ) : null}
      <div className="nio-walk" role="group">
        <Button variant="secondary" onClick={() => send({ type: "walk.back" })}>
          {messages.back}
        </Button>
        <Button onClick={() => send({ type: "walk.next" })}>{messages.toResults}</Button>
      </div>
    </div>
  );
}

function StepAnswers({
  step,
  number,
  words,
}: {
  readonly step: string;
  readonly number: number;
  readonly words: Words;
}) {
  const { assessment, hrefOf, wordsLang } = useRun();
  const document = useDocument();
  const messages = useMessages("reviewing");
  const format = useFormat();
  const name = (level: number) => levelName(assessment, words.assessment, level, format.exact);
  const { handled, state, total } = stepProgress(assessment, document, step);
  const title = words.assessment.steps[step]?.name ?? "";

  const row = (question: string) => {
    const answer = answerTo(document, question);
    const text = words.steps[step]?.questions[question]?.question ?? "";
    const said =
      answer.mark === null
        ? messages.blank
        : answer.mark === "unknown"
          ? messages.unknown
          : answer.mark === "not-relevant"
            ? `${messages.notRelevant}: ${answer.reason}`
            : name(answer.mark);
    return {
      id: question,
      header: "question",
      cells: {
        question: <span lang={wordsLang}>{text}</span>,
        answer: (
          <>
            {said} {answer.parked ? <Tag tone="warning">{messages.parkedMark}</Tag> : null}
          </>
        ),
        target: answer.mark === "not-relevant" ? "–" : name(answer.target ?? stepTarget(assessment, document, step)),
        change: (
          <a
            className="ds-link"
            href={hrefOf({ state: "answering", at: "question", step, question })}
            aria-label={messages.changeNamed(text)}
          >
            {messages.change}
          </a>
        ),
      },
    };
  };
  return (
    <section className="nio-reviewing-step">
      <h2>
        {number}. <span lang={wordsLang}>{title}</span>{" "}
        <Tag tone={state === "done" ? "success" : "neutral"}>{messages.handled(handled, total)}</Tag>
      </h2>
      <DataTable
        caption={title}
        hideCaption
        columns={[
          { id: "question", header: messages.question },
          { id: "answer", header: messages.answer },
          { id: "target", header: messages.target },
          { id: "change", header: <span className="ds-sr-only">{messages.change}</span> },
        ]}
        rows={walkedQuestions(assessment, document, step).map(row)}
      />
    </section>
  );
}
