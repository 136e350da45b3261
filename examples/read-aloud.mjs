// Reads a picture aloud through the library. Run: node examples/read-aloud.mjs
import { createHuggingGPT } from "hugginggpt";

const hugginggpt = await createHuggingGPT();
const run = hugginggpt.run({ request: "read the image examples/invoice.png for me" });

for await (const event of run) {
  if (event.type === "task-start") console.log(`${event.task} starts with ${event.model.id}`);
}

const result = await run.result;
console.log(result.status);
console.log(result.response);
await hugginggpt.close();
