/** Owns which tests each mutant is put to: those that prove what is mutated, and no others. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: [
      "tests/domain/{scoring,comparison,comparability,version-mapping,migrations,findings,suggestions}.test.ts",
    ],
  },
});
