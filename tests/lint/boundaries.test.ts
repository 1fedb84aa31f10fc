import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

interface Boundary {
  readonly file: string;
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
}

const boundaries: readonly Boundary[] = [
  {
    file: "src/domain/probe.ts",
    allowed: ["./other.ts", "#domain/other.ts", "valibot"],
    forbidden: [
      "react",
      "xstate",
      "zustand/vanilla",
      "node:fs",
      "yaml",
      "#features/results/results-page.tsx",
      "../main.tsx",
    ],
  },
  {
    file: "src/evaluation/probe.ts",
    allowed: ["./place.ts", "#domain/other.ts", "xstate"],
    forbidden: ["react", "zustand", "idb", "#stores/preferences-store.ts", "#storage/other.ts", "#i18n/sv/app.ts"],
  },
  {
    file: "src/evaluation/evaluation-context.tsx",
    allowed: ["react", "./place.ts", "#domain/other.ts"],
    forbidden: ["react-dom", "zustand", "#ui/button/button.tsx"],
  },
  {
    file: "src/workshop/probe.ts",
    allowed: ["./room.ts", "#domain/other.ts", "xstate"],
    forbidden: ["react", "zustand", "idb", "#evaluation/place.ts", "#storage/other.ts", "#i18n/sv/app.ts"],
  },
  {
    file: "src/content/probe.ts",
    allowed: ["./other.ts", "#domain/other.ts", "#assessments/connect/examples/example.json"],
    forbidden: ["yaml", "node:fs", "react", "#storage/other.ts", "#stores/preferences-store.ts"],
  },
  {
    file: "src/content/vite-plugin-assessments.ts",
    allowed: ["vite", "yaml", "node:fs/promises", "./other.ts", "#domain/other.ts"],
    forbidden: ["react", "#storage/other.ts"],
  },
  {
    file: "src/content/read-yaml.ts",
    allowed: ["yaml", "node:fs/promises", "./other.ts", "#domain/other.ts"],
    forbidden: ["react", "vite", "#report/other.ts"],
  },
  {
    file: "src/content/print-fault.ts",
    allowed: ["./other.ts", "#domain/other.ts", "#i18n/en/model.ts"],
    forbidden: ["react", "yaml", "#report/other.ts"],
  },
  {
    file: "src/storage/probe.ts",
    allowed: ["./other.ts", "#domain/other.ts", "idb"],
    forbidden: ["react", "zustand", "#i18n/sv/faults.ts", "#stores/library-store.ts", "#content/other.ts"],
  },
  {
    file: "src/storage/describe-fault.ts",
    allowed: ["#i18n/sv/faults.ts", "#domain/other.ts", "./other.ts"],
    forbidden: ["react", "#content/other.ts"],
  },
  {
    file: "src/stores/probe-store.ts",
    allowed: ["zustand", "zustand/middleware", "#domain/other.ts"],
    forbidden: ["react", "./preferences-store.ts", "#stores/preferences-store.ts", "#storage/other.ts", "idb"],
  },
  {
    file: "src/i18n/probe.ts",
    allowed: ["./sv/app.ts", "#i18n/sv/app.ts", "#domain/rounding.ts"],
    forbidden: ["react", "#stores/preferences-store.ts", "#domain/scoring.ts", "#ui/button/button.tsx"],
  },
  {
    file: "src/i18n/use-messages.ts",
    allowed: ["react", "#stores/preferences-store.ts", "./messages.ts"],
    forbidden: ["#domain/scoring.ts", "#features/results/results-page.tsx"],
  },
  {
    file: "src/ui/button/probe.tsx",
    allowed: ["react", "./button.css", "#ui/icon/icon.tsx", "#i18n/use-messages.ts"],
    forbidden: ["#domain/scoring.ts", "#stores/preferences-store.ts", "#evaluation/place.ts", "zustand", "recharts"],
  },
  {
    file: "src/report/probe.ts",
    allowed: ["jspdf", "./other.ts", "#domain/other.ts", "#i18n/sv/report.ts"],
    forbidden: ["react", "node:fs", "#features/results/results-page.tsx", "#content/other.ts"],
  },
  {
    file: "src/report/report-fonts-node.ts",
    allowed: ["node:fs/promises", "./other.ts"],
    forbidden: ["react", "#content/other.ts"],
  },
  {
    file: "src/documents/probe.ts",
    allowed: ["docx", "write-excel-file/universal", "./other.ts", "#domain/other.ts", "#i18n/sv/documents.ts"],
    forbidden: ["react", "node:fs", "jspdf", "write-excel-file/node", "#report/other.ts", "#content/other.ts"],
  },
  {
    file: "src/exports/probe.ts",
    allowed: [
      "write-excel-file/universal",
      "./other.ts",
      "#domain/other.ts",
      "#i18n/sv/exports.ts",
      "#documents/row-height.ts",
    ],
    forbidden: ["react", "node:fs", "jspdf", "docx", "write-excel-file/node", "#report/other.ts", "#content/other.ts"],
  },
  {
    file: "src/features/results/probe.tsx",
    allowed: [
      "react",
      "recharts",
      "wouter",
      "./results.css",
      "#domain/scoring.ts",
      "#evaluation/place.ts",
      "#stores/preferences-store.ts",
      "#ui/icon/icon.tsx",
      "#i18n/use-messages.ts",
    ],
    forbidden: [
      "../planning/plan-page.tsx",
      "#features/planning/plan-page.tsx",
      "#app/routes.ts",
      "#storage/other.ts",
      "#content/other.ts",
      "#cli/niosteg.ts",
      "#report/other.ts",
      "#documents/other.ts",
      "#exports/other.ts",
      "jspdf",
      "docx",
    ],
  },
  {
    file: "src/cli/probe.ts",
    allowed: [
      "node:fs",
      "./other.ts",
      "#domain/other.ts",
      "#content/other.ts",
      "#storage/other.ts",
      "#report/other.ts",
      "#documents/other.ts",
      "#exports/other.ts",
      "#i18n/sv/app.ts",
    ],
    forbidden: ["react", "#features/results/results-page.tsx", "#stores/library-store.ts", "#app/routes.ts"],
  },
  {
    file: "src/app/probe.ts",
    allowed: ["react", "wouter", "#features/results/results-page.tsx", "#storage/other.ts", "#content/other.ts"],
    forbidden: ["#cli/niosteg.ts", "node:fs", "../main.tsx"],
  },
  {
    file: "src/app/vite-plugin-probe.ts",
    allowed: ["vite", "node:fs", "./content-security-policy.ts", "#content/vite-plugin-assessments.ts"],
    forbidden: ["react", "./app.tsx", "#stores/preferences-store.ts", "#cli/niosteg.ts"],
  },
  {
    file: "src/app/early-page-probe.ts",
    allowed: ["./routes.ts", "#i18n/locale-of.ts", "#ui/first-paint.css"],
    forbidden: ["react", "zustand", "#stores/preferences-store.ts", "#i18n/messages.ts", "node:fs"],
  },
  {
    file: "src/app/service-worker/probe.ts",
    allowed: ["./take-over.ts", "workbox-precaching"],
    forbidden: ["react", "#domain/evaluation.ts", "#app/routes.ts", "#storage/other.ts", "node:fs"],
  },
  { file: "src/main.tsx", allowed: ["react-dom", "#app/app.tsx"], forbidden: ["#cli/niosteg.ts"] },
  {
    file: "tests/probe.ts",
    allowed: ["react", "node:fs", "#cli/niosteg.ts", "#app/app.tsx", "./support.ts"],
    forbidden: [],
  },
];

interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

const root = resolve(import.meta.dirname, "../..");
const copy = mkdtempSync(join(tmpdir(), "boundaries-"));
let findings: readonly Finding[] = [];

beforeAll(() => {
  copyFileSync(join(root, ".oxlintrc.json"), join(copy, ".oxlintrc.json"));
  copyFileSync(join(root, "tsconfig.json"), join(copy, "tsconfig.json"));
  copyFileSync(join(root, "package.json"), join(copy, "package.json"));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const { file, allowed, forbidden } of boundaries) write(file, [...allowed, ...forbidden].map(importOf));
  write("src/report/probe-types.ts", ["export interface ProbeTypes { readonly id: string }"]);
  write("src/features/results/types-only.ts", [
    'import type { ProbeTypes } from "#report/probe-types.ts";',
    "export const idOf = (types: ProbeTypes): string => types.id;",
  ]);
  write("src/i18n/probe-types.ts", [
    'import type { ProbeLanguage } from "#domain/probe-language.ts";',
    "export const nameOf = (language: ProbeLanguage): string => language.name;",
  ]);
  write("src/domain/probe-language.ts", ["export interface ProbeLanguage { readonly name: string }"]);
  write("src/features/results/eager.ts", ['export const load = () => import("#report/probe-types.ts");']);
  write("src/features/planning/circle.ts", ['import { b } from "./square.ts";', "export const a = () => b;"]);
  write("src/features/planning/square.ts", ['import { a } from "./circle.ts";', "export const b = () => a;"]);
  write("src/domain/impure.ts", [
    "export const impure = () => [window, document, localStorage, Date.now(), Math.random()];",
    'export const ask = () => fetch("/");',
  ]);
  write("src/evaluation/impure.ts", ["export const impure = () => [window, Date.now(), Math.random()];"]);
  write("src/workshop/impure.ts", ["export const impure = () => [window, Date.now(), Math.random()];"]);
  write("src/ui/button/words.tsx", ["export const Words = () => <p>Spara</p>;"]);
  findings = lint();
}, 60_000);

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe("import directions", () => {
  test.each(boundaries)("$file may import what its folder needs and nothing else", ({ file, forbidden }) => {
    const refused = findingsIn(file, "eslint(no-restricted-imports)").map(subjectOf);
    expect(refused.toSorted()).toEqual(forbidden.toSorted());
  });

  test("a feature takes the types of the report and never loads it", () => {
    expect(findingsIn("src/features/results/types-only.ts", "eslint(no-restricted-imports)")).toEqual([]);
    expect(findingsIn("src/features/results/eager.ts", "eslint(no-restricted-imports)")).toHaveLength(1);
  });

  test("words may take types from domain", () => {
    expect(findingsIn("src/i18n/probe-types.ts", "eslint(no-restricted-imports)")).toEqual([]);
  });

  test("a circle of imports is refused", () => {
    expect(findingsIn("src/features/planning/circle.ts", "import(no-cycle)")).toHaveLength(1);
  });
});

