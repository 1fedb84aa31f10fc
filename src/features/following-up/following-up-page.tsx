/** Owns the screen where last year's plan is followed up, before the walk. */
import { use } from "react";
import type { AssessmentWords } from "#domain/assessment.ts";
import type { Evaluation, FollowUp } from "#domain/evaluation.ts";
import { followUpOf } from "#domain/next-year.ts";
import { useDocument, useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { FollowedAction } from "./followed-action.tsx";
import "./following-up.css";

export function FollowingUpPage({ words }: { readonly words: Pick<AssessmentWords, "steps"> }) {
  const { followUp } = useDocument();
  const send = useSend();
  const messages = useMessages("followingUp");
  return (
    <div className="nio-following">
      <header>
        <PageHeading focusKey="following-up">{messages.title}</PageHeading>
        <p className="nio-lead">{messages.lead}</p>
      </header>
      {followUp === null ? <Offer /> : <FollowedPlan followUp={followUp} words={words} />}
      <div className="nio-row nio-following-walk">
        <Button variant="secondary" onClick={() => send({ type: "walk.back" })}>
          {messages.back}
        </Button>
        <Button onClick={() => send({ type: "walk.next" })}>{messages.toQuestions}</Button>
      </div>
    </div>
  );
}

interface FollowedPlanProps {
  readonly followUp: FollowUp;
  readonly words: Pick<AssessmentWords, "steps">;
}

function FollowedPlan({ followUp: { of, actions }, words }: FollowedPlanProps) {
  const messages = useMessages("followingUp");
  const format = useFormat();
  const judged = actions.filter(({ verdict }) => verdict !== null).length;
  return (
    <>
      <p className="nio-following-about">
        {messages.of(of.label, format.day(of.date))}{" "}
        {actions.length === 0 ? messages.noActions : <strong>{messages.counted(judged, actions.length)}</strong>}
      </p>
      <ol className="nio-following-actions">
        {actions.map((row, index) => (
          <FollowedAction key={row.action.id} row={row} number={index + 1} all={actions.length} words={words} />
        ))}
      </ol>
    </>
  );
}

/** What can be done when nothing is followed up: begin with the plan of the evaluation before, if there is one. */
function Offer() {
  const { loadEarlier } = useRun();
  const earlier: Evaluation | null = use(loadEarlier());
  const send = useSend();
  const { nothing } = useMessages("followingUp");
  const format = useFormat();
  if (earlier === null) return <p className="nio-following-about">{nothing.none}</p>;
  return (
    <div className="nio-stack" data-gap="small">
      <p className="nio-following-about">{nothing.offer(earlier.label, format.day(earlier.date))}</p>
      <div>
        <Button variant="secondary" onClick={() => send({ type: "followUp.begin", followUp: followUpOf(earlier) })}>
          {nothing.begin}
        </Button>
      </div>
    </div>
  );
}
