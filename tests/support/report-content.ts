import type { Words } from "#domain/assessment.ts";
import { type Action, type Evaluation, createAction } from "#domain/evaluation.ts";
import { answerWith, evaluationWith, smallAssessment } from "./assessments.ts";

const titles: Readonly<Record<string, string>> = { ground: "Grund", walls: "Väggar", roof: "Tak" };

/** Words for the small assessment: each text says where it belongs. */
export const smallWords: Words = {
  language: "sv",
  assessment: {
    name: "Bygg ett hus",
    description: "Tre steg till ett hus.",
    use: "Använd bilden för att samtala.",
    scale: ["Inget", "Idé", "Plan", "Pågår", "Klart", "Följs"].map((name) => ({ name, meaning: `${name}.` })),
    variants: { short: "Kort", full: "Hela" },
    tracks: {},
    roles: { builder: "Byggare" },
    marks: { own: "Eget." },
    rules: {},
    glossary: {},
    steps: Object.fromEntries(Object.entries(titles).map(([id, name]) => [id, { name, summary: `Om ${name}.` }])),
  },
  steps: Object.fromEntries(
    smallAssessment.steps.map((step) => [
      step.id,
      {
        step: step.id,
        introduction: "Om steget.",
        signs: ["Ett", "Två"],
        pitfalls: ["Ett"],
        questions: Object.fromEntries(
          step.questions.map(({ id }) => [
            id,
            {
              question: `Hur är det med ${id}?`,
              why: "Därför.",
              levels: [0, 1, 2, 3, 4, 5].map((level) => `${id} på nivå ${level}.`),
              evidence: "Ett papper.",
              examples: {},
              actions: [0, 1, 2, 3, 4].map((level) => ({ do: `Lyft ${id} från ${level}.` })),
            },
          ]),
        ),
      },
    ]),
  ),
  templates: Object.fromEntries(
    smallAssessment.steps.flatMap((step) =>
      step.questions.map(({ id }) => [
        `${id}-form`,
        {
          title: `Blankett ${id}`,
          purpose: "Samlar det ni vet.",
          whenToUse: "Vid start.",
          whenNot: "Efteråt.",
          time: "En timme",
          participants: "Två roller",
          blocks: {},
          mistakes: ["Att skynda."],
        },
      ]),
    ),
  ),
};

export const plannedAction: Action = {
  ...createAction("action-1", {
    text: "Gjut plattan",
    step: "ground",
    question: "ground-plan",
    why: "Marken rör sig.",
    templates: ["ground-plan-form"],
  }),
  owner: "Byggchef",
  deputy: "Byggledare",
  start: "2026-04-01",
  finish: "2026-06-30",
  status: "pilot",
  funding: "partly",
  amount: 0,
  measure: { baseline: "0 av 3", target: "3 av 3", when: "Hösten 2026" },
};

export const undecidedAction: Action = createAction("action-2", {
  text: "Lägg taket",
  step: "roof",
  question: null,
  why: "",
  templates: [],
});

/** Level, level 0, blank, don't-know and not-relevant, each with its own details; two actions. */
export const houseEvaluation: Evaluation = evaluationWith(
  smallAssessment,
  {
    "ground-plan": answerWith(4, {
      reason: "Ritning finns.",
      evidence: { text: "Protokoll 42", link: "https://example.org/ritning" },
      target: 5,
    }),
    "ground-people": answerWith("unknown", { reason: "Fråga byggchefen." }),
    "walls-start": 0,
    "walls-finish": answerWith(2, { parked: true, obstacle: { text: "Tid saknas.", control: "outside" } }),
    "roof-tiles": answerWith("not-relevant", { reason: "Platt tak." }),
  },
  {
    organisation: { name: "Mittköping", code: null },
    unit: "Byggnämnden",
    label: "Våren 2026",
    roles: ["builder", "Granne"],
    vision: { year: 2030, goals: [{ date: "2027-01-31", text: "Grunden ligger." }] },
    actions: [plannedAction, undecidedAction],
  },
);
