import "./app.css";
import { lazy, Suspense, use, useEffect, useLayoutEffect } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { useLocale } from "#i18n/use-messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import type { AppServices } from "./app-services.ts";
import { AppFooter } from "./app-footer.tsx";
import { AppHeader } from "./app-header.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { NotFoundScreen } from "./not-found-screen.tsx";
import { NoticeBar } from "./notice-bar.tsx";
import { parseRoute, type Route } from "./routes.ts";
import { RunScreen } from "./run-screen.tsx";
import { StartScreen } from "./start-screen.tsx";

const ToolboxScreen = lazy(() => import("./toolbox-screens.tsx").then((module) => ({ default: module.ToolboxScreen })));
const TemplateScreen = lazy(() =>
  import("./toolbox-screens.tsx").then((module) => ({ default: module.TemplateScreen })),
);
const MethodScreen = lazy(() => import("./method-screen.tsx").then((module) => ({ default: module.MethodScreen })));

/** The frame around every screen, and which screen the address asks for. */
export function App({ library, opener }: AppServices) {
  const [location] = useHashLocation();
  useColourScheme();
  return (
    <Suspense fallback={null}>
      <LanguageOfPage />
      <AppHeader />
      <NoticeBar />
      <main id="content" tabIndex={-1} className="nio-page">
        <ErrorBoundary resetKey={location}>
          <Suspense fallback={<div className="nio-waiting" />}>
            <Screen route={parseRoute(location)} library={library} opener={opener} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <AppFooter />
    </Suspense>
  );
}

function Screen({ route, library, opener }: AppServices & { readonly route: Route }) {
  switch (route.page) {
    case "start":
      return <StartScreen library={library} opener={opener} />;
    case "run":
      return <OpenRunScreen route={route} library={library} opener={opener} />;
    case "toolbox":
      return <ToolboxScreen />;
    case "template":
      return <TemplateScreen template={route.template} />;
    case "method":
      return <MethodScreen />;
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
