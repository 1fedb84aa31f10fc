import "./app.css";
import { lazy, Suspense, use, useEffect, useLayoutEffect } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { useLocale } from "#i18n/use-messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import type { AppServices } from "./app-services.ts";
import { AppFooter } from "./app-footer.tsx";
import { AppHeader } from "./app-header.tsx";
import { BrokenScreen } from "./broken-screen.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { NoticeBar } from "./notice-bar.tsx";
import { parseRoute, type Route } from "./routes.ts";
import { RunScreen } from "./run-screen.tsx";
import { StartScreen } from "./start-screen.tsx";

const OtherScreen = lazy(() => import("./other-screen.tsx").then((module) => ({ default: module.OtherScreen })));

/** The frame around every screen, and which screen the address asks for. */
export function App(services: AppServices) {
  const [location] = useHashLocation();
  useColourScheme();
  const changePage = useNotices((notices) => notices.changePage);
  useEffect(changePage, [changePage, location]);
  const broken = <BrokenScreen library={services.library} opener={services.opener} />;
  return (
    <Suspense fallback={null}>
      <ErrorBoundary resetKey={location} broken={broken}>
        <LanguageOfPage />
        <AppHeader />
        <NoticeBar />
        <main id="content" tabIndex={-1} className="nio-page">
          <ErrorBoundary resetKey={location} broken={broken}>
            <Suspense fallback={<div className="nio-waiting" />}>
              <Screen {...services} route={parseRoute(location)} />
            </Suspense>
          </ErrorBoundary>
        </main>
        <AppFooter />
      </ErrorBoundary>
    </Suspense>
  );
}

function Screen({ route, ...services }: AppServices & { readonly route: Route }) {
  if (route.page === "start") return <StartScreen {...services} />;
  if (route.page === "run") return <OpenRunScreen {...services} route={route} />;
  return <OtherScreen {...services} route={route} />;
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
        void opener.close().then(() => library.removeExamples());
      }}
    />
  );
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
