import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ExpertError } from "../../../domain/errors.ts";
import type { ExpertJob, ExpertValue } from "./expert.ts";
import type { FromHost, HostFailure, ToHost } from "./host-protocol.ts";

export interface ExpertProcessOptions {
  /** Module of the expert. */
  readonly expert: URL;
  /** Resident memory over which the process is killed, in MB. */
  readonly memoryMb: number;
  /** Bytes of output files over which the process is killed. */
  readonly outputBytes: number;
  /** Name for messages. */
  readonly modelId: string;
}

export interface JobOptions {
  readonly outputFolder: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly fraction?: number; readonly message?: string }) => void;
}

const WATCH_MS = 100;
const CHATTER_CHARACTERS = 2_000;
const PAGE_BYTES = 4_096;
const FROM_SOURCE = import.meta.url.endsWith(".ts");
/** What a child needs of the environment; keys and tokens stay here. */
const PASSED_ON = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "LANG", "LC_ALL", "SystemRoot", "USERPROFILE"];

/** One child process with one expert in it. It runs one job at a time. */
export class ExpertProcess {
  readonly #options: ExpertProcessOptions;
  readonly #child: ChildProcess;
  readonly #loaded: Promise<void>;
  readonly #exited: Promise<void>;
  #nextId = 0;
  #chatter = "";
  #settle: ((message: FromHost) => void) | undefined;
  #killedFor: ExpertError | undefined;
  #alive = true;

  constructor(options: ExpertProcessOptions) {
    this.#options = options;
    const host = fileURLToPath(new URL(FROM_SOURCE ? "./host.ts" : "./host.js", import.meta.url));
    const environment = Object.fromEntries(
      PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    );
    this.#child = fork(host, [], {
      execArgv: [
        ...(FROM_SOURCE ? ["--import", import.meta.resolve("tsx")] : []),
        `--max-old-space-size=${options.memoryMb}`,
        "--no-warnings",
      ],
      env: environment,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      serialization: "advanced",
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        this.#chatter = (this.#chatter + chunk.toString("utf8")).slice(-CHATTER_CHARACTERS);
      });
    }
    this.#exited = new Promise((resolve) => {
      const onGone = () => {
        this.#alive = false;
        resolve();
      };
      this.#child.once("exit", onGone);
      this.#child.once("error", onGone);
    });
    this.#loaded = new Promise((resolve, reject) => {
      this.#child.on("message", (message: FromHost) => {
        if (message.type === "loaded") resolve();
        else if (message.type === "load-failed") reject(toExpertError(message.error));
        else this.#settle?.(message);
      });
      void this.#exited.then(() => reject(this.#whyGone()));
    });
    this.#loaded.catch(() => undefined);
    this.#send({ type: "load", expert: options.expert.href });
    this.unref();
  }

  get alive(): boolean {
    return this.#alive && this.#killedFor === undefined;
  }

  /** Lets the program end while this process is idle. */
  unref(): void {
    this.#child.unref();
    this.#child.channel?.unref();
    for (const stream of [this.#child.stdout, this.#child.stderr]) (stream as { unref?: () => void } | null)?.unref?.();
  }

  #ref(): void {
    this.#child.ref();
    this.#child.channel?.ref();
  }

  /** Runs one job; an abort kills the process, and the promise settles once it is gone. */
  async run(job: ExpertJob, options: JobOptions): Promise<readonly ExpertValue[]> {
    options.signal.throwIfAborted();
    this.#ref();
    const onAbort = () => this.kill();
    options.signal.addEventListener("abort", onAbort, { once: true });
    const watch = setInterval(() => void this.#watch(options.outputFolder), WATCH_MS);
    try {
      await this.#loaded;
      return await this.#exchange(job, options);
    } catch (error) {
      if (options.signal.aborted) {
        await this.#exited;
        throw options.signal.reason;
      }
      throw error;
    } finally {
      clearInterval(watch);
      options.signal.removeEventListener("abort", onAbort);
      this.unref();
    }
  }

  #exchange(job: ExpertJob, options: JobOptions): Promise<readonly ExpertValue[]> {
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve, reject) => {
      void this.#exited.then(() => reject(this.#whyGone()));
      this.#settle = (message) => {
        if (!("id" in message) || message.id !== id) return;
        if (message.type === "progress") {
          const { fraction, message: text } = message;
          options.onProgress({
            ...(fraction === undefined ? {} : { fraction }),
            ...(text === undefined ? {} : { message: text }),
          });
        } else if (message.type === "done") resolve(message.outputs);
        else if (message.type === "failed") reject(toExpertError(message.error));
      };
      this.#send({ type: "run", id, job, outputFolder: options.outputFolder });
    });
  }

  #send(message: ToHost): void {
    // A process that is gone already answers through `#exited`.
    this.#child.send(message, () => undefined);
  }

  /** Ends the process at once. */
  kill(reason?: ExpertError): void {
    if (reason !== undefined) this.#killedFor ??= reason;
    if (this.#alive) this.#child.kill("SIGKILL");
  }

  async stop(): Promise<void> {
    // Whoever waits for the end must keep the program alive until it comes.
    if (this.#alive) this.#ref();
    this.kill();
    await this.#exited;
  }

  async #watch(outputFolder: string): Promise<void> {
    const { memoryMb, outputBytes, modelId } = this.#options;
    const residentMb = residentBytes(this.#child.pid) / 1e6;
    if (residentMb > memoryMb) {
      const message = `${modelId} took ${Math.round(residentMb)} MB of memory; at most ${memoryMb} MB are allowed`;
      this.kill(new ExpertError("expert-out-of-memory", message));
      return;
    }
    if ((await folderBytes(outputFolder)) > outputBytes) {
      const message = `${modelId} wrote more than ${Math.round(outputBytes / 1e6)} MB`;
      this.kill(new ExpertError("expert-bad-output", message));
    }
  }

  #whyGone(): ExpertError {
    if (this.#killedFor !== undefined) return this.#killedFor;
    const { exitCode, signalCode } = this.#child;
    const how = signalCode === null ? `exit code ${exitCode}` : `signal ${signalCode}`;
    if (/heap out of memory|Array buffer allocation failed/i.test(this.#chatter)) {
      return new ExpertError(
        "expert-out-of-memory",
        `${this.#options.modelId} ran out of its ${this.#options.memoryMb} MB of memory`,
      );
    }
    const last = this.#chatter.trim().split("\n").at(-1)?.slice(0, 200) ?? "";
    const said = last === "" ? "" : `; it last said: ${last}`;
    return new ExpertError("expert-crashed", `${this.#options.modelId} crashed (${how})${said}`, { retryable: true });
  }
}

function toExpertError({ code, message, hint, retryable, final }: HostFailure): ExpertError {
  return new ExpertError(code, message, { hint, retryable, final });
}

/** Resident memory of a process; 0 where the system does not tell (the heap cap still holds there). */
function residentBytes(pid: number | undefined): number {
  if (pid === undefined || process.platform !== "linux") return 0;
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1] ?? 0) * PAGE_BYTES;
  } catch {
    return 0; // It has just ended.
  }
}

async function folderBytes(folder: string): Promise<number> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    const sizes = await Promise.all(
      entries
        .filter((entry) => entry.isFile())
        .map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).size),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return 0; // The folder has just been tidied away.
  }
}
