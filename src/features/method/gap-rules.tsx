import type { Assessment, AssessmentWords, GapRule } from "#domain/assessment.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";

interface GapRulesProps {
  readonly assessment: Assessment;
  readonly words: AssessmentWords;
}

/** Every gap rule of the assessment: its name, when it is set off and why, and what to do first. */
export function GapRules({ assessment, words }: GapRulesProps) {
  const messages = useMessages("method").rules;
  const format = useFormat();
  const stepName = (id: string) => words.steps[id]?.name ?? id;
  const names = (ids: readonly string[]) => messages.either(ids.map(stepName));

  const conditionsOf = (rule: GapRule) =>
    "leadOverPrerequisite" in rule
      ? messages.lead(format.exact(rule.leadOverPrerequisite))
      : messages.all(
          rule.when.map((condition) =>
            "above" in condition
              ? messages.above(names(condition.any), stepName(condition.above))
              : messages.is[condition.is](names(condition.any)),
          ),
        );
  return (
    <DataTable
      caption={messages.title}
      hideCaption
      columns={[
        { id: "name", header: messages.name },
        { id: "compared", header: messages.compared },
        { id: "first", header: messages.first },
      ]}
      rows={assessment.rules.map((rule) => ({
        id: rule.id,
        header: "name",
        cells: {
          name: words.rules[rule.id]?.name ?? rule.id,
          compared: (
            <>
              <p>{conditionsOf(rule)}</p>
              <p className="nio-method-why">{words.rules[rule.id]?.reason}</p>
            </>
          ),
          first: words.rules[rule.id]?.first,
        },
      }))}
    />
  );
}
