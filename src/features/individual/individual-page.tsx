/** Owns the facilitator's page on individual answers: asking for them, taking them in, interviews, and who has answered. */
import type { AssessmentWords } from "#domain/assessment.ts";
import { selectCanRedo, selectCanUndo } from "#evaluation/evaluation.selectors.ts";
import { useRunValue, useSend } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { AnswerFilesSection } from "./answer-files-section.tsx";
import { DifferencesSection } from "./differences-section.tsx";
import { type Invite, InviteSection } from "./invite-section.tsx";
import type { MergeReport } from "./merge-report.ts";
import { NewInterview } from "./new-interview.tsx";
import { RespondentsSection } from "./respondents-section.tsx";
import "./individual.css";

export interface IndividualPageProps {
  readonly words: AssessmentWords;
  readonly backHref: string;
  /** Asking participants to answer alone; null where they would not have the assessment. */
  readonly invite: Invite | null;
  readonly interviewHref: (respondentId: string) => string;
  readonly limits: { readonly files: number; readonly respondents: number };
  /** Today as a moment, such as 2026-03-12T09:00:00Z. */
  readonly now: () => string;
  /** Reads the files and adds the good ones; null when the run took none of them. */
  readonly onFiles: (files: readonly File[]) => Promise<MergeReport | null>;
}

export function IndividualPage(props: IndividualPageProps) {
  const { words, backHref, invite, interviewHref } = props;
  const messages = useMessages("individual");
  return (
    <div className="nio-individual nio-individual-wide">
      <header>
        <p>
          <a className="ds-link nio-individual-back" href={backHref}>
            {messages.page.back}
          </a>
        </p>
        <PageHeading focusKey="individual">{messages.page.title}</PageHeading>
        <p className="nio-lead">{messages.page.lead}</p>
      </header>
      <div className="nio-individual-ways">
        {invite === null ? null : <InviteSection {...invite} />}
        <AnswerFilesSection {...props} />
        <section className="nio-individual-way">
          <h2>{messages.interviews.title}</h2>
          <p>{messages.interviews.text}</p>
          <NewInterview {...props} />
        </section>
      </div>
      <UndoRow />
      <RespondentsSection words={words} interviewHref={interviewHref} />
      <p className="nio-individual-privacy">{messages.page.privacy}</p>
      <DifferencesSection words={words} />
    </div>
  );
}

function UndoRow() {
  const send = useSend();
  const messages = useMessages("app").run;
  const canUndo = useRunValue(selectCanUndo);
  const canRedo = useRunValue(selectCanRedo);
  return (
    <div className="nio-row">
      <Button variant="secondary" aria-disabled={!canUndo} onClick={() => send({ type: "history.undo" })}>
        {messages.undo}
      </Button>
      <Button variant="secondary" aria-disabled={!canRedo} onClick={() => send({ type: "history.redo" })}>
        {messages.redo}
      </Button>
    </div>
  );
}
