import { useEffect, useEffectEvent, useState } from "react";
import type { RunSheet } from "#domain/facilitation.ts";
import { chosenSteps } from "#domain/scope.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { questionsInRoom } from "#workshop/room.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { useRoom } from "./room-context.ts";

/** What a step takes where no run sheet says, in minutes. */
const minutesPerStep = 8;
const minute = 60_000;

interface MeetingTimeProps {
  readonly runSheets: readonly RunSheet[];
}

/** The time used beside what the plan says, for whoever wants it. It never calls out. */
export function MeetingTime({ runSheets }: MeetingTimeProps) {
  const messages = useMessages("workshop").time;
  const { snapshot } = useRoom();
  const { assessment, document, question } = snapshot.context;
  const [sheetId, setSheetId] = useState("");
  const clock = useClock();
  const sheet = runSheets.find(({ id }) => id === sheetId);
  const all = sheet ? minutesOfQuestions(sheet) : minutesPerStep * chosenSteps(assessment, document).length;
  const questions = questionsInRoom(snapshot.context);
  const here = Math.round((all * questions.indexOf(question)) / questions.length);
  return (
    <section className="nio-room-time">
      <h2>{messages.title}</h2>
      {clock.used === null ? null : (
        <p>
          {messages.used(clock.used)}
          <br />
          {messages.planned(here, all)}
        </p>
      )}
      <div className="nio-row">
        <Button variant="secondary" onClick={clock.toggle}>
          {clock.used === null ? messages.start : clock.isRunning ? messages.pause : messages.go}
        </Button>
      </div>
      {runSheets.length === 0 ? null : (
        <SelectField
          label={messages.sheet}
          value={sheetId}
          options={[
            { value: "", label: messages.perStep(minutesPerStep) },
            ...runSheets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setSheetId}
        />
      )}
    </section>
  );
}

/** The minutes that a run sheet gives the questions. */
const minutesOfQuestions = ({ meetings }: RunSheet): number =>
  meetings
    .flatMap(({ parts }) => parts)
    .filter(({ screen }) => screen === "answering")
    .reduce((sum, { minutes }) => sum + minutes, 0);

/** Whole minutes used while the clock ran; null before it was started. */
function useClock() {
  const [before, setBefore] = useState(0);
  const [since, setSince] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  const [isStarted, setIsStarted] = useState(false);
  const tick = useEffectEvent(() => setNow(Date.now()));
  const isRunning = since !== null;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => tick(), minute / 4);
    return () => clearInterval(timer);
  }, [isRunning]);
  const toggle = () => {
    const at = Date.now();
    setIsStarted(true);
    setNow(at);
    setBefore(since === null ? before : before + at - since);
    setSince(since === null ? at : null);
  };
  const used = before + (since === null ? 0 : Math.max(0, now - since));
  return { used: isStarted ? Math.floor(used / minute) : null, isRunning, toggle };
}
