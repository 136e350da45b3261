import { InputError } from "../../domain/errors.ts";
import type { KeepLimits } from "../../domain/ports.ts";
import { type CommandContext, withHuggingGPT } from "../command-context.ts";
import type { OutputFlags, SetupFlags } from "../command-line.ts";
import { writeJson } from "../report/json-reporter.ts";
import { setupOptions } from "../setup-options.ts";
import { formatBytes, formatCount, formatDate } from "../view/format-amounts.ts";
import { oneLine } from "../view/line.ts";
import { findRunId } from "./find-run.ts";

interface ExportCommand extends OutputFlags {
  readonly id?: string;
  readonly out?: string;
}

/** Writes a run into a folder of its own, and says where. */
export async function exportRun(command: ExportCommand, context: CommandContext): Promise<number> {
  const outcome = await withHuggingGPT(context, {}, async (hugginggpt) => {
    const runId = await findRunId(hugginggpt.store, command.id);
    return await hugginggpt.exportRun(runId, command.out ?? `hugginggpt-run-${runId.slice(0, 8)}`);
  });
  const { stdout, stderr } = context;
  if (command.json) writeJson(stdout, outcome);
  else {
    for (const file of outcome.missing) stderr.stream.write(`no longer there: ${file}\n`);
    stderr.stream.write(`${formatCount(outcome.files.length, "file")}, begin with report.md in\n`);
    stdout.stream.write(`${outcome.folder}\n`);
  }
  return 0;
}

interface PruneCommand extends OutputFlags, SetupFlags {
  readonly limits: KeepLimits;
  readonly dryRun: boolean;
}

/** Removes the oldest runs beyond the limits of the flags, or else of the configuration. */
export async function pruneRuns(command: PruneCommand, context: CommandContext): Promise<number> {
  const { stdout, stderr } = context;
  const { dryRun } = command;
  const outcome = await withHuggingGPT(context, setupOptions(command), async (hugginggpt) => {
    const limits = Object.keys(command.limits).length > 0 ? command.limits : hugginggpt.keep;
    if (limits === undefined) {
      throw new InputError("usage", "How much is to be kept is not said", {
        hint: 'Give --days N or --bytes SIZE, or "keep" in hugginggpt.config.json.',
      });
    }
    return await hugginggpt.pruneRuns(limits, { dryRun });
  });
  if (command.json) {
    writeJson(stdout, { ...outcome, dryRun });
    return 0;
  }
  for (const { runId, startedAt, request } of outcome.removed) {
    const verb = dryRun ? "would remove" : "removed";
    stderr.stream.write(`${verb} ${runId.slice(0, 8)} of ${formatDate(startedAt)}: ${oneLine(request).slice(0, 80)}\n`);
  }
  const { removed, kept, bytesRemoved, bytesKept } = outcome;
  const gone = `${formatCount(removed.length, "run")} (${formatBytes(bytesRemoved)})`;
  const verb = dryRun ? "would be removed" : "removed";
  stderr.stream.write(`${gone} ${verb}, ${formatCount(kept, "run")} (${formatBytes(bytesKept)}) kept.\n`);
  return 0;
}
