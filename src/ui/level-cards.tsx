import type { FieldsetHTMLAttributes, ReactNode } from "react";
import { stoneShapes } from "./stone-shapes.ts";

export interface LevelCard {
  readonly value: string;
  readonly digit?: string | undefined;
  readonly name: string;
  readonly text: string;
}

export interface OtherAnswer {
  readonly value: string;
  readonly label: string;
  readonly key: string;
}

interface LevelCardsProps extends Omit<FieldsetHTMLAttributes<HTMLFieldSetElement>, "onChange" | "className"> {
  readonly legend: ReactNode;
  readonly hideLegend?: boolean | undefined;
  readonly name: string;
  readonly value: string | undefined;
  readonly levels: readonly LevelCard[];
  /** The language of the levels, where it is not the page's. */
  readonly levelsLang?: string | undefined;
  readonly others: readonly OtherAnswer[];
  readonly dividerLabel: string;
  readonly showKeys?: boolean | undefined;
  readonly onChange: (value: string) => void;
}

export function LevelCards({
  legend,
  hideLegend = false,
  name,
  value,
  levels,
  levelsLang,
  others,
  dividerLabel,
  showKeys = true,
  onChange,
  ...rest
}: LevelCardsProps) {
  const radio = (own: string, key: string | undefined) => (
    <input
      type="radio"
      className="nio-mark"
      name={name}
      value={own}
      checked={own === value}
      aria-keyshortcuts={showKeys ? key : undefined}
      onChange={() => onChange(own)}
    />
  );
  return (
    <fieldset {...rest} className="nio-levels">
      <legend className={hideLegend ? "ds-sr-only" : "nio-legend"}>{legend}</legend>
      <div className="nio-levels-grid" lang={levelsLang}>
        {levels.map((level, index) => (
          <label className="nio-level" key={level.value}>
            <span className="nio-level-head">
              {level.digit === undefined ? null : (
                <span className="nio-level-digit">
                  <svg viewBox="0 0 48 40" aria-hidden="true" focusable="false">
                    <path d={stoneShapes[index % stoneShapes.length]} />
                  </svg>
                  <span>{level.digit}</span>
                </span>
              )}{" "}
              <span className="nio-level-name">{level.name}</span> {radio(level.value, level.digit)}
            </span>{" "}
            <span className="nio-level-text">{level.text}</span>
          </label>
        ))}
      </div>
      <div className="nio-others">
        <span className="nio-others-divider">{dividerLabel}</span>
        {others.map((other) => (
          <label className="nio-other" key={other.value}>
            {radio(other.value, other.key)}
            <span>{other.label}</span>
            {showKeys ? <kbd aria-hidden="true">{other.key}</kbd> : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
