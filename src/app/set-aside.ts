/** Owns putting by what cannot be stored because something else has been stored in its place. Loaded when that happens. */
import canonicalize from "canonicalize";
import { localeOf } from "#i18n/locale-of.ts";
import { loadMessages } from "#i18n/messages.ts";
import type { EvaluationRepository } from "#storage/evaluation-repository.ts";
import { useNotices } from "#stores/notices-store.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { recoveryHref, type RunAddress } from "./routes.ts";

interface Unsaved extends RunAddress {
  readonly at: string;
  readonly record: unknown;
}

/**
 * Resolves when the document can be found among the versions; tells the group so, and shows the way. Does nothing when
 * what is stored has the same contents. Rejects when it cannot be put by.
 */
export async function setAsideUnsaved(
  repository: EvaluationRepository,
  { shelf, id, at, record }: Unsaved,
): Promise<void> {
  if (contentsOf(record) === contentsOf(await repository.load(id))) return;
  const history = await repository.history();
  await history.setAside({ id, at, why: "unsaved", record });
  const messages = await loadMessages(localeOf(usePreferences.getState().locale, navigator.languages), "saving");
  const { show, dismiss } = useNotices.getState();
  const choose = () => {
    dismiss();
    location.hash = recoveryHref({ shelf, id });
  };
  show(
    {
      tone: "info",
      title: messages.setAsideTitle,
      lines: [messages.setAside],
      choice: { label: messages.setAsideShow, choose, later: messages.setAsideClose },
    },
    true,
  );
}

/** Without what saving writes by itself. */
const contentsOf = (record: unknown): string | undefined =>
  canonicalize({ ...(record as object), revision: 0, changed: "", log: [], result: null });
