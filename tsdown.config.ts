import { defineConfig } from "tsdown";
import { compileTables } from "./src/plan/keyless/compile-tables.ts";

/** The planner's tables are read once, here, and not in every process before its first plan. */
const compiledTables = {
  name: "compiled-tables",
  load: {
    filter: { id: /\/plan\/keyless\/compiled-tables\.ts$/ },
    handler: () => ({
      code: `export const COMPILED_TABLES = ${JSON.stringify(JSON.stringify(compileTables()))};`,
      moduleType: "js" as const,
    }),
  },
};

export default defineConfig({
  plugins: [compiledTables],
  entry: [
    "src/index.ts",
    "src/testing/index.ts",
    "src/cli/main.ts",
    // Entered by path, from other processes.
    "src/adapters/runtime/offline/host.ts",
    "src/adapters/runtime/offline/experts/*/expert.ts",
    "src/util/document/document-worker.ts",
  ],
  format: "esm",
  platform: "node",
  target: "node20",
  outDir: "dist",
  unbundle: true,
  root: "src",
  dts: true,
  clean: true,
  sourcemap: false,
  fixedExtension: false,
  logLevel: "warn",
});
