import type { Evaluation } from "#domain/evaluation.ts";
import { answerWith } from "./assessments.ts";
import { agreeing, disagreeing, marked, person, round } from "./collected.ts";
import { houseEvaluation } from "./report-content.ts";

/**
 * The house with marks given apart: the plan agreed on at once, the people nobody marked, the start of the walls at odds
 * to the last, their finish agreed on in a second round, the tiles marked by two only.
 */
export const markedHouse: Evaluation = {
  ...houseEvaluation,
  answers: {
    ...houseEvaluation.answers,
    "walls-start": answerWith(0, { reason: "Vi ser olika på vad en start är." }),
    "walls-finish": answerWith(2, { reason: "Tiden räcker inte." }),
    "roof-gutter": answerWith(null, { parked: true }),
  },
  collected: {
    rounds: {
      "ground-plan": [round([0, 0, 0, 3, 1, 0], 1)],
      "walls-start": [disagreeing],
      "walls-finish": [disagreeing, agreeing],
      "roof-tiles": [marked(1, 4)],
      "roof-gutter": [disagreeing],
    },
    respondents: [
      person("a", "builder", { "roof-tiles": 1 }, { notes: { roof: "Bara vi i taklaget vet." } }),
      person("b", "Granne", { "roof-tiles": 4 }),
    ],
  },
};

/** The same, where the walls never agreed, so that their level is uncertain; the plan was marked twice. */
export const uncertainHouse: Evaluation = {
  ...markedHouse,
  collected: {
    ...markedHouse.collected!,
    rounds: {
      ...markedHouse.collected!.rounds,
      "ground-plan": [disagreeing, agreeing],
      "walls-finish": [agreeing, disagreeing],
    },
  },
};
