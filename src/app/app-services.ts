import type { Keeping } from "./keeping.ts";
import type { Library } from "./library.ts";
import type { OwnModels } from "./own-models.ts";
import type { Recovery } from "./recovery.ts";
import type { RunOpener } from "./run-opener.ts";

/** What main builds once and every screen works through. */
export interface AppServices {
  readonly library: Library;
  readonly models: OwnModels;
  readonly opener: RunOpener;
  /** Where own models and contributions stand; loaded when first asked for. */
  readonly keeping: () => Promise<Keeping>;
  /** What can be brought back; loaded when first asked for. */
  readonly recovery: () => Promise<Recovery>;
}
