import { selfWords } from "./self-words.ts";
import { stepStatuses } from "./values.ts";

const levels = (gap: string, inLevels: boolean) => {
  if (!inLevels) return gap;
  return gap === "1" ? "1 nivå" : `${gap} nivåer`;
};
const questions = (count: number) => (count === 1 ? "1 fråga" : `${count} frågor`);

export const messages = {
  selfWords,
  eyebrow: "Resultat",
  finding: {
    none: "Inget nuläge än: för få frågor har fått en nivå",
    reached: "Alla steg som har ett nuläge når sitt mål",
    gap: (steps: string, gap: string, inLevels: boolean) =>
      `Störst gap: ${steps} (${levels(gap, inLevels)} under målet)`,
    gapInMany: (steps: number, gap: string, inLevels: boolean) =>
      `Störst gap: ${steps} steg ligger ${levels(gap, inLevels)} under målet`,
  },
  partly: (answered: number, applicable: number) =>
    `Det största gapet bygger på svar på ${answered} av ${questions(applicable)} i steget, så det är osäkert.`,
  summary: {
    title: "I korthet",
    weakest: "Svagaste steget",
    between: (low: string, high: string) => `mellan ${low} och ${high}`,
    overall: (level: string, scored: number, all: number) =>
      `Alla steg sammanvägda: ${level}, räknat på ${scored} av ${all} steg.`,
    coverage: (answered: number, applicable: number) =>
      `${answered} av ${questions(applicable)} som gäller er har en nivå.`,
    unknown: (count: number) => `${questions(count)} har svaret vet ej.`,
    blank: (count: number) => (count === 1 ? "1 fråga är inte besvarad." : `${count} frågor är inte besvarade.`),
    notRelevant: (count: number) =>
      count === 1
        ? "1 fråga är ej relevant hos er och räknas inte med."
        : `${count} frågor är ej relevanta hos er och räknas inte med.`,
    startHere: "Börja här",
    startReason: {
      "too-few-answers":
        "I processens ordning är det ert första steg som har för få svar. Ta reda på var ni står innan ni går vidare.",
      "not-ready": "I processens ordning är det ert första steg som ännu behöver stärkas.",
    },
    startDiffers:
      "Det behöver inte vara steget med störst gap: gapet säger var ni är längst från målet, Börja här säger vilket steg som de andra bygger på.",
    startFirst: (action: string) => `Ett första förslag: ${action}`,
    openStep: (step: string) => `Till steget ${step}`,
    allReady: "Alla valda steg är redo att bygga vidare på.",
  },
  chart: {
    title: (below: number, scored: number) =>
      below === 0
        ? `Inget av ${scored} steg med nuläge ligger under sitt mål`
        : `${below} av ${scored} steg med nuläge ligger under sitt mål`,
    titleWithLargest: (title: string, steps: string, gap: string) => `${title}; störst är gapet i ${steps} (${gap})`,
    titleNone: "Inget steg har ett nuläge än",
    changes: (since: string, up: number, down: number, same: number) => {
      if (up + down === 0)
        return same === 1 ? `Steget står där det stod ${since}` : `Alla ${same} steg står där de stod ${since}`;
      if (down === 0) return `Sedan ${since} har ${up} steg gått upp`;
      if (up === 0) return `Sedan ${since} har ${down} steg gått ner`;
      return `Sedan ${since} har ${up} steg gått upp och ${down} gått ner`;
    },
    name: (title: string, steps: number, lowest: string, highest: string) =>
      `${title}. Diagram med nuläge och mål för ${steps} steg på skalan ${lowest} till ${highest}. Samma siffror står i tabellen efter diagrammet.`,
    kind: "Visa som",
    kinds: { dumbbell: "Punkter på rad", radar: "Radar" },
    order: "Ordning",
    orders: { process: "Processens ordning", gap: "Störst gap först" },
    loading: "Ritar diagrammet …",
    now: "Nuläge",
    target: "Mål",
    gap: "Gap upp till målet",
    last: (since: string) => `Förra gången (${since})`,
    compareWith: "Jämför med profilen",
    span: "Möjligt spann när svar saknas",
    spanOf: (low: string, high: string) => `${low}–${high}`,
    mark: (step: string, says: string) => `${step}: ${says}`,
    says: {
      level: (level: string) => `nuläge ${level}`,
      target: (level: string) => `mål ${level}`,
      last: (level: string) => `förra gången ${level}`,
      reference: (level: string) => `i profilen ${level}`,
      span: (span: string) => `inget nuläge än, möjligt spann ${span}`,
    },
    saysWithSpan: (says: string, span: string) => `${says} (möjligt spann ${span})`,
    readingHint: "Peka på ett märke för att läsa det. Med tangentbordet: stå i diagrammet och gå vidare med pilarna.",
    fileWord: "gap",
    save: "Spara diagrammet som",
    saveNamed: {
      csv: (what: string) => `Spara siffrorna som CSV: ${what}`,
      png: (what: string) => `Spara bilden som PNG: ${what}`,
      svg: (what: string) => `Spara bilden som SVG: ${what}`,
    },
    saveFailed: "Filen kunde inte göras. Försök en gång till, eller välj ett annat format.",
    rowGap: (gap: string) => `Gap ${gap}`,
    rowReached: "Målet är nått",
    ends: (lowest: string, low: string, highest: string, high: string) => `${lowest} = ${low}, ${highest} = ${high}`,
    radarTooFew: "Radarn behöver minst tre valda steg. Visa punkter på rad i stället.",
    radarMissing: (steps: string) => `Utan nuläge i radarn: ${steps}.`,
    radarKey: "Stegen i radarn",
  },
  heat: {
    title: (below: number, answered: number) => `${below} av ${answered} frågor med nivå ligger under målet`,
    titleWithMost: (title: string, steps: string) => `${title}, flest i ${steps}`,
    titleNone: "Ingen fråga har en nivå än",
    name: (title: string) => `${title}. Alla frågor med sina svar, steg för steg. Varje ruta leder till sin fråga.`,
    caption: "Svar på varje fråga",
    fileWord: "fragor",
    step: "Steg",
    question: "Fråga",
    answer: "Svar",
    questionNumber: (number: number) => `Fråga ${number}`,
    square: (question: string, answer: string) => `${question} ${answer}`,
    kinds: { level: "Nivå", unknown: "Vet ej", blank: "Inget svar än", "not-relevant": "Ej relevant" },
  },
  status: stepStatuses,
  partlyAnswered: (text: string, answered: number, applicable: number) =>
    `${text} (${answered} av ${applicable} ${applicable === 1 ? "fråga" : "frågor"})`,
  uncertain: {
    note: (text: string) => `${text} · oeniga`,
    level: (text: string) => `${text} (oeniga svar)`,
  },
  table: {
    spread: "Markerat, lägst–högst",
    verdicts: "Eniga frågor",
    spreadOf: (lowest: string, highest: string) => (lowest === highest ? lowest : `${lowest}–${highest}`),
    agreedOf: (agreed: number, all: number) => `${agreed} av ${all}`,
    summary: "Samma siffror i en tabell",
    caption: "Nuläge, mål och gap för varje steg",
    step: "Steg",
    status: "Läge",
    now: "Nuläge",
    low: "Lägst",
    high: "Högst",
    last: (since: string) => `Förra gången (${since})`,
    change: "Ändring sedan dess",
    alike: "Samma frågor har svar",
    alikeOf: { all: "Ja", partly: "Delvis" },
    reference: "Profilen",
    target: "Mål",
    gap: "Gap",
    coverage: "Täckning",
    none: "–",
    coverageOf: (share: string, answered: number, applicable: number) => `${share} (${answered} av ${applicable})`,
    explanation:
      "Lägst och högst visar var nuläget kan hamna när alla frågor som gäller er har en nivå. Täckning är hur stor del av frågorna som har en nivå.",
  },
  findings: {
    title: "Det här bör ni se upp med",
    none: "Ingen av reglerna för riskabla kombinationer slår till på era svar.",
    noLevels: "Reglerna jämför stegens nuläge. De säger något först när stegen har fått ett nuläge.",
    severity: { high: "Stor risk", medium: "Viss risk", low: "Att bevaka" },
    first: "Gör det här först",
    steps: "Gäller stegen",
    lead: (ahead: string, aheadLevel: string, behind: string, behindLevel: string) =>
      `${ahead} står på ${aheadLevel}, ${behind} på ${behindLevel}.`,
    aheadTitle: "Steg som ligger före sin grund",
    ahead: (count: number): string =>
      count === 1
        ? "Steget ligger före sin grund. Det bygger på ett steg som ännu behöver stärkas:"
        : "Steget ligger före sin grund. Det bygger på steg som ännu behöver stärkas:",
  },
  unknowns: {
    title: "Det här vet ni inte",
    lead: "Vet ej är inte nivå 0. Frågorna räknas inte med i nuläget förrän ni vet svaret.",
    none: "Ni har inte svarat vet ej på någon fråga.",
    blankTitle: (count: number) => (count === 1 ? "1 fråga är inte besvarad" : `${count} frågor är inte besvarade`),
    blankLead: "De är varken nivå 0 eller vet ej. Ni har inte tagit ställning till dem än.",
    notRelevantTitle: (count: number) =>
      count === 1 ? "1 fråga är ej relevant hos er" : `${count} frågor är ej relevanta hos er`,
    notRelevantLead: "De räknas inte med. Så här har ni motiverat det:",
  },
  suggestions: {
    title: "Förslag på åtgärder",
    lead: "Verktyget föreslår, ni bestämmer. Välj gärna åtgärder i två eller tre steg att fokusera på.",
    focus: (steps: string, count: number) =>
      count > 3
        ? `Planen har åtgärder i ${count} steg: ${steps}. Fundera på om två eller tre av dem räcker att börja med.`
        : `Planen har åtgärder i ${steps}.`,
    none: "Det finns inga förslag. Förslag ges för frågor som har en nivå under målet.",
    why: (gap: string, dependents: number) => {
      if (dependents === 0) return `Frågans gap: ${gap}`;
      return dependents === 1
        ? `Frågans gap: ${gap} · 1 steg bygger vidare på det här`
        : `Frågans gap: ${gap} · ${dependents} steg bygger vidare på det här`;
    },
    whyWeighted: (why: string, weight: string) => `${why} · frågan har vikt ${weight}`,
    templates: "Mall:",
    add: "Lägg till i planen",
    addNamed: (text: string) => `Lägg till i planen: ${text}`,
    inPlan: "I planen",
    more: (count: number) => (count === 1 ? "Visa 1 förslag till" : `Visa ${count} förslag till`),
    shown: (count: number, all: number) => `Visar ${count} av ${all} förslag, de viktigaste först.`,
    toPlan: "Till planen",
    back: "Tillbaka",
  },
};
