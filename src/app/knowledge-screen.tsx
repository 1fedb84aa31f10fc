import { use } from "react";
import { loadArticles, loadAssessment, loadAssessmentWords } from "#content/assessment-library.ts";
import { KnowledgePage } from "#features/knowledge/knowledge-page.tsx";
import { type KnowledgeStep, StepKnowledgePage } from "#features/knowledge/step-knowledge-page.tsx";
import { useFormat, useLocale, useMessages } from "#i18n/use-messages.ts";
import { useSaving } from "#stores/saving-store.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
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
  const { conflict, keepStored, replaceStored } = used;
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
      <ConflictDialog
        conflict={conflict}
        onKeep={keepStored}
        onReplace={() => {
          if (conflict) replaceStored(conflict);
        }}
      />
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

interface ConflictDialogProps {
  readonly conflict: Used["conflict"];
  readonly onKeep: () => void;
  readonly onReplace: () => void;
}

function ConflictDialog({ conflict, onKeep, onReplace }: ConflictDialogProps) {
  const messages = useMessages("knowledge").conflict;
  const { close } = useMessages("app");
  const format = useFormat();
  const dayOf = (moment: string) => `${format.day(moment.slice(0, 10))} ${format.time(new Date(moment))}`;
  const textOf = ({ shelf, file, stored }: NonNullable<Used["conflict"]>): string => {
    if (stored === null) return messages.unreadable(file.origin);
    return shelf === "own"
      ? messages.own(dayOf(stored.created), dayOf(file.created))
      : messages.imported(stored.origin, dayOf(stored.created), dayOf(file.created));
  };
  return (
    <Dialog open={conflict !== null} onClose={onKeep} title={messages.title} closeLabel={close}>
      <div className="nio-stack">
        <p>{conflict === null ? null : textOf(conflict)}</p>
        <div className="nio-row">
          <Button onClick={onKeep}>{messages.keep}</Button>
          <Button variant="danger" onClick={onReplace}>
            {messages.replace}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
