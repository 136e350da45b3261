import { defineConfig } from "tsdown";

export default defineConfig({
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
