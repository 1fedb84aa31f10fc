import type { Library } from "./library.ts";
import type { RunOpener } from "./run-opener.ts";

/** What main builds once and every screen works through. */
export interface AppServices {
  readonly library: Library;
  readonly opener: RunOpener;
}
