import { beforeAll, describe, expect, it } from "vitest";
import type { ReportFonts } from "#report/report-fonts.ts";
import { readReportFonts } from "#report/report-fonts-node.ts";
import type { TaggedPdf, TaggedPdfOptions } from "#report/tagged-pdf.ts";
import { emptyPdf } from "#tests/support/empty-pdf.ts";
import {
  countPainting,
  inspectPdf,
  pagesOf,
  type StructureNode,
  structureTree,
} from "#tests/support/pdf-inspection.ts";

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await readReportFonts();
});

/** A file drawn by `draw`, with a font that it can write in. */
function fileOf(draw: (pdf: TaggedPdf) => void, options: Partial<TaggedPdfOptions> = {}): Uint8Array {
  const pdf = emptyPdf(fonts, options);
  draw(pdf);
  return pdf.save();
}

const write = (pdf: TaggedPdf, text: string, y = 100): void => pdf.content(() => pdf.doc.text(text, 50, y));

const outline = (nodes: readonly StructureNode[]): readonly unknown[] =>
  nodes.map(({ role, text, kids }) => (kids.length === 0 ? `${role} ${text}` : [role, ...outline(kids)]));

describe("the structure of a tagged file", () => {
  it("nests elements as they were opened, in the order of the calls", async () => {
    const bytes = fileOf((pdf) => {
      pdf.element("H1", {}, () => write(pdf, "Rubrik"));
      pdf.element("L", { numbering: "Disc" }, () => {
        for (const text of ["ett", "två"])
          pdf.element("LI", {}, () => {
            pdf.element("LBody", {}, () => write(pdf, text));
          });
      });
      pdf.element("P", {}, () => write(pdf, "Slut"));
    });
    expect(outline(await structureTree(bytes))).toEqual([
      "H1 Rubrik",
      ["L", ["LI", "LBody ett"], ["LI", "LBody två"]],
      "P Slut",
    ]);
  }, 60_000);

  it("goes on with an element on a later page, and keeps a place for what is drawn last", async () => {
    const bytes = fileOf((pdf) => {
      const first = pdf.element("Sect", {}, () => undefined);
      const paragraph = pdf.element("P", {}, () => write(pdf, "början "));
      pdf.doc.addPage();
      pdf.resume(paragraph, () => write(pdf, "slutet"));
      pdf.doc.setPage(1);
      pdf.resume(first, () => pdf.element("H1", {}, () => write(pdf, "sist ritat", 50)));
    });
    expect(outline(await structureTree(bytes))).toEqual([["Sect", "H1 sistritat"], "P börjanslutet"]);
    expect(inspectPdf(bytes, "qpdf", "--check")).toContain("No syntax or stream encoding errors found");
  }, 60_000);

  it("leaves artifacts out, and paints nothing outside marked content", async () => {
    const bytes = fileOf((pdf) => {
      pdf.element("P", {}, () => write(pdf, "sagt"));
      pdf.artifact("Pagination", () => pdf.doc.text("Sida 1", 50, 800));
      pdf.artifact("Layout", () => pdf.doc.line(0, 0, 10, 10));
    });
    expect(outline(await structureTree(bytes))).toEqual(["P sagt"]);
    expect(countPainting(bytes)).toEqual({ painted: 3, outside: 0, faulty: 0 });
  }, 60_000);

  it("says the language of an element that has its own, and none for the rest", async () => {
    const bytes = fileOf((pdf) => {
      pdf.element("P", { lang: "en-GB" }, () => write(pdf, "Said"));
      pdf.element("P", {}, () => write(pdf, "Sagt"));
    });
    expect((await structureTree(bytes)).map(({ lang, text }) => [lang, text])).toEqual([
      ["en-GB", "Said"],
      ["", "Sagt"],
    ]);
    expect(inspectPdf(bytes, "qpdf", "--show-object=trailer")).toContain("/Root");
    expect(inspectPdf(bytes, "qpdf", "--json", "--json-key=qpdf")).toContain('"/Lang": "u:sv-SE"');
  }, 60_000);

  it("holds what a figure shows and where, and what a head heads", () => {
    const bytes = fileOf((pdf) => {
      const box = pdf.boxOf({ x: 10, y: 20, width: 100, height: 50 });
      pdf.element("Figure", { alt: "En stapel: 3 (av 5)", box }, () => pdf.content(() => pdf.doc.line(0, 0, 9, 9)));
      pdf.element("Table", {}, () => {
        pdf.element("TR", {}, () => {
          pdf.element("TH", { scope: "Row" }, () => write(pdf, "Steg"));
        });
      });
    });
    const objects = inspectPdf(bytes, "qpdf", "--json", "--json-key=qpdf").replace(/\s+/g, " ");
    expect(objects).toContain('"/Alt": "u:En stapel: 3 (av 5)"');
    expect(objects).toMatch(/"\/BBox": \[ 10\.00, 771\.89, 110\.00, 821\.89 \]/);
    expect(objects).toContain('"/Scope": "/Row"');
  });
});

