import "#ui/global.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/app.tsx";
import { createLibrary, type Repositories } from "#app/library.ts";
import { markedRepository } from "#app/marked-repository.ts";
import { createOwnModels } from "#app/own-models.ts";
import { parseRoute, type Shelf } from "#app/routes.ts";
import type { FindContent } from "#app/run-content.ts";
import { startEvaluation } from "#app/running-evaluation.ts";
import { createRunOpener } from "#app/run-opener.ts";
import { createTables } from "#app/storage-faults.ts";
import { once } from "#content/once.ts";
import { createDefinitionRepository } from "#storage/definition-repository.ts";
import { createEvaluationRepository } from "#storage/evaluation-repository.ts";
import { useSaving } from "#stores/saving-store.ts";

/** In milliseconds; what the app asks for on the way to the first answer does not share the network with its other files. */
const afterFirstAnswer = 15_000;
const now = () => new Date();
const tablesFor = (shelf: Shelf, databaseName: string) =>
  createTables(databaseName, {
    onMemory: useSaving.getState().setInMemory,
    onGivenUp: (version) => {
      const opened = opener.opened();
      if (opened?.shelf === shelf) opened.run.halt(version === null ? "cleared" : "newer-version");
    },
  });
const ownTables = tablesFor("evaluation", "niosteg");
const repositories: Repositories = {
  evaluation: markedRepository(createEvaluationRepository(ownTables)),
  example: createEvaluationRepository(tablesFor("example", "niosteg-examples")),
  model: createEvaluationRepository(tablesFor("model", "niosteg-model-runs")),
};
const keeping = once(async () => (await import("#app/keeping.ts")).createKeeping(ownTables, now));
const models = createOwnModels("niosteg-models", async () => {
  const [{ createModels }, kept] = await Promise.all([import("#app/models.ts"), keeping()]);
  return createModels(kept.models, repositories.model, now);
});
const definitions = createDefinitionRepository(ownTables);
const finder = once(async () => (await import("#app/run-content.ts")).createContentFinder(models, definitions));
const findContent: FindContent = async (shelf, record) => (await finder())(shelf, record);
const library = createLibrary(repositories, models, findContent, now, definitions);
const recovery = async () => {
  const [{ createRecovery }, kept] = await Promise.all([import("#app/recovery.ts"), keeping()]);
  return createRecovery(repositories, library, findContent, kept, now);
};
const openingOf = (shelf: Shelf, id: string) => ({
  shelf,
  id,
  repository: repositories[shelf],
  now,
  onSaving: useSaving.getState().setSaving,
  onStanding: useSaving.getState().setStanding,
});
const opener = createRunOpener({
  open: async (shelf, id) => {
    const { openEvaluation } = await import("#app/open-evaluation.ts");
    return openEvaluation({ ...openingOf(shelf, id), findContent });
  },
  start: (shelf, content, document) => startEvaluation(openingOf(shelf, document.id), content, document),
});

if (import.meta.env.PROD && "serviceWorker" in navigator && location.protocol !== "file:") {
  const { controller } = navigator.serviceWorker;
  setTimeout(() => keepForOffline(controller), controller ? 0 : afterFirstAnswer);
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App library={library} models={models} opener={opener} keeping={keeping} recovery={recovery} />
  </StrictMode>,
);

function keepForOffline(atStart: ServiceWorker | null): void {
  if (parseRoute(location.hash.slice(1)).page === "cleared") return;
  import("#app/register-service-worker.ts")
    .then(({ registerServiceWorker }) => registerServiceWorker(atStart, opener.flush))
    // The app works without; the next visit tries again.
    .catch(() => undefined);
}
