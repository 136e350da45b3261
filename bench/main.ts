import { benchBrain } from "./brain.ts";
import { benchChaos } from "./chaos.ts";
import { benchPlanner } from "./planner.ts";
import { type Benchmark, formatSection, isWithin, type Section } from "./report.ts";
import { benchScheduler, benchSimulated } from "./scheduler.ts";
import { benchSeed } from "./seed.ts";

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  scheduler: benchScheduler,
  simulated: benchSimulated,
  brain: benchBrain,
  chaos: benchChaos,
  planner: benchPlanner,
  seed: benchSeed,
};

// npm run bench [-- --json] [--quick] [name …]
const args = process.argv.slice(2);
const json = args.includes("--json");
const quick = args.includes("--quick");
const names = args.filter((arg) => !arg.startsWith("--"));
const unknown = names.filter((name) => BENCHMARKS[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark "${unknown.join(", ")}"; there are: ${Object.keys(BENCHMARKS).join(", ")}\n`,
  );
  process.exit(2);
}

const sections: Section[] = [];
for (const [name, benchmark] of Object.entries(BENCHMARKS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const section = await benchmark({ quick });
  sections.push(section);
  if (!json) process.stdout.write(`${formatSection(section)}\n\n`);
}
if (json) process.stdout.write(`${JSON.stringify(sections, null, 2)}\n`);
const tooMuch = sections.flatMap(({ measurements }) => measurements).filter((measurement) => !isWithin(measurement));
process.exitCode = tooMuch.length > 0 ? 1 : 0;
