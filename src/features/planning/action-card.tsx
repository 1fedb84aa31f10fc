/** Owns one action in the list: a short view of it, and its fields when open. */
import type { Words } from "#domain/assessment.ts";
import type { Action } from "#domain/evaluation.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { ActionFacts } from "./action-facts.tsx";
import { ActionFields } from "./action-fields.tsx";
import { buttonIdOf, headingIdOf } from "./action-ids.ts";
import { PlaceField } from "./place-field.tsx";
import { StepLine } from "./step-line.tsx";
import { TemplateLinks } from "./template-links.tsx";
import type { DragSource } from "./use-action-drag.ts";

interface ActionCardProps {
  readonly action: Action;
  /** The place in the plan, from 0. */
  readonly place: number;
  readonly places: number;
  readonly words: Words;
  readonly rolesId: string;
  readonly isOpen: boolean;
  readonly dragSource: DragSource;
  readonly onOpen: (isOpen: boolean) => void;
  /** `from` is the id of the element the move was made with. */
  readonly onMove: (to: number, from: string) => void;
  readonly onPlace: (to: number) => void;
  readonly onRemove: () => void;
}

export function ActionCard(props: ActionCardProps) {
  const { action, place, words, rolesId, isOpen, dragSource } = props;
  const messages = useMessages("planning").actions;
  const title = action.text.trim() === "" ? messages.untitled : action.text;
  const fieldsId = `${headingIdOf(action.id)}-fields`;
  return (
    <Card className="nio-stack nio-planning-card">
      <div className="nio-planning-card-head">
        <span className="nio-planning-number" aria-hidden="true" title={messages.drag} {...dragSource}>
          {place + 1}
        </span>
        <div>
          <StepLine step={action.step} words={words} />
          <h3 id={headingIdOf(action.id)} tabIndex={-1}>
            {title}
          </h3>
        </div>
      </div>
      <ActionFacts action={action} />
      {isOpen ? null : <TemplateLinks templates={action.templates} words={words} />}
      <CardButtons {...props} title={title} fieldsId={fieldsId} />
      {isOpen ? (
        <div id={fieldsId}>
          <ActionFields action={action} words={words} rolesId={rolesId} />
        </div>
      ) : null}
    </Card>
  );
}

function CardButtons(props: ActionCardProps & { readonly title: string; readonly fieldsId: string }) {
  const { action, title, fieldsId, place, places, isOpen, onOpen, onMove, onPlace, onRemove } = props;
  const messages = useMessages("planning").actions;
  const about = <span className="ds-sr-only"> {title}</span>;
  return (
    <div className="nio-planning-card-buttons">
      <Button
        variant="secondary"
        aria-expanded={isOpen}
        aria-controls={isOpen ? fieldsId : undefined}
        onClick={() => onOpen(!isOpen)}
      >
        {isOpen ? messages.close : messages.edit}
        {about}
      </Button>
      {([-1, 1] as const).map((by) => {
        const id = buttonIdOf(action.id, by);
        const to = place + by;
        return (
          <Button key={by} id={id} variant="tertiary" disabled={to < 0 || to >= places} onClick={() => onMove(to, id)}>
            {by === -1 ? messages.up : messages.down}
            {about}
          </Button>
        );
      })}
      <PlaceField actionId={action.id} title={title} place={place} places={places} onMove={onPlace} />
      <Button variant="tertiary" onClick={onRemove}>
        {messages.remove}
        {about}
      </Button>
    </div>
  );
}
