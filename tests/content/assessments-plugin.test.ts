import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer, type ViteDevServer } from "vite";
import { afterEach, describe, expect, test } from "vitest";
import type * as library from "#content/assessment-library.ts";
import { assessmentsPlugin } from "#content/vite-plugin-assessments.ts";
import { copyProject, editFile } from "../fixtures/garden.ts";
import { copyRichProject } from "../fixtures/rich-garden.ts";

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
    const { assessmentIds, loadExampleNames, ...load } = await openLibrary(copyProject().project);
    expect(assessmentIds).toEqual(["uneven"]);
    expect(await loadExampleNames("uneven")).toEqual(["garden"]);
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

  test("names in the first load only what leads to the first question, and modules of names for the rest", async () => {
    await openLibrary(copyRichProject().project);
    const index = await server?.pluginContainer.load("\0virtual:assessments");
    const code = typeof index === "object" && index !== null ? index.code : "";
    expect([...code.matchAll(/import\("virtual:assessment\/uneven\/([^"]*)"\)/g)].map((match) => match[1])).toEqual([
      "structure",
      "sv/first",
      "sv/steps",
      "sv/rest",
      "en/first",
      "en/steps",
      "en/rest",
      "rest",
    ]);
  });

  test("parts a step's words in what a question needs first and the rest, and joins them again", async () => {
    const load = await openLibrary(copyRichProject().project);
    const first = await load.loadStepWords("uneven", "sv", "plan");
    const rest = await load.loadStepRest("uneven", "sv", "plan");
    expect(Object.keys(first)).toEqual(["step", "introduction", "signs", "pitfalls", "questions"]);
    expect(Object.keys(first.questions["plan-known"] ?? {})).toEqual(["question", "why", "levels", "evidence"]);
    expect(rest.sizes).toEqual({ small: "A pot.", medium: "A bed.", large: "A field." });
    expect(Object.keys(rest.questions["plan-known"] ?? {})).toEqual(["examples", "actions", "prompt"]);
    const { steps } = await load.loadAllWords("uneven", "sv");
    expect(steps["plan"]).toEqual({
      ...first,
      sizes: rest.sizes,
      questions: Object.fromEntries(
        Object.entries(first.questions).map(([id, words]) => [id, { ...words, ...rest.questions[id] }]),
      ),
    });
  });

  test("hands out criteria, articles, further reading and the glossary, each on its own", async () => {
    const load = await openLibrary(copyRichProject().project);
    expect((await load.loadCriteria("uneven", "en"))["P1"]).toEqual({ mark: "A", text: "Demand P1." });
    expect(Object.keys(await load.loadArticles("uneven", "en", "plan"))).toEqual(["plan-on-one-page"]);
    expect(await load.loadArticles("uneven", "en", "plant")).toEqual({});
    expect((await load.loadFurtherReading("uneven")).map(({ id }) => id)).toEqual(["garden-guide"]);
    expect((await load.loadGlossary("uneven", "en"))["bed"]?.term).toBe("Bed");
    expect(await load.loadAssessmentWords("uneven", "en")).not.toHaveProperty("glossary");
  });

  test("has nothing where an assessment leaves parts out", async () => {
    const load = await openLibrary(copyProject().project);
    expect([
      await load.loadCriteria("uneven", "sv"),
      await load.loadArticles("uneven", "sv", "plan"),
      await load.loadFurtherReading("uneven"),
      await load.loadGlossary("uneven", "sv"),
    ]).toEqual([{}, {}, [], {}]);
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