describe("purity", () => {
  test("domain knows no browser, clock, chance or network", () => {
    const refused = findingsIn("src/domain/impure.ts", "eslint(no-restricted-globals)").map(subjectOf);
    expect(refused.toSorted()).toEqual(["Date", "document", "fetch", "localStorage", "window"]);
    expect(findingsIn("src/domain/impure.ts", "eslint(no-restricted-properties)")).toHaveLength(1);
  });

  test.each(["evaluation", "workshop"])("%s knows no browser, clock or chance", (room) => {
    expect(findingsIn(`src/${room}/impure.ts`, "eslint(no-restricted-globals)")).toHaveLength(2);
    expect(findingsIn(`src/${room}/impure.ts`, "eslint(no-restricted-properties)")).toHaveLength(1);
  });
});

describe("words", () => {
  test("a component with a sentence of its own is refused", () => {
    expect(findingsIn("src/ui/button/words.tsx", "react(jsx-no-literals)")).toHaveLength(1);
  });
});

const importOf = (specifier: string, index: number): string =>
  `import * as probe${index} from ${JSON.stringify(specifier)};\nexport const used${index} = probe${index};`;

const subjectOf = ({ message }: Finding): string => /'([^']+)'/u.exec(message)?.[1] ?? message;

const findingsIn = (file: string, rule: string): readonly Finding[] =>
  findings.filter((finding) => finding.file === file && finding.rule === rule);

function write(file: string, lines: readonly string[]): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), `${lines.join("\n")}\n`);
}

function lint(): Finding[] {
  const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
  const { stdout } = spawnSync(process.execPath, [oxlint, "--format", "json"], {
    cwd: copy,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { filename: string; code: string; message: string }[];
  };
  return diagnostics.map(({ filename, code, message }) => ({
    file: filename.replaceAll("\\", "/"),
    rule: code,
    message,
  }));
}
