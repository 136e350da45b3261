// A program of its own for the test of several writers: appends runs to a store, event by event.
import { sampleRun } from "../../testing/sample-run.ts";
import { createLibsqlRunStore } from "./libsql-run-store.ts";

const [file = "", name = "", count = "0"] = process.argv.slice(2);
const store = createLibsqlRunStore({ file });
for (let index = 0; index < Number(count); index += 1) {
  for (const event of sampleRun(`${name}-${index}`)) await store.append([event]);
}
await store.close();
