import { type ChildProcess, spawn } from "node:child_process";
import { ExpertError } from "../../../domain/errors.ts";
import { folderBytes, groupBytes } from "./measure-program.ts";

export interface ProgramCall {
  /** For messages. */
  readonly name: string;
  readonly argv: readonly string[];
  readonly stdin?: string;
  /** Its working folder; what it writes there is counted. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryBytes: number;
  readonly printedBytes: number;
  readonly writtenBytes: number;
  readonly signal: AbortSignal;
}

export interface ProgramOutcome {
  readonly exitCode: number | null;
  readonly killedBy: NodeJS.Signals | null;
  readonly printed: Buffer;
  /** The end of what it wrote to stderr. */
  readonly complaints: string;
}

const WATCH_MS = 200;
const COMPLAINT_CHARACTERS = 8_000;
/** After SIGTERM a program has this long to go by itself. */
const GRACE_MS = 1_000;

/** Groups that must not outlive this process. */
const running = new Set<ChildProcess>();
let isGuarded = false;

/**
 * Runs a program without a shell, in a process group of its own. Resolves once it has ended and nothing of its group is
 * left; an abort and each cap kill the whole group.
 *
 * @throws ExpertError for a cap; the signal's reason after an abort.
 */
export async function runProgram(call: ProgramCall): Promise<ProgramOutcome> {
  call.signal.throwIfAborted();
  const [program = "", ...words] = call.argv;
  const child = spawn(program, words, {
    cwd: call.folder,
    env: call.environment,
    detached: process.platform !== "win32",
    stdio: [call.stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  guard(child);
  const printed: Buffer[] = [];
  let printedBytes = 0;
  let complaints = "";
  let stoppedFor: ExpertError | undefined;
  let grace: NodeJS.Timeout | undefined;
  const stop = (reason?: ExpertError) => {
    stoppedFor ??= reason;
    killGroup(child, "SIGTERM");
    grace ??= setTimeout(() => killGroup(child, "SIGKILL"), GRACE_MS);
  };
  const onAbort = () => stop();
  call.signal.addEventListener("abort", onAbort, { once: true });
  const watch = setInterval(() => {
    const reason = findExcess(call, child.pid);
    if (reason !== undefined) stop(reason);
  }, WATCH_MS);
  child.stdout?.on("data", (chunk: Buffer) => {
    printedBytes += chunk.length;
    if (printedBytes <= call.printedBytes) printed.push(chunk);
    else stop(new ExpertError("expert-bad-output", `${call.name} printed more than ${inMegabytes(call.printedBytes)}`));
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    complaints = (complaints + chunk.toString("utf8")).slice(-COMPLAINT_CHARACTERS);
  });
  // A program need not read what it is given.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(call.stdin);
  try {
    const ended = await waitForEnd(child);
    if (call.signal.aborted) throw call.signal.reason;
    if (stoppedFor !== undefined) throw stoppedFor;
    return { ...ended, printed: Buffer.concat(printed), complaints };
  } finally {
    clearInterval(watch);
    clearTimeout(grace);
    call.signal.removeEventListener("abort", onAbort);
    running.delete(child);
  }
}

function guard(child: ChildProcess): void {
  running.add(child);
  if (isGuarded) return;
  isGuarded = true;
  process.on("exit", () => {
    for (const one of running) killGroup(one, "SIGKILL");
  });
}

function waitForEnd(child: ChildProcess): Promise<Pick<ProgramOutcome, "exitCode" | "killedBy">> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (exitCode, killedBy) => {
      // What the program started and left behind would hold the pipes open, and go on working.
      killGroup(child, "SIGKILL");
      const drained = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, GRACE_MS);
      child.once("close", () => {
        clearTimeout(drained);
        resolve({ exitCode, killedBy });
      });
    });
  });
}

/** Signals the whole group; a group that is gone already is no error. */
function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH" && (error as NodeJS.ErrnoException).code !== "EPERM")
      throw error;
  }
}

function findExcess(call: ProgramCall, pid: number | undefined): ExpertError | undefined {
  const memory = groupBytes(pid);
  if (memory > call.memoryBytes) {
    return new ExpertError(
      "expert-out-of-memory",
      `${call.name} took ${inMegabytes(memory)} of memory; at most ${inMegabytes(call.memoryBytes)} are allowed`,
      { hint: 'Raise "memoryMegabytes" of this expert in the configuration if the machine has room.' },
    );
  }
  if (folderBytes(call.folder) > call.writtenBytes) {
    return new ExpertError("expert-bad-output", `${call.name} wrote more than ${inMegabytes(call.writtenBytes)}`);
  }
  return undefined;
}

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;
