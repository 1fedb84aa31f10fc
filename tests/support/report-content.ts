import type { Assessment, Words } from "#domain/assessment.ts";
import { type Action, type Evaluation, createAction } from "#domain/evaluation.ts";
import { createIndicator } from "#domain/indicators.ts";
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
  risks: "Tjälen går sent.",
  indicators: [
    {
      ...createIndicator("action-1-1"),
      name: "Gjutna plattor",
      unit: "av 3 plattor",
      baseline: { value: 0, date: "2026-03-12" },
      target: { value: 3, date: "2026-09-30" },
      source: { kind: "own-count", text: "Byggets dagbok.", survey: [] },
      frequency: "quarterly",
      owner: "Byggledare",
      threshold: { when: "below", value: 1.5 },
      remark: "Provgjutningar räknas inte.",
    },
  ],
};

export const undecidedAction: Action = createAction("action-2", {
  text: "Lägg taket",
  step: "roof",
  question: null,
  why: "",
  templates: [],
});

/** What a report of an evaluation on the small assessment is made from, in Swedish and with nothing to compare with. */
export const houseSource = (evaluation: Evaluation) =>
  ({ assessment: smallAssessment, words: smallWords, evaluation, earlier: null, locale: "sv" }) as const;

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

/** The house the year before: the ground lower, the walls a little higher, the roof known. */
export const earlierHouse: Evaluation = evaluationWith(
  smallAssessment,
  {
    "ground-plan": 1,
    "ground-people": 2,
    "walls-start": 1,
    "walls-finish": 2,
    "roof-tiles": 3,
    "roof-gutter": 3,
  },
  { id: "evaluation-0", date: "2025-03-10", organisation: houseEvaluation.organisation, unit: "Byggnämnden" },
);

const long = "Ta fram en gemensam behovsanalys med brukare, anhöriga och medarbetare. ".repeat(100).trim();
const unbroken = "förvaltningsövergripande".repeat(20);

/** Texts of the greatest length wherever one can be typed, with and without places to break, and forty actions. */
export const extremeEvaluation: Evaluation = {
  ...houseEvaluation,
  organisation: { name: "Kommunalförbundet ".repeat(25).trim(), code: null },
  unit: unbroken,
  label: unbroken,
  decision: { status: "adopted", body: unbroken, date: "2026-05-01", reference: unbroken },
  roles: Array.from({ length: 20 }, () => unbroken),
  notes: { ground: { success: long, hindrance: unbroken, staysHere: false } },
  vision: { year: 2030, goals: [{ date: "", text: long }] },
  focus: ["ground", "walls", "roof"],
  answers: Object.fromEntries(
    smallAssessment.steps.flatMap(({ questions }) =>
      questions.map(({ id }) => [
        id,
        answerWith(1, {
          reason: long,
          evidence: { text: long, link: `https://example.org/${"a".repeat(400)}` },
          obstacle: { text: unbroken, control: "within" },
        }),
      ]),
    ),
  ),
  actions: Array.from({ length: 40 }, (_, index) => ({
    ...plannedAction,
    id: `action-${index}`,
    text: index === 7 ? long : `Åtgärd ${index} ${"upphandlingsmodell".repeat(4)}`,
    owner: index === 8 ? unbroken : "Byggchef",
    risks: index === 9 ? long : "",
    indicators: plannedAction.indicators.map((indicator) => ({
      ...indicator,
      name: index === 10 ? unbroken : indicator.name,
      remark: index === 11 ? long : "",
    })),
  })),
};

/** What a report of an own model with so many steps is made from: two questions each, on changing levels, with a level from the time before. */
export function manySteps(count: number, nameOf = (number: number): string => `Steg nummer ${number}`) {
  const [first] = smallAssessment.steps;
  const ids = Array.from({ length: count }, (_, index) => `step-${index + 1}`);
  const assessment: Assessment = {
    ...smallAssessment,
    rules: [],
    steps: ids.map((id) => ({
      ...first!,
      id,
      dependsOn: [],
      questions: ["a", "b"].map((end) => ({ ...first!.questions[0]!, id: `${id}-${end}`, templates: [] })),
    })),
  };
  const stepWords = smallWords.steps["ground"]!;
  const questionWords = Object.values(stepWords.questions)[0]!;
  const words: Words = {
    ...smallWords,
    assessment: {
      ...smallWords.assessment,
      name: "Egen modell",
      steps: Object.fromEntries(ids.map((id, index) => [id, { name: nameOf(index + 1), summary: "Ett steg." }])),
    },
    steps: Object.fromEntries(
      ids.map((id) => [
        id,
        { ...stepWords, step: id, questions: { [`${id}-a`]: questionWords, [`${id}-b`]: questionWords } },
      ]),
    ),
  };
  const answered = (shift: number) =>
    Object.fromEntries(
      ids.flatMap((id, index) => [
        [`${id}-a`, (index + shift) % 6],
        [`${id}-b`, (index * 2 + shift) % 6],
      ]),
    );
  const { organisation } = houseEvaluation;
  const evaluation = evaluationWith(assessment, answered(1), { organisation });
  const earlier = evaluationWith(assessment, answered(0), { id: "evaluation-0", date: "2025-03-10", organisation });
  return { assessment, words, evaluation, earlier, locale: "sv" } as const;
}
