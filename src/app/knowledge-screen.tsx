import { use } from "react";
import { loadArticles, loadAssessment, loadAssessmentWords } from "#content/assessment-library.ts";
import { ContributionDialog } from "#features/knowledge/contribution-dialog.tsx";
import { KnowledgePage } from "#features/knowledge/knowledge-page.tsx";
import { type KnowledgeStep, StepKnowledgePage } from "#features/knowledge/step-knowledge-page.tsx";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { useSaving } from "#stores/saving-store.ts";
import type { AppServices } from "./app-services.ts";
import { offeredAssessment } from "./library.ts";
import { NotFoundScreen } from "./not-found-screen.tsx";
import { knowledgeHref } from "./routes.ts";
import { MemoryBar } from "./storage-bar.tsx";
import { useContributions } from "./use-contributions.ts";
import { usePageTitle } from "./use-page-title.ts";

/** Articles and experiences, of every step or of one. */
export function KnowledgeScreen({ step, keeping }: Pick<AppServices, "keeping"> & { readonly step: string | null }) {
  const { contributions } = use(keeping());
  const assessment = use(loadAssessment(offeredAssessment));
  const words = use(loadAssessmentWords(offeredAssessment, useLocale()));
  const used = useContributions(contributions, assessment);
  const isInMemory = useSaving((saving) => saving.isInMemory);
  const { waiting, leave, accept } = used;
  const experiences = { contributions: used.contributions, notice: used.notice, actions: used.actions };
  const steps = assessment.steps.map(({ id, articles }): KnowledgeStep => ({
    id,
    name: words.steps[id]?.name ?? id,
    summary: words.steps[id]?.summary ?? "",
    articles: articles.length,
  }));
  const shown = steps.find(({ id }) => id === step);
  if (step !== null && shown === undefined) return <NotFoundScreen />;
  return (
    <>
      {isInMemory ? <MemoryBar /> : null}
      {shown === undefined ? (
        <AllSteps {...experiences} steps={steps} />
      ) : (
        <OneStep {...experiences} step={shown} steps={steps} />
      )}
      {waiting === null ? null : (
        <ContributionDialog waiting={waiting} steps={steps} onLeave={leave} onAccept={() => accept(waiting)} />
      )}
    </>
  );
}

type Used = ReturnType<typeof useContributions>;
type Shown = Pick<Used, "contributions" | "notice" | "actions"> & { readonly steps: readonly KnowledgeStep[] };

function AllSteps(shown: Shown) {
  usePageTitle(useMessages("knowledge").title);
  return <KnowledgePage {...shown} hrefOf={knowledgeHref} />;
}

function OneStep(shown: Shown & { readonly step: KnowledgeStep }) {
  const articles = use(loadArticles(offeredAssessment, useLocale(), shown.step.id));
  usePageTitle(`${shown.step.name}, ${useMessages("app").knowledge.toLocaleLowerCase()}`);
  return <StepKnowledgePage {...shown} articles={articles} hrefOf={knowledgeHref} toolboxHref="#/toolbox" />;
}
