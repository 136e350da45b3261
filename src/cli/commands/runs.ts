import type { RunEvent } from "../../domain/events.ts";
import { foldRun } from "../../domain/fold-run.ts";
import type { RunSummary } from "../../domain/ports.ts";
import { type RunResult, toRunResult } from "../../domain/run-result.ts";
import { type CommandContext, type Engine, withHuggingGPT } from "../command-context.ts";
import type { OutputFlags } from "../command-line.ts";
import { createReporter } from "../report/create-reporter.ts";
import { writeJson } from "../report/json-reporter.ts";
import { replayEvents } from "../report/replay-events.ts";
import { formatDate } from "../view/format-amounts.ts";
import { EMPTY_LINE, type Line, oneLine, span, type Tone } from "../view/line.ts";
import { paintLines } from "../view/paint.ts";
import { wrapText } from "../view/wrap-text.ts";
import { writeTable } from "../write-table.ts";
import { findRunId } from "./find-run.ts";

const STATUS_TONES: Readonly<Record<RunSummary["status"], Tone>> = {
  completed: "good",
  planned: "plain",
  partial: "caution",
  cancelled: "caution",
  failed: "bad",
  running: "busy",
  interrupted: "caution",
};

export async function listRuns(
  { limit, json }: OutputFlags & { readonly limit: number },
  context: CommandContext,
): Promise<number> {
  const { stdout, stderr } = context;
  const runs = await withHuggingGPT(context, {}, (hugginggpt) => hugginggpt.listRuns({ limit }));
  if (json) writeJson(stdout, { runs });
  else if (runs.length === 0) stderr.stream.write("No run is kept yet.\n");
  else {
    const rows = runs.map(({ runId, startedAt, status, request }) => [
      // The id whole where a program reads it; eight characters are enough to name it again.
      { text: stdout.isTerminal ? runId.slice(0, 8) : runId },
      { text: formatDate(startedAt), tone: "faint" as const },
      { text: status, tone: STATUS_TONES[status] },
      { text: request.slice(0, 300) },
    ]);
    writeTable(stdout, ["ID", "STARTED", "STATUS", "REQUEST"], rows);
  }
  return 0;
}

export interface ShowRunCommand extends OutputFlags {
  readonly id?: string;
  readonly events: boolean;
  readonly explain: boolean;
  readonly planOnly: boolean;
}

/** Replays a run from its events, with the renderer that showed it the first time. */
export async function showRun(command: ShowRunCommand, context: CommandContext): Promise<number> {
  const { events, isInterrupted } = await withHuggingGPT(context, {}, (hugginggpt) => findRun(hugginggpt, command.id));
  const record = foldRun(events);
  const result = isInterrupted ? interrupted(toRunResult(record)) : toRunResult(record);
  const planOnly = command.planOnly || result.status === "planned";
  const clock = { now: Date.parse(events.at(-1)?.at ?? record.startedAt) };
  const reporter = await createReporter({ ...command, planOnly, now: () => clock.now }, context);
  const animated = context.stderr.isTerminal && !command.json && !command.events;
  if (!command.json && !command.events) {
    const title = `run ${record.runId} of ${formatDate(record.startedAt)}: ${oneLine(record.request).slice(0, 1_000)}`;
    const rows = wrapText(title, context.stderr.width ?? 100).map((row): Line => [span(row, "faint")]);
    context.stderr.stream.write(paintLines(context.stderr.isTerminal ? [...rows, EMPTY_LINE] : rows, context.stderr));
  }
  await replayEvents(events, reporter, { clock, signal: context.signal, animated });
  await reporter.end(result, record);
  return 0;
}

async function findRun(
  hugginggpt: Engine,
  written: string | undefined,
): Promise<{ readonly events: readonly RunEvent[]; readonly isInterrupted: boolean }> {
  const runId = await findRunId(hugginggpt.store, written);
  const events = await hugginggpt.store.events(runId);
  if (events.at(-1)?.type === "run-end") return { events, isInterrupted: false };
  const runs = await hugginggpt.listRuns({ limit: Number.MAX_SAFE_INTEGER });
  return { events, isInterrupted: runs.find((run) => run.runId === runId)?.status === "interrupted" };
}

function interrupted(result: RunResult): RunResult {
  const hint = `hugginggpt runs rerun ${result.runId.slice(0, 8)} runs it again.`;
  return {
    ...result,
    status: "cancelled",
    error: { code: "cancelled", message: "The program was ended before the run was.", hint },
  };
}

export async function removeRuns(
  { ids, json }: OutputFlags & { readonly ids: readonly string[] },
  context: CommandContext,
): Promise<number> {
  const removed = await withHuggingGPT(context, {}, async (hugginggpt) => {
    // All are looked up before the first is removed: a wrong id removes nothing.
    const found: string[] = [];
    for (const id of ids) found.push(await findRunId(hugginggpt.store, id));
    const unique = [...new Set(found)];
    for (const runId of unique) await hugginggpt.removeRun(runId);
    return unique;
  });
  if (json) writeJson(context.stdout, { removed });
  else for (const runId of removed) context.stderr.stream.write(`removed ${runId}\n`);
  return 0;
}
