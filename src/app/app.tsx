import "./app.css";
import { lazy, type ReactNode, Suspense, use, useEffect, useLayoutEffect } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { useLocale } from "#i18n/use-messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import type { AppServices } from "./app-services.ts";
import { AppFooter } from "./app-footer.tsx";
import { AppHeader } from "./app-header.tsx";
import { appVersion } from "./app-version.ts";
import { ContentProvider } from "./content-context.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { NotFoundScreen } from "./not-found-screen.tsx";
import { NoticeBar } from "./notice-bar.tsx";
import { parseRoute, type Route, type RunAddress } from "./routes.ts";
import { RunScreen } from "./run-screen.tsx";
import { StartScreen } from "./start-screen.tsx";

const UnopenedRun = lazy(() => import("./unopened-run.tsx").then((module) => ({ default: module.UnopenedRun })));
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
const AccessibilityScreen = lazy(() =>
  import("./accessibility-screen.tsx").then((module) => ({ default: module.AccessibilityScreen })),
);
const MethodScreen = lazy(() => import("./method-screen.tsx").then((module) => ({ default: module.MethodScreen })));

/** The frame around every screen, and which screen the address asks for. */
export function App(services: AppServices) {
  const [location] = useHashLocation();
  useColourScheme();
  const changePage = useNotices((notices) => notices.changePage);
  useEffect(changePage, [changePage, location]);
  return (
    <Suspense fallback={null}>
      <LanguageOfPage />
      <AppHeader />
      <NoticeBar />
      <main id="content" tabIndex={-1} className="nio-page">
        <ErrorBoundary resetKey={location}>
          <Suspense fallback={<div className="nio-waiting" />}>
            <Screen {...services} route={parseRoute(location)} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <AppFooter />
    </Suspense>
  );
}

function Screen({ route, ...services }: AppServices & { readonly route: Route }) {
  const { library, opener } = services;
  switch (route.page) {
    case "start":
      return <StartScreen {...services} />;
    case "run":
      return <OpenRunScreen {...services} route={route} />;
    case "toolbox":
      return <ToolboxScreen />;
    case "template":
      return (
        <ContentOfRun run={route.run} opener={opener}>
          <TemplateScreen key={route.template} template={route.template} run={route.run} library={library} />
        </ContentOfRun>
      );
    case "knowledge":
      return <KnowledgeScreen key={route.step} step={route.step} />;
    case "glossary":
      return <GlossaryScreen track={route.track} />;
    case "method":
      return <MethodScreen />;
    case "accessibility":
      return <AccessibilityScreen version={appVersion} />;
    case "not-found":
      return <NotFoundScreen />;
  }
}

function OpenRunScreen({ route, library, opener }: AppServices & { readonly route: Extract<Route, { page: "run" }> }) {
  const result = use(opener.open(route.shelf, route.id));
  return (
    <RunScreen
      key={`${route.shelf}/${route.id}`}
      shelf={route.shelf}
      id={route.id}
      result={result}
      library={library}
      onRemoveExample={() => {
        location.hash = "#/";
        void opener.close().then(() => library.remove("example", route.id));
      }}
    />
  );
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

function LanguageOfPage() {
  const locale = useLocale();
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return null;
}

function useColourScheme() {
  const colourScheme = usePreferences((preferences) => preferences.colourScheme);
  useEffect(() => {
    document.documentElement.dataset["colorScheme"] = colourScheme;
  }, [colourScheme]);
}
