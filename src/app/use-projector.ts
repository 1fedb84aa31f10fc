/** Owns the ways to show the room's question on the wall: in a window of its own, or in this one. */
import { useEffect, useRef, useState } from "react";
import type { RoomView } from "#features/workshop/room-view.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { leadProjectors } from "./room-channel.ts";
import type { RunAddress } from "./routes.ts";

/** Keeps every projector window at `view`; null shows nothing new. */
export function useProjector({ shelf, id }: RunAddress, view: RoomView | null) {
  const [isHere, setIsHere] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const locale = usePreferences((preferences) => preferences.locale);
  const colourScheme = usePreferences((preferences) => preferences.colourScheme);
  const lead = useRef<ReturnType<typeof leadProjectors> | null>(null);
  useEffect(() => {
    const projectors = leadProjectors({ shelf, id });
    lead.current = projectors;
    return () => projectors.close();
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
    isRefused,
    open: () => {
      const address = new URL(location.href);
      address.searchParams.set("view", "present");
      setIsRefused(window.open(address, `niosteg-room-${id}`, "popup") === null);
    },
    present: () => setIsHere(true),
    leave: () => setIsHere(false),
  };
}
