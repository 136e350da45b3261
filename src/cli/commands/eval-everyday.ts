import type { CommandContext } from "../command-context.ts";
import type { EvalEverydayCommand } from "../command-line.ts";
import { writeJson } from "../report/json-reporter.ts";
import { showEvalProgress } from "../report/show-eval-progress.ts";
import { setupOptions } from "../setup-options.ts";
import { viewEverydayReport } from "../view/everyday-view.ts";
import { paintLines } from "../view/paint.ts";

/** Plans everyday requests and compares the plans with those that are right. */
export async function evalEveryday(command: EvalEverydayCommand, context: CommandContext): Promise<number> {
  const { stdout, stderr, signal } = context;
  const { runEverydayEvaluation } = await import("../../eval/everyday/run-everyday.ts");
  const { data, limit, predictions, json } = command;
  const report = await runEverydayEvaluation({
    data,
    ...(await choosePlanner(command)),
    ...(limit === undefined ? {} : { limit }),
    ...(predictions === undefined ? {} : { predictions }),
    onProgress: showEvalProgress(stderr),
    signal,
  });
  if (json) writeJson(stdout, report);
  else stdout.stream.write(paintLines(viewEverydayReport(report, stdout), stdout));
  if (!stdout.isTerminal && predictions !== undefined) stderr.stream.write(`predictions: ${predictions}\n`);
  return 0;
}

async function choosePlanner({ brain, ...flags }: EvalEverydayCommand) {
  if (brain === undefined || brain === "keyless") return {};
  const { createPlanner } = await import("../../setup.ts");
  // By itself, as in `eval taskbench`.
  const brainAlone = flags.fastPath === undefined;
  return { planner: await createPlanner({ ...setupOptions(flags), brain, brainAlone }) };
}
