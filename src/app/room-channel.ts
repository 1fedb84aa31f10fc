/** Owns what the facilitator's window and the projector say to each other, within one browser. */
import type { WallView } from "#features/workshop/room-view.ts";
import type { ColourScheme } from "#stores/preferences-store.ts";
import type { Language } from "#domain/assessment.ts";
import type { RunAddress } from "./routes.ts";

export interface Projected {
  readonly view: WallView;
  /** null: as the browser says. */
  readonly locale: Language | null;
  readonly colourScheme: ColourScheme;
}

type Message = { readonly type: "ask" | "seen" } | { readonly type: "show"; readonly projected: Projected };

const channelOf = ({ shelf, id }: RunAddress) => new BroadcastChannel(`niosteg-room/${shelf}/${id}`);

/** Shows projectors what is posted, and those that come later what was posted last; hears each that follows. */
export function leadProjectors(run: RunAddress, onFollowed: () => void) {
  const channel = channelOf(run);
  let last: Projected | undefined;
  const show = () => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel reaches its own origin only.
    if (last) channel.postMessage({ type: "show", projected: last } satisfies Message);
  };
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.type === "ask") show();
    if (data.type === "seen") onFollowed();
  });
  return {
    post: (projected: Projected) => {
      last = projected;
      show();
    },
    /** Shows it once more, so that whoever follows answers. */
    call: show,
    close: () => channel.close(),
  };
}

/** Asks what to show and hears each change; returns how to stop. */
export function followRoom(run: RunAddress, onShow: (projected: Projected) => void): () => void {
  const channel = channelOf(run);
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.type !== "show") return;
    onShow(data.projected);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- As above.
    channel.postMessage({ type: "seen" } satisfies Message);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- As above.
  channel.postMessage({ type: "ask" } satisfies Message);
  return () => channel.close();
}
