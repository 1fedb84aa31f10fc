/** Owns the participant's own way through the questions: beginning, question by question, and the end. */
import { useState } from "react";
import type { AssessmentWords } from "#domain/assessment.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { AloneBegin } from "./alone-begin.tsx";
import { AloneEnd } from "./alone-end.tsx";
import { type AskedBy, askedQuestions, type AskedScope, type Given, withMark, withNote } from "./asked.ts";
import { type QuestionWords, QuestionWalk } from "./question-walk.tsx";
import "./individual.css";

export interface AlonePageProps extends QuestionWords {
  readonly words: AssessmentWords;
  readonly given: Given;
  readonly scope: AskedScope;
  /** Whether whoever leads the meeting has chosen the questions. */
  readonly isScopeGiven: boolean;
  /** What whoever leads the meeting has said of it. */
  readonly askedBy: AskedBy;
  /** Whether answers of an older version stand in the browser. */
  readonly isOutdated: boolean;
  /** Whether the browser keeps what is answered. */
  readonly isKept: boolean;
  readonly onGiven: (given: Given) => void;
  readonly onVariant: (variant: string) => void;
  /** Hands out the file. */
  readonly onSave: () => void;
  /** Takes away every answer in this browser. */
  readonly onClear: () => void;
}

/** -1: the beginning; as many as there are questions: the end. */
const beginning = -1;

export function AlonePage(props: AlonePageProps) {
  const { assessment, given, scope, isKept, onGiven, onClear } = props;
  const messages = useMessages("individual").alone;
  const [at, setAt] = useState(beginning);
  const [isCleared, setIsCleared] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const asked = askedQuestions(assessment, scope);
  const change = (changes: Partial<Given>) => {
    setIsSaved(false);
    setIsCleared(false);
    onGiven({ ...given, ...changes });
  };
  const clear = () => {
    onClear();
    setIsSaved(false);
    setIsCleared(true);
    setAt(beginning);
  };
  const notKept = isKept ? null : <p role="alert">{messages.notKept}</p>;
  if (at === beginning)
    return <AloneBegin {...props} asked={asked} isCleared={isCleared} change={change} onClear={clear} onGo={setAt} />;
  if (at < asked.length)
    return (
      <>
        {notKept}
        <QuestionWalk
          {...props}
          asked={asked}
          at={at}
          who={null}
          onMark={(question, mark) => change({ marks: withMark(given.marks, question, mark) })}
          onNote={(step, text) => change({ notes: withNote(given.notes, step, text) })}
          onGo={setAt}
        />
      </>
    );
  return (
    <>
      {notKept}
      <AloneEnd
        {...props}
        asked={asked}
        isSaved={isSaved}
        change={change}
        onSave={() => {
          props.onSave();
          setIsSaved(true);
        }}
        onClear={clear}
        onGo={setAt}
      />
    </>
  );
}
