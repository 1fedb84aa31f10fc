/** Owns the measured value of one indicator beside its baseline and target, and what it says of the effect. */
import { useState } from "react";
import type { Indicator } from "#domain/evaluation.ts";
import { indicatorEffect } from "#domain/indicator-effect.ts";
import { useDocument, useSend } from "#evaluation/evaluation-context.tsx";
import { sayThreshold, sayVerdict } from "#i18n/follow-up-sentences.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { DayField } from "#ui/day-field.tsx";
import { ParsedField } from "#ui/parsed-field.tsx";
import { readNumber } from "#ui/read-number.ts";
import { VerdictMark } from "./verdict-mark.tsx";

type Measurements = Indicator["measurements"];

interface IndicatorEffectFieldsProps {
  /** The id of the action followed up. */
  readonly action: string;
  readonly indicator: Indicator;
}

export function IndicatorEffectFields({ action, indicator }: IndicatorEffectFieldsProps) {
  const { measurements, name, unit } = indicator;
  const { date: runDay } = useDocument();
  const send = useSend();
  const messages = useMessages("followingUp");
  const format = useFormat();
  // The fields keep to one measurement while they are used: the latest, or the one that is being added.
  const [kept, setKept] = useState<number | null>(null);
  const at = kept ?? Math.max(0, measurements.length - 1);
  const current = measurements[at];
  const [day, setDay] = useState(runDay);
  const effect = indicatorEffect(indicator);
  const threshold = sayThreshold(indicator, effect, messages.words, format);
  const change = (next: Measurements[number] | null, visit: string) => {
    setKept(at);
    send({
      type: "followUp.measure",
      action,
      indicator: indicator.id,
      measurements: [...measurements.slice(0, at), ...(next === null ? [] : [next]), ...measurements.slice(at + 1)],
      visit,
    });
  };
  const written = ({ value, date }: Indicator["baseline"]) =>
    messages.measurement(format.day(date), value === null ? messages.words.unknownValue : format.exact(value));
  const others = measurements.filter((_, index) => index !== at);
  return (
    <div className="nio-following-indicator" role="group" aria-label={name || messages.words.untitled}>
      <h4>{name || messages.words.untitled}</h4>
      <dl className="nio-following-facts">
        <div>
          <dt>{messages.baseline}</dt>
          <dd>{written(indicator.baseline)}</dd>
        </div>
        <div>
          <dt>{messages.target}</dt>
          <dd>{written(indicator.target)}</dd>
        </div>
        {others.length === 0 ? null : (
          <div>
            <dt>{messages.earlierMeasurements}</dt>
            <dd>{format.list(others.map(written))}</dd>
          </div>
        )}
      </dl>
      <div className="nio-following-measured">
        <ParsedField
          label={unit.trim() === "" ? messages.actual : messages.actualIn(unit)}
          fault={messages.numberFault}
          inputMode="decimal"
          value={current?.value ?? null}
          read={readNumber}
          write={(value) => String(value).replace(".", messages.decimalMark)}
          onChange={(value, visit) =>
            change(value === null ? null : { value, date: current?.date ?? day, remark: current?.remark ?? "" }, visit)
          }
        />
        <DayField
          label={messages.actualDay}
          value={current?.date ?? day}
          onChange={(date, visit) => {
            setDay(date);
            if (current) change({ ...current, date }, visit);
          }}
        />
        {current === undefined ? null : (
          <Button
            variant="tertiary"
            onClick={() => {
              setKept(measurements.length);
              setDay(runDay);
            }}
          >
            {messages.measureAgain}
          </Button>
        )}
      </div>
      <p className="nio-following-outcome" aria-live="polite">
        <VerdictMark verdict={effect.verdict} /> <strong>{sayVerdict(effect, messages.words, format)}.</strong>{" "}
        {threshold}
      </p>
    </div>
  );
}
