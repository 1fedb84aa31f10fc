/** Owns what is sent before the meeting: the levels, the answers that are no level, and the questions to come. */
import { questionText, stepName } from "#domain/names.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import type { MaterialInput } from "./material-input.ts";
import type { MaterialBlock, MaterialSheet } from "./material-model.ts";
import { scaleTable } from "./text-tables.ts";

/** How levels are chosen, and then every chosen step with its questions. */
export function buildOverview(input: MaterialInput): readonly MaterialSheet[] {
  const { assessment, words, evaluation, say } = input;
  const { document } = say.facilitation;
  return [
    {
      id: "levels",
      counter: "",
      title: document.levels,
      isDense: false,
      blocks: [
        { kind: "text", text: document.howLevels, isLead: true },
        scaleTable(input),
        {
          kind: "group",
          id: "others",
          title: document.others,
          blocks: [
            {
              kind: "facts",
              facts: [
                { term: say.answering.unknown, text: document.means.unknown },
                { term: say.answering.notRelevant, text: document.means.notRelevant },
                { term: document.blank, text: document.means.blank },
              ],
            },
          ],
        },
        {
          kind: "group",
          id: "use",
          title: document.afterwards,
          blocks: [
            { kind: "text", text: document.targets },
            { kind: "text", text: words.assessment.use },
          ],
        },
      ],
    },
    {
      id: "steps",
      counter: "",
      title: document.stepsToCome,
      isDense: false,
      blocks: chosenSteps(assessment, evaluation).map((step, index): MaterialBlock => ({
        kind: "group",
        id: step.id,
        title: document.step(index + 1, stepName(words, step.id)),
        blocks: [
          { kind: "text", text: words.assessment.steps[step.id]?.summary ?? "" },
          {
            kind: "points",
            items: chosenQuestions(assessment, evaluation, step).map(({ id }) => questionText(words, step.id, id)),
          },
        ],
      })),
    },
  ];
}
