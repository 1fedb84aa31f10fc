/** Owns the window that is projected: one for each run, however often it is asked for. */
import { roomHref, type RunAddress } from "./routes.ts";

/** False where the browser refuses the window. */
export function openProjectorWindow(run: RunAddress, question: string): boolean {
  const address = new URL(location.href);
  address.searchParams.set("view", "present");
  address.hash = roomHref(run, question);
  return window.open(address, `niosteg-room-${run.id}`, "popup") !== null;
}
