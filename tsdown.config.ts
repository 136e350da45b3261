import { build, defineConfig, type InlineConfig } from "tsdown";
import { compileExamplesOf, compileTables } from "./src/plan/keyless/compile-tables.ts";

function literal(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}

/** The planner's tables are read once, here, and not in every process before its first plan. */
const compiledTables = {
  name: "compiled-tables",
  load: {
    filter: { id: /\/plan\/keyless\/compiled-tables\.ts$/ },
    handler: () => ({
      code: `export const COMPILED_TABLES = ${literal(compileTables())};
export const COMPILED_EXAMPLES = {
  english: ${literal(compileExamplesOf("english"))},
  chinese: ${literal(compileExamplesOf("chinese"))},
};`,
      moduleType: "js" as const,
    }),
  },
};

const common = {
  plugins: [compiledTables],
  format: "esm",
  platform: "node",
  target: "node20",
  outDir: "dist",
  root: "src",
  sourcemap: false,
  fixedExtension: false,
  logLevel: "warn",
} as const satisfies InlineConfig;

/** The planner is some ninety small files; as one file it is loaded in half the time. */
async function bundlePlanner(): Promise<void> {
  const planner = "plan/keyless/keyless-planner";
  const entry = { [planner]: `src/${planner}.ts` };
  await build({ ...common, config: false, entry, unbundle: false, dts: false, clean: false });
}

export default defineConfig({
  ...common,
  entry: [
    "src/index.ts",
    "src/testing/index.ts",
    "src/cli/main.ts",
    // Entered by path, from other processes.
    "src/adapters/runtime/offline/host.ts",
    "src/adapters/runtime/offline/experts/*/expert.ts",
    "src/util/document/document-worker.ts",
  ],
  unbundle: true,
  dts: true,
  clean: true,
  hooks: { "build:done": bundlePlanner },
});
