import { useEffect, useState } from "react";
import { ProjectorPage } from "#features/workshop/projector-page.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { followRoom, type Projected } from "./room-channel.ts";
import type { RunAddress } from "./routes.ts";
import { usePageTitle } from "./use-page-title.ts";

/** The projector's window: shows what the facilitator's window tells, opens no run and writes none. */
export function RoomProjectorScreen({ run: { shelf, id } }: { readonly run: RunAddress }) {
  const messages = useMessages("workshop").projector;
  const [projected, setProjected] = useState<Projected | null>(null);
  usePageTitle(messages.title);
  useEffect(
    () =>
      followRoom({ shelf, id }, (next) => {
        usePreferences.setState({ locale: next.locale, colourScheme: next.colourScheme });
        setProjected(next);
      }),
    [shelf, id],
  );
  useFullScreenKey();
  if (projected) return <ProjectorPage view={projected.view} />;
  return (
    <div className="nio-projector nio-projector-waiting">
      <h1>{messages.waiting}</h1>
      <p>{messages.waitingHint}</p>
    </div>
  );
}

/** F fills the screen, and gives the window back. */
function useFullScreenKey(): void {
  useEffect(() => {
    const toggle = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      if (key.toLowerCase() !== "f" || ctrlKey || altKey || metaKey) return;
      const changing = document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen();
      // A browser that refuses has a full screen of its own.
      changing.catch(() => undefined);
    };
    addEventListener("keydown", toggle);
    return () => removeEventListener("keydown", toggle);
  }, []);
}
