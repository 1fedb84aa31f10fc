/** Owns what is said of an action that is followed up, the same on every screen and in the report. */
import type { IndicatorVerdict } from "#domain/indicator-effect.ts";
import type { Verdict } from "#domain/evaluation.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  done: "Klar",
  "under-way": "På väg",
  "not-started": "Inte påbörjad",
  stopped: "Avbruten",
};

const indicatorVerdicts: Readonly<Record<Exclude<IndicatorVerdict, "on-the-way">, string>> = {
  reached: "Målet är nått",
  unchanged: "Oförändrat sedan utgångsläget",
  worse: "Sämre än i utgångsläget",
  "not-measured": "Inte mätt",
  unknown: "Går inte att bedöma, för utgångsläge eller mål saknas",
};

export const followUpWords = {
  verdicts,
  unsaid: "Inte sagt",
  indicatorVerdicts,
  onTheWay: (percent: string) => `På väg: ${percent} av vägen till målet`,
  pastThreshold: {
    below: (value: string) => `Värdet är under gränsen ${value}. Ta upp åtgärden igen.`,
    above: (value: string) => `Värdet är över gränsen ${value}. Ta upp åtgärden igen.`,
  },
  /** From baseline by way of the measured value to the target. */
  way: (name: string, baseline: string, actual: string, target: string, unit: string) =>
    `${name}: från ${baseline} till ${actual}, mål ${target}${unit === "" ? "" : ` ${unit}`}.`,
  unknownValue: "okänt",
  unmeasuredValue: "inte mätt",
  untitled: "Indikator utan namn",
  step: (name: string, change: string) => `${name}: ${change}.`,
  levels: (last: string, now: string) => `från ${last} till ${now}`,
  change: {
    up: (amount: string) => `upp ${amount}`,
    down: (amount: string) => `ner ${amount}`,
    unchanged: "i stort sett oförändrat",
    none: "går inte att jämföra",
  },
  partly: (move: string) => `${move} (delvis olika frågor har svar)`,
  noCause:
    "Stegen kan ha ändrats av annat än åtgärderna. Jämförelsen gäller de frågor som betyder samma sak båda åren.",
};
