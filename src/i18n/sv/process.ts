import { stepStatuses } from "./values.ts";

export const messages = {
  title: "Så bygger stegen på varandra",
  lead: "Varje linje går från ett steg till ett steg som bygger på det.",
  status: stepStatuses,
  level: (level: string) => `nuläge ${level}`,
  start: "Börja här",
  unlocks: (steps: string) => `När steget är redo har ${steps} hela sin grund på plats.`,
  unlocksNone: "Steget räcker inte ensamt som grund för något annat steg.",
  further: (steps: string) => `Längre fram har även ${steps} nytta av det.`,
  ahead: (steps: string) => `Ligger före sin grund: ${steps} behöver stärkas först.`,
  buildsOn: (steps: string) => `Bygger på ${steps}`,
  lines: {
    ground: "Bygger på",
    ahead: "Ligger före sin grund",
    unlocked: "Får hela sin grund när ni börjar här",
  },
  table: {
    summary: "Samma uppgifter i en tabell",
    caption: "Hur stegen bygger på varandra",
    step: "Steg",
    status: "Läge",
    buildsOn: "Bygger på",
    aheadOf: "Ligger före",
    builtOnBy: "Är grund för",
    none: "–",
  },
  findOut: {
    role: "Kan ta reda på det:",
    noRole: "Ingen roll är utpekad",
    others: "Kan också veta:",
    makeAction: "Gör till åtgärd",
    makeActionNamed: (question: string) => `Gör till åtgärd: ${question}`,
    text: (question: string) => `Ta reda på: ${question}`,
    why: "Ni har svarat vet ej på frågan.",
    inPlan: "Finns i planen",
  },
};
