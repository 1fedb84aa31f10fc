/** Owns how the time used in a meeting is counted, also over a reload and a meeting cut in two. Moments and lengths in ms. */

export interface MeetingClock {
  /** What was used before the clock was last started. */
  readonly used: number;
  /** When it was last started; null while it stands still. */
  readonly since: number | null;
  /** When it was last seen. */
  readonly seen: number;
}

/** The plan that is compared with, and the clock. */
export interface MeetingPlan {
  /** The id of a run sheet; empty for so many minutes per step. */
  readonly sheet: string;
  /** null before it was started. */
  readonly clock: MeetingClock | null;
}

/** Nobody looks away from a meeting for longer than this: it was cut in two. */
const longestAway = 5 * 60_000;

/** Starts the clock, or lets it stand still. */
export function toggled(clock: MeetingClock | null, now: number): MeetingClock {
  if (clock === null) return { used: 0, since: now, seen: now };
  return { used: usedUntil(clock, now), since: clock.since === null ? now : null, seen: now };
}

/** The clock as it is found again: it stood still where nobody saw it for more than five minutes. */
export function foundAgain(clock: MeetingClock, now: number): MeetingClock {
  const isSame = now >= clock.seen && now - clock.seen <= longestAway;
  return isSame ? { ...clock, seen: now } : { used: usedUntil(clock, clock.seen), since: null, seen: now };
}

/** Whole minutes used. */
export const minutesUsed = (clock: MeetingClock, now: number): number => Math.floor(usedUntil(clock, now) / 60_000);

const usedUntil = ({ used, since }: MeetingClock, now: number): number =>
  used + (since === null ? 0 : Math.max(0, now - since));
