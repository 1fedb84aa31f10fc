/** Owns turning the assessment folders into JSON modules at build time, so that no YAML parser reaches the browser. */
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Plugin } from "vite";
import { firstWords, splitStepWords } from "#domain/step-words.ts";
import { type AssessmentContent, criteriaIn } from "./assessment-content.ts";
import { printFault } from "./print-fault.ts";
import { readAssessmentFolder, readExample } from "./read-assessment-folder.ts";

/** Serves every folder in `<project>/assessments` as virtual modules; a fault in one stops the build with its place. */
export function assessmentsPlugin(project: string): Plugin {
  const root = join(project, "assessments");
  let modules: ReadonlyMap<string, string> = new Map();

  const read = (): readonly string[] => {
    const faults: string[] = [];
    const contents: (readonly [string, AssessmentContent])[] = [];
    for (const entry of readdirSync(root, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue;
      const folder = join(root, entry.name);
      const result = readAssessmentFolder(relative(process.cwd(), folder) || ".");
      if (result.ok) contents.push([folder, result.content]);
      else faults.push(...result.faults.map(printFault));
    }
    if (faults.length === 0) modules = modulesOf(contents);
    return faults;
  };

  return {
    name: "assessments",
    buildStart() {
      for (const file of readdirSync(root, { recursive: true, encoding: "utf8" })) {
        this.addWatchFile(join(root, file));
      }
      const faults = read();
      if (faults.length > 0) this.error(faults.join("\n"));
    },
    resolveId: {
      filter: { id: /^virtual:assessments?(\/|$)/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      // oxlint-disable-next-line no-control-regex -- the NUL marks a virtual module
      filter: { id: /^\0virtual:assessments?(\/|$)/ },
      handler(id) {
        const code = modules.get(id.slice(1));
        if (code === undefined) this.error(`There is no content called ${id.slice(1)}.`);
        return { code, moduleType: "js", map: { mappings: "" } };
      },
    },
    hotUpdate({ file }) {
      if (!file.startsWith(root.replaceAll(sep, "/"))) return undefined;
      const faults = read();
      if (faults.length > 0) {
        this.environment.hot.send({
          type: "error",
          err: { message: faults.join("\n"), stack: "" },
        });
        return [];
      }
      for (const module of this.environment.moduleGraph.idToModuleMap.values()) {
        if (module.id?.startsWith("\0virtual:assessment")) {
          this.environment.moduleGraph.invalidateModule(module);
        }
      }
      this.environment.hot.send({ type: "full-reload" });
      return [];
    },
  };
}

/** Code by module name: the index, and one module for each part that is loaded by itself. */
function modulesOf(contents: readonly (readonly [string, AssessmentContent])[]): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  const part = (name: string, value: unknown): string => {
    const id = `virtual:assessment/${name}`;
    modules.set(id, `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`);
    return `() => import(${JSON.stringify(id)})`;
  };
  /** A module of its own for a group of parts, so that the first load need not name them all. */
  const group = (name: string, tree: CodeTree): string => {
    const id = `virtual:assessment/${name}`;
    modules.set(id, `export default ${objectCode(tree)}`);
    return `() => import(${JSON.stringify(id)})`;
  };
  const entries = contents.map(([folder, content]) => {
    const { assessment, words, templates, criteria, furtherReading, examples, versions, mappings } = content;
    const at = assessment.id;
    const index = {
      structure: part(`${at}/structure`, assessment),
      languages: mapRecord(
        words,
        ({ assessment: { glossary = {}, ...general }, steps, articles, facilitation }, language) => ({
          first: part(`${at}/${language}/first`, firstWords(general)),
          steps: group(
            `${at}/${language}/steps`,
            mapRecord(steps, (step, id) => part(`${at}/${language}/step-${id}`, splitStepWords(step).first)),
          ),
          rest: group(`${at}/${language}/rest`, {
            general: part(`${at}/${language}/general`, general),
            glossary: part(`${at}/${language}/glossary`, glossary),
            steps: mapRecord(steps, (step, id) => part(`${at}/${language}/rest-${id}`, splitStepWords(step).rest)),
            articles: mapRecord(articles, (said, id) => part(`${at}/${language}/articles-${id}`, said)),
            facilitation: part(`${at}/${language}/facilitation`, facilitation),
            templates: mapRecord(templates, ({ words: inLanguages }, id) =>
              part(`${at}/${language}/template-${id}`, inLanguages[language]),
            ),
            templateTitles: part(
              `${at}/${language}/template-titles`,
              mapRecord(templates, ({ words: inLanguages }) => inLanguages[language]?.title ?? ""),
            ),
          }),
        }),
      ),
      rest: group(`${at}/rest`, {
        templates: mapRecord(templates, ({ template }, id) => part(`${at}/template-${id}`, template)),
        criteria: part(
          `${at}/criteria`,
          mapRecord(words, (_said, language) => criteriaIn(criteria, language)),
        ),
        furtherReading: part(`${at}/further-reading`, furtherReading),
        versions: mapRecord(versions, (frozen, version) => part(`${at}/version-${version}`, frozen)),
        mappings: part(`${at}/mappings`, mappings),
        examples: Object.fromEntries(
          examples.map((name) => [name, part(`${at}/example-${name}`, readExample(folder, name))]),
        ),
      }),
    };
    return `${JSON.stringify(at)}: ${objectCode(index)}`;
  });
  modules.set("virtual:assessments", `export const assessments = {${entries.join(",")}};`);
  return modules;
}

const mapRecord = <T, U, K extends string>(
  record: Readonly<Partial<Record<K, T>>>,
  change: (value: T, key: K) => U,
): Readonly<Record<string, U>> =>
  Object.fromEntries((Object.entries(record) as [K, T][]).map(([key, value]) => [key, change(value, key)]));

type CodeTree = string | { readonly [key: string]: CodeTree };

/** Source of an object whose leaves are code. */
function objectCode(tree: CodeTree): string {
  if (typeof tree === "string") return tree;
  const pairs = Object.entries(tree).map(([key, value]) => `${JSON.stringify(key)}: ${objectCode(value)}`);
  return `{${pairs.join(",")}}`;
}
