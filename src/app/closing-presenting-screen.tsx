import { use } from "react";
import { PresentingPage } from "#features/closing/presenting-page.tsx";
import { buildSlides } from "#features/closing/step-slides.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { closeHref } from "./closing-address.ts";
import { useClosingInput } from "./closing-input.ts";
import { earlierRuns } from "./earlier-runs.ts";
import type { Library } from "./library.ts";
import type { RunAddress } from "./routes.ts";
import type { RunOpener } from "./run-opener.ts";
import type { OpenEvaluation } from "./running-evaluation.ts";
import { UnopenedRun } from "./unopened-run.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface PresentingScreenProps {
  readonly run: RunAddress;
  readonly library: Library;
  readonly opener: RunOpener;
}

/** The steps of a run, one by one. */
export function PresentingScreen({ run, library, opener }: PresentingScreenProps) {
  const result = use(opener.open(run.shelf, run.id));
  if (!result.ok) return <UnopenedRun shelf={run.shelf} failure={result} />;
  return <OpenedSlides address={run} run={result.run} library={library} />;
}

interface OpenedSlidesProps {
  readonly address: RunAddress;
  readonly run: OpenEvaluation;
  readonly library: Library;
}

function OpenedSlides({ address, run, library }: OpenedSlidesProps) {
  const last = use(earlierRuns(run.actor, library, address.shelf).loadLastYear());
  const { input, wordsLang } = useClosingInput(run);
  const organisation = input.evaluation.organisation.name.trim();
  const backHref = closeHref(address);
  usePageTitle([useMessages("closing").present.title, organisation].filter((part) => part !== "").join(" – "));
  return (
    <PresentingPage
      slides={buildSlides(input, last)}
      organisation={organisation}
      wordsLang={wordsLang}
      backHref={backHref}
      onLeave={() => location.assign(backHref)}
    />
  );
}
