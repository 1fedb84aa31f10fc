import "#ui/global.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/app.tsx";
import { createLibrary, type Repositories } from "#app/library.ts";
import { markedRepository } from "#app/marked-repository.ts";
import { openEvaluation, startEvaluation } from "#app/open-evaluation.ts";
import { createOwnModels } from "#app/own-models.ts";
import { parseRoute, type Shelf } from "#app/routes.ts";
import { createContentFinder } from "#app/run-content.ts";
import { createRunOpener } from "#app/run-opener.ts";
import { createTables } from "#app/storage-faults.ts";
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
const models = createOwnModels("niosteg-models", async () => {
  const [{ createModels }, { modelRepository }] = await Promise.all([
    import("#app/models.ts"),
    import("#app/keeping.ts"),
  ]);
  return createModels(modelRepository, repositories.model, now);
});
const definitions = createDefinitionRepository(ownTables);
const findContent = createContentFinder(models, definitions);
const library = createLibrary(repositories, models, findContent, now, definitions);
const recovery = async () => {
  const [{ createRecovery }, { contributionRepository, keptThings, modelRepository }] = await Promise.all([
    import("#app/recovery.ts"),
    import("#app/keeping.ts"),
  ]);
  const things = { kept: keptThings, models: modelRepository, contributions: contributionRepository };
  return createRecovery(repositories, library, findContent, things, now);
};
const openingOf = (shelf: Shelf, id: string) => ({
  shelf,
  id,
  repository: repositories[shelf],
  findContent,
  now,
  onSaving: useSaving.getState().setSaving,
  onStanding: useSaving.getState().setStanding,
});
const opener = createRunOpener({
  open: (shelf, id) => openEvaluation(openingOf(shelf, id)),
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
    <App library={library} models={models} opener={opener} recovery={recovery} />
  </StrictMode>,
);

function keepForOffline(atStart: ServiceWorker | null): void {
  if (parseRoute(location.hash.slice(1)).page === "cleared") return;
  import("#app/register-service-worker.ts")
    .then(({ registerServiceWorker }) => registerServiceWorker(atStart, opener.flush))
    // The app works without; the next visit tries again.
    .catch(() => undefined);
}
