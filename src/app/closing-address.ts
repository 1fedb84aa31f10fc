/** Owns the addresses of what closes a meeting, apart from the others since no first answer needs them. */
import type { RunAddress } from "./routes.ts";

/** The address where a run's plan is read aloud. */
export const closeHref = ({ shelf, id }: RunAddress): string =>
  `#/${["close", shelf, id].map(encodeURIComponent).join("/")}`;

/** The address where a run's steps are told one by one. */
export const presentHref = ({ shelf, id }: RunAddress): string =>
  `#/${["present", shelf, id].map(encodeURIComponent).join("/")}`;
