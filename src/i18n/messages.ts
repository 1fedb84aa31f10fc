/** Owns which UI words exist: one area for each screen or job, loaded when first needed, in every language. */
import type { Language } from "#domain/assessment.ts";
import type { messages as app } from "./sv/app.ts";
import type { messages as start } from "./sv/start.ts";
import type { messages as preparing } from "./sv/preparing.ts";
import type { messages as answering } from "./sv/answering.ts";
import type { messages as reviewing } from "./sv/reviewing.ts";
import type { messages as results } from "./sv/results.ts";
import type { messages as process } from "./sv/process.ts";
import type { messages as planning } from "./sv/planning.ts";
import type { messages as toolbox } from "./sv/toolbox.ts";
import type { messages as documents } from "./sv/documents.ts";
import type { messages as exports } from "./sv/exports.ts";
import type { messages as knowledge } from "./sv/knowledge.ts";
import type { messages as glossary } from "./sv/glossary.ts";
import type { messages as accessibility } from "./sv/accessibility.ts";
import type { messages as method } from "./sv/method.ts";
import type { messages as report } from "./sv/report.ts";
import type { messages as faults } from "./sv/faults.ts";
import type { messages as model } from "./sv/model.ts";
import type { messages as ownModels } from "./sv/own-models.ts";

export interface Messages {
  readonly app: typeof app;
  readonly start: typeof start;
  readonly preparing: typeof preparing;
  readonly answering: typeof answering;
  readonly reviewing: typeof reviewing;
  readonly results: typeof results;
  readonly process: typeof process;
  readonly planning: typeof planning;
  readonly toolbox: typeof toolbox;
  readonly documents: typeof documents;
  readonly exports: typeof exports;
  readonly knowledge: typeof knowledge;
  readonly glossary: typeof glossary;
  readonly accessibility: typeof accessibility;
  readonly method: typeof method;
  readonly report: typeof report;
  readonly faults: typeof faults;
  readonly model: typeof model;
  readonly ownModels: typeof ownModels;
}

export type Area = keyof Messages;
export type Locale = Language;
export const locales: readonly Locale[] = ["sv", "en"];

type Loader<A extends Area> = () => Promise<{ readonly messages: Messages[A] }>;

const loaders: { readonly [L in Locale]: { readonly [A in Area]: Loader<A> } } = {
  sv: {
    app: () => import("./sv/app.ts"),
    start: () => import("./sv/start.ts"),
    preparing: () => import("./sv/preparing.ts"),
    answering: () => import("./sv/answering.ts"),
    reviewing: () => import("./sv/reviewing.ts"),
    results: () => import("./sv/results.ts"),
    process: () => import("./sv/process.ts"),
    planning: () => import("./sv/planning.ts"),
    toolbox: () => import("./sv/toolbox.ts"),
    documents: () => import("./sv/documents.ts"),
    exports: () => import("./sv/exports.ts"),
    knowledge: () => import("./sv/knowledge.ts"),
    glossary: () => import("./sv/glossary.ts"),
    accessibility: () => import("./sv/accessibility.ts"),
    method: () => import("./sv/method.ts"),
    report: () => import("./sv/report.ts"),
    faults: () => import("./sv/faults.ts"),
    model: () => import("./sv/model.ts"),
    ownModels: () => import("./sv/own-models.ts"),
  },
  en: {
    app: () => import("./en/app.ts"),
    start: () => import("./en/start.ts"),
    preparing: () => import("./en/preparing.ts"),
    answering: () => import("./en/answering.ts"),
    reviewing: () => import("./en/reviewing.ts"),
    results: () => import("./en/results.ts"),
    process: () => import("./en/process.ts"),
    planning: () => import("./en/planning.ts"),
    toolbox: () => import("./en/toolbox.ts"),
    documents: () => import("./en/documents.ts"),
    exports: () => import("./en/exports.ts"),
    knowledge: () => import("./en/knowledge.ts"),
    glossary: () => import("./en/glossary.ts"),
    accessibility: () => import("./en/accessibility.ts"),
    method: () => import("./en/method.ts"),
    report: () => import("./en/report.ts"),
    faults: () => import("./en/faults.ts"),
    model: () => import("./en/model.ts"),
    ownModels: () => import("./en/own-models.ts"),
  },
};

const loaded = new Map<string, Promise<unknown>>();

/** The words of one area; the same promise each time, so that React can wait for it. A failed load is tried again. */
export function loadMessages<A extends Area>(locale: Locale, area: A): Promise<Messages[A]> {
  const key = `${locale}/${area}`;
  const known = loaded.get(key) as Promise<Messages[A]> | undefined;
  if (known) return known;
  const load: Loader<A> = loaders[locale][area];
  const words = load().then((module) => module.messages);
  loaded.set(key, words);
  words.catch(() => loaded.delete(key));
  return words;
}
