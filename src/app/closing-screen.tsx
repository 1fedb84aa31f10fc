import { use, useState } from "react";
import { buildClosing } from "#features/closing/closing-model.ts";
import { type ClosingFile, ClosingPage } from "#features/closing/closing-page.tsx";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { presentHref } from "./closing-address.ts";
import { useClosingInput } from "./closing-input.ts";
import { downloadFile } from "./download-file.ts";
import { earlierRuns } from "./earlier-runs.ts";
import type { Library } from "./library.ts";
import { writePlanFile } from "./plan-files.ts";
import { type RunAddress, runHref } from "./routes.ts";
import type { RunOpener } from "./run-opener.ts";
import type { OpenEvaluation } from "./running-evaluation.ts";
import { UnopenedRun } from "./unopened-run.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface ClosingScreenProps {
  readonly run: RunAddress;
  readonly library: Library;
  readonly opener: RunOpener;
}

/** The plan of a run as it is read aloud before the group parts. */
export function ClosingScreen({ run, library, opener }: ClosingScreenProps) {
  const result = use(opener.open(run.shelf, run.id));
  if (!result.ok) return <UnopenedRun shelf={run.shelf} failure={result} />;
  return <OpenedClosing address={run} run={result.run} library={library} />;
}

interface OpenedClosingProps {
  readonly address: RunAddress;
  readonly run: OpenEvaluation;
  readonly library: Library;
}

function OpenedClosing({ address, run, library }: OpenedClosingProps) {
  const locale = useLocale();
  const { input, wordsLang } = useClosingInput(run);
  const closing = buildClosing(input);
  const [state, setState] = useState<Parameters<typeof ClosingPage>[0]["state"]>("idle");
  usePageTitle([useMessages("closing").title, closing.organisation].filter((part) => part !== "").join(" – "));
  const { readEarlier, readLastYear } = earlierRuns(run.actor, library, address.shelf);
  const write = async (file: ClosingFile): Promise<boolean> => {
    if (file === "file") {
      const { saveAndTell } = await import("./save-and-tell.ts");
      return saveAndTell(locale, () => library.writeFile(address.shelf, run.revision(), { again: true }));
    }
    const { bytes, fileName, mediaType } = await writePlanFile(file, {
      assessment: input.assessment,
      words: input.words,
      evaluation: run.revision(),
      readEarlier,
      readLastYear,
      carries: { individualMarks: false },
    });
    downloadFile(fileName, [new Uint8Array(bytes)], mediaType);
    return true;
  };
  const take = async (file: ClosingFile) => {
    setState("working");
    try {
      setState((await write(file)) ? "done" : "idle");
    } catch {
      setState("failed");
    }
  };
  return (
    <ClosingPage
      closing={closing}
      wordsLang={wordsLang}
      state={state}
      onTake={(file) => void take(file)}
      planHref={runHref(address.shelf, address.id, { state: "planning" })}
      presentHref={presentHref(address)}
      preparingHref={runHref(address.shelf, address.id, { state: "preparing" })}
    />
  );
}
