import { inWords } from "./number-words.ts";

const actions = (count: number): string => (count === 1 ? "en åtgärd" : `${inWords(count)} åtgärder`);

const inWordsOfActions = (count: number): string => (count === 1 ? "en" : inWords(count));

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

export const messages = {
  title: "Läs upp och avsluta",
  back: "Tillbaka till planen",
  stand: {
    none: "För få frågor är besvarade för att visa var vi står.",
    ready: (ready: number, steps: number, partly: string) =>
      `${steps === 1 ? `Steget är ${ready === 1 ? "" : "inte "}redo` : `${capitalised(inWords(ready))} av ${inWords(steps)} steg är redo`} att bygga vidare på${
        partly === "" ? "" : ` (${partly})`
      }.`,
    partly: (step: string, answered: number, applicable: number) =>
      `${step} på ${answered} av ${applicable} ${applicable === 1 ? "fråga" : "frågor"}`,
  },
  lastPlan: {
    sentence: (parts: string) => `Av förra årets åtgärder är ${parts}.`,
    parts: {
      done: (count: number) => `${inWordsOfActions(count)} ${count === 1 ? "klar" : "klara"}`,
      "under-way": (count: number) => `${inWordsOfActions(count)} på väg`,
      "not-started": (count: number) => `${inWordsOfActions(count)} inte ${count === 1 ? "påbörjad" : "påbörjade"}`,
      stopped: (count: number) => `${inWordsOfActions(count)} ${count === 1 ? "avbruten" : "avbrutna"}`,
      unsaid: (count: number) => `${inWordsOfActions(count)} inte ${count === 1 ? "uppföljd" : "uppföljda"}`,
    },
  },
  findOut: {
    title: "Det här tar vi reda på",
    asks: (question: string, roles: string) => `${question} Kan ta reda på det: ${roles}.`,
  },
  first: {
    unknown: "Vi har inte bestämt var vi börjar.",
    steps: (steps: string) => `Vi börjar med ${steps}.`,
    withAction: (steps: string, day: string) => `Vi börjar med ${steps}, och den första åtgärden startar ${day}.`,
  },
  takes: {
    nothing: "Planen har inga åtgärder ännu.",
    plan: (count: number, last: string, sum: string, withoutAmount: number) =>
      `Vi gör ${actions(count)}${last === "" ? "" : ` fram till ${last}`}${sum === "" ? "" : ` för ${sum}`}${
        sum !== "" && withoutAmount > 0
          ? `, där ${withoutAmount === 1 ? "en åtgärd saknar" : `${inWords(withoutAmount)} åtgärder saknar`} belopp`
          : ""
      }${sum === "" ? ", och inga belopp är angivna" : ""}.`,
  },
  plan: {
    title: "Planen i datumordning",
    when: "När",
    action: "Åtgärd",
    owner: "Vem",
    none: "Planen har inga åtgärder ännu.",
    noOwner: "Ingen utsedd",
    noDay: "Ingen dag satt",
    from: (day: string) => `Från ${day}`,
    until: (day: string) => `Till ${day}`,
  },
  decision: {
    title: "Beslut",
    none: "Det är inte bestämt var planen tas upp.",
    goesTo: (body: string, day: string) =>
      `Planen tas upp i ${body === "" ? "det organ som ska besluta" : body}${day === "" ? "" : ` ${day}`}.`,
    adopted: (body: string, day: string) =>
      `Planen är fastställd${body === "" ? "" : ` av ${body}`}${day === "" ? "" : ` ${day}`}.`,
  },
  next: {
    title: "Nästa datum",
    decision: (day: string) => `${day}: beslut om planen.`,
    starts: (day: string, action: string) => `${day}: ${action} startar.`,
    finishes: (day: string, action: string) => `${day}: ${action} ska vara klar.`,
    measured: (day: string, indicator: string) => `${day}: ${indicator} mäts.`,
    again: (day: string) => `${day}: ny bedömning.`,
    none: "Ingen dag är satt.",
  },
  take: {
    title: "Ta med innan ni går",
    pdf: "Plan (PDF)",
    html: "Webbsida (HTML)",
    ics: "Kalender (ICS)",
    file: "Spara fil",
    print: "Skriv ut",
    present: "Visa stegen på fem minuter",
    working: "Skapar filen …",
    done: "Filen är skapad.",
    failed: "Filen kunde inte skapas. Det ni har skrivit finns kvar. Försök igen.",
    needsMunicipality: "Planen ska bära kommunens namn.",
    toPreparing: "Skriv kommunens namn först",
  },
  present: {
    title: "Stegen på fem minuter",
    step: (number: number, all: number) => `Steg ${number} av ${all}`,
    level: (level: string, name: string) => `Nivå ${level}: ${name}`,
    uncertain: (text: string) => `${text} (oeniga svar)`,
    between: (below: string, above: string) => `mellan ${below} och ${above}`,
    none: (status: string) => `Ingen nivå: ${status.toLocaleLowerCase("sv")}`,
    helped: "Det som hjälpte",
    hindered: "Det som hindrade",
    next: "Nästa åtgärd",
    noNext: "Ingen åtgärd i planen",
    since: (move: string) => `Sedan förra gången: ${move}`,
    target: (level: string) => `Mål ${level}`,
    reasons: "Skälen till nivån",
    owner: (owner: string) => `Ansvarig: ${owner}`,
    previous: "Föregående",
    following: "Nästa",
    fullScreen: "Helskärm",
    leaveFullScreen: "Lämna helskärm",
    print: "Skriv ut",
    back: "Tillbaka till avslutningen",
    keys: "Piltangenterna byter steg. Escape går tillbaka.",
    controls: "Bläddra",
  },
};
