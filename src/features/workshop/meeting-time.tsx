import { useEffect, useEffectEvent, useState } from "react";
import type { RunSheet } from "#domain/facilitation.ts";
import { chosenSteps } from "#domain/scope.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { questionsInRoom } from "#workshop/room.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { type MeetingPlan, minutesUsed, toggled } from "./meeting-clock.ts";
import { useRoom } from "./room-context.ts";

/** What a step takes where no run sheet says, in minutes. */
const minutesPerStep = 8;

interface MeetingTimeProps {
  readonly runSheets: readonly RunSheet[];
  readonly plan: MeetingPlan;
  readonly onPlan: (plan: MeetingPlan) => void;
}

/** The time used beside what the plan says, for whoever wants it. It never calls out. */
export function MeetingTime({ runSheets, plan, onPlan }: MeetingTimeProps) {
  const messages = useMessages("workshop").time;
  const { snapshot } = useRoom();
  const { assessment, document, question } = snapshot.context;
  const now = useSeenClock({ plan, onPlan });
  const { clock } = plan;
  const sheet = runSheets.find(({ id }) => id === plan.sheet);
  const all = sheet ? minutesOfQuestions(sheet) : minutesPerStep * chosenSteps(assessment, document).length;
  const questions = questionsInRoom(snapshot.context);
  const here = Math.round((all * questions.indexOf(question)) / questions.length);
  return (
    <section className="nio-room-time">
      <h2>{messages.title}</h2>
      {clock === null ? null : (
        <p>
          {messages.used(minutesUsed(clock, now))}
          <br />
          {messages.planned(here, all)}
        </p>
      )}
      <div className="nio-row">
        <Button variant="secondary" onClick={() => onPlan({ ...plan, clock: toggled(clock, Date.now()) })}>
          {clock === null ? messages.start : clock.since === null ? messages.go : messages.pause}
        </Button>
      </div>
      {runSheets.length === 0 ? null : (
        <SelectField
          label={messages.sheet}
          value={sheet?.id ?? ""}
          options={[
            { value: "", label: messages.perStep(minutesPerStep) },
            ...runSheets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => onPlan({ ...plan, sheet: id })}
        />
      )}
    </section>
  );
}

/** The minutes that a run sheet gives the questions. */
const minutesOfQuestions = ({ meetings }: RunSheet): number =>
  meetings
    .flatMap(({ parts }) => parts)
    .filter(({ screen }) => screen === "answering" || screen === "room")
    .reduce((sum, { minutes }) => sum + minutes, 0);

/** The moment now, often enough for minutes; the clock that runs is seen at it. */
function useSeenClock({ plan, onPlan }: Pick<MeetingTimeProps, "plan" | "onPlan">): number {
  const [now, setNow] = useState(() => Date.now());
  const { clock } = plan;
  const tick = useEffectEvent(() => {
    const seen = Date.now();
    setNow(seen);
    if (clock) onPlan({ ...plan, clock: { ...clock, seen } });
  });
  const isRunning = clock !== null && clock.since !== null;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => tick(), 15_000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
