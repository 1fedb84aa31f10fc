/** Joins the facilitator's page to a room and a run that are really going. */
import { act, render, screen } from "@testing-library/react";
import { Suspense, useState, useSyncExternalStore } from "react";
import { createActor } from "xstate";
import { openRoom } from "#app/room-actor.ts";
import type { Assessment, Words } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { Facilitation } from "#domain/facilitation.ts";
import type { LastYear } from "#domain/moved-by.ts";
import { evaluationMachine } from "#evaluation/evaluation.machine.ts";
import { selectDocument } from "#evaluation/evaluation.selectors.ts";
import type { MeetingPlan } from "#features/workshop/meeting-clock.ts";
import { RoomPage } from "#features/workshop/room-page.tsx";

interface RoomStory {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly document: Evaluation;
  readonly question?: string;
  readonly facilitation?: Facilitation | null;
  readonly lastYear?: LastYear | null;
  readonly onProject?: () => void;
  /** Without one, a second goes by each time somebody looks. */
  readonly now?: () => number;
}

function secondByLook(): () => number {
  let at = 0;
  return () => (at += 1000);
}

/** Shows the page where the document stands; hands back the run's document and the room. */
export async function renderRoom({
  assessment,
  words,
  document,
  question,
  facilitation = null,
  onProject,
  ...story
}: RoomStory) {
  const now = story.now ?? secondByLook();
  const evaluation = createActor(evaluationMachine, { input: { assessment, document } });
  evaluation.start();
  const actor = openRoom(evaluation, assessment, question ?? null);
  const Page = () => {
    const [plan, setPlan] = useState<MeetingPlan>({ sheet: "", clock: null });
    const snapshot = useSyncExternalStore(
      (listen) => {
        const subscription = actor.subscribe(listen);
        return () => subscription.unsubscribe();
      },
      () => actor.getSnapshot(),
    );
    return (
      <RoomPage
        room={{
          snapshot,
          words,
          lastYear: story.lastYear ?? null,
          createId: () => "action-1",
          now,
          send: (event) => actor.send(event),
          edit: (edit) => evaluation.send(edit),
        }}
        name="Mittköping"
        facilitation={facilitation}
        walkHref="#/walk"
        reviewHref="#/review"
        saving={null}
        onProject={onProject ?? (() => undefined)}
        onPresentHere={() => undefined}
        projectorFault={null}
        plan={plan}
        onPlan={setPlan}
      />
    );
  };
  await act(async () => {
    render(
      <Suspense>
        <Page />
      </Suspense>,
    );
  });
  await screen.findByRole("heading", { level: 1 }, { timeout: 20_000 });
  return { room: actor, document: () => selectDocument(evaluation.getSnapshot()) };
}
