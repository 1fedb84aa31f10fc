/** Owns the built service worker and its list of files: everything the app can ask for, so that all of it works offline. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";

/** What nobody needs offline: a picture for the README, what only installing asks for, schemas for other programs. */
const notKept = /^(screenshot\.png|manifest\.webmanifest|icon-.*\.png|schema\/.*)$/u;

interface KeptFile {
  readonly url: string;
  /** Null where the name itself is new with each content. */
  readonly revision: string | null;
  /** Refuses a file of another version, as a server in the middle of a change may send. */
  readonly integrity?: string;
}

/** Only in the build; the names of its files are relative to the page. */
export function serviceWorkerPlugin(project: string): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const files = [...Object.values(bundle).map(builtFile), ...publicFiles(join(project, "public"))]
          .filter(({ url }) => !notKept.test(url))
          .toSorted((one, other) => (one.url < other.url ? -1 : 1));
        const source = await buildWorker(project, files);
        this.emitFile({ type: "asset", fileName: "service-worker.js", source });
      },
    },
  };
}

function builtFile(file: Rolldown.OutputAsset | Rolldown.OutputChunk): KeptFile {
  if (file.fileName.startsWith("assets/")) return { url: file.fileName, revision: null };
  return namedFile(file.fileName, file.type === "chunk" ? file.code : file.source);
}

function publicFiles(folder: string): readonly KeptFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return namedFile(path.slice(folder.length + 1).replaceAll(sep, "/"), readFileSync(path));
    });
}

function namedFile(url: string, content: string | Uint8Array): KeptFile {
  const digest = createHash("sha256").update(content).digest("base64");
  return { url, revision: digest.slice(0, 16), integrity: `sha256-${digest}` };
}

async function buildWorker(project: string, files: readonly KeptFile[]): Promise<string> {
  const { output } = (await build({
    root: project,
    configFile: false,
    logLevel: "warn",
    define: { filesOfVersion: JSON.stringify(files) },
    build: {
      write: false,
      copyPublicDir: false,
      target: "baseline-widely-available",
      rolldownOptions: {
        input: join(project, "src/app/service-worker/service-worker.ts"),
        output: { format: "iife" },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
