import type { Evaluation } from "#domain/evaluation.ts";
import { actionStatuses, fundings, stepStatuses } from "./values.ts";

const actions = (count: number): string => (count === 1 ? "1 åtgärd" : `${count} åtgärder`);

const small = ["inget", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

const inWords = (count: number): string => small[count] ?? String(count);

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

const methods: Readonly<Record<Evaluation["method"], string>> = {
  consensus: "Gruppen har enats om svaren.",
  individual: "Svaren har lämnats var för sig.",
  interview: "Svaren har hämtats in genom intervjuer.",
};

export const messages = {
  fileWord: "handlingsplan",
  statuses: actionStatuses,
  fundings,
  stepStatuses,
  methods,
  /** Fixed words the drawing puts beside the content. */
  labels: {
    title: "Handlingsplan",
    weakest: "Svagaste steg",
    answered: "Besvarat",
    overall: "Samlad nivå",
    now: "Nu",
    target: "Mål",
    range: "Möjligt spann när svar saknas",
    findings: "Värt att se upp med",
    findingsInFull: "Iakttagelser",
    first: "Gör först:",
    plan: "Åtgärder",
    vision: "Vision och delmål",
    number: "Nr",
    action: "Åtgärd",
    owner: "Ansvarig",
    time: "Tid",
    status: "Läge",
    funding: "Finansiering",
    measure: "Så märks effekten",
    templates: "Mallar",
    numbers: "Stegen i siffror",
    step: "Steg",
    level: "Nivå",
    gap: "Gap",
    coverage: "Besvarat",
    span: "Spann",
    purpose: "Till för",
    whenToUse: "Använd när",
    timeNeeded: "Tid",
    participants: "Vilka",
    whereToFind: "Finns i",
    answers: "Svaren, steg för steg",
    reason: "Motivering",
    evidence: "Underlag",
    link: "Länk",
    obstacle: "Hinder",
    parked: "Återkom",
    parkedNote: "Gruppen vill komma tillbaka till frågan.",
    unknowns: "Det här vet vi inte",
    notRelevant: "Ej relevant hos oss",
    method: "Så är bilden framtagen",
    nothingSaid: "Inte angivet",
    noActions: "Planen har inga åtgärder ännu.",
  },
  unnamed: "Kommunen är inte angiven",
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  version: (name: string, version: string) => `${name}, version ${version}`,
  documentTitle: (organisation: string, label: string) =>
    `Handlingsplan – ${organisation}${label === "" ? "" : `, ${label}`}`,
  subject: (name: string) => `Nuläge, målnivå och åtgärder enligt ${name}`,
  verdict: {
    none: "För få frågor är besvarade för att visa var ni står.",
    all: (steps: number) =>
      steps === 1
        ? "Steget är redo att byggas vidare på."
        : `Alla ${inWords(steps)} steg är redo att byggas vidare på.`,
    some: (ready: number, chosen: number, startHere: string) =>
      `${capitalised(inWords(ready))} av ${inWords(chosen)} steg är redo att byggas vidare på. Börja med ${startHere}.`,
  },
  weakestNote: (level: string, highest: string) => `nivå ${level} av ${highest}`,
  answeredValue: (answered: number, applicable: number) =>
    `${answered} av ${applicable} ${applicable === 1 ? "fråga" : "frågor"}`,
  answeredNote: (unknown: number, blank: number, notRelevant: number) =>
    `vet ej ${unknown}, obesvarat ${blank}, ej relevant ${notRelevant}`,
  overallNote: (steps: number) => `medel av ${steps} steg, läs stegen först`,
  noLevel: "Visas inte ännu",
  chart: {
    title: (below: number, scored: number) =>
      scored === 0
        ? "Nuläge och mål för varje steg"
        : below === 0
          ? "Alla steg med nivå når sitt mål"
          : `${below} av ${scored} steg med nivå ligger under sitt mål`,
    alt: (lowest: string, highest: string, rows: readonly string[]) =>
      `Diagram över nuläge och mål för varje steg på skalan ${lowest} till ${highest}. ${rows.join(" ")}`,
    row: (step: string, now: string, target: string) => `${step}: nu ${now}, mål ${target}.`,
    rowWithRange: (step: string, now: string, target: string, low: string, high: string) =>
      `${step}: nu ${now}, mål ${target}, möjligt spann ${low} till ${high}.`,
    rowWithout: (step: string, status: string) => `${step}: ${status.toLocaleLowerCase("sv")}.`,
  },
  noFindings: "Stegen hänger ihop: inget steg har sprungit före det som det bygger på.",
  noFindingsYet: "Det går inte att säga ännu, för få steg har en nivå.",
  between: (steps: string) => `Gäller ${steps}.`,
  nextSteps: {
    fromPlan: "Nästa steg ur planen",
    suggested: "Förslag till nästa steg",
    none: "Det finns inga förslag: varje besvarad fråga når sitt mål.",
    more: (count: number) => `${actions(count)} till står i planen.`,
    moreSuggested: (count: number) => `Verktyget har ${count} förslag till.`,
  },
  moreFindings: (count: number) =>
    count === 1 ? "En iakttagelse till står längre fram." : `${count} iakttagelser till står längre fram.`,
  use: (use: string) => `Självskattning. ${use} Planen nämner roller, aldrig personer.`,
  plan: {
    introduction: (count: number) => `Planen har ${actions(count)}.`,
    missing: (parts: string) => `Kvar att bestämma: ${parts}.`,
    missingOwner: (missing: number, all: number) => `${missing} av ${all} saknar ansvarig roll`,
    missingFinish: (missing: number, all: number) => `${missing} av ${all} saknar slutdatum`,
    missingFunding: (missing: number, all: number) => `${missing} av ${all} saknar uppgift om finansiering`,
    missingMeasure: (missing: number, all: number) => `${missing} av ${all} saknar mått på effekten`,
    complete: "Alla har ansvarig roll, slutdatum, finansiering och mått på effekten.",
    sum: (amount: string, withAmount: number, all: number) =>
      withAmount === all
        ? `Summa: ${amount}.`
        : `Summa av angivna belopp: ${amount}. ${all - withAmount} av ${all} åtgärder saknar belopp.`,
    noAmounts: "Inga belopp är angivna.",
    vision: (year: number) => `Visionen sträcker sig till ${year}.`,
    why: (why: string) => `Varför: ${why}`,
    template: (title: string) => `Mall: ${title}`,
    deputy: (role: string) => `Ersättare: ${role}`,
    from: (day: string) => `Från ${day}`,
    until: (day: string) => `Till ${day}`,
    noAmount: "Belopp ej angivet",
    baseline: (text: string) => `Nu: ${text}`,
    target: (text: string) => `Mål: ${text}`,
    when: (text: string) => `Mäts: ${text}`,
  },
  templates: {
    introduction: "Mallarna hör till planens åtgärder. De är verktygets egna och får användas fritt.",
    introductionSuggested:
      "Mallarna hör till de åtgärder som verktyget föreslår. De är verktygets egna och får användas fritt.",
    none: "Inga mallar hör till planen.",
    whereToFind: (step: number, name: string) => `Niosteg, Verktygslådan, steg ${step} ${name}`,
  },
  stepTitle: (number: number, name: string) => `${number}. ${name}`,
  stepSummary: {
    level: (level: string, target: string) => `Nivå ${level}, mål ${target}.`,
    range: (low: string, high: string) => `Svar saknas: nivån kan ligga mellan ${low} och ${high}.`,
    without: (status: string, target: string) => `${status}, därför ingen nivå. Mål ${target}.`,
    notApplicable: "Ingen fråga i steget är relevant hos oss.",
    aheadOf: (steps: string) => `Steget ligger före ${steps}, som det bygger på.`,
  },
  marks: { blank: "Inte besvarad", unknown: "Vet ej", notRelevant: "Ej relevant hos oss" },
  target: (value: string, name: string) => `${value} ${name}`,
  control: { within: "Inom vår egen kontroll.", outside: "Utanför vår egen kontroll." },
  leftOut: (steps: string) => `Inte med i bedömningen: ${steps}.`,
  noUnknowns: "Ingen fråga är besvarad med vet ej.",
  noNotRelevant: "Ingen fråga är markerad som ej relevant.",
  method: {
    concerns: (parts: string) => `Bedömningen gäller ${parts}.`,
    self: "Bilden är en självskattning: gruppen har själv valt nivå, mål och åtgärder.",
    formula: (minCoverage: string) =>
      `Ett stegs nivå är det vägda medelvärdet av de besvarade frågornas nivåer, och den visas när minst ${minCoverage} av stegets relevanta frågor, räknat i vikt, är besvarade. Vet ej och obesvarat räknas aldrig som noll, och ej relevant räknas inte alls.`,
    ready: (readyAt: string) => `Ett steg är redo när nivån är ${readyAt} eller högre.`,
    roles: (roles: string) => `Roller som deltog: ${roles}.`,
    noRoles: "Vilka roller som deltog är inte angivet.",
    variant: (name: string) => `Omfattning: ${name}.`,
    track: (name: string) => `Inriktning: ${name}.`,
  },
};
