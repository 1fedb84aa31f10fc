import { lazy, use } from "react";
import { QuestionSupport } from "#features/answering/question-support.tsx";
import { SizeAdvice } from "#features/answering/size-advice.tsx";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { stepOfQuestion } from "#domain/assessment.ts";
import { useContent } from "./content-context.tsx";
import { TemplateLinks } from "./template-links.tsx";

interface QuestionProps {
  readonly step: string;
  readonly question: string;
}

const LastYearSlot = lazy(() => import("./last-year-slot.tsx").then((module) => ({ default: module.LastYearSlot })));

interface QuestionSlotProps extends QuestionProps {
  readonly kind: "last-year" | "support" | "templates" | "criteria";
}

/** One of the parts of a question that come after the question itself. */
export function QuestionSlot({ kind, step, question }: QuestionSlotProps) {
  switch (kind) {
    case "last-year":
      return <LastYearSlot question={question} />;
    case "support":
      return <SupportSlot step={step} question={question} />;
    case "templates":
      return <TemplateLinks step={step} question={question} />;
    case "criteria":
      return <CriteriaSlot question={question} />;
  }
}

/** The facilitator's prompt and the examples; those of the run's track alone, when it has one. */
function SupportSlot({ step, question }: QuestionProps) {
  const { content, language } = useContent();
  const { track } = useDocument();
  const general = use(content.loadAssessmentWords(language));
  const own = use(content.loadStepRest(language, step)).questions[question];
  const examples = Object.entries(own?.examples ?? {}).filter(([id]) => track === null || id === track);
  return (
    <QuestionSupport
      prompt={own?.prompt}
      examples={examples.map(([id, text]) => ({ track: general.tracks[id] ?? id, text }))}
    />
  );
}

/** What the question rests on; the bare source where the assessment lists no criteria. */
function CriteriaSlot({ question }: Pick<QuestionProps, "question">) {
  const { assessment, wordsLang } = useRun();
  const { content, language } = useContent();
  const { marks } = use(content.loadAssessmentWords(language));
  const criteria = use(content.loadCriteria(language));
  const sources = stepOfQuestion(assessment, question)?.questions.find(({ id }) => id === question)?.sources ?? [];
  return (
    <ul lang={wordsLang}>
      {sources.map((source) => {
        const { mark, text } = criteria[source] ?? { mark: "", text: source };
        return (
          <li key={source}>
            {text} {marks[mark] === undefined ? null : <span className="nio-hint">{marks[mark]}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** Advice by size of municipality; nothing when the step has none. */
export function SizesSlot({ step }: Pick<QuestionProps, "step">) {
  const { content, language } = useContent();
  const { sizes } = use(content.loadStepRest(language, step));
  return sizes === undefined ? null : <SizeAdvice sizes={sizes} />;
}
