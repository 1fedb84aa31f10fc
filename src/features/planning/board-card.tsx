/** Owns one action on the board, and the ways to move it without dragging. */
import type { Words } from "#domain/assessment.ts";
import { type Action, actionStatuses, type ActionStatus } from "#domain/evaluation.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { Tag } from "#ui/tag.tsx";
import { fundingTones } from "./action-facts.tsx";
import { statusIdOf } from "./action-ids.ts";
import { PlaceField } from "./place-field.tsx";
import { StepLine } from "./step-line.tsx";
import { usePeriod } from "./use-period.ts";

interface BoardCardProps {
  readonly action: Action;
  /** The place in the plan, from 0. */
  readonly place: number;
  readonly places: number;
  readonly words: Words;
  readonly onStatus: (status: ActionStatus) => void;
  readonly onPlace: (to: number) => void;
  readonly onEdit: () => void;
}

export function BoardCard({ action, place, places, words, onStatus, onPlace, onEdit }: BoardCardProps) {
  const messages = useMessages("planning");
  const period = usePeriod(action);
  const title = action.text.trim() === "" ? messages.actions.untitled : action.text;
  return (
    <div className="nio-planning-board-card">
      <StepLine step={action.step} words={words} />
      <h4>
        {place + 1}. {title}
      </h4>
      {action.owner.trim() === "" ? null : <p>{action.owner}</p>}
      {period === "" ? null : <p className="nio-quiet">{period}</p>}
      {action.funding === null || action.funding === "clear" ? null : (
        <p>
          <Tag tone={fundingTones[action.funding]}>
            {messages.fields.funding}: {messages.fundings[action.funding].toLowerCase()}
          </Tag>
        </p>
      )}
      <SelectField
        id={statusIdOf(action.id)}
        label={<span className="ds-sr-only">{messages.board.status(title)}</span>}
        value={action.status}
        options={actionStatuses.map((status) => ({ value: status, label: messages.statuses[status] }))}
        onChange={(value) => {
          const status = actionStatuses.find((known) => known === value);
          if (status) onStatus(status);
        }}
      />
      <PlaceField actionId={action.id} title={title} place={place} places={places} onMove={onPlace} />
      <Button variant="tertiary" onClick={onEdit}>
        {messages.board.open}
        <span className="ds-sr-only"> {title}</span>
      </Button>
    </div>
  );
}
