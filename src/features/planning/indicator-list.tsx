/** Owns the indicators of one action: seeing them, adding and removing. */
import { useState } from "react";
import type { Action, Indicator } from "#domain/evaluation.ts";
import { createIndicator } from "#domain/indicators.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { IndicatorFields } from "./indicator-fields.tsx";
import { IndicatorSummary } from "./indicator-summary.tsx";
import { withMember } from "./members.ts";
import { useChangeAction } from "./use-change-action.ts";
import { useFocusAfterRender } from "./use-focus-after-render.ts";

interface IndicatorListProps {
  readonly action: Action;
  /** The element id of the list of roles to choose from. */
  readonly rolesId: string;
}

/** The document's limit. */
const mostIndicators = 50;

const nameIdOf = (indicatorId: string): string => `planning-indicator-${indicatorId}`;
const addIdOf = (actionId: string): string => `planning-${actionId}-add-indicator`;

export function IndicatorList({ action, rolesId }: IndicatorListProps) {
  const { createId } = useRun();
  const messages = useMessages("planning").indicators;
  const change = useChangeAction(action.id);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [removedLeaving, setRemovedLeaving] = useState<number | null>(null);
  const focusNext = useFocusAfterRender();
  const { indicators } = action;

  const add = () => {
    const indicator = createIndicator(createId());
    change({ indicators: [...indicators, indicator] });
    setOpened((before) => withMember(before, indicator.id, true));
    setRemovedLeaving(null);
    focusNext(nameIdOf(indicator.id));
  };
  const remove = (id: string) => {
    const others = indicators.filter((indicator) => indicator.id !== id);
    change({ indicators: others });
    setRemovedLeaving(others.length);
    focusNext(addIdOf(action.id));
  };
  const put = (changed: Indicator, visit: string | null) =>
    change({ indicators: indicators.map((known) => (known.id === changed.id ? changed : known)) }, visit);
  return (
    <section data-wide className="nio-planning-indicators">
      <h4>{messages.title}</h4>
      <p className="nio-quiet">{messages.lead}</p>
      {indicators.length === 0 ? <p>{messages.none}</p> : null}
      {indicators.map((indicator) => (
        <Details
          key={indicator.id}
          open={opened.has(indicator.id)}
          onToggle={(event) => {
            const { open } = event.currentTarget;
            setOpened((before) => withMember(before, indicator.id, open));
          }}
          summary={<IndicatorSummary indicator={indicator} />}
        >
          <IndicatorFields
            indicator={indicator}
            nameId={nameIdOf(indicator.id)}
            rolesId={rolesId}
            onChange={put}
            onRemove={() => remove(indicator.id)}
          />
        </Details>
      ))}
      <div>
        {indicators.length < mostIndicators ? (
          <Button id={addIdOf(action.id)} variant="secondary" onClick={add}>
            {messages.add}
          </Button>
        ) : null}
      </div>
      <p role="status" className="nio-planning-status">
        {removedLeaving === indicators.length ? messages.removed : null}
      </p>
    </section>
  );
}
