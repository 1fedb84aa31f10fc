/** Owns the actions in the plan: a list to edit, a board to move on, or a table to read. */
import type { Words } from "#domain/assessment.ts";
import { useDocument, useSend } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { ActionBoard } from "./action-board.tsx";
import { actionsHeadingId, headingIdOf } from "./action-ids.ts";
import { ActionList } from "./action-list.tsx";
import { ActionTable } from "./action-table.tsx";
import { usePlanMoves } from "./use-plan-moves.ts";

const planViews = ["list", "board", "table"] as const;
export type PlanView = (typeof planViews)[number];

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

export function ActionsSection(props: ActionsSectionProps) {
  const { view, onView, notice } = props;
  const { actions } = useDocument();
  const messages = useMessages("planning").actions;
  return (
    <section className="nio-planning-group">
      <div className="nio-planning-bar">
        <h2 id={actionsHeadingId} tabIndex={-1}>
          {messages.title}
        </h2>
        {actions.length > 0 ? <ViewSwitch view={view} onView={onView} /> : null}
      </div>
      <p role="status" className="nio-planning-status">
        {notice}
      </p>
      {actions.length === 0 ? <EmptyPlan /> : <PlanInView {...props} />}
    </section>
  );
}

function PlanInView(props: ActionsSectionProps) {
  const { words, view, onView, opened, onOpen, onNotice, focusNext } = props;
  const { actions } = useDocument();
  const send = useSend();
  const messages = useMessages("planning").actions;
  const moves = usePlanMoves(onNotice);
  const remove = (id: string) => {
    const place = actions.findIndex((action) => action.id === id);
    const neighbour = actions[place + 1] ?? actions[place - 1];
    send({ type: "action.remove", id });
    onNotice(messages.removed);
    focusNext(neighbour ? headingIdOf(neighbour.id) : actionsHeadingId);
  };
  const edit = (id: string) => {
    onView("list");
    onOpen(id, true);
    focusNext(headingIdOf(id));
  };
  switch (view) {
    case "list":
      return (
        <ActionList
          words={words}
          opened={opened}
          onOpen={onOpen}
          moves={moves}
          onRemove={remove}
          focusNext={focusNext}
        />
      );
    case "board":
      return <ActionBoard actions={actions} words={words} moves={moves} onEdit={edit} focusNext={focusNext} />;
    case "table":
      return <ActionTable actions={actions} words={words} />;
  }
}

function ViewSwitch({ view, onView }: Pick<ActionsSectionProps, "view" | "onView">) {
  const messages = useMessages("planning").actions;
  return (
    <div role="group" aria-label={messages.view} className="nio-planning-switch">
      {planViews.map((choice) => (
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
