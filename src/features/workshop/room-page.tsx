import "./workshop.css";
import { type ReactNode, useRef, useState } from "react";
import { stepOfQuestion } from "#domain/assessment.ts";
import type { Facilitation } from "#domain/facilitation.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { selectShownRounds, selectState } from "#workshop/workshop.selectors.ts";
import type { MeetingPlan } from "./meeting-clock.ts";
import { MeetingTime } from "./meeting-time.tsx";
import { PaperTable } from "./paper-table.tsx";
import { RoomContext, type RoomHandle, useRoom } from "./room-context.ts";
import { RoomList } from "./room-list.tsx";
import { RoomQuestion } from "./room-question.tsx";
import { StepGoal } from "./step-goal.tsx";
import { useSettledClicks } from "./use-settled-clicks.ts";

/** The browser opened no window, or the window opened hears nothing of this one, as from a file in some browsers. */
export type ProjectorFault = "refused" | "unheard";

interface RoomPageProps {
  readonly room: RoomHandle;
  /** Whose meeting it is; empty when not said. */
  readonly name: string;
  /** Words for the meeting; null where the assessment has none. */
  readonly facilitation: Facilitation | null;
  readonly walkHref: string;
  readonly reviewHref: string;
  /** Whether the work is saved. */
  readonly saving: ReactNode;
  /** Opens the projector's window. */
  readonly onProject: () => void;
  /** Shows the question in this window. */
  readonly onPresentHere: () => void;
  readonly projectorFault: ProjectorFault | null;
  readonly plan: MeetingPlan;
  readonly onPlan: (plan: MeetingPlan) => void;
}

/** The facilitator's window: all that leads the meeting, nothing of which the projector shows but the question. */
export function RoomPage({ room, name, facilitation, walkHref, reviewHref, saving, ...others }: RoomPageProps) {
  const { plan, onPlan, ...projector } = others;
  const messages = useMessages("workshop");
  const [mode, setMode] = useState<"room" | "paper">("room");
  return (
    <RoomContext value={room}>
      <div className="nio-room">
        <div className="nio-room-head">
          <p className="nio-room-name">{[messages.title, name].filter(Boolean).join(": ")}</p>
          <a className="ds-link" href={walkHref}>
            {messages.backToWalk}
          </a>
          {saving}
          <div className="nio-room-tools" role="group" aria-label={messages.modes.label}>
            {(["room", "paper"] as const).map((each) => (
              <Button key={each} variant="tertiary" aria-pressed={mode === each} onClick={() => setMode(each)}>
                {messages.modes[each]}
              </Button>
            ))}
          </div>
          <Button variant="tertiary" onClick={() => room.send({ type: "history.undo" })}>
            {messages.undo}
          </Button>
        </div>
        {mode === "paper" ? (
          <PaperTable />
        ) : (
          <div className="nio-room-body">
            <Led reviewHref={reviewHref} onProject={projector.onProject} />
            <aside aria-label={messages.title}>
              <Projector {...projector} />
              <Evidence />
              <RoomList />
              <MeetingTime runSheets={facilitation?.runSheets ?? []} plan={plan} onPlan={onPlan} />
              {facilitation === null ? null : <MorePrompts prompts={facilitation.prompts} />}
              <Keys />
            </aside>
          </div>
        )}
      </div>
    </RoomContext>
  );
}

/** What leads the meeting, where a pointer is not taken by what has just slid under it. */
function Led(props: Pick<RoomPageProps, "reviewHref" | "onProject">) {
  const { snapshot, now } = useRoom();
  const { question } = snapshot.context;
  const area = useRef<HTMLDivElement>(null);
  useSettledClicks(area, [question, selectState(snapshot), selectShownRounds(snapshot).length].join("/"), now);
  return (
    <div ref={area}>
      {selectState(snapshot) === "goal" ? (
        <StepGoal key={question} {...props} />
      ) : (
        <RoomQuestion key={question} {...props} />
      )}
    </div>
  );
}

function Projector({
  onProject,
  onPresentHere,
  projectorFault,
}: Pick<RoomPageProps, "onProject" | "onPresentHere" | "projectorFault">) {
  const messages = useMessages("workshop").projector;
  return (
    <section>
      <div className="nio-row">
        <Button variant="secondary" aria-keyshortcuts="F" onClick={onProject}>
          {messages.open}
        </Button>
        <Button variant="tertiary" onClick={onPresentHere}>
          {messages.here}
        </Button>
      </div>
      <p role="status">{projectorFault === null ? null : messages[projectorFault]}</p>
    </section>
  );
}

function Evidence() {
  const { snapshot, words, wordsLang } = useRoom();
  const messages = useMessages("workshop");
  const step = stepOfQuestion(snapshot.context.assessment, snapshot.context.question);
  const evidence = step && words.steps[step.id]?.questions[snapshot.context.question]?.evidence;
  return evidence === undefined || selectState(snapshot) === "goal" ? null : (
    <section>
      <h2>{messages.evidence}</h2>
      <p lang={wordsLang}>{evidence}</p>
    </section>
  );
}

function MorePrompts({ prompts }: Pick<Facilitation, "prompts">) {
  const { wordsLang } = useRoom();
  const { more } = useMessages("workshop").talk;
  return (
    <Details summary={more}>
      <dl lang={wordsLang} className="nio-room-prompts">
        {prompts.map(({ when, say }) => (
          <div key={when}>
            <dt>{when}</dt>
            <dd>{say}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

function Keys() {
  const messages = useMessages("workshop");
  return (
    <Details summary={messages.keys}>
      <dl className="nio-room-keys">
        {messages.keyList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{messages.keysHint}</p>
      <p>{messages.projector.hint}</p>
    </Details>
  );
}
