import type { Template } from "#domain/assessment.ts";

const kinds: Readonly<Record<Template["kind"], string>> = {
  form: "Formulär",
  register: "Register",
  calculation: "Kalkyl",
  script: "Samtalsstöd",
};

export const messages = {
  title: "Verktygslåda",
  lead: "Mallar att arbeta med på riktigt, för varje steg i processen. Läs dem på skärmen, ladda ner dem som Word eller Excel, eller skriv ut dem och fyll i dem tillsammans.",
  kinds,
  back: "Tillbaka till verktygslådan",
  eyebrow: (kind: string, step: string) => `${kind} till steget ${step}`,
  backToRun: "Tillbaka till er bedömning",
  print: "Skriv ut mallen",
  download: {
    docx: "Ladda ner som Word",
    xlsx: "Ladda ner som Excel",
    working: "Dokumentet skrivs.",
    done: "Dokumentet är nedladdat.",
    failed: "Dokumentet kunde inte skrivas. Försök en gång till.",
    filledIn: (evaluation: string) => `Kommun, enhet, datum, nivå och åtgärder fylls i från bedömningen ${evaluation}.`,
    filledInUnnamed: "Datum, nivå och åtgärder fylls i från er bedömning.",
  },
  example: "Se hur Mittköping fyllde i mallen",
  facts: {
    whenToUse: "Använd den",
    whenNot: "Använd den inte",
    time: "Tid",
    participants: "Vilka som är med",
  },
  ticksNotKept: "Bockarna sparas inte. Ladda ner mallen om ni vill ha dem kvar.",
  table: {
    row: "Rad",
    sum: "Summa",
    choose: (options: readonly string[]) => `Välj: ${options.join(" / ")}`,
    formula: (formula: string) => `Räkna: ${formula}`,
    money: "kronor",
    date: "åååå-mm-dd",
  },
  mistakes: "Misstag som är lätta att göra",
  usedBy: "Frågor där mallen hjälper",
  ours: "Niostegs egen mall. Ni får använda, ändra och sprida den fritt om ni anger källan (CC BY 4.0).",
  find: {
    heading: "Hitta en mall",
    query: "Sök",
    queryHint: "Till exempel upphandla, utvärdering eller behov",
    step: "Steg",
    allSteps: "Alla steg",
    kind: "Slag",
    allKinds: "Alla slag",
    short: "Under två timmar",
    clear: "Rensa",
    count: (count: number, all: number) =>
      count === all ? `${all} mallar` : count === 1 ? `1 av ${all} mallar` : `${count} av ${all} mallar`,
    nothing: "Ingen mall passar",
    tryThis: "Pröva ett kortare ord eller bara början av det, eller välj alla steg och alla slag.",
  },
  knowledge: "Så kan man göra",
  knowledgeFor: (step: string) => `Så kan man göra i steget ${step}`,
  furtherReading: {
    heading: "Läs mer hos andra",
    note: "Webbplatser flyttar och adresser kan sluta gälla. Inget i er plan hänger på dem.",
    noted: (day: string) => `Adressen noterad ${day}`,
  },
};
