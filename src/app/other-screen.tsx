/** Owns which screen stands beside the start page and the runs: what the first answer never needs. */
import { lazy, type ReactNode, use } from "react";
import type { AppServices } from "./app-services.ts";
import { appVersion } from "./app-version.ts";
import { ContentProvider } from "./content-context.tsx";
import { NotFoundScreen } from "./not-found-screen.tsx";
import type { Route, RunAddress } from "./routes.ts";
import { UnopenedRun } from "./unopened-run.tsx";

const ToolboxScreen = lazy(() => import("./toolbox-screens.tsx").then((module) => ({ default: module.ToolboxScreen })));
const TemplateScreen = lazy(() =>
  import("./toolbox-screens.tsx").then((module) => ({ default: module.TemplateScreen })),
);
const KnowledgeScreen = lazy(() =>
  import("./knowledge-screen.tsx").then((module) => ({ default: module.KnowledgeScreen })),
);
const GlossaryScreen = lazy(() =>
  import("./glossary-screen.tsx").then((module) => ({ default: module.GlossaryScreen })),
);
const FacilitationScreen = lazy(() =>
  import("./facilitation-screen.tsx").then((module) => ({ default: module.FacilitationScreen })),
);
const AloneScreen = lazy(() => import("./alone-screen.tsx").then((module) => ({ default: module.AloneScreen })));
const IndividualScreen = lazy(() =>
  import("./individual-screen.tsx").then((module) => ({ default: module.IndividualScreen })),
);
const ClosingScreen = lazy(() => import("./closing-screen.tsx").then((module) => ({ default: module.ClosingScreen })));
const PresentingScreen = lazy(() =>
  import("./closing-presenting-screen.tsx").then((module) => ({ default: module.PresentingScreen })),
);
const RoomScreen = lazy(() => import("./room-screen.tsx").then((module) => ({ default: module.RoomScreen })));
const AccessibilityScreen = lazy(() =>
  import("./accessibility-screen.tsx").then((module) => ({ default: module.AccessibilityScreen })),
);
const ComparingScreen = lazy(() =>
  import("./comparing-screen.tsx").then((module) => ({ default: module.ComparingScreen })),
);
const RecoveryScreen = lazy(() =>
  import("./recovery-screen.tsx").then((module) => ({ default: module.RecoveryScreen })),
);
const ClearedScreen = lazy(() => import("./recovery-screen.tsx").then((module) => ({ default: module.ClearedScreen })));
const MethodScreen = lazy(() => import("./method-screen.tsx").then((module) => ({ default: module.MethodScreen })));

type OtherRoute = Exclude<Route, { readonly page: "start" | "run" }>;

export function OtherScreen({ route, ...services }: AppServices & { readonly route: OtherRoute }) {
  const { library, opener } = services;
  switch (route.page) {
    case "toolbox":
      return <ToolboxScreen />;
    case "compare":
      return <ComparingScreen library={library} opener={opener} addresses={route.runs} />;
    case "template":
      return (
        <ContentOfRun run={route.run} opener={opener}>
          <TemplateScreen key={route.template} template={route.template} run={route.run} library={library} />
        </ContentOfRun>
      );
    case "prepare":
      return <FacilitationScreen run={route.run} material={route.material} opener={opener} />;
    case "alone":
      return <AloneScreen key={route.parts.join("/")} parts={route.parts} />;
    case "individual":
      if (!route.run) return <NotFoundScreen />;
      return <IndividualScreen {...services} run={route.run} respondent={route.respondent} />;
    case "close":
      return <ClosingScreen run={route.run} library={library} opener={opener} />;
    case "present":
      return <PresentingScreen run={route.run} library={library} opener={opener} />;
    case "room":
      return <RoomScreen run={route.run} opener={opener} library={library} />;
    case "knowledge":
      return <KnowledgeScreen key={route.step} step={route.step} keeping={services.keeping} />;
    case "glossary":
      return <GlossaryScreen track={route.track} />;
    case "recovery":
      return <RecoveryScreen {...services} run={route.run} />;
    case "cleared":
      return <ClearedScreen />;
    case "not-found":
      return <NotFoundScreen />;
    case "method":
      return <MethodScreen />;
    case "accessibility":
      return <AccessibilityScreen version={appVersion} />;
  }
}

interface ContentOfRunProps extends Pick<AppServices, "opener"> {
  readonly run: RunAddress | null;
  readonly children: ReactNode;
}

/** What a run on an own model is made on, for what is shown beside it; otherwise the app's own content. */
function ContentOfRun({ run, opener, children }: ContentOfRunProps) {
  if (run?.shelf !== "model") return children;
  const result = use(opener.open(run.shelf, run.id));
  if (!result.ok) return <UnopenedRun shelf={run.shelf} failure={result} />;
  return <ContentProvider content={result.run.content}>{children}</ContentProvider>;
}
