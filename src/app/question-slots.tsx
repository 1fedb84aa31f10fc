import { use } from "react";
import { QuestionSupport } from "#features/answering/question-support.tsx";
import { SizeAdvice } from "#features/answering/size-advice.tsx";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { stepOfQuestion } from "#domain/assessment.ts";
import { useContent } from "./content-context.tsx";

interface QuestionProps {
  readonly step: string;
  readonly question: string;
}

/** The facilitator's prompt and the examples; those of the run's track alone, when it has one. */
export function SupportSlot({ step, question }: QuestionProps) {
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
export function CriteriaSlot({ question }: Pick<QuestionProps, "question">) {
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
