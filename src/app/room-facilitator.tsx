import { use, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { MeetingPlan } from "#features/workshop/meeting-clock.ts";
import { ProjectorPage } from "#features/workshop/projector-page.tsx";
import { RoomPage } from "#features/workshop/room-page.tsx";
import { calmViewOf, roomViewOf } from "#features/workshop/room-view.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { selectQuestion } from "#workshop/workshop.selectors.ts";
import { earlierRuns } from "./earlier-runs.ts";
import { roomOf, syncRoomUrl, type WorkshopActor } from "./room-actor.ts";
import type { Library } from "./library.ts";
import { keepPlan, readPlan } from "./room-memory.ts";
import { type RunAddress, runHref } from "./routes.ts";
import type { OpenEvaluation } from "./running-evaluation.ts";
import { SavingStatus } from "./saving-status.tsx";
import { StorageBarWhenNeeded } from "./storage-bar-when-needed.tsx";
import { usePageTitle } from "./use-page-title.ts";
import { useProjector } from "./use-projector.ts";

interface RoomFacilitatorProps {
  readonly address: RunAddress;
  readonly run: OpenEvaluation;
  readonly library: Library;
}

/** The facilitator's window, and what it tells the projector. */
export function RoomFacilitator({ address, run, library }: RoomFacilitatorProps) {
  const actor = roomOf(run.actor, run.assessment, address);
  const { shelf, id } = address;
  useEffect(() => syncRoomUrl(actor, { shelf, id }), [actor, shelf, id]);
  const { assessment, content } = run;
  const locale = useLocale();
  const language = content.languageFor(locale);
  const wordsLang = language === locale ? undefined : language;
  const words = use(content.loadAllWords(language));
  const facilitation = use(content.loadFacilitation(language));
  const snapshot = useWorkshop(actor);
  const { organisation, label } = snapshot.context.document;
  const name = [organisation.name, label].filter(Boolean).join(", ");
  const messages = useMessages("workshop");
  const lastYear = use(earlierRuns(run.actor, library, shelf).loadLastYear());
  const view = useMemo(
    () => roomViewOf(snapshot, words, wordsLang ?? null, lastYear),
    [snapshot, words, wordsLang, lastYear],
  );
  const [plan, setPlan] = useState(() => readPlan(address, Date.now()));
  const changePlan = (next: MeetingPlan) => {
    setPlan(next);
    keepPlan(address, next);
  };
  const projector = useProjector(address, selectQuestion(snapshot), view, () =>
    calmViewOf(snapshot, words, wordsLang ?? null),
  );
  const asked = view?.kind === "question" ? view.question : messages.goal.title;
  usePageTitle([asked, messages.title, name].filter(Boolean).join(" – "));
  const saveFile = async () => {
    const { saveAndTell } = await import("./save-and-tell.ts");
    await saveAndTell(locale, () => library.writeFile(address.shelf, run.revision(), { again: true }));
  };
  if (projector.isHere && view)
    return (
      <>
        <ProjectorPage view={view} />
        <Button variant="tertiary" className="nio-projector-leave" onClick={projector.leave}>
          {messages.projector.leave}
        </Button>
      </>
    );
  const firstStep = assessment.steps[0]?.id ?? "";
  return (
    <>
      <StorageBarWhenNeeded onSaveFile={() => void saveFile()} onTakeOver={() => void run.takeOver()} />
      <RoomPage
        room={{
          snapshot,
          words,
          wordsLang,
          lastYear,
          createId: () => crypto.randomUUID(),
          now,
          send: (event) => actor.send(event),
          edit: (edit) => run.actor.send(edit),
        }}
        name={name}
        facilitation={facilitation}
        walkHref={runHref(address.shelf, address.id, { state: "answering", at: "introduction", step: firstStep })}
        reviewHref={runHref(address.shelf, address.id, { state: "reviewing" })}
        saving={<SavingStatus />}
        onProject={projector.open}
        onPresentHere={projector.present}
        plan={plan}
        onPlan={changePlan}
        projectorFault={projector.fault}
      />
    </>
  );
}

const now = () => performance.now();

function useWorkshop(actor: WorkshopActor) {
  const subscribe = useCallback(
    (listen: () => void) => {
      const subscription = actor.subscribe(listen);
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  return useSyncExternalStore(subscribe, () => actor.getSnapshot());
}
