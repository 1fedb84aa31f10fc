/** Owns which of the pages that have a run open writes it: one holds a Web Lock, the others follow and can take over. */

/** What this page does when its part changes. */
export interface Candidate {
  /** Writes what is left, takes no more edits, and shows what is stored. */
  readonly follow: () => Promise<void>;
  /** Shows what is stored, and takes edits. */
  readonly lead: () => Promise<void>;
  /** Shows what the page that writes has just stored. */
  readonly reread: () => Promise<unknown>;
}

export interface Election {
  /** Resolves when this page writes; what the other page had not yet written is stored first. */
  readonly takeOver: () => Promise<void>;
  /** Tells the other pages that there is something new to read. */
  readonly announce: () => void;
  /** Lets another page write. */
  readonly leave: () => void;
}

/** What the page that writes says of what it stored, and what is said when another takes over. */
type Message = "stored" | "yield" | "yielded";

/** How long the page that writes gets to store what it has before it loses its part, in milliseconds. */
const patience = 3000;

/**
 * Stands for election; resolves when it is known whether this page leads, and has followed if it does not. Where there
 * are no Web Locks every page leads, and the revisions tell when two have written.
 */
export async function standForElection(name: string, candidate: Candidate): Promise<Election> {
  const { locks } = globalThis.navigator as { readonly locks?: LockManager };
  if (!locks) return { takeOver: candidate.lead, announce: () => undefined, leave: () => undefined };
  const channel = new BroadcastChannel(name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no such argument
  const tell = (message: Message) => channel.postMessage(message);
  let queue = new AbortController();
  let isLeading = false;
  let hasLeft = false;
  let term = 0;
  let release = (): void => undefined;
  let heard = (): void => undefined;
  let pauses: Promise<void> = Promise.resolve();

  /** Whether the lock was given; it is held until it is let go of or taken. */
  const request = (options: LockOptions, onGiven: () => Promise<void>): Promise<boolean> => {
    term += 1;
    const mine = term;
    return new Promise((resolve) => {
      const holding = locks.request(name, options, async (lock) => {
        if (!lock || mine !== term) return resolve(false);
        const held = new Promise<void>((done) => {
          release = done;
        });
        isLeading = true;
        await onGiven();
        resolve(true);
        await held;
      });
      holding.catch(() => (mine === term ? step(candidate.follow) : undefined));
    });
  };
  /** Follows, and leads when nobody else does any longer; not when it has taken over or left on the way. */
  const step = async (follow: () => Promise<void>): Promise<void> => {
    const mine = term;
    isLeading = false;
    await follow();
    if (mine !== term) return;
    queue = new AbortController();
    void request({ signal: queue.signal }, candidate.lead);
  };
  /** In turn: writes what is left and shows what is stored, then leads again unless another page has taken over. */
  const pauseLeading = (whilePaused?: () => Promise<void>): void => {
    pauses = pauses.then(async () => {
      if (!isLeading) return;
      const mine = term;
      await candidate.follow();
      await whilePaused?.();
      if (isLeading && mine === term) await candidate.lead();
    });
  };
  const giveWay = async (): Promise<void> => {
    if (hasLeft) return;
    tell("yielded");
    // The page that asked may have gone without taking over.
    await new Promise((resolve) => setTimeout(resolve, patience));
  };
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data === "yielded") heard();
    else if (data === "yield") pauseLeading(giveWay);
    // A page that follows stores what it had put by when it was opened.
    else if (isLeading) pauseLeading();
    else void candidate.reread();
  });
  if (!(await request({ ifAvailable: true }, async () => undefined))) await step(candidate.follow);
  return {
    takeOver: async () => {
      const yielded = new Promise<void>((resolve) => {
        heard = resolve;
        setTimeout(resolve, patience);
      });
      tell("yield");
      await yielded;
      if (hasLeft) return;
      queue.abort();
      await request({ steal: true }, candidate.lead);
    },
    announce: () => tell("stored"),
    leave: () => {
      term += 1;
      hasLeft = true;
      isLeading = false;
      queue.abort();
      release();
      channel.close();
    },
  };
}
