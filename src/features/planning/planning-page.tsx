/** Owns the plan screen: what is chosen, what can be chosen, when, and the plan to take away. */
import "./planning.css";
import "./planning-actions.css";
import { type ReactNode, Suspense, useState } from "react";
import type { ChartFiles } from "#charts/chart-files.ts";
import type { Words } from "#domain/assessment.ts";
import type { Action } from "#domain/evaluation.ts";
import { planCompleteness } from "#domain/plan-completeness.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { LinkButton } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { headingIdOf } from "./action-ids.ts";
import { ActionsSection, type PlanView } from "./actions-section.tsx";
import { ChoicesSection } from "./choices-section.tsx";
import { AdoptedNote, DecisionSection } from "./decision-section.tsx";
import { FocusSection } from "./focus-section.tsx";
import { withMember } from "./members.ts";
import { PlanSummary, type ReportDownload } from "./plan-summary.tsx";
import { TimelineSection } from "./timeline-section.tsx";
import { useFocusAfterRender } from "./use-focus-after-render.ts";

interface PlanningPageProps {
  readonly words: Words;
  readonly report: ReportDownload;
  readonly files: ChartFiles;
  /** What is said above the plan. */
  readonly note?: ReactNode;
  /** Where the plan is read aloud before the group parts; undefined where the run has no address. */
  readonly closingHref?: string | undefined;
}

export function PlanningPage({ words, report, files, note, closingHref }: PlanningPageProps) {
  const { actor, hrefOf } = useRun();
  const { actions } = useDocument();
  const send = useSend();
  const messages = useMessages("planning");
  const [view, setView] = useState<PlanView>("list");
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [notice, setNotice] = useState({ text: "", plan: "" });
  const focusNext = useFocusAfterRender();

  const setOpen = (id: string, isOpen: boolean) => setOpened((before) => withMember(before, id, isOpen));
  const notify = (text: string) => setNotice({ text, plan: shapeOf(actor.getSnapshot().context.document.actions) });
  const add = (action: Action) => {
    send({ type: "action.add", action });
    setView("list");
    setOpen(action.id, true);
    notify(messages.actions.added);
    focusNext(headingIdOf(action.id));
  };

  const choices = <ChoicesSection key="choices" words={words} onAdd={add} />;
  const plan = (
    <ActionsSection
      key="plan"
      words={words}
      view={view}
      onView={setView}
      opened={opened}
      onOpen={setOpen}
      // Once something else has been moved, or undo has taken the move back, what was said no longer holds.
      notice={notice.plan === shapeOf(actions) ? notice.text : ""}
      onNotice={notify}
      focusNext={focusNext}
    />
  );
  return (
    <div className="nio-planning">
      <header className="nio-planning-head">
        <PageHeading focusKey="planning">{messages.title}</PageHeading>
        <p className="nio-planning-lead">{messages.lead}</p>
      </header>
      <AdoptedNote />
      {note}
      <PlanSummary completeness={planCompleteness(actions)} report={report} />
      <FocusSection words={words} />
      <div className="nio-planning-body" data-layout={actions.length > 0 && view === "list" ? "split" : "single"}>
        {[plan, choices]}
      </div>
      <Suspense fallback={null}>
        <TimelineSection actions={actions} files={files} />
      </Suspense>
      <DecisionSection />
      <div className="nio-row">
        {closingHref === undefined ? null : <LinkButton href={closingHref}>{messages.toClosing}</LinkButton>}
        <LinkButton variant="secondary" href={hrefOf({ state: "results" })}>
          {messages.back}
        </LinkButton>
      </div>
    </div>
  );
}

/** Which actions the plan has, in what order and condition: all that notices speak of. */
const shapeOf = (actions: readonly Action[]): string => actions.map(({ id, status }) => `${id} ${status}`).join(", ");
