/** Owns an interview: one person's answers, saved in the run as they are filled in. */
import { useState } from "react";
import type { AssessmentWords } from "#domain/assessment.ts";
import { collectedIn, type Respondent } from "#domain/collected.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { LinkButton } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { askedQuestions, unanswered, withMark, withNote } from "./asked.ts";
import type { IndividualPageProps } from "./individual-page.tsx";
import { MissingQuestions } from "./missing-questions.tsx";
import { NewInterview } from "./new-interview.tsx";
import { QuestionWalk, type QuestionWords } from "./question-walk.tsx";
import { useAddRespondents } from "./use-add-respondents.ts";
import "./individual.css";

interface InterviewPageProps extends QuestionWords, Pick<IndividualPageProps, "interviewHref" | "limits" | "now"> {
  readonly words: AssessmentWords;
  readonly respondent: string;
  /** To all answers. */
  readonly allHref: string;
}

/** Mount it anew for each interview. */
export function InterviewPage(props: InterviewPageProps) {
  const { respondents } = collectedIn(useDocument());
  const messages = useMessages("individual").interviews;
  const person = respondents.find(({ id, by }) => id === props.respondent && by === "interview");
  if (person) return <Interview {...props} person={person} />;
  return (
    <div className="nio-individual">
      <PageHeading focusKey="interview/missing">{messages.missing}</PageHeading>
      <div>
        <LinkButton href={props.allHref}>{messages.done}</LinkButton>
      </div>
    </div>
  );
}

function Interview({ person, allHref, ...props }: InterviewPageProps & { readonly person: Respondent }) {
  const { assessment } = useRun();
  const { scope } = useDocument();
  const add = useAddRespondents();
  const messages = useMessages("individual").interviews;
  const asked = askedQuestions(assessment, scope);
  const [at, setAt] = useState(() => {
    const [first] = unanswered(asked, person);
    return first ? asked.indexOf(first) : asked.length;
  });
  const who = messages.who(props.words.roles[person.role] ?? person.role);
  if (at < asked.length)
    return (
      <>
        <p>
          <a className="ds-link nio-individual-back" href={allHref}>
            {messages.done}
          </a>
        </p>
        <QuestionWalk
          {...props}
          asked={asked}
          at={at}
          given={person}
          who={who}
          onMark={(question, mark) =>
            add([{ ...person, marks: withMark(person.marks, question, mark) }], `interview/${person.id}/${question}`)
          }
          onNote={(step, text, visit) => add([{ ...person, notes: withNote(person.notes, step, text) }], visit)}
          onGo={(next) => {
            if (next < 0) location.hash = allHref;
            else setAt(next);
          }}
        />
      </>
    );
  return (
    <div className="nio-individual">
      <PageHeading focusKey={`interview/${person.id}/end`} eyebrow={who}>
        {messages.endTitle}
      </PageHeading>
      <MissingQuestions {...props} asked={asked} given={person} onGo={setAt} />
      <section className="nio-individual-way">
        <h2>{messages.nextTitle}</h2>
        <NewInterview {...props} />
      </section>
      <div>
        <LinkButton variant="secondary" href={allHref}>
          {messages.done}
        </LinkButton>
      </div>
    </div>
  );
}
