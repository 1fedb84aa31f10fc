import { use, useEffect, useState } from "react";
import { loadAllWords, loadAssessment, loadFurtherReading, loadTemplates } from "#content/assessment-library.ts";
import type { Assessment, Step, Template } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { chosenQuestions } from "#domain/scope.ts";
import { buildExample, formatOf } from "#documents/build-document.ts";
import { documentContext } from "#documents/document-context.ts";
import { TemplatePage } from "#features/toolbox/template-page.tsx";
import { ToolboxPage } from "#features/toolbox/toolbox-page.tsx";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { useContent } from "./content-context.tsx";
import { downloadFile } from "./download-file.ts";
import { type Library, offeredAssessment } from "./library.ts";
import { NotFoundScreen } from "./not-found-screen.tsx";
import { knowledgeHref, type RunAddress, runHref, templateHref } from "./routes.ts";
import { usePageTitle } from "./use-page-title.ts";

/** Every template of the offered assessment, by step. */
export function ToolboxScreen() {
  const assessment = use(loadAssessment(offeredAssessment));
  const words = use(loadAllWords(offeredAssessment, useLocale()));
  const templates = use(loadTemplates(offeredAssessment));
  usePageTitle(useMessages("app").toolbox);
  return (
    <ToolboxPage
      templates={templates.map(({ id, step, kind, minutes }) => ({
        id,
        step,
        kind,
        minutes,
        whenToUse: words.templates[id]?.whenToUse,
        title: words.templates[id]?.title ?? id,
        purpose: words.templates[id]?.purpose ?? "",
        time: words.templates[id]?.time ?? "",
      }))}
      steps={assessment.steps.map(({ id }) => ({ id, name: words.assessment.steps[id]?.name ?? id }))}
      hrefOf={(id) => templateHref(id)}
      furtherReading={use(loadFurtherReading(offeredAssessment))}
      knowledgeHref={knowledgeHref}
    />
  );
}

interface TemplateScreenProps {
  readonly template: string;
  /** The run that the template was opened from; null when it was not. */
  readonly run: RunAddress | null;
  readonly library: Library;
}

/** One template as a working document. */
export function TemplateScreen({ template: id, ...rest }: TemplateScreenProps) {
  const template = use(useContent().content.loadTemplate(id));
  return template === null ? <NotFoundScreen /> : <KnownTemplate {...rest} template={template} />;
}

function KnownTemplate({ template, run, library }: Omit<TemplateScreenProps, "template"> & { template: Template }) {
  const { content, language } = useContent();
  const assessment = use(content.loadAssessment());
  const words = use(content.loadTemplateWords(language, template.id));
  const general = use(content.loadAssessmentWords(language));
  const say = { documents: useMessages("documents"), toolbox: useMessages("toolbox") };
  const evaluation = useStoredEvaluation(run, library, assessment.id);
  const stepName = general.steps[template.step]?.name ?? "";
  const [state, setState] = useState<"idle" | "working" | "done" | "failed">("idle");
  usePageTitle(words.title);

  const download = async () => {
    setState("working");
    try {
      const { writeDocument } = await import("#documents/write-document.ts");
      const current = run && (await readRun(run, library, assessment.id));
      const { bytes, fileName, mediaType } = await writeDocument({
        template,
        words,
        language,
        stepName,
        context: current && documentContext(assessment, general, current, template, language),
      });
      downloadFile(fileName, [bytes], mediaType);
      setState("done");
    } catch {
      setState("failed");
    }
  };
  return (
    <TemplatePage
      template={template}
      words={words}
      stepName={stepName}
      back={run ? { to: "run", href: runHref(run.shelf, run.id) } : { to: "toolbox", href: "#/toolbox" }}
      download={{
        format: formatOf(template.kind),
        state,
        filledFrom:
          evaluation && [evaluation.organisation.name, evaluation.label].filter((name) => name !== "").join(", "),
        onDownload: () => void download(),
      }}
      example={buildExample(template, words, say)}
      usedBy={assessment.steps
        .filter(({ questions }) => questions.some(({ templates }) => templates.includes(template.id)))
        .flatMap((step) => {
          const { questions } = use(content.loadStepWords(language, step.id));
          const asked = evaluation && isAsked(assessment, evaluation, step);
          return step.questions
            .filter(({ templates }) => templates.includes(template.id))
            .map(({ id }) => ({
              question: questions[id]?.question ?? id,
              href:
                run && asked?.(id)
                  ? runHref(run.shelf, run.id, { state: "answering", at: "question", step: step.id, question: id })
                  : null,
            }));
        })}
    />
  );
}

/** Whether the run asks a question of the step. */
function isAsked(assessment: Assessment, evaluation: Evaluation, step: Step): (questionId: string) => boolean {
  const asked = evaluation.scope.steps.includes(step.id) ? chosenQuestions(assessment, evaluation, step) : [];
  return (questionId) => asked.some(({ id }) => id === questionId);
}

/** The evaluation of the run as it is stored; null until it is read, and when it is of another assessment. */
function useStoredEvaluation(run: RunAddress | null, library: Library, assessment: string): Evaluation | null {
  const [evaluation, setEvaluation] = useState<Evaluation | null>(null);
  const { shelf, id } = run ?? {};
  useEffect(() => {
    let isCurrent = true;
    if (shelf !== undefined && id !== undefined)
      void readRun({ shelf, id }, library, assessment).then(
        (read) => isCurrent && setEvaluation(read),
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [shelf, id, library, assessment]);
  return evaluation;
}

async function readRun({ shelf, id }: RunAddress, library: Library, assessment: string): Promise<Evaluation | null> {
  const evaluation = await library.read(shelf, id);
  return evaluation?.assessment.id === assessment ? evaluation : null;
}
