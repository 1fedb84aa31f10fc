/** Draws the machines in ARCHITECTURE.md as they are now: npm run diagrams. */
import { readFileSync, writeFileSync } from "node:fs";
import { withDiagrams } from "./support/architecture-diagrams.ts";

const file = "ARCHITECTURE.md";
writeFileSync(file, withDiagrams(readFileSync(file, "utf8")));
