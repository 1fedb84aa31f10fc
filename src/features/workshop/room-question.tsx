import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { stepOfQuestion } from "#domain/assessment.ts";
import { answerTo, type Mark } from "#domain/evaluation.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { selectAcceptable, selectShownRounds, selectState } from "#workshop/workshop.selectors.ts";
import { TextField } from "#ui/text-field.tsx";
import { AgreeChoice } from "./agree-choice.tsx";
import { CountsForm } from "./counts-form.tsx";
import { FindOut } from "./find-out.tsx";
import { LevelTable } from "./level-table.tsx";
import { NotRelevantReason } from "./not-relevant-reason.tsx";
import { useRoom } from "./room-context.ts";
import { placeOf } from "./room-view.ts";
import { RoomSteps } from "./room-steps.tsx";
import { AgreementRule, LastYearMark, RoundResult } from "./round-result.tsx";
import { TalkPrompts } from "./talk-prompts.tsx";
import { useReason } from "./use-reason.ts";
import { useRoomKeys } from "./use-room-keys.ts";

interface RoomQuestionProps {
  readonly onProject: () => void;
}

/** The question at hand, from silent marks to the agreed answer. Mount it anew for each question. */
export function RoomQuestion({ onProject }: RoomQuestionProps) {
  const { snapshot, words, wordsLang, send } = useRoom();
  const messages = useMessages("workshop");
  const { assessment, document, question } = snapshot.context;
  const { notRelevantLost } = useMessages("answering");
  const show = useNotices((notices) => notices.show);
  /** Why "not relevant" is no answer yet: its reason is asked for, or was taken away. */
  const [lacking, setLacking] = useState<"asked" | "lost" | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const quick = useRef<HTMLDivElement>(null);
  const verdictId = useId();
  const step = stepOfQuestion(assessment, question);
  const own = step && words.steps[step.id]?.questions[question];
  const state = selectState(snapshot);
  const rounds = selectShownRounds(snapshot).length;
  const isShown = state === "revealed" || state === "discussing" || state === "agreed";
  const { reason, write } = useReason(question, () => setLacking("lost"));
  const isNotRelevant = answerTo(document, question).mark === "not-relevant";

  const agree = (mark: Exclude<Mark, null>) => {
    if (!isShown) return;
    const isAsked = mark === "not-relevant" && reason.trim() === "";
    setLacking(isAsked ? "asked" : null);
    if (!isAsked) send({ type: "mark.agree", mark, reason: "" });
  };
  const leave = useEffectEvent(() => {
    if (lacking !== null && !isNotRelevant) show({ tone: "info", title: notRelevantLost, lines: [] }, true);
  });
  useEffect(() => () => leave(), []);
  useRoomKeys({
    pick: (position) => {
      const level = assessment.scale.values[position];
      if (level !== undefined) agree(level);
    },
    letters: {
      v: () => agree("unknown"),
      r: () => agree("not-relevant"),
      n: () => send({ type: "question.skip" }),
      b: () => send({ type: "question.back" }),
      p: () => send({ type: state === "parked" ? "question.resume" : "question.park" }),
      o: () => send({ type: "round.begin" }),
      f: onProject,
    },
  });
  // What the next key press is for has focus: the counts, then what they lead to.
  const focusNext = useEffectEvent(() => {
    // Whoever mends the reason goes on writing, also where the answer went with it.
    if (area.current?.querySelector(".nio-room-reason")?.contains(globalThis.document.activeElement)) return;
    const next =
      quick.current?.querySelector("input") ??
      area.current?.querySelector<HTMLElement>("[data-next]") ??
      area.current?.querySelector<HTMLElement>("h2");
    next?.focus({ preventScroll: true });
  });
  const stage = `${state}/${rounds}/${lacking}`;
  useEffect(() => {
    if (stage !== "") focusNext();
  }, [stage]);

  const { step: stepNumber, steps, question: number, questions } = placeOf(snapshot);
  return (
    <div className="nio-room-question" ref={area}>
      <div className="nio-page-heading">
        <p className="nio-eyebrow">
          {messages.counter(stepNumber, steps, number, questions)} ·{" "}
          <span lang={wordsLang}>{step && words.assessment.steps[step.id]?.name}</span>
        </p>
        <h1 lang={wordsLang}>{own?.question}</h1>
      </div>
      {state === "marking" ? (
        <>
          <h2>
            {messages.marking.title}
            {rounds > 0 ? `. ${messages.round(rounds + 1)}` : null}
          </h2>
          <CountsForm key={rounds} id={`counts-${question}`} quick={quick} />
        </>
      ) : null}
      {state === "parked" ? <h2 tabIndex={-1}>{messages.parked}</h2> : null}
      {isShown ? <RoundResult id={verdictId} /> : null}
      <LastYearMark />
      {isShown ? <AgreeChoice onAgree={agree} /> : null}
      {isShown && lacking === "asked" ? (
        <NotRelevantReason
          onConfirm={(given) => {
            setLacking(null);
            send({ type: "mark.agree", mark: "not-relevant", reason: given });
          }}
          onCancel={() => setLacking(null)}
        />
      ) : null}
      <FindOut />
      <RoomSteps verdictId={rounds > 0 ? verdictId : undefined} acceptable={selectAcceptable(snapshot)} />
      {isShown && lacking !== "asked" ? (
        <div className="nio-room-reason">
          <TextField
            label={messages.reason}
            description={messages.reasonHint}
            error={lacking === "lost" && reason.trim() === "" ? messages.reasonRequired : undefined}
            value={reason}
            maxLength={500}
            onChange={write}
          />
        </div>
      ) : null}
      {isShown ? <TalkPrompts /> : null}
      {rounds > 0 && isShown ? <AgreementRule /> : null}
      <LevelTable />
    </div>
  );
}
