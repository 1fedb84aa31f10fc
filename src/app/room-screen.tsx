import { use } from "react";
import { RoomFacilitator } from "./room-facilitator.tsx";
import { RoomProjectorScreen } from "./room-projector-screen.tsx";
import type { AppServices } from "./app-services.ts";
import type { RunAddress } from "./routes.ts";
import { UnopenedRun } from "./unopened-run.tsx";

interface RoomScreenProps extends Pick<AppServices, "opener" | "library"> {
  readonly run: RunAddress;
}

/** The meeting of a run: in the window that leads it, or in the one that is projected. */
export function RoomScreen(props: RoomScreenProps) {
  const isProjector = new URLSearchParams(location.search).get("view") === "present";
  return isProjector ? <RoomProjectorScreen run={props.run} /> : <LedRoom {...props} />;
}

function LedRoom({ run, opener, library }: RoomScreenProps) {
  const result = use(opener.open(run.shelf, run.id));
  if (!result.ok) return <UnopenedRun shelf={run.shelf} failure={result} />;
  return <RoomFacilitator key={`${run.shelf}/${run.id}`} address={run} run={result.run} library={library} />;
}
