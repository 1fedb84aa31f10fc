/** Owns taking one of last year's unfinished actions along to this year's plan, once. */
import { stepById } from "#domain/assessment.ts";
import { carriedOver, isCarriedOver, isUnfinished } from "#domain/carry-over.ts";
import type { FollowUp } from "#domain/evaluation.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { InPlanMark } from "#ui/in-plan-mark.tsx";
import { useFocusOnArrival } from "#ui/use-focus-on-arrival.ts";

/** Nothing for an action that is finished or stopped, or whose step the assessment no longer has. */
export function CarryOverButton({ row }: { readonly row: FollowUp["actions"][number] }) {
  const { assessment, createId } = useRun();
  const evaluation = useDocument();
  const send = useSend();
  const { carryOver } = useMessages("followingUp");
  const isInPlan = isCarriedOver(evaluation, row.action);
  const { arrival, expectIt } = useFocusOnArrival<HTMLParagraphElement>(isInPlan);
  if (isInPlan) return <InPlanMark ref={arrival}>{carryOver.inPlan}</InPlanMark>;
  if (!isUnfinished(row) || !stepById(assessment, row.action.step)) return null;
  return (
    <div>
      <Button
        variant="secondary"
        onClick={() => {
          expectIt();
          send({ type: "action.add", action: carriedOver(assessment, row, createId()) });
        }}
      >
        {carryOver.take}
        <span className="ds-sr-only"> {row.action.text}</span>
      </Button>
    </div>
  );
}
