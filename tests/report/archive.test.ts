import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Evaluation } from "#domain/evaluation.ts";
import { readReportFonts } from "#report/report-fonts-node.ts";
import type { ReportSource } from "#report/report-source.ts";
import { writeReport } from "#report/write-report.ts";
import { evaluationWith, smallAssessment } from "#tests/support/assessments.ts";
import { inspectPdf } from "#tests/support/pdf-inspection.ts";
import { houseEvaluation, houseSource, plannedAction } from "#tests/support/report-content.ts";
import { mittkopingMappings, mittkopingYears } from "#tests/support/three-years.ts";

const jars = ["preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"].map(
  (name) => `/usr/share/java/${name}.jar`,
);
const checker = fileURLToPath(new URL("../support/Preflight.java", import.meta.url));
const hasJavaCompiler = () =>
  spawnSync("java", ["--list-modules"], { encoding: "utf8" }).stdout?.includes("jdk.compiler");
const canCheck = jars.every((jar) => existsSync(jar)) && hasJavaCompiler();

/** Java compiles the one file and runs it, which takes some seconds. */
const preflight = (bytes: Uint8Array): string => inspectPdf(bytes, "java", "-cp", jars.join(":"), checker).trim();

async function archivedPdf(source: ReportSource): Promise<Uint8Array> {
  const { bytes } = await writeReport({
    ...source,
    fonts: await readReportFonts(),
    enclose: null,
    conformance: "PDF/A-1b",
  });
  return bytes;
}

const typed = "Å tjänst – 50 % & <mer> (a) \\ 漢 👩‍🔬 שלום ”x”";
const evaluations: readonly (readonly [string, Evaluation])[] = [
  ["a small evaluation", houseEvaluation],
  ["an empty evaluation", evaluationWith(smallAssessment)],
  [
    "an evaluation with every kind of character in its title",
    {
      ...houseEvaluation,
      label: typed,
      organisation: { name: typed, code: null },
      actions: [{ ...plannedAction, text: typed }],
    },
  ],
];

describe("the report built to PDF/A-1b, without the evaluation inside", () => {
  test.skipIf(!canCheck).each(evaluations)(
    "%s is valid by Apache PDFBox Preflight, which takes Java, its compiler module and the jars: skipped without them",
    async (_, evaluation) => {
      expect(preflight(await archivedPdf(houseSource(evaluation)))).toBe("valid");
    },
    60_000,
  );

  test.skipIf(!canCheck)(
    "Mittköping beside the years before is valid by Apache PDFBox Preflight, which takes Java, its compiler module and the jars: skipped without them",
    async () => {
      const runs = await mittkopingYears();
      const source = {
        ...runs[2],
        earlier: null,
        compared: { runs, mappings: mittkopingMappings },
        locale: "sv",
      } as const;
      expect(preflight(await archivedPdf(source))).toBe("valid");
    },
    60_000,
  );
});
