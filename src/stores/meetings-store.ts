/** Owns what is said of a run's meeting but stands in no evaluation: for as long as the page is open. */
import { create } from "zustand";

/** Texts are empty until they are written. */
export interface MeetingDetails {
  readonly place: string;
  readonly time: string;
  /** The last day to answer alone, such as 2026-11-20. */
  readonly deadline: string;
  /** The role that takes the answer files, never a name. */
  readonly receiver: string;
}

interface Meetings {
  /** By the run's id; those of which something is said. */
  readonly meetings: Readonly<Record<string, MeetingDetails>>;
  readonly describe: (run: string, details: MeetingDetails) => void;
}

const nothingSaid: MeetingDetails = { place: "", time: "", deadline: "", receiver: "" };

const useMeetings = create<Meetings>()((set) => ({
  meetings: {},
  describe: (run, details) => set(({ meetings }) => ({ meetings: { ...meetings, [run]: details } })),
}));

/** What is said of the run's meeting, and how to say something else. */
export function useMeeting(run: string): readonly [MeetingDetails, (details: MeetingDetails) => void] {
  const meeting = useMeetings(({ meetings }) => meetings[run] ?? nothingSaid);
  const describe = useMeetings((store) => store.describe);
  return [meeting, (details) => describe(run, details)];
}