describe("a link", () => {
  it("leads to an address or to a place, also one that is named later, and says where in words", async () => {
    const bytes = fileOf((pdf) => {
      const area = { x: 50, y: 90, width: 80, height: 14 };
      const linkTo = (target: { url: string } | { place: string }, contents: string) =>
        pdf.element("Link", {}, () => {
          write(pdf, contents);
          pdf.link(area, target, contents);
        });
      linkTo({ url: "https://example.org/a(b)\\c?å=1" }, "Källa på å");
      linkTo({ place: "mall 1" }, "Mallen");
      linkTo({ place: "nowhere" }, "Ingenstans");
      pdf.doc.addPage();
      pdf.place("mall 1", 200);
    });
    const pages = await pagesOf(bytes);
    const found = await pages[0]!.getAnnotations();
    expect(found.map(({ url, contentsObj }) => [url ?? null, contentsObj.str])).toEqual([
      ["https://example.org/a(b)/c?%C3%A5=1", "Källa på å"],
      [null, "Mallen"],
      [null, "Ingenstans"],
    ]);
    const references = pages.map(({ ref }) => ref?.num);
    expect(found.slice(1).map(({ dest }) => references.indexOf(dest[0].num))).toEqual([1, 0]);
    expect(found[1]!.dest.slice(2)).toEqual([0, expect.closeTo(641.89, 1), 0]);
    expect(inspectPdf(bytes, "pdfinfo", "-struct")).toMatch(/Link[^]*Object \d+ 0/);
  }, 60_000);
});

describe("the file inside the file", () => {
  const attachment = {
    name: "plan.json",
    mimeType: "application/json",
    description: "Det som planen bygger på (allt)",
    bytes: new TextEncoder().encode('{"å": "\\u0000"}'),
  };

  it("is there byte for byte, associated with the document", () => {
    const bytes = fileOf((pdf) => pdf.element("P", {}, () => write(pdf, "Text")), { attachment });
    expect(inspectPdf(bytes, "qpdf", "--list-attachments")).toMatch(/^plan\.json ->/);
    expect(inspectPdf(bytes, "qpdf", "--show-attachment=plan.json")).toBe('{"å": "\\u0000"}');
    const objects = inspectPdf(bytes, "qpdf", "--json", "--json-key=qpdf");
    expect(objects).toContain('"/AFRelationship": "/Source"');
    expect(objects).toContain('"/Desc": "u:Det som planen bygger på (allt)"');
    expect(objects).toMatch(/"\/Subtype": "\/application(\/|#2[Ff])json"/);
  });

  it("is left out where there is none", () => {
    const bytes = fileOf((pdf) => pdf.element("P", {}, () => write(pdf, "Text")));
    expect(inspectPdf(bytes, "qpdf", "--list-attachments")).toContain("has no embedded files");
  });
});

describe("bookmarks", () => {
  it("are a tree by level, page by page, whatever the order they were set in", async () => {
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const bytes = fileOf((pdf) => {
      pdf.element("P", {}, () => write(pdf, "Text"));
      pdf.doc.addPage();
      pdf.bookmark("Två (2)", 2, 50);
      pdf.bookmark("Tre", 3, 80);
      pdf.doc.setPage(1);
      pdf.bookmark("Ett & å", 1, 50);
    });
    const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const titles = (items: Awaited<ReturnType<typeof file.getOutline>>): readonly unknown[] =>
      items.map(({ title, items: inside }) => [title, ...titles(inside)]);
    expect(titles(await file.getOutline())).toEqual([["Ett & å", ["Två (2)", ["Tre"]]]]);
  }, 60_000);
});

it("has the same bytes for the same calls, and is plain without object streams as PDF/A-1b", () => {
  const draw = (pdf: TaggedPdf) => pdf.element("P", {}, () => write(pdf, "Text"));
  expect(Buffer.from(fileOf(draw)).equals(Buffer.from(fileOf(draw)))).toBe(true);
  const plain = Buffer.from(fileOf(draw, { conformance: "PDF/A-1b" })).toString("latin1");
  expect([plain.slice(0, 8), plain.includes("/ObjStm")]).toEqual(["%PDF-1.4", false]);
  expect(Buffer.from(fileOf(draw)).toString("latin1")).toContain("/ObjStm");
});
