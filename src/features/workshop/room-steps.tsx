import { useMessages } from "#i18n/use-messages.ts";
import { stepEndedBy } from "#workshop/room.ts";
import { selectState } from "#workshop/workshop.selectors.ts";
import { Button } from "#ui/button.tsx";
import { useRoom } from "./room-context.ts";
import { useLevelNames } from "./use-level-names.ts";

interface RoomStepsProps {
  /** Names what the marks came to; undefined before any are shown. */
  readonly verdictId: string | undefined;
  /** The level that one press accepts; null when the group has to choose. */
  readonly acceptable: number | null;
}

/** What can be done next: the likeliest first, and focused as it comes. */
export function RoomSteps({ verdictId, acceptable }: RoomStepsProps) {
  const { snapshot, send } = useRoom();
  const messages = useMessages("workshop");
  const { nameMark } = useLevelNames();
  const state = selectState(snapshot);
  const isShown = state === "revealed" || state === "discussing";
  const canPark = snapshot.can({ type: "question.park" });
  return (
    <div className="nio-room-steps">
      {isShown && acceptable !== null ? (
        <Button data-next aria-describedby={verdictId} onClick={() => send({ type: "mark.accept" })}>
          {messages.accept(nameMark(acceptable))}
        </Button>
      ) : null}
      {state === "agreed" || state === "parked" ? (
        <Button data-next aria-keyshortcuts="N" onClick={() => send({ type: "question.skip" })}>
          {stepEndedBy(snapshot.context) === undefined ? messages.next : messages.toGoal}
        </Button>
      ) : null}
      {isShown ? (
        <Button
          variant="secondary"
          aria-pressed={state === "discussing"}
          onClick={() => send({ type: "discussion.begin" })}
        >
          {messages.discuss}
        </Button>
      ) : null}
      {snapshot.can({ type: "round.begin" }) ? (
        <Button variant="secondary" aria-keyshortcuts="O" onClick={() => send({ type: "round.begin" })}>
          {messages.secondRound}
        </Button>
      ) : null}
      {state === "parked" ? (
        <Button variant="secondary" aria-keyshortcuts="P" onClick={() => send({ type: "question.resume" })}>
          {messages.resume}
        </Button>
      ) : null}
      {canPark ? (
        <Button variant="tertiary" aria-keyshortcuts="P" onClick={() => send({ type: "question.park" })}>
          {messages.park}
        </Button>
      ) : null}
      {state === "marking" || isShown ? (
        <Button variant="tertiary" aria-keyshortcuts="N" onClick={() => send({ type: "question.skip" })}>
          {messages.skip}
        </Button>
      ) : null}
      {snapshot.can({ type: "question.back" }) ? (
        <Button variant="tertiary" aria-keyshortcuts="B" onClick={() => send({ type: "question.back" })}>
          {messages.back}
        </Button>
      ) : null}
    </div>
  );
}
