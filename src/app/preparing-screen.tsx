import { Suspense, use } from "react";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { PreparingPage } from "#features/preparing/preparing-page.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { individualHref } from "./individual-addresses.ts";
import { parseRoute, prepareHref, roomHref, type RunAddress } from "./routes.ts";
import { useContent } from "./content-context.tsx";
import { useRunTitle } from "./use-run-title.ts";

/** The preparations, with the way to last year's plan. */
export function PreparingScreen() {
  useRunTitle(useMessages("app").run.preparing);
  const { content, language } = useContent();
  const words = use(content.loadAssessmentWords(language));
  const followUp = (
    <Suspense fallback={null}>
      <FollowingUpOffer />
    </Suspense>
  );
  const address = useRunAddress();
  return (
    <PreparingPage
      words={words}
      followUp={followUp}
      materialHref={address && prepareHref(address)}
      individualHref={address && individualHref(address)}
      roomHref={address && roomHref(address)}
    />
  );
}

/** Undefined where the run has no address. */
function useRunAddress(): RunAddress | undefined {
  const route = parseRoute(useRun().hrefOf({ state: "preparing" }).slice(1));
  return route.page === "run" ? route : undefined;
}

/** Nothing when a plan is followed up already, or when there is none to follow up. */
function FollowingUpOffer() {
  const { hrefOf, loadEarlier } = useRun();
  const { followUp } = useDocument();
  const earlier = use(loadEarlier());
  const { nothing } = useMessages("followingUp");
  if (followUp !== null || earlier === null || earlier.actions.length === 0) return null;
  return (
    <a className="ds-link" href={hrefOf({ state: "following-up" })}>
      {nothing.beginNamed(earlier.label || earlier.date)}
    </a>
  );
}
