import { build, defineConfig, type InlineConfig } from "tsdown";
import { compileExamplesOf, compileTables } from "./src/plan/keyless/compile-tables.ts";

/**
 * The planner's tables are read once, here, and written down beside the planner, so that no process has to read them all
 * before its first plan.
 */
const compiledTables = {
  name: "compiled-tables",
  load: {
    filter: { id: /\/plan\/keyless\/read-tables\.ts$/ },
    handler(this: { emitFile(file: { type: "asset"; fileName: string; source: string }): string }) {
      const write = (name: string, value: unknown) =>
        this.emitFile({ type: "asset", fileName: `plan/keyless/${name}.json`, source: JSON.stringify(value) });
      write("tables", compileTables());
      write("examples-english", compileExamplesOf("english"));
      write("examples-chinese", compileExamplesOf("chinese"));
      const code = `import { readFileSync } from "node:fs";
const read = (name) => JSON.parse(readFileSync(new URL(\`./\${name}.json\`, import.meta.url), "utf8"));
export const readTables = () => read("tables");
export const readExamples = (language) => read(\`examples-\${language}\`);
`;
      return { code, moduleType: "js" as const };
    },
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
  await build({
    ...common,
    config: false,
    entry,
    unbundle: false,
    dts: false,
    clean: false,
    treeshake: { propertyReadSideEffects: false },
  });
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
