import { rolesOf } from "#domain/assessment.ts";
/** Owns beginning an interview: the role, and the way to its questions. */
import { useState } from "react";
import { collectedIn } from "#domain/collected.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import type { IndividualPageProps } from "./individual-page.tsx";
import { RoleChoice } from "./role-choice.tsx";
import { useAddRespondents } from "./use-add-respondents.ts";

type NewInterviewProps = Pick<IndividualPageProps, "words" | "interviewHref" | "limits" | "now">;

export function NewInterview({ words, interviewHref, limits, now }: NewInterviewProps) {
  const { assessment, createId } = useRun();
  const document = useDocument();
  const isFull = collectedIn(document).respondents.length >= limits.respondents;
  const add = useAddRespondents();
  const messages = useMessages("individual");
  const [role, setRole] = useState("");
  const begin = () => {
    const id = createId();
    const respondent = { id, role: role.trim(), at: now(), by: "interview" as const, marks: {}, notes: {} };
    if (add([respondent], `interview/${id}`)) location.hash = interviewHref(id);
  };
  if (isFull) return <p>{messages.interviews.full(limits.respondents)}</p>;
  return (
    <>
      <RoleChoice roles={rolesOf(assessment, document.track)} names={words.roles} value={role} onChange={setRole} />
      <Button variant="secondary" onClick={begin}>
        {messages.interviews.start}
      </Button>
    </>
  );
}
