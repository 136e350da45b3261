import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ExpertError } from "../../../domain/errors.ts";
import type { ArtifactStore, ExpertTask, Runtime } from "../../../domain/ports.ts";
import { collectOutputs } from "./collect-outputs.ts";
import type { CommandExpert, CommandTemplate } from "./command-expert.ts";
import { explainFailure } from "./explain-failure.ts";
import { type FillValues, fillArguments, fillText } from "./fill-template.ts";
import { prepareInputs } from "./prepare-inputs.ts";
import { runProgram } from "./run-program.ts";

export interface CommandRuntimeOptions {
  readonly artifacts: ArtifactStore;
  /** The expert of a model id. */
  readonly find: (id: string) => Promise<CommandExpert | undefined>;
  /** The environment of which programs get a few variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Decodes recordings that are not WAV; looked up when needed. */
  readonly findFfmpeg: () => string | undefined;
  /** Most that one program may print, in bytes. Default 20 MB. */
  readonly printedBytes?: number;
  /** Most that one program may write to files, in bytes. Default 500 MB. */
  readonly writtenBytes?: number;
}

/** What programs get of the environment: where programs, libraries and their data are, never a key. */
const PASSED_ON =
  "PATH HOME USER LANG LC_ALL LC_CTYPE TZ LD_LIBRARY_PATH DYLD_LIBRARY_PATH XDG_DATA_HOME XDG_CACHE_HOME XDG_CONFIG_HOME TESSDATA_PREFIX ESPEAK_DATA_PATH CUDA_VISIBLE_DEVICES SystemRoot SystemDrive USERPROFILE APPDATA LOCALAPPDATA PATHEXT".split(
    " ",
  );

/** Runs programs of this machine as experts: no shell, a folder of its own, few variables, caps; nothing stays behind. */
export function createCommandRuntime(options: CommandRuntimeOptions): Runtime {
  const { printedBytes = 20_000_000, writtenBytes = 500_000_000 } = options;
  const passedOn = Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = options.environment[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return {
    name: "command",
    async run(task, { signal }) {
      signal.throwIfAborted();
      const expert = await options.find(task.model.id);
      if (expert === undefined) {
        throw new ExpertError("expert-failed", `${task.model.id} is not on this machine any more`);
      }
      const template = expert.template(task);
      const scratch = await mkdtemp(path.join(tmpdir(), "hugginggpt-command-"));
      const [inputFolder, outputFolder, temporary] = ["in", "out", "tmp"].map((name) => path.join(scratch, name)) as [
        string,
        string,
        string,
      ];
      try {
        await mkdir(outputFolder);
        await mkdir(temporary);
        const environment = { LC_ALL: "C.UTF-8", ...passedOn, TMPDIR: temporary };
        const ffmpeg = options.findFfmpeg();
        const values = await prepareInputs(task, template, { inputFolder, outputFolder, ffmpeg, environment, signal });
        const call = fillCall(template, values, task);
        const outcome = await runProgram({
          name: task.model.id,
          argv: call.argv,
          ...(call.stdin === undefined ? {} : { stdin: call.stdin }),
          folder: outputFolder,
          environment: { ...environment, ...call.environment },
          memoryBytes: expert.memoryBytes,
          printedBytes,
          writtenBytes,
          signal,
        }).catch((error: unknown) => {
          throw signal.aborted || error instanceof ExpertError ? error : explainStart(error, call.argv, task);
        });
        if (outcome.exitCode !== 0) throw explainFailure(outcome, { argv: call.argv, id: task.model.id, scratch });
        return await collectOutputs({
          task: task.task,
          card: expert.card,
          template,
          outputFolder,
          printed: outcome.printed,
          artifacts: options.artifacts,
        });
      } finally {
        await rm(scratch, { recursive: true, force: true });
      }
    },
  };
}

function fillCall(template: CommandTemplate, values: FillValues, task: ExpertTask) {
  const stdin = template.stdin === undefined ? undefined : fillText(template.stdin, values);
  if (template.stdin !== undefined && stdin === undefined) {
    throw new ExpertError("expert-failed", `${task.model.id} reads ${template.stdin}, and this task does not give it`);
  }
  const environment = Object.entries(template.environment ?? {}).flatMap(([name, value]) => {
    const filled = fillText(value, values);
    return filled === undefined ? [] : [[name, filled] as const];
  });
  return { argv: fillArguments(template.argv, values), stdin, environment: Object.fromEntries(environment) };
}

function explainStart(error: unknown, [program = ""]: readonly string[], task: ExpertTask): ExpertError {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "is not there",
    EACCES: "must not be started (permission denied)",
    E2BIG: "was given more text than arguments can hold; let it read stdin",
  };
  const reason = reasons[code ?? ""] ?? `could not be started: ${message}`;
  return new ExpertError("expert-failed", `${task.model.id}: ${path.basename(program)} ${reason}`, { cause: error });
}
