import "#ui/global.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/app.tsx";
import { createLibrary, type Repositories } from "#app/library.ts";
import { openEvaluation, startEvaluation } from "#app/open-evaluation.ts";
import { createOwnModels } from "#app/own-models.ts";
import type { Shelf } from "#app/routes.ts";
import { createContentFinder } from "#app/run-content.ts";
import { createRunOpener } from "#app/run-opener.ts";
import { createIndexedDbEvaluationRepository } from "#storage/indexed-db-evaluation-repository.ts";
import { useSaving } from "#stores/saving-store.ts";

const now = () => new Date();
const repositories: Repositories = {
  evaluation: createIndexedDbEvaluationRepository("niosteg"),
  example: createIndexedDbEvaluationRepository("niosteg-examples"),
  model: createIndexedDbEvaluationRepository("niosteg-model-runs"),
};
const models = createOwnModels("niosteg-models", async () => {
  const [{ createModels }, { createIndexedDbModelRepository }] = await Promise.all([
    import("#app/models.ts"),
    import("#storage/model-repository.ts"),
  ]);
  return createModels(createIndexedDbModelRepository("niosteg-models"), repositories.model, now);
});
const findContent = createContentFinder(models);
const library = createLibrary(repositories, models, findContent, now);
const openingOf = (shelf: Shelf, id: string) => ({
  shelf,
  id,
  repository: repositories[shelf],
  findContent,
  now,
  onSaving: useSaving.getState().setSaving,
});
const opener = createRunOpener({
  open: (shelf, id) => openEvaluation(openingOf(shelf, id)),
  start: (shelf, content, document) => startEvaluation(openingOf(shelf, document.id), content, document),
});

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App library={library} models={models} opener={opener} />
  </StrictMode>,
);
