/** Opens a file as an own model and says in words what stands in the way. Loaded when a file is chosen. */
import { loadMessages, type Locale } from "#i18n/messages.ts";
import type { Notice } from "#stores/notices-store.ts";
import type { OwnModels } from "./own-models.ts";

/** More faults than this are counted, not written out. */
const mostFaults = 8;

/** The id of a run on the model, or what to tell the user when the file cannot be opened and nothing was stored. */
export async function openModel(
  models: OwnModels,
  file: File,
  locale: Locale,
): Promise<{ readonly run: string } | { readonly notice: Notice }> {
  const [ready, opening, own, model] = await Promise.all([
    models.load(),
    loadMessages(locale, "opening"),
    loadMessages(locale, "ownModels"),
    loadMessages(locale, "model"),
  ]);
  const opened = await ready.open(file);
  if (opened.kind === "opened") return { run: opened.run };
  const lines =
    opened.kind === "in-use"
      ? [own.inUse(opened.id, opened.version)]
      : [
          ...opened.faults
            .slice(0, mostFaults)
            .map(({ line, column, fault }) => `${model.place(line, column)}: ${model.fault(fault)}`),
          ...(opened.faults.length > mostFaults ? [own.more(opened.faults.length - mostFaults)] : []),
        ];
  return {
    notice: { tone: "danger", title: own.openFailed, lines: [...new Set([...lines, opening.importUntouched])] },
  };
}
