/** Owns which UI words exist: one area for each screen or job, loaded when first needed, in every language. */
import type { Language } from "#domain/assessment.ts";
import type { messages as app } from "./sv/app.ts";
import type { messages as start } from "./sv/start.ts";
import type { messages as preparing } from "./sv/preparing.ts";
import type { messages as facilitation } from "./sv/facilitation.ts";
import type { messages as workshop } from "./sv/workshop.ts";
import type { messages as individual } from "./sv/individual.ts";
import type { messages as followingUp } from "./sv/following-up.ts";
import type { messages as answering } from "./sv/answering.ts";
import type { messages as savedRuns } from "./sv/saved-runs.ts";
import type { messages as opening } from "./sv/opening.ts";
import type { messages as stepPages } from "./sv/step-pages.ts";
import type { messages as reviewing } from "./sv/reviewing.ts";
import type { messages as results } from "./sv/results.ts";
import type { messages as process } from "./sv/process.ts";
import type { messages as comparing } from "./sv/comparing.ts";
import type { messages as planning } from "./sv/planning.ts";
import type { messages as closing } from "./sv/closing.ts";
import type { messages as toolbox } from "./sv/toolbox.ts";
import type { messages as documents } from "./sv/documents.ts";
import type { messages as exports } from "./sv/exports.ts";
import type { messages as knowledge } from "./sv/knowledge.ts";
import type { messages as glossary } from "./sv/glossary.ts";
import type { messages as accessibility } from "./sv/accessibility.ts";
import type { messages as method } from "./sv/method.ts";
import type { messages as report } from "./sv/report.ts";
import type { messages as faults } from "./sv/faults.ts";
import type { messages as files } from "./sv/files.ts";
import type { messages as model } from "./sv/model.ts";
import type { messages as ownModels } from "./sv/own-models.ts";
import type { messages as saving } from "./sv/saving.ts";
import type { messages as recovery } from "./sv/recovery.ts";
import type { messages as updating } from "./sv/updating.ts";

export interface Messages {
  readonly app: typeof app;
  readonly start: typeof start;
  readonly preparing: typeof preparing;
  readonly facilitation: typeof facilitation;
  readonly workshop: typeof workshop;
  readonly individual: typeof individual;
  readonly followingUp: typeof followingUp;
  readonly answering: typeof answering;
  readonly savedRuns: typeof savedRuns;
  readonly opening: typeof opening;
  readonly stepPages: typeof stepPages;
  readonly reviewing: typeof reviewing;
  readonly results: typeof results;
  readonly process: typeof process;
  readonly comparing: typeof comparing;
  readonly planning: typeof planning;
  readonly closing: typeof closing;
  readonly toolbox: typeof toolbox;
  readonly documents: typeof documents;
  readonly exports: typeof exports;
  readonly knowledge: typeof knowledge;
  readonly glossary: typeof glossary;
  readonly accessibility: typeof accessibility;
  readonly method: typeof method;
  readonly report: typeof report;
  readonly faults: typeof faults;
  readonly files: typeof files;
  readonly model: typeof model;
  readonly ownModels: typeof ownModels;
  readonly saving: typeof saving;
  readonly recovery: typeof recovery;
  readonly updating: typeof updating;
}

export type Area = keyof Messages;
export type Locale = Language;
export const locales: readonly Locale[] = ["sv", "en"];

type FirstArea = "app" | "start" | "answering";
export type LaterArea = Exclude<Area, FirstArea>;

type Loader<A extends Area> = () => Promise<{ readonly messages: Messages[A] }>;
export type Loaders<A extends Area> = { readonly [L in Locale]: { readonly [K in A]: Loader<K> } };

/** What the first answer needs; all other areas are named in later-messages.ts. */
const firstLoaders: Loaders<FirstArea> = {
  sv: {
    app: () => import("./sv/app.ts"),
    start: () => import("./sv/start.ts"),
    answering: () => import("./sv/answering.ts"),
  },
  en: {
    app: () => import("./en/app.ts"),
    start: () => import("./en/start.ts"),
    answering: () => import("./en/answering.ts"),
  },
};

const loaded = new Map<string, Promise<unknown>>();

/** The words of one area; the same promise each time, so that React can wait for it. A failed load is tried again. */
export function loadMessages<A extends Area>(locale: Locale, area: A): Promise<Messages[A]> {
  const key = `${locale}/${area}`;
  const known = loaded.get(key) as Promise<Messages[A]> | undefined;
  if (known) return known;
  const words = findLoader(locale, area).then(async (load) => (await load()).messages);
  loaded.set(key, words);
  words.catch(() => loaded.delete(key));
  return words;
}

async function findLoader<A extends Area>(locale: Locale, area: A): Promise<Loader<A>> {
  const first: Partial<{ readonly [K in Area]: Loader<K> }> = firstLoaders[locale];
  const known: Loader<A> | undefined = first[area];
  if (known) return known;
  const { laterLoaders } = await import("./later-messages.ts");
  const all: { readonly [K in Area]: Loader<K> } = { ...firstLoaders[locale], ...laterLoaders[locale] };
  return all[area];
}
