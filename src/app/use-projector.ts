/** Owns the ways to show the room's question on the wall: in a window of its own, or in this one. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { ProjectorFault } from "#features/workshop/room-page.tsx";
import type { WallView } from "#features/workshop/room-view.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { openProjectorWindow } from "./projector-window.ts";
import { leadProjectors } from "./room-channel.ts";
import type { RunAddress } from "./routes.ts";

/** How long a new window has to load and answer, in milliseconds. */
const patience = 4000;

/** Keeps every projector window at `view`, null showing nothing new, and leaves them at `calm` when the room is left. */
export function useProjector({ shelf, id }: RunAddress, question: string, view: WallView | null, calm: () => WallView) {
  const [isHere, setIsHere] = useState(false);
  const [fault, setFault] = useState<ProjectorFault | null>(null);
  const locale = usePreferences((preferences) => preferences.locale);
  const colourScheme = usePreferences((preferences) => preferences.colourScheme);
  const lead = useRef<ReturnType<typeof leadProjectors> | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const leaveCalm = useEffectEvent(() => lead.current?.post({ view: calm(), locale, colourScheme }));
  useEffect(() => {
    const projectors = leadProjectors({ shelf, id }, () => {
      clearTimeout(waiting.current);
      setFault(null);
    });
    lead.current = projectors;
    return () => {
      clearTimeout(waiting.current);
      leaveCalm();
      projectors.close();
    };
  }, [shelf, id]);
  useEffect(() => {
    if (view) lead.current?.post({ view, locale, colourScheme });
  }, [view, locale, colourScheme]);
  useEffect(() => {
    if (!isHere) return;
    const leave = ({ key }: KeyboardEvent) => {
      if (key === "Escape" || key.toLowerCase() === "f") setIsHere(false);
    };
    addEventListener("keydown", leave);
    return () => removeEventListener("keydown", leave);
  }, [isHere]);
  return {
    isHere,
    fault,
    open: () => {
      clearTimeout(waiting.current);
      const isOpen = openProjectorWindow({ shelf, id }, question);
      setFault(isOpen ? null : "refused");
      if (!isOpen) return;
      waiting.current = setTimeout(() => setFault("unheard"), patience);
      lead.current?.call();
    },
    present: () => setIsHere(true),
    leave: () => setIsHere(false),
  };
}
