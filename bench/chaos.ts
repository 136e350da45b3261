import { runChaos } from "../src/testing/chaos.ts";
import { type Benchmark, createRandom } from "./report.ts";

const FEWEST_COMPLETED = 97;

/** A thousand runs against a model's server that fails 30% of its calls in every way it can. */
export const benchChaos: Benchmark = async ({ quick }) => {
  const report = await runChaos({ runs: quick ? 100 : 1_000, random: createRandom(7) });
  const share = (count: number) => (count / report.runs) * 100;
  return {
    title: `chaos: ${report.runs} runs, ${report.failedCalls} of ${report.calls} calls of the brain failed`,
    measurements: [
      {
        name: "runs not completed",
        value: share(report.runs - report.completed),
        unit: "percent",
        limit: 100 - FEWEST_COMPLETED,
        detail: `${report.explained} of them say why`,
      },
      {
        name: "runs that do not say why",
        value: report.runs - report.completed - report.explained - report.hung,
        unit: "count",
        limit: 0,
      },
      { name: "runs that hung", value: report.hung, unit: "count", limit: 0 },
      { name: "finished tasks that were lost", value: report.lost, unit: "count", limit: 0 },
      { name: "tasks that ran twice", value: report.twice, unit: "count", limit: 0 },
      { name: "plans of the model's own", value: share(report.plannedByModel), unit: "percent" },
      { name: "answers in the model's own words", value: share(report.answeredByModel), unit: "percent" },
    ],
  };
};
