/** Owns putting by what cannot be stored because something else has been stored in its place. Loaded when that happens. */
import { localeOf } from "#i18n/locale-of.ts";
import { loadMessages } from "#i18n/messages.ts";
import type { EvaluationRepository } from "#storage/evaluation-repository.ts";
import { useNotices } from "#stores/notices-store.ts";
import { usePreferences } from "#stores/preferences-store.ts";

/** Resolves when the document can be found among the versions; tells the group so. Rejects when it cannot be put by. */
export async function setAsideUnsaved(
  repository: EvaluationRepository,
  { id, at, record }: { readonly id: string; readonly at: string; readonly record: unknown },
): Promise<void> {
  const history = await repository.history();
  await history.setAside({ id, at, why: "unsaved", record });
  const messages = await loadMessages(localeOf(usePreferences.getState().locale, navigator.languages), "saving");
  useNotices.getState().show({ tone: "info", title: messages.setAsideTitle, lines: [messages.setAside] }, true);
}
