/** Names of the values a document holds, said the same way on every screen and in the report. */
import type { ActionStatus, Funding, Indicator } from "#domain/evaluation.ts";
import type { StepStatus } from "#domain/scoring.ts";

export const actionStatuses: Readonly<Record<ActionStatus, string>> = {
  "not-started": "Ej påbörjad",
  "pre-study": "Förstudie",
  procurement: "Upphandling",
  pilot: "Pilot",
  "roll-out": "Breddinförande",
  "in-operation": "I drift",
  paused: "Pausad",
  finished: "Avslutad",
};

export const fundings: Readonly<Record<NonNullable<Funding>, string>> = {
  clear: "Klar",
  partly: "Delvis",
  unclear: "Oklar",
  missing: "Saknas",
};

export const stepStatuses: Readonly<Record<StepStatus, string>> = {
  ready: "Redo",
  "not-ready": "Behöver stärkas",
  "too-few-answers": "För få svar",
  "not-applicable": "Ej relevant hos er",
  "left-out": "Inte vald den här gången",
};

export const frequencies: Readonly<Record<NonNullable<Indicator["frequency"]>, string>> = {
  monthly: "Varje månad",
  quarterly: "Varje kvartal",
  "half-yearly": "Varje halvår",
  yearly: "Varje år",
};

export const indicatorSources: Readonly<Record<NonNullable<Indicator["source"]["kind"]>, string>> = {
  "key-figure": "Nyckeltal",
  "user-survey": "Enkät till brukare",
  "relative-survey": "Enkät till anhöriga",
  "own-count": "Egen räkning",
};
