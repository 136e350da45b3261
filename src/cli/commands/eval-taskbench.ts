import type { TaskbenchReport } from "../../eval/run-taskbench.ts";
import type { CommandContext } from "../command-context.ts";
import type { EvalTaskbenchCommand, OutputFlags } from "../command-line.ts";
import { writeJson } from "../report/json-reporter.ts";
import { showEvalProgress } from "../report/show-eval-progress.ts";
import { setupOptions } from "../setup-options.ts";
import { paintLines } from "../view/paint.ts";
import { viewTaskbenchReport } from "../view/taskbench-view.ts";

/** Plans the records of a TaskBench file and compares the plans with the gold graphs. */
export async function evalTaskbench(command: EvalTaskbenchCommand, context: CommandContext): Promise<number> {
  const { stdout, stderr, signal } = context;
  const { runTaskbenchEvaluation } = await import("../../eval/run-taskbench.ts");
  const { data, tools, limit, ids, predictions } = command;
  const report = await runTaskbenchEvaluation({
    data,
    tools,
    ...(await choosePlanner(command)),
    ...(limit === undefined ? {} : { limit }),
    ...(ids === undefined ? {} : { ids }),
    ...(predictions === undefined ? {} : { predictions }),
    onProgress: showEvalProgress(stderr),
    signal,
  });
  writeReport(report, command, context);
  if (!stdout.isTerminal && predictions !== undefined) stderr.stream.write(`predictions: ${predictions}\n`);
  return 0;
}

/** The keyless planner, a brain, or what a model has replied already. */
async function choosePlanner({ replies, brain, ...flags }: EvalTaskbenchCommand) {
  if (replies !== undefined) {
    const { createReplyPlanner, readReplies } = await import("../../plan/llm/reply-planner.ts");
    const byId = await readReplies(replies);
    return {
      plannerFor: ({ id }: { readonly id: string }) => {
        const reply = byId.get(id);
        return reply === undefined ? undefined : createReplyPlanner(reply);
      },
    };
  }
  if (brain === undefined || brain === "keyless") return {};
  const { createPlanner } = await import("../../setup.ts");
  // A brain is measured by itself; whoever names the fast path wants both planners together, as in a run.
  const brainAlone = flags.fastPath === undefined;
  return { planner: await createPlanner({ ...setupOptions(flags), brain, brainAlone }) };
}

function writeReport(report: TaskbenchReport, { json }: OutputFlags, { stdout }: CommandContext): void {
  if (json) writeJson(stdout, report);
  else stdout.stream.write(paintLines(viewTaskbenchReport(report, stdout), stdout));
}
