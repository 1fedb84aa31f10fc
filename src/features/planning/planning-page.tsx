import "./planning.css";
import { useEffect, useRef, useState } from "react";
import type { Words } from "#domain/assessment.ts";
import type { Action } from "#domain/evaluation.ts";
import { planCompleteness } from "#domain/plan-completeness.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { LinkButton } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { headingIdOf } from "./action-card.tsx";
import { ActionsSection, type PlanView } from "./actions-section.tsx";
import { ChoicesSection } from "./choices-section.tsx";
import { PlanSummary, type ReportDownload } from "./plan-summary.tsx";

interface PlanningPageProps {
  readonly words: Words;
  readonly report: ReportDownload;
}

/** The action plan: what is chosen, what can be chosen, and the plan to take away. */
export function PlanningPage({ words, report }: PlanningPageProps) {
  const { actor, hrefOf } = useRun();
  const { actions } = useDocument();
  const send = useSend();
  const messages = useMessages("planning");
  const [view, setView] = useState<PlanView>("cards");
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [notice, setNotice] = useState({ text: "", actions: 0 });
  const focusNext = useFocusAfterRender();
  const completeness = planCompleteness(actions);
  const hasActions = actions.length > 0;

  const setOpen = (id: string, isOpen: boolean) => setOpened((before) => withMember(before, id, isOpen));
  const notify = (text: string) => setNotice({ text, actions: actor.getSnapshot().context.document.actions.length });
  const add = (action: Action) => {
    send({ type: "action.add", action });
    setView("cards");
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
      // Once undo has brought an action back or taken it away, what was said of it no longer holds.
      notice={notice.actions === actions.length ? notice.text : ""}
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
      <PlanSummary completeness={completeness} report={report} />
      {completeness.steps > 3 ? (
        <Alert tone="info">
          <p>{messages.focus(completeness.steps)}</p>
        </Alert>
      ) : null}
      <div className="nio-planning-body" data-layout={hasActions && view === "cards" ? "split" : "single"}>
        {[plan, choices]}
      </div>
      <div>
        <LinkButton variant="secondary" href={hrefOf({ state: "results" })}>
          {messages.back}
        </LinkButton>
      </div>
    </div>
  );
}

function withMember(members: ReadonlySet<string>, id: string, isMember: boolean): ReadonlySet<string> {
  const others = [...members].filter((member) => member !== id);
  return new Set(isMember ? [...others, id] : others);
}

/** Moves focus to the first of the elements that can take it, once what was sent has been drawn. */
function useFocusAfterRender(): (...elementIds: readonly string[]) => void {
  const waiting = useRef<readonly string[]>([]);
  useEffect(() => {
    const target = waiting.current
      .map((id) => document.getElementById(id))
      .find((element) => element !== null && !element.matches(":disabled"));
    waiting.current = [];
    target?.focus();
  });
  return (...elementIds) => {
    waiting.current = elementIds;
  };
}
