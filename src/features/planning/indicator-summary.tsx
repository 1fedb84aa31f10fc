/** Owns an indicator in short: its name, from where to where, and what it lacks. */
import type { Indicator } from "#domain/evaluation.ts";
import { lackingIndicatorParts } from "#domain/indicators.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";

export function IndicatorSummary({ indicator }: { readonly indicator: Indicator }) {
  const messages = useMessages("planning").indicators;
  const format = useFormat();
  const { name, unit, baseline, target } = indicator;
  const lacking = lackingIndicatorParts(indicator).map((part) => messages.lackingParts[part]);
  const written = (value: number | null) => (value === null ? messages.unknownValue : format.exact(value));
  const hasValue = baseline.value !== null || target.value !== null;
  return (
    <span className="nio-planning-indicator">
      <span>{name.trim() === "" ? messages.untitled : name}</span>
      {hasValue ? (
        <span className="nio-planning-indicator-facts">
          {messages.change(written(baseline.value), written(target.value), unit.trim(), format.day(target.date))}
        </span>
      ) : null}
      <span className="nio-planning-indicator-facts">
        {lacking.length === 0 ? messages.complete : messages.lacking(format.list(lacking))}
      </span>
    </span>
  );
}
