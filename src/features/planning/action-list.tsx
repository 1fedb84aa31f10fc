/** Owns the plan as a list where actions are edited, ordered and removed. */
import { useId } from "react";
import { rolesOf, type Words } from "#domain/assessment.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { ActionCard } from "./action-card.tsx";
import { buttonIdOf, placeIdOf } from "./action-ids.ts";
import { landingBeside, landingSide, useActionDrag } from "./use-action-drag.ts";
import type { PlanMoves } from "./use-plan-moves.ts";

interface ActionListProps {
  readonly words: Words;
  /** Ids of the actions that stand open for editing. */
  readonly opened: ReadonlySet<string>;
  readonly onOpen: (id: string, isOpen: boolean) => void;
  readonly moves: PlanMoves;
  readonly onRemove: (id: string) => void;
  readonly focusNext: (...elementIds: readonly string[]) => void;
}

export function ActionList({ words, opened, onOpen, moves, onRemove, focusNext }: ActionListProps) {
  const { assessment, wordsLang } = useRun();
  const { actions, track } = useDocument();
  const rolesId = useId();
  const drag = useActionDrag<never>((id, landing) => {
    if (landing.at === "action") moves.beside(id, landing);
  });
  return (
    <>
      <datalist id={rolesId}>
        {rolesOf(assessment, track).map((id) => (
          <option key={id} lang={wordsLang}>
            {words.assessment.roles[id] ?? id}
          </option>
        ))}
      </datalist>
      <ol className="nio-planning-cards">
        {actions.map((action, place) => (
          <li
            key={action.id}
            data-landing={landingSide(drag.over, action.id)}
            data-held={drag.held === action.id || undefined}
            {...drag.zone((_, event) => landingBeside(action.id, event))}
          >
            <ActionCard
              action={action}
              place={place}
              places={actions.length}
              words={words}
              rolesId={rolesId}
              isOpen={opened.has(action.id)}
              dragSource={drag.source(action.id)}
              onOpen={(isOpen) => onOpen(action.id, isOpen)}
              onMove={(to, from) => {
                moves.place(action.id, to);
                focusNext(from, buttonIdOf(action.id, to < place ? 1 : -1));
              }}
              onPlace={(to) => {
                moves.place(action.id, to);
                focusNext(placeIdOf(action.id));
              }}
              onRemove={() => onRemove(action.id)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
