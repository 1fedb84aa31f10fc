import { expect, test } from "vitest";
import { runFileName } from "#domain/run-file-name.ts";

test.each([
  ["Mittköping", "2026-03-12_Mittkoping_handlingsplan.pdf"],
  ["Örnsköldsviks kommun / Ångström", "2026-03-12_Ornskoldsviks-kommun-Angstrom_handlingsplan.pdf"],
  ["Tromsø", "2026-03-12_Tromso_handlingsplan.pdf"],
  ["../..", "2026-03-12_handlingsplan.pdf"],
  ["", "2026-03-12_handlingsplan.pdf"],
])("the name of %j is in plain letters", (name, fileName) => {
  expect(runFileName({ date: "2026-03-12", organisation: { name, code: null } }, "handlingsplan", "pdf")).toBe(
    fileName,
  );
});
