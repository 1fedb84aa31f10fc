import { useId } from "react";
import { rolesOf, type Words } from "#domain/assessment.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { ActionCard, buttonIdOf, headingIdOf } from "./action-card.tsx";
import { ActionTable } from "./action-table.tsx";

export type PlanView = "cards" | "table";

interface ActionsSectionProps {
  readonly words: Words;
  readonly view: PlanView;
  readonly onView: (view: PlanView) => void;
  /** Ids of the actions that stand open for editing. */
  readonly opened: ReadonlySet<string>;
  readonly onOpen: (id: string, isOpen: boolean) => void;
  readonly notice: string;
  readonly onNotice: (notice: string) => void;
  /** Moves focus to the first element that can take it, once the change is drawn. */
  readonly focusNext: (...elementIds: readonly string[]) => void;
}

const sectionHeadingId = "planning-actions";

/** The actions in the plan, as cards to edit or as a table to read. */
export function ActionsSection(props: ActionsSectionProps) {
  const { words, view, onView, opened, onOpen, notice, onNotice, focusNext } = props;
  const { assessment } = useRun();
  const { actions, track } = useDocument();
  const send = useSend();
  const messages = useMessages("planning").actions;
  const rolesId = useId();

  const move = (id: string, by: -1 | 1) => {
    send({ type: "action.move", id, by });
    onNotice(messages.moved(actions.findIndex((action) => action.id === id) + by + 1, actions.length));
    focusNext(buttonIdOf(id, by), buttonIdOf(id, by === 1 ? -1 : 1));
  };
  const remove = (id: string) => {
    const place = actions.findIndex((action) => action.id === id);
    const neighbour = actions[place + 1] ?? actions[place - 1];
    send({ type: "action.remove", id });
    onNotice(messages.removed);
    focusNext(neighbour ? headingIdOf(neighbour.id) : sectionHeadingId);
  };
  return (
    <section className="nio-planning-group">
      <div className="nio-planning-bar">
        <h2 id={sectionHeadingId} tabIndex={-1}>
          {messages.title}
        </h2>
        {actions.length > 0 ? <ViewSwitch view={view} onView={onView} /> : null}
      </div>
      <p role="status" className="nio-planning-status">
        {notice}
      </p>
      {actions.length === 0 ? <EmptyPlan /> : null}
      {actions.length > 0 && view === "table" ? <ActionTable actions={actions} words={words} /> : null}
      {actions.length > 0 && view === "cards" ? (
        <>
          <datalist id={rolesId}>
            {rolesOf(assessment, track).map((id) => (
              <option key={id}>{words.assessment.roles[id] ?? id}</option>
            ))}
          </datalist>
          <ol className="nio-planning-cards">
            {actions.map((action, index) => (
              <li key={action.id}>
                <ActionCard
                  action={action}
                  number={index + 1}
                  words={words}
                  rolesId={rolesId}
                  isOpen={opened.has(action.id)}
                  isFirst={index === 0}
                  isLast={index === actions.length - 1}
                  onOpen={(isOpen) => onOpen(action.id, isOpen)}
                  onMove={(by) => move(action.id, by)}
                  onRemove={() => remove(action.id)}
                />
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}

function ViewSwitch({ view, onView }: Pick<ActionsSectionProps, "view" | "onView">) {
  const messages = useMessages("planning").actions;
  return (
    <div role="group" aria-label={messages.view} className="nio-planning-switch">
      {(["cards", "table"] as const).map((choice) => (
        <Button
          key={choice}
          variant={view === choice ? "primary" : "tertiary"}
          aria-pressed={view === choice}
          onClick={() => onView(choice)}
        >
          {messages.views[choice]}
        </Button>
      ))}
    </div>
  );
}

function EmptyPlan() {
  const messages = useMessages("planning").actions;
  return (
    <Card className="nio-planning-empty">
      <h3>{messages.emptyTitle}</h3>
      <p>{messages.empty}</p>
    </Card>
  );
}
