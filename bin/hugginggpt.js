#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/cli/main.js", import.meta.url);
if (!existsSync(main)) {
  process.stderr.write(
    "hugginggpt is not built yet: run `npm run build` in its folder (or `npm ci`, which builds it).\n",
  );
  process.exit(1);
}
const { main: run } = await import(main.href);
await run(process.argv.slice(2));
