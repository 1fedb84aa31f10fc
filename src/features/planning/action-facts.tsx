/** Owns the short facts of an action, and what it lacks. */
import type { Action } from "#domain/evaluation.ts";
import { lackingIndicatorParts } from "#domain/indicators.ts";
import { lackingParts } from "#domain/plan-completeness.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Tag } from "#ui/tag.tsx";
import { usePeriod } from "./use-period.ts";

export const fundingTones = { clear: "success", partly: "info", unclear: "warning", missing: "danger" } as const;

export function ActionFacts({ action }: { readonly action: Action }) {
  const messages = useMessages("planning");
  const format = useFormat();
  const period = usePeriod(action);
  const followUp = useFollowUp(action);
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
    { id: "follow-up", name: fields.followUp, value: action.indicators.length === 0 ? "" : followUp },
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

/** How many of the action's indicators can be followed up, in words. */
export function useFollowUp({ indicators }: Pick<Action, "indicators">): string {
  const messages = useMessages("planning").indicators;
  const whole = indicators.filter((indicator) => lackingIndicatorParts(indicator).length === 0).length;
  return messages.count(whole, indicators.length);
}
