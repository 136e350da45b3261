// Times the built planner in a process of its own, which `planner.ts` starts. Prints JSON.
//   --load                from `import` to the first plan, in ms
//   FILE [--limit N]      per request of the file the least of three rounds, and the worst of a single round, in ms
import { readFileSync } from "node:fs";

const [file = "--load", flag, limit] = process.argv.slice(2);
// As DEFAULT_CAPS has them; importing it would time the schema library as well.
const caps = { tasks: 64, depth: 32, items: 256 };

const startedAt = performance.now();
const [{ planKeyless }, { DEFAULT_TASK_TYPES: library }] = await Promise.all([
  import("../dist/plan/keyless/keyless-planner.js"),
  import("../dist/domain/task-type-table.js"),
]);
const plan = (request) =>
  planKeyless({ request, files: [], conversation: { turns: [], resources: [] }, library, caps }).plan;

if (file === "--load") {
  const tasks = plan("read menu.jpg and translate it into French").length;
  process.stdout.write(JSON.stringify({ ms: performance.now() - startedAt, tasks }));
} else {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const requests = lines.slice(0, flag === "--limit" ? Number(limit) : undefined).map((line) => {
    const record = JSON.parse(line);
    return record.user_request ?? record.request;
  });
  // Compilers and caches are warm after these.
  for (const request of requests.slice(0, 300)) plan(request);
  const least = new Float64Array(requests.length).fill(Number.POSITIVE_INFINITY);
  let worstOnce = 0;
  for (let round = 0; round < 3; round += 1) {
    for (const [index, request] of requests.entries()) {
      const before = performance.now();
      plan(request);
      const ms = performance.now() - before;
      least[index] = Math.min(least[index], ms);
      worstOnce = Math.max(worstOnce, ms);
    }
  }
  const sorted = [...least].sort((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  process.stdout.write(
    JSON.stringify({ requests: requests.length, median: at(0.5), p99: at(0.99), worst: at(1), worstOnce }),
  );
}
