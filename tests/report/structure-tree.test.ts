import { describe, expect, it } from "vitest";
import type { PdfObjects } from "#report/pdf-objects.ts";
import type { PdfWriter } from "#report/pdf-writer.ts";
import { addContent, addElement, addLink, createStructureTree, writeStructureTree } from "#report/structure-tree.ts";

/** The objects that a tree is written as, by number; pages are objects 101, 102 and so on. */
function written(tree: ReturnType<typeof createStructureTree>, pages: number) {
  const objects = new Map<number, string>();
  let last = 0;
  const writer = {
    newObjectDeferred: () => (last += 1),
    getPageInfo: (page: number) => ({ objId: 100 + page }),
  } as unknown as PdfWriter;
  const pdfObjects: PdfObjects = {
    put: (object, body) => objects.set(object, body),
    flush: () => undefined,
    finish: (file) => file,
  };
  return { root: writeStructureTree(tree, writer, pdfObjects, pages), objects };
}

describe("a structure tree", () => {
  it("counts the contents of each page from 0", () => {
    const tree = createStructureTree();
    const paragraph = addElement(tree.root, "P");
    expect([1, 1, 2, 1].map((page) => addContent(tree, paragraph, page))).toEqual([0, 1, 0, 2]);
  });

  it("is written as root, table of parents and elements that know each other", () => {
    const tree = createStructureTree();
    const list = addElement(tree.root, "L", { numbering: "Decimal" });
    const item = addElement(list, "LI", { lang: "en-GB" });
    addContent(tree, item, 1);
    addContent(tree, item, 2);
    expect(written(tree, 2)).toEqual({
      root: 1,
      objects: new Map([
        [1, "<</Type /StructTreeRoot /K [3 0 R] /ParentTree 2 0 R /ParentTreeNextKey 2>>"],
        [2, "<</Nums [0 [5 0 R]\n1 [5 0 R]]>>"],
        [3, "<</Type /StructElem /S /Document /P 1 0 R /K [4 0 R]>>"],
        [4, "<</Type /StructElem /S /L /P 3 0 R /K [5 0 R] /A [<</O /List /ListNumbering /Decimal>>]>>"],
        [
          5,
          "<</Type /StructElem /S /LI /P 4 0 R /Pg 101 0 R /K [0 <</Type /MCR /Pg 102 0 R /MCID 0>>] /Lang (en-GB)>>",
        ],
      ]),
    });
  });

  it("leads from a link to its element and from its element to the link, after the pages", () => {
    const tree = createStructureTree();
    const link = addElement(tree.root, "Link");
    addContent(tree, link, 1);
    addLink(tree, link, { page: 1, box: [0, 0, 9, 9], contents: "Mall", target: { place: "x" }, object: 77 });
    const { objects } = written(tree, 1);
    expect([objects.get(2), objects.get(4)]).toEqual([
      "<</Nums [0 [4 0 R]\n1 4 0 R]>>",
      "<</Type /StructElem /S /Link /P 3 0 R /Pg 101 0 R /K [0 <</Type /OBJR /Obj 77 0 R /Pg 101 0 R>>]>>",
    ]);
  });

  it("has an empty row for a page without content", () => {
    expect(written(createStructureTree(), 2).objects.get(2)).toBe("<</Nums [0 []\n1 []]>>");
  });
});
