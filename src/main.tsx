import "#ui/global.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/app.tsx";
import { assessmentOf, createLibrary, type Repositories } from "#app/library.ts";
import { openEvaluation } from "#app/open-evaluation.ts";
import { createRunOpener } from "#app/run-opener.ts";
import { createIndexedDbEvaluationRepository } from "#storage/indexed-db-evaluation-repository.ts";
import { useSaving } from "#stores/saving-store.ts";

const now = () => new Date();
const repositories: Repositories = {
  evaluation: createIndexedDbEvaluationRepository("niosteg"),
  example: createIndexedDbEvaluationRepository("niosteg-examples"),
};
const library = createLibrary(repositories, now);
const opener = createRunOpener((shelf, id) =>
  openEvaluation({
    shelf,
    id,
    repository: repositories[shelf],
    assessmentOf,
    now,
    onSaving: useSaving.getState().setSaving,
  }),
);

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App library={library} opener={opener} />
  </StrictMode>,
);
