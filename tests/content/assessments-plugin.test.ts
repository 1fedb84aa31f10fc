import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer, type ViteDevServer } from "vite";
import { afterEach, describe, expect, test } from "vitest";
import type * as library from "#content/assessment-library.ts";
import { assessmentsPlugin } from "#content/vite-plugin-assessments.ts";
import { copyProject, editFile } from "../fixtures/garden.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
let server: ViteDevServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function openLibrary(project: string): Promise<typeof library> {
  server = await createServer({
    root: repository,
    configFile: false,
    logLevel: "silent",
    appType: "custom",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
    plugins: [assessmentsPlugin(project)],
  });
  await server.pluginContainer.buildStart();
  return (await server.ssrLoadModule("/src/content/assessment-library.ts")) as typeof library;
}

describe("the library over the built modules", () => {
  test("hands out each part on its own and all words together", async () => {
    const { assessmentIds, exampleNames, ...load } = await openLibrary(copyProject().project);
    expect(assessmentIds).toEqual(["uneven"]);
    expect(exampleNames("uneven")).toEqual(["garden"]);
    expect((await load.loadAssessment("uneven")).scale).toEqual({ values: [0, 0.25, 0.5, 1] });
    expect((await load.loadStepWords("uneven", "en", "plant")).introduction).toBe("Planting makes the plan real.");
    expect((await load.loadTemplates("uneven")).map(({ id, step }) => [id, step])).toEqual([["day-log", "plant"]]);
    expect((await load.loadTemplate("uneven", "day-log"))?.step).toBe("plant");
    expect(await load.loadTemplate("uneven", "night-log")).toBeNull();
    expect(await load.loadTemplateTitles("uneven", "sv")).toEqual({ "day-log": "Dagbok" });
    const words = await load.loadAllWords("uneven", "sv");
    expect([words.assessment.name, Object.keys(words.steps), words.templates["day-log"]?.title]).toEqual([
      "Trädgårdsprovet",
      ["plan", "plant"],
      "Dagbok",
    ]);
    expect(await load.loadExample("uneven", "garden")).toMatchObject({ id: "garden" });
  });

  test("gives the same promise each time, and tries again after a failure", async () => {
    const { loadAssessment, loadTemplateWords } = await openLibrary(copyProject().project);
    expect(loadAssessment("uneven")).toBe(loadAssessment("uneven"));
    const failed = loadTemplateWords("uneven", "en", "night-log");
    await expect(failed).rejects.toThrow("There is no content called uneven/en/night-log.");
    const again = loadTemplateWords("uneven", "en", "night-log");
    expect(again).not.toBe(failed);
    await expect(again).rejects.toThrow("There is no content called uneven/en/night-log.");
  });
});

test("a fault in a folder stops the build with its place", async () => {
  const { project, folder } = copyProject();
  editFile(join(folder, "assessment.yaml"), "readyAt", "readyUntil");
  await expect(openLibrary(project)).rejects.toThrow(
    /assessment\.yaml:8:3 thresholds\.readyUntil: expected only known keys, found "readyUntil"/,
  );
});
