/** Owns the plan as a board: a column for each group of conditions. */
import type { Words } from "#domain/assessment.ts";
import type { Action } from "#domain/evaluation.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { BoardCard } from "./board-card.tsx";
import { placeIdOf, statusIdOf } from "./action-ids.ts";
import { type StatusGroup, statusGroups } from "./status-groups.ts";
import { type ActionDrag, landingBeside, landingSide, useActionDrag } from "./use-action-drag.ts";
import type { PlanMoves } from "./use-plan-moves.ts";

interface ActionBoardProps {
  readonly actions: readonly Action[];
  readonly words: Words;
  readonly moves: PlanMoves;
  readonly onEdit: (id: string) => void;
  readonly focusNext: (...elementIds: readonly string[]) => void;
}

export function ActionBoard(props: ActionBoardProps) {
  const { actions, moves } = props;
  const messages = useMessages("planning").board;
  const drag = useActionDrag<StatusGroup>((id, landing) => {
    if (landing.at === "action") return moves.beside(id, landing);
    const group = statusGroups.find((group) => group.id === landing.column);
    if (group) moves.status(id, group.statuses[0]);
  });
  return (
    <>
      <p className="nio-quiet nio-planning-board-lead">{messages.lead}</p>
      <div className="nio-planning-board">
        {statusGroups.map((group) => (
          <Column
            key={group.id}
            {...props}
            group={group}
            held={actions.find(({ id }) => id === drag.held)}
            drag={drag}
          />
        ))}
      </div>
    </>
  );
}

interface ColumnProps extends ActionBoardProps {
  readonly group: (typeof statusGroups)[number];
  readonly held: Action | undefined;
  readonly drag: ActionDrag<StatusGroup>;
}

function Column({ actions, words, moves, onEdit, focusNext, group, held, drag }: ColumnProps) {
  const messages = useMessages("planning").board;
  const members = actions.filter(({ status }) => group.statuses.includes(status));
  const isHome = held !== undefined && group.statuses.includes(held.status);
  const titleId = `planning-board-${group.id}`;
  const isOver = drag.over?.at === "column" && drag.over.column === group.id;
  return (
    <section
      aria-labelledby={titleId}
      className="nio-planning-column"
      data-over={isOver || undefined}
      {...drag.zone(() => (isHome ? null : { at: "column", column: group.id }))}
    >
      <h3 id={titleId}>
        {messages.groups[group.id]} <span className="nio-quiet">{members.length}</span>
      </h3>
      {members.length === 0 ? <p className="nio-quiet">{messages.empty}</p> : null}
      <ol>
        {members.map((action) => (
          <li
            key={action.id}
            data-landing={landingSide(drag.over, action.id)}
            data-held={drag.held === action.id || undefined}
            {...drag.source(action.id)}
            {...drag.zone((_, event) => (isHome ? landingBeside(action.id, event) : null))}
          >
            <BoardCard
              action={action}
              place={actions.indexOf(action)}
              places={actions.length}
              words={words}
              onStatus={(status) => {
                moves.status(action.id, status);
                focusNext(statusIdOf(action.id));
              }}
              onPlace={(to) => {
                moves.place(action.id, to);
                focusNext(placeIdOf(action.id));
              }}
              onEdit={() => onEdit(action.id)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
