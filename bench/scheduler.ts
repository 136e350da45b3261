import type { Plan, PlanTask } from "../src/domain/plan.ts";
import { createTestHuggingGPT } from "../src/testing/create-test-hugginggpt.ts";
import { createFakeRuntime } from "../src/testing/fake-runtime.ts";
import { createScriptedPlanner } from "../src/testing/scripted-planner.ts";
import { criticalPathMs, GRAPHS } from "./graphs.ts";
import { type Benchmark, createRandom, type Measurement, median } from "./report.ts";

const TASKS = 10_000;
const RUNS = 5;

async function timeRun(
  plan: Plan,
  delayMs: (task: PlanTask) => number,
  slots: number,
): Promise<{ ms: number; events: number }> {
  const byKey = new Map(plan.map((task) => [task.id, task]));
  // The fake expert is told its task by order of calls through the text; durations follow from the plan alone.
  const runtime = createFakeRuntime({
    delayMs: ({ parameters }) => {
      const task = byKey.get(Number(parameters["max_length"] ?? -1));
      return task === undefined ? 0 : delayMs(task);
    },
  });
  const hugginggpt = createTestHuggingGPT({ runtime, slots: () => slots, planner: createScriptedPlanner(plan) });
  const startedAt = performance.now();
  const run = hugginggpt.run({ request: "bench" });
  let events = 0;
  for await (const _event of run) events += 1;
  const result = await run.result;
  if (result.status !== "completed") throw new Error(`the run ended ${result.status}`);
  return { ms: performance.now() - startedAt, events };
}

/** What the machinery around the experts costs: 10,000 experts that do nothing, with all events, folded and stored. */
export const benchScheduler: Benchmark = async ({ quick }) => {
  const size = quick ? 1_000 : TASKS;
  const measurements: Measurement[] = [];
  const plans: Readonly<Record<string, Plan>> = {
    wide: GRAPHS.wide(size),
    deep: GRAPHS.chain(size),
    random: GRAPHS.random(size, createRandom(1)),
  };
  for (const [name, plan] of Object.entries(plans)) {
    const runs: { ms: number; events: number }[] = [];
    for (let run = 0; run < (quick ? 1 : RUNS); run += 1) runs.push(await timeRun(plan, () => 0, 16));
    measurements.push({
      name: `${size.toLocaleString("en")} no-op tasks, ${name}`,
      value: median(runs.map(({ ms }) => ms)),
      unit: "ms",
      limit: 1_000,
      detail: `${runs[0]?.events ?? 0} events, median of ${runs.length}`,
    });
  }
  return { title: "Scheduler overhead", measurements };
};

/** Simulated experts of 50–500 ms: how far a run is from the least time that its graph allows. */
export const benchSimulated: Benchmark = async ({ quick }) => {
  const random = createRandom(2);
  const plans: Readonly<Record<string, Plan>> = {
    "chain of 6": GRAPHS.chain(6),
    "diamond of 8": GRAPHS.diamond(8),
    "wide, 40": GRAPHS.wide(40),
    "random, 40": GRAPHS.random(40, createRandom(3)),
  };
  const measurements: Measurement[] = [];
  for (const [name, plan] of Object.entries(plans)) {
    const durations = new Map(plan.map(({ id }) => [id, Math.round((50 + random() * 450) / (quick ? 10 : 1))]));
    const durationMs = ({ id }: PlanTask) => durations.get(id) ?? 0;
    const simulated = plan.map((task) => ({
      ...task,
      task: "text-generation",
      args: { ...task.args, max_length: task.id },
    }));
    const ratios: number[] = [];
    const least = criticalPathMs(plan, durationMs);
    for (let run = 0; run < (quick ? 1 : 3); run += 1)
      ratios.push((await timeRun(simulated, durationMs, 64)).ms / least);
    measurements.push({
      name: `run ÷ critical path, ${name}`,
      value: median(ratios),
      unit: "ratio",
      ...(quick ? {} : { limit: 1.05 }),
      detail: `critical path ${least} ms`,
    });
  }
  return { title: "Simulated runs", measurements };
};
