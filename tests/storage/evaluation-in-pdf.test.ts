import { deflateSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { readReportFonts } from "#report/report-fonts-node.ts";
import { writeReport } from "#report/write-report.ts";
import { evaluationFileName, parseEvaluationFile, writeEvaluationFile } from "#storage/evaluation-file.ts";
import { evaluationInPdf, isPdf } from "#storage/evaluation-in-pdf.ts";
import { smallAssessment } from "#tests/support/assessments.ts";
import { inspectPdf } from "#tests/support/pdf-inspection.ts";
import { houseEvaluation, houseSource } from "#tests/support/report-content.ts";

const text = writeEvaluationFile(houseEvaluation);

async function pdfWith(enclosed: { readonly fileName: string; readonly text: string } | null): Promise<Uint8Array> {
  const { bytes } = await writeReport({
    ...houseSource(houseEvaluation),
    fonts: await readReportFonts(),
    enclose: enclosed && (() => enclosed),
  });
  return bytes;
}

const read = (bytes: Uint8Array | string) => evaluationInPdf(new Blob([new Uint8Array(Buffer.from(bytes))]));

/** The least that leads from a catalog to a file of these bytes. */
function handMade(packed: Uint8Array, length = packed.length): Buffer {
  const head = `%PDF-1.7\n1 0 obj\n<<\n/Type /EmbeddedFile\n/Length ${length}\n/Filter /FlateDecode\n>>\nstream\n`;
  const rest =
    "\nendstream\nendobj\n2 0 obj\n<</Type /Filespec /EF <</F 1 0 R>>>>\nendobj\n3 0 obj\n<</AF [2 0 R]>>\nendobj\n";
  return Buffer.concat([Buffer.from(head), packed, Buffer.from(rest)]);
}

describe("a PDF with its evaluation inside", () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await pdfWith({ fileName: evaluationFileName(houseEvaluation), text });
  });

  test("gives the evaluation back whole, through the same checks as a file", async () => {
    expect(isPdf(pdf)).toBe(true);
    const found = await read(pdf);
    expect(found).toEqual({ ok: true, text });
    const result = parseEvaluationFile(found.ok ? found.text : "", () => smallAssessment);
    expect(result.ok && result.evaluation).toEqual(houseEvaluation);
  });

  test("is a sound file that names it, says what it is and whose source it is", () => {
    expect(inspectPdf(pdf, "qpdf", "--check")).toContain("No syntax or stream encoding errors found");
    expect(inspectPdf(pdf, "qpdf", "--list-attachments")).toMatch(/^2026-03-12_Mittkoping\.niosteg\.json ->/);
    const objects = inspectPdf(pdf, "qpdf", "--json", "--json-key=qpdf");
    expect(objects).toContain('"/AFRelationship": "/Source"');
    expect(objects).toContain('"/Subtype": "/application/json"');
    expect(objects).toContain('"/AF": [');
  });

  test("leaves out what stays with the municipality", async () => {
    const ground = { ...houseEvaluation.answers["ground-plan"]!, reason: "Hemligt.", staysHere: true };
    const marked = { ...houseEvaluation, answers: { ...houseEvaluation.answers, "ground-plan": ground } };
    const { bytes } = await writeReport({
      ...houseSource(marked),
      fonts: await readReportFonts(),
      enclose: (open) => ({ fileName: evaluationFileName(open), text: writeEvaluationFile(open) }),
    });
    const found = await read(bytes);
    const result = parseEvaluationFile(found.ok ? found.text : "", () => smallAssessment);
    const emptied = { ...ground, reason: "", evidence: { text: "", link: "" } };
    expect(result.ok && result.evaluation.answers["ground-plan"]).toEqual(emptied);
  });

  test("is still read after something has been added at its end", async () => {
    expect(await read(Buffer.concat([pdf, Buffer.from("\n%%EOF\n")]))).toEqual({ ok: true, text });
  });

  test("does not take words in the report for the file", async () => {
    const sly = "/AF [1 0 R] /EF <</F 1 0 R>>";
    const evaluation = { ...houseEvaluation, label: sly, organisation: { name: sly, code: null } };
    const { bytes } = await writeReport({
      ...houseSource(evaluation),
      fonts: await readReportFonts(),
      enclose: () => ({ fileName: "a.niosteg.json", text }),
    });
    expect(await read(bytes)).toEqual({ ok: true, text });
  });
});

describe("a PDF that cannot be opened", () => {
  const without = { ok: false, fault: { code: "pdf-without-evaluation", path: [], values: {} } };
  const unreadable = { ok: false, fault: { code: "not-json", path: [], values: { line: null, column: null } } };

  test("says that it was made without the evaluation", async () => {
    expect(await read(await pdfWith(null))).toEqual(without);
  });

  test("says so too when it is not ours, is cut off, or leads nowhere", async () => {
    const pdf = Buffer.from(await pdfWith({ fileName: "a.niosteg.json", text }));
    const leadsNowhere = pdf.toString("latin1").replace(/\/AF \[\d+ 0 R\]/, "/AF [9999 0 R]");
    for (const bytes of ["%PDF-1.4\n%%EOF", pdf.subarray(0, 20_000), Buffer.from(leadsNowhere, "latin1")]) {
      expect(await read(bytes)).toEqual(without);
    }
  });

  test("says that damaged bytes, or bytes that are no text, cannot be read", async () => {
    const packed = deflateSync(text);
    expect(await read(handMade(packed))).toEqual({ ok: true, text });
    expect(await read(handMade(packed.subarray(0, 50)))).toEqual(unreadable);
    expect(await read(handMade(Buffer.from("no deflate at all")))).toEqual(unreadable);
    expect(await read(handMade(deflateSync(Buffer.from([0xff, 0xfe, 0x80]))))).toEqual(unreadable);
  });

  test("is refused when what it holds grows larger than an evaluation may be", async () => {
    const fault = { code: "too-large", path: [], values: { megabytes: 20 } };
    const bomb = handMade(deflateSync(Buffer.alloc(25_000_000)));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read(bomb)).toEqual({ ok: false, fault });
    expect(await read(Buffer.alloc(20_000_001, 32))).toEqual({ ok: false, fault });
  });

  test("brings nothing in past the checks of a file", async () => {
    const found = await read(handMade(deflateSync(text.replace('"mark": 4', '"mark": 99'))));
    const result = parseEvaluationFile(found.ok ? found.text : "", () => smallAssessment);
    expect(result.ok ? [] : result.faults.map(({ code }) => code)).toEqual(["unknown-level"]);
  });
});
