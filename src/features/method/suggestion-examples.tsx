import { type Assessment, type AssessmentWords, type Step, questionsOf, variantOf } from "#domain/assessment.ts";
import { createEvaluation, emptyAnswer } from "#domain/evaluation.ts";
import { scoreEvaluation } from "#domain/scoring.ts";
import { suggestActions } from "#domain/suggestions.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";

interface SuggestionExamplesProps {
  readonly assessment: Assessment;
  readonly words: AssessmentWords;
}

/** The rank of two made-up answers at the same level, worked out by the very functions that rank real ones. */
export function SuggestionExamples({ assessment, words }: SuggestionExamplesProps) {
  const messages = useMessages("method").suggestions;
  const format = useFormat();
  const examples = rankedExamples(assessment);
  const [first] = examples;
  if (first === undefined) return null;
  const stepName = (id: string) => words.steps[id]?.name ?? id;
  return (
    <>
      <p>{messages.example(format.exact(exampleLevel(assessment)))}</p>
      <DataTable
        caption={messages.exampleTitle}
        hideCaption
        columns={[
          { id: "step", header: messages.step },
          { id: "gap", header: messages.gap, numeric: true },
          { id: "weight", header: messages.weight, numeric: true },
          { id: "dependents", header: messages.dependents, numeric: true },
          { id: "rank", header: messages.rank, numeric: true },
        ]}
        rows={examples.map(({ step, gap, weight, dependents, rank }) => ({
          id: step,
          header: "step",
          cells: {
            step: stepName(step),
            gap: format.exact(gap),
            weight: format.exact(weight),
            dependents,
            rank: messages.product(format.exact(gap), format.exact(weight), dependents, format.exact(rank)),
          },
        }))}
      />
    </>
  );
}

const exampleLevel = ({ scale }: Assessment): number => scale.values[1] ?? scale.values[0]!;

/** One suggestion from the step that most steps rest on, and one from the step that fewest do, highest rank first. */
function rankedExamples(assessment: Assessment) {
  const dependents = (step: Step) => assessment.steps.filter(({ dependsOn }) => dependsOn.includes(step.id)).length;
  const byDependents = assessment.steps.toSorted((a, b) => dependents(b) - dependents(a));
  const empty = createEvaluation(assessment, { id: "example", now: "", date: "", appVersion: "" });
  const variant = variantOf(assessment, empty.scope.variant);
  const answered = [byDependents[0], byDependents.at(-1)].flatMap((step) =>
    step === undefined ? [] : questionsOf(step, variant).slice(0, 1),
  );
  const evaluation = {
    ...empty,
    answers: Object.fromEntries(answered.map(({ id }) => [id, { ...emptyAnswer, mark: exampleLevel(assessment) }])),
  };
  return suggestActions(assessment, evaluation, scoreEvaluation(assessment, evaluation));
}
