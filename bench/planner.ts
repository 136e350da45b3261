import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Benchmark, type Measurement, median } from "./report.ts";

const run = promisify(execFile);
const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const PROGRAM = pathOf("plan-requests.mjs");
const TASKBENCH = pathOf("../../shared/taskbench/hf-requests-unlabelled.jsonl");
const EVERYDAY = pathOf("../evaluation/everyday/tune.jsonl");

async function measure<Result>(...args: readonly string[]): Promise<Result> {
  const { stdout } = await run(process.execPath, [PROGRAM, ...args]);
  return JSON.parse(stdout);
}

interface PlanningTimes {
  readonly requests: number;
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
  readonly worstOnce: number;
}

/** The keyless planner as it is built: time per request, and from `import` to the first plan in a fresh process. */
export const benchPlanner: Benchmark = async ({ quick }) => {
  const isTaskbench = existsSync(TASKBENCH);
  const limit = quick ? ["--limit", "500"] : [];
  const times = await measure<PlanningTimes>(isTaskbench ? TASKBENCH : EVERYDAY, ...limit);
  const loads: number[] = [];
  for (let process = 0; process <= (quick ? 2 : 15); process += 1) {
    const { ms } = await measure<{ readonly ms: number }>("--load");
    // The first warms the disk cache.
    if (process > 0) loads.push(ms);
  }
  const bound = (most: number) => (quick ? {} : { limit: most });
  const from = `${times.requests} requests of ${isTaskbench ? "TaskBench" : "evaluation/everyday"}, least of 3 rounds each`;
  const measurements: Measurement[] = [
    { name: "planning, median", value: times.median, unit: "ms", ...bound(1), detail: from },
    { name: "planning, 99 of 100 are within", value: times.p99, unit: "ms" },
    { name: "planning, worst", value: times.worst, unit: "ms", ...bound(20) },
    { name: "planning, worst of a single round", value: times.worstOnce, unit: "ms", detail: "pauses included" },
    {
      name: "import to first plan, fresh process",
      value: median(loads),
      unit: "ms",
      ...bound(50),
      detail: `median of ${loads.length}`,
    },
    { name: "import to first plan, best", value: Math.min(...loads), unit: "ms" },
  ];
  return { title: "Keyless planner", measurements };
};
