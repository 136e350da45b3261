import { Worker } from "node:worker_threads";
import { ExpertError, HuggingGPTError } from "../../../domain/errors.ts";
import type { Expert } from "./expert.ts";
import type { FromHost, HostFailure, ToHost } from "./host-protocol.ts";

/**
 * The process that an expert lives in. It may block, crash, leak and chat: the program outside only sees messages, and
 * can kill it at any time.
 */
const MAX_MESSAGE_BYTES = 16_000_000;
const WATCHDOG_MS = 1_000;

let loading: Promise<Expert> | undefined;

function say(message: FromHost): void {
  process.send?.(message);
}

function describeFailure(error: unknown): HostFailure {
  if (error instanceof HuggingGPTError) {
    const { retryable, final } = error instanceof ExpertError ? error : { retryable: false, final: false };
    return { ...error.toJSON(), retryable, final };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: "expert-failed", message, retryable: false, final: false };
}

async function load(url: string): Promise<Expert> {
  const { default: expert } = (await import(url)) as { readonly default: Expert };
  await expert.load?.();
  return expert;
}

async function handle(message: ToHost): Promise<void> {
  if (message.type === "load") {
    loading ??= load(message.expert);
    try {
      await loading;
      say({ type: "loaded" });
      watchParent();
    } catch (error) {
      loading = undefined;
      say({ type: "load-failed", error: describeFailure(error) });
    }
    return;
  }
  const { id, job, outputFolder } = message;
  try {
    if (loading === undefined) throw new Error("no expert is loaded");
    const expert = await loading;
    const outputs = await expert.run(job, {
      outputFolder,
      onProgress: (progress) => say({ type: "progress", id, ...progress }),
    });
    const size = Array.isArray(outputs) ? (JSON.stringify(outputs)?.length ?? 0) : 0;
    if (size > MAX_MESSAGE_BYTES) {
      throw new ExpertError(
        "expert-bad-output",
        `The expert gave ${Math.round(size / 1e6)} MB of text or data; at most 16 MB are allowed`,
      );
    }
    say({ type: "done", id, outputs });
  } catch (error) {
    say({ type: "failed", id, error: describeFailure(error) });
  }
}

/** When the program is gone, so is this process, even while an expert blocks it. */
function watchParent(): void {
  const code = `
    const { ppid } = process;
    setInterval(() => { if (process.ppid !== ppid) process.kill(process.pid, "SIGKILL"); }, ${WATCHDOG_MS});`;
  new Worker(code, { eval: true }).unref();
}

process.on("disconnect", () => process.exit());
process.on("SIGINT", () => undefined); // Ctrl-C reaches the whole terminal; the program decides what ends.
process.on("message", (message: ToHost) => void handle(message));
