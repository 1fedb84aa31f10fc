import type { Template } from "#domain/assessment.ts";

const kinds: Readonly<Record<Template["kind"], string>> = {
  form: "Formulär",
  register: "Register",
  calculation: "Kalkyl",
  script: "Samtalsstöd",
};

export const messages = {
  title: "Verktygslåda",
  lead: "Mallar att arbeta med på riktigt, för varje steg i processen. Öppna dem på skärmen, eller skriv ut dem och fyll i dem tillsammans.",
  kinds,
  back: "Tillbaka till verktygslådan",
  eyebrow: (kind: string, step: string) => `${kind} till steget ${step}`,
  print: "Skriv ut mallen",
  facts: {
    whenToUse: "Använd den",
    whenNot: "Använd den inte",
    time: "Tid",
    participants: "Vilka som är med",
  },
  ticksNotKept: "Bockarna sparas inte. Skriv ut mallen om ni vill ha dem kvar.",
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
};
