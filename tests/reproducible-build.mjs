import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build } from "vite";

/** Builds the app twice in each way and fails when a file of the one differs from the other. */
for (const mode of ["production", "single"]) {
  const [first, second] = [await digestsOfBuild(mode), await digestsOfBuild(mode)];
  const names = [...new Set([...first.keys(), ...second.keys()])].toSorted();
  const different = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of different) console.log(`${mode}: ${name} differs`);
  console.log(`${mode}: ${names.length - different.length} of ${names.length} files are the same in two builds`);
  if (different.length > 0 || names.length === 0) process.exitCode = 1;
}

/** SHA-256 by file name. */
async function digestsOfBuild(mode) {
  const outDir = mkdtempSync(join(tmpdir(), "niosteg-build-"));
  try {
    await build({ mode, logLevel: "error", build: { outDir, emptyOutDir: true } });
    const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      files.map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(outDir, path), createHash("sha256").update(readFileSync(path)).digest("hex")];
      }),
    );
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
