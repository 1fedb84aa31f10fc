import type { Words } from "#domain/assessment.ts";
import type { Action } from "#domain/evaluation.ts";
import { lackingParts } from "#domain/plan-completeness.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { Tag } from "#ui/tag.tsx";
import { ActionFields } from "./action-fields.tsx";
import { usePeriod } from "./use-period.ts";
import { TemplateLinks } from "./template-links.tsx";

/** The element ids that focus is sent to when actions are added, moved and removed. */
export const headingIdOf = (actionId: string): string => `planning-${actionId}`;
export const buttonIdOf = (actionId: string, by: -1 | 1): string => `planning-${actionId}-${by === -1 ? "up" : "down"}`;

interface ActionCardProps {
  readonly action: Action;
  readonly number: number;
  readonly words: Words;
  readonly rolesId: string;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One action: a short view of it, and its fields when open. */
export function ActionCard(props: ActionCardProps) {
  const { action, number, words, rolesId, isOpen, isFirst, isLast, onOpen, onMove, onRemove } = props;
  const messages = useMessages("planning").actions;
  const fieldsId = `${headingIdOf(action.id)}-fields`;
  const title = action.text.trim() === "" ? messages.untitled : action.text;
  const about = <span className="ds-sr-only"> {title}</span>;
  return (
    <Card className="nio-stack nio-planning-card">
      <div className="nio-planning-card-head">
        <span className="nio-planning-number" aria-hidden="true">
          {number}
        </span>
        <div>
          <p className="nio-planning-step">{words.assessment.steps[action.step]?.name}</p>
          <h3 id={headingIdOf(action.id)} tabIndex={-1}>
            {title}
          </h3>
        </div>
      </div>
      <ActionFacts action={action} />
      {isOpen ? null : <TemplateLinks templates={action.templates} words={words} />}
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
        <Button id={buttonIdOf(action.id, -1)} variant="tertiary" disabled={isFirst} onClick={() => onMove(-1)}>
          {messages.up}
          {about}
        </Button>
        <Button id={buttonIdOf(action.id, 1)} variant="tertiary" disabled={isLast} onClick={() => onMove(1)}>
          {messages.down}
          {about}
        </Button>
        <Button variant="tertiary" onClick={onRemove}>
          {messages.remove}
          {about}
        </Button>
      </div>
      {isOpen ? (
        <div id={fieldsId}>
          <ActionFields action={action} words={words} rolesId={rolesId} />
        </div>
      ) : null}
    </Card>
  );
}

function ActionFacts({ action }: { readonly action: Action }) {
  const messages = useMessages("planning");
  const format = useFormat();
  const period = usePeriod(action);
  const lacking = lackingParts(action).map((part) => messages.actions.lackingParts[part]);
  const { fields } = messages;
  const facts = [
    { id: "owner", name: fields.responsible, value: action.owner.trim() },
    { id: "time", name: fields.time, value: period },
    { id: "status", name: fields.status, value: <Tag>{messages.statuses[action.status]}</Tag> },
    {
      id: "funding",
      name: fields.funding,
      value:
        action.funding === null ? (
          ""
        ) : (
          <Tag tone={fundingTones[action.funding]}>{messages.fundings[action.funding]}</Tag>
        ),
    },
    { id: "amount", name: fields.amount, value: action.amount === null ? "" : format.money(action.amount) },
  ].filter(({ value }) => value !== "");
  return (
    <>
      <dl className="nio-planning-facts">
        {facts.map(({ id, name, value }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="nio-planning-lacking">
        {lacking.length === 0 ? messages.actions.complete : messages.actions.lacking(format.list(lacking))}
      </p>
    </>
  );
}

const fundingTones = { clear: "success", partly: "info", unclear: "warning", missing: "danger" } as const;
