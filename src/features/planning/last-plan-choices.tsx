/** Owns last year's unfinished actions among what can be put in the plan. */
import type { Words } from "#domain/assessment.ts";
import { carriedOver, leftToCarryOver } from "#domain/carry-over.ts";
import type { Action } from "#domain/evaluation.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { StepLine } from "./step-line.tsx";

interface LastPlanChoicesProps {
  readonly words: Words;
  readonly onAdd: (action: Action) => void;
}

/** Nothing when all of last year's plan is finished, stopped or already taken along. */
export function LastPlanChoices({ words, onAdd }: LastPlanChoicesProps) {
  const { assessment, createId } = useRun();
  const messages = useMessages("planning");
  const verdicts = useMessages("followingUp").words;
  const rows = leftToCarryOver(assessment, useDocument());
  if (rows.length === 0) return null;
  return (
    <section className="nio-planning-group">
      <h2>{messages.lastPlan.title}</h2>
      <p className="nio-quiet">{messages.lastPlan.lead}</p>
      <ul className="nio-planning-choice-list">
        {rows.map((row) => (
          <li key={row.action.id} className="nio-planning-choice">
            <StepLine step={row.action.step} words={words} />
            <p className="nio-planning-choice-text">{row.action.text}</p>
            <p className="nio-planning-reason">
              {row.verdict === null ? messages.statuses[row.action.status] : verdicts.verdicts[row.verdict]}
            </p>
            <div>
              <Button variant="secondary" onClick={() => onAdd(carriedOver(assessment, row, createId()))}>
                {messages.lastPlan.take}
                <span className="ds-sr-only"> {row.action.text}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
