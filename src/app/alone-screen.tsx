import { use, useState } from "react";
import { AlonePage } from "#features/individual/alone-page.tsx";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { answerFileName, writeAnswerFile } from "#storage/answer-file.ts";
import { askedByInAddress, scopeInAddress } from "./individual-addresses.ts";
import { type AloneDraft, forgetAloneDraft, keepAloneDraft, newAloneDraft, readAloneDraft } from "./alone-draft.ts";
import { useContent } from "./content-context.tsx";
import { downloadFile } from "./download-file.ts";
import { usePageTitle } from "./use-page-title.ts";
import { useStepWords } from "./use-step-words.ts";

/** One person's own answers before the meeting, on the assessment that the app offers. */
export function AloneScreen({ parts }: { readonly parts: readonly string[] }) {
  const { content, language } = useContent();
  const locale = useLocale();
  const assessment = use(content.loadAssessment());
  const words = use(content.loadAssessmentWords(language));
  const stepWords = useStepWords(assessment);
  usePageTitle(useMessages("individual").alone.title);
  const [kept] = useState(() => readAloneDraft(assessment));
  const [draft, setDraft] = useState<AloneDraft>(() => kept.draft ?? newAloneDraft(assessment));
  const [isKept, setIsKept] = useState(true);
  const given = scopeInAddress(assessment, parts);
  const change = (changed: AloneDraft) => {
    setDraft(changed);
    setIsKept(keepAloneDraft(changed));
  };
  return (
    <AlonePage
      assessment={assessment}
      words={words}
      stepWords={stepWords}
      wordsLang={language === locale ? undefined : language}
      given={draft.answers}
      scope={given ?? { variant: draft.variant, steps: assessment.steps.map(({ id }) => id) }}
      askedBy={askedByInAddress(assessment, parts)}
      isScopeGiven={given !== null}
      isOutdated={kept.isOutdated}
      isKept={isKept}
      onGiven={({ role, marks, notes }) => change({ ...draft, answers: { ...draft.answers, role, marks, notes } })}
      onVariant={(variant) => change({ ...draft, variant })}
      onSave={() => {
        const { role } = draft.answers;
        const answers = { ...draft.answers, role: role.trim(), created: new Date().toISOString() };
        const name = answerFileName(answers, words.roles[answers.role] ?? answers.role);
        downloadFile(name, [writeAnswerFile(answers)], "application/json");
      }}
      onClear={() => {
        forgetAloneDraft();
        setDraft(newAloneDraft(assessment));
      }}
    />
  );
}
