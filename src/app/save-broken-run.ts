/** Owns saving a run whose screen cannot be drawn, whatever else is broken. Loaded when it is asked for. */
import type { Locale } from "#i18n/messages.ts";
import { downloadFile } from "./download-file.ts";
import type { Library } from "./library.ts";
import type { OpenEvaluation } from "./running-evaluation.ts";
import type { Shelf } from "./routes.ts";
import { saveAndTell } from "./save-and-tell.ts";

/** Saves as usual; where the usual file cannot be made, the bare document, which opens as a file too. */
export async function saveBrokenRun(
  locale: Locale,
  library: Library,
  { shelf, run }: { readonly shelf: Shelf; readonly run: OpenEvaluation },
): Promise<void> {
  const document = run.revision();
  await saveAndTell(locale, async () => {
    try {
      return await library.writeFile(shelf, document, { again: true });
    } catch {
      const name = `${document.id}.niosteg.json`;
      downloadFile(name, [JSON.stringify(document)], "application/json");
      return { kind: "downloaded", name };
    }
  });
}
