import "./answering.css";
import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useState } from "react";
import { type AssessmentFirstWords, levelName, questionLevels } from "#domain/assessment.ts";
import { answerTo, type Mark } from "#domain/evaluation.ts";
import type { StepFirstWords } from "#domain/step-words.ts";
import { selectIsChanging } from "#evaluation/evaluation.selectors.ts";
import { useDocument, useRun, useRunValue, useSend } from "#evaluation/evaluation-context.tsx";
import { walkedQuestions, walkedSteps } from "#evaluation/place.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { Button } from "#ui/button.tsx";
import { LevelCards } from "#ui/level-cards.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { AnswerNotes, reasonFieldId } from "./answer-notes.tsx";
import { QuestionBackground } from "./question-background.tsx";
import { ShortcutHelp } from "./shortcut-help.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

const ErrorSummary = lazy(() => import("#ui/error-summary.tsx").then((module) => ({ default: module.ErrorSummary })));

interface QuestionPageProps {
  readonly step: string;
  readonly question: string;
  readonly words: AssessmentFirstWords;
  readonly stepWords: StepFirstWords;
  /** What was answered last year; null in the first year. */
  readonly lastYear: ReactNode;
  /** Examples and a question to ask when the room is stuck. */
  readonly support: ReactNode;
  /** Links to the templates that help with the question; null when there are none. */
  readonly templates: ReactNode;
  /** What the question rests on, with who stands behind it. */
  readonly criteria: ReactNode;
  /** Shows the question to a whole room. */
  readonly onProject: () => void;
}

/** One question on one screen. Mount it anew for each question. */
export function QuestionPage({ step, question, words, stepWords, lastYear, onProject, ...slots }: QuestionPageProps) {
  const { support, templates, criteria } = slots;
  const { assessment, hrefOf, wordsLang } = useRun();
  const isChanging = useRunValue(selectIsChanging);
  const document = useDocument();
  const send = useSend();
  const messages = useMessages("answering");
  const format = useFormat();
  const show = useNotices((notices) => notices.show);
  const [awaitsReason, setAwaitsReason] = useState(false);
  /** How often the group has tried to go on without a reason; each time focus goes to what is missing. */
  const [tries, setTries] = useState(0);
  const [helpIsOpen, setHelpIsOpen] = useState(false);

  const answer = answerTo(document, question);
  const own = stepWords.questions[question];
  const steps = walkedSteps(assessment, document).map((walked) => walked.id);
  const questions = walkedQuestions(assessment, document, step);

  const choose = (mark: Mark) => {
    const needsReason = mark === "not-relevant" && answer.reason.trim() === "";
    setAwaitsReason(needsReason);
    setTries(0);
    if (needsReason) globalThis.document.getElementById(reasonFieldId)?.focus();
    else {
      // A reason why it is not relevant says nothing about a level.
      const losesReason = answer.mark === "not-relevant" && mark !== "not-relevant";
      send({ type: "answer.mark", question, mark, ...(losesReason ? { reason: "" } : {}) });
    }
  };
  const lost = useEffectEvent(() => {
    if (awaitsReason) show({ tone: "info", title: messages.notRelevantLost, lines: [] }, true);
  });
  useEffect(() => () => lost(), []);
  const next = () => {
    if (awaitsReason) setTries(tries + 1);
    else send({ type: "walk.next" });
  };
  const back = () => send({ type: "walk.back" });
  useShortcuts({
    next,
    back,
    question: {
      pick: (position) => choose(assessment.scale.values[position] ?? answer.mark),
      levels: assessment.scale.values.length,
      unknown: () => choose("unknown"),
      notRelevant: () => choose("not-relevant"),
      project: onProject,
      help: () => setHelpIsOpen(true),
    },
  });
  if (!own) return null;

  const escapes: Readonly<Record<string, Mark>> = { unknown: "unknown", "not-relevant": "not-relevant" };
  const chosen = awaitsReason ? "not-relevant" : answer.mark;
  return (
    <div className="nio-question" data-projected>
      {tries > 0 ? (
        <Suspense fallback={null}>
          <ErrorSummary
            key={tries}
            title={messages.errorTitle}
            errors={[{ fieldId: reasonFieldId, text: messages.reasonRequired }]}
          />
        </Suspense>
      ) : null}
      <PageHeading
        focusKey={`question/${question}`}
        eyebrow={`${messages.questionCounter(
          steps.indexOf(step) + 1,
          steps.length,
          questions.indexOf(question) + 1,
          questions.length,
        )} · ${words.steps[step]?.name ?? ""}`}
      >
        <span lang={wordsLang}>{own.question}</span>
      </PageHeading>
      <LevelCards
        legend={messages.levels}
        hideLegend
        name={`mark-${question}`}
        value={chosen === null ? undefined : String(chosen)}
        levels={questionLevels(assessment, words, own.levels).map(({ value, name, text }) => ({
          value: String(value),
          digit: format.exact(value),
          name,
          text,
        }))}
        levelsLang={wordsLang}
        others={[
          { value: "unknown", label: messages.unknown, key: "V" },
          { value: "not-relevant", label: messages.notRelevant, key: "R" },
        ]}
        dividerLabel={messages.or}
        onChange={(value) => choose(escapes[value] ?? Number(value))}
      />
      <div className="nio-walk" role="group">
        <Button variant="secondary" onClick={back} aria-keyshortcuts="B">
          {messages.back}
        </Button>
        <Button
          variant="tertiary"
          aria-pressed={answer.parked}
          onClick={() => send({ type: "answer.park", question, parked: !answer.parked })}
        >
          {answer.parked ? messages.parked : messages.park}
        </Button>
        <ShortcutHelp
          isOpen={helpIsOpen}
          onOpen={() => setHelpIsOpen(true)}
          onClose={() => setHelpIsOpen(false)}
          lastDigit={assessment.scale.values.length - 1}
        />
        {isChanging ? (
          <a className="ds-link" href={hrefOf({ state: "reviewing" })}>
            {messages.toReview}
          </a>
        ) : null}
        <Button onClick={next} aria-keyshortcuts="N">
          {messages.next}
        </Button>
      </div>
      {lastYear}
      <div className="nio-question-more">
        <QuestionBackground own={own} support={support} templates={templates} criteria={criteria} />
        <AnswerNotes
          step={step}
          question={question}
          awaitsReason={awaitsReason}
          showsError={tries > 0}
          onReason={(reason) => {
            setAwaitsReason(reason === "missing");
            setTries(0);
          }}
          levelName={(level) => levelName(assessment, words, level, format.exact)}
        />
      </div>
    </div>
  );
}
