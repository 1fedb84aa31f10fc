import { useEffect, useId, useRef } from "react";
import { stepById } from "#domain/assessment.ts";
import type { NoteText } from "#domain/edits.ts";
import { noteOn } from "#domain/evaluation.ts";
import { chosenSteps } from "#domain/scope.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button, LinkButton } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useRoom } from "./room-context.ts";
import { type GoalView, goalViewOf, placeOf } from "./room-view.ts";
import { useLevelNames } from "./use-level-names.ts";
import { useRoomKeys } from "./use-room-keys.ts";

interface StepGoalProps {
  readonly onProject: () => void;
  readonly reviewHref: string;
}

/** What the group aims for in the step it has just gone through; one press keeps what is chosen and goes on. */
export function StepGoal({ onProject, reviewHref }: StepGoalProps) {
  const { snapshot, words, wordsLang, send, edit } = useRoom();
  const messages = useMessages("workshop").goal;
  const format = useFormat();
  const { assessment } = snapshot.context;
  const area = useRef<HTMLDivElement>(null);
  const view = goalViewOf(snapshot, words, wordsLang ?? null);
  const choose = (target: number) => edit({ type: "target.set", step: view.id, target });
  // What is kept is the group's own from then on.
  const keep = () => {
    if (snapshot.context.document.targets[view.id] === undefined) choose(view.goal);
  };
  useRoomKeys({
    pick: (position) => {
      const level = assessment.scale.values[position];
      if (level !== undefined) choose(level);
    },
    letters: {
      n: () => send({ type: "question.skip" }),
      b: () => send({ type: "question.back" }),
      f: onProject,
    },
  });
  useEffect(() => area.current?.querySelector<HTMLElement>("[data-next]")?.focus({ preventScroll: true }), []);
  return (
    <div className="nio-room-question" ref={area}>
      <div className="nio-page-heading">
        <p className="nio-eyebrow">
          {messages.counter(view.step, view.steps)} · <span lang={wordsLang}>{view.stepName}</span>
        </p>
        <h1>{messages.title}</h1>
      </div>
      <p>{view.level === null ? messages.noLevel : messages.level(format.level(view.level))}</p>
      <GoalChoice view={view} onChoose={choose} />
      <GoalSteps reviewHref={reviewHref} onKeep={keep} />
      <GoalNotes step={view.id} />
    </div>
  );
}

interface GoalChoiceProps {
  readonly view: GoalView;
  readonly onChoose: (level: number) => void;
}

function GoalChoice({ view, onChoose }: GoalChoiceProps) {
  const { snapshot, wordsLang } = useRoom();
  const messages = useMessages("workshop").goal;
  const { nameMark } = useLevelNames();
  const labelId = useId();
  const { assessment } = snapshot.context;
  const standard = stepById(assessment, view.id)?.target ?? assessment.target;
  return (
    <div role="group" aria-labelledby={labelId} className="nio-room-choice">
      <p id={labelId}>{messages.choose}</p>
      <div className="nio-room-choices">
        {view.levels.map(({ value }) => (
          <div key={value}>
            <Button
              variant={value === view.goal ? "primary" : "secondary"}
              aria-pressed={value === view.goal}
              onClick={() => onChoose(value)}
            >
              <span>
                <span lang={wordsLang}>{nameMark(value)}</span>
                {value === standard ? <small className="nio-room-default"> {messages.default}</small> : null}
              </span>
            </Button>
          </div>
        ))}
      </div>
    </div>
  );
}

interface GoalStepsProps extends Pick<StepGoalProps, "reviewHref"> {
  readonly onKeep: () => void;
}

function GoalSteps({ reviewHref, onKeep }: GoalStepsProps) {
  const { snapshot, words, send } = useRoom();
  const messages = useMessages("workshop");
  const { assessment, document } = snapshot.context;
  const next = chosenSteps(assessment, document)[placeOf(snapshot).step];
  return (
    <div className="nio-room-steps">
      {next === undefined ? (
        <>
          <p>{messages.last}</p>
          <LinkButton data-next href={reviewHref} onClick={onKeep}>
            {messages.toReview}
          </LinkButton>
        </>
      ) : (
        <Button
          data-next
          onClick={() => {
            onKeep();
            send({ type: "question.skip" });
          }}
        >
          {messages.goal.nextStep(words.assessment.steps[next.id]?.name ?? "")}
        </Button>
      )}
      <Button variant="tertiary" aria-keyshortcuts="B" onClick={() => send({ type: "question.back" })}>
        {messages.goal.back}
      </Button>
    </div>
  );
}

function GoalNotes({ step }: { readonly step: string }) {
  const { snapshot, edit } = useRoom();
  const messages = useMessages("workshop");
  const note = noteOn(snapshot.context.document, step);
  const field = (of: NoteText) => (
    <TextField
      label={messages.goal[of]}
      description={messages.reasonHint}
      value={note[of]}
      maxLength={10_000}
      onChange={(text, visit) => edit({ type: "note.set", step, field: of, text, visit })}
    />
  );
  return (
    <div className="nio-room-notes">
      {field("success")}
      {field("hindrance")}
    </div>
  );
}
