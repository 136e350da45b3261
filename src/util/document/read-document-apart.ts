import { Worker } from "node:worker_threads";
import { DocumentFault } from "./document-fault.ts";
import type { DocumentReply, DocumentRequest } from "./document-worker.ts";
import type { DocumentText } from "./read-document.ts";

export interface ReadApartOptions {
  readonly signal?: AbortSignal;
  /** Default 60 000. */
  readonly timeoutMs?: number;
}

const FROM_SOURCE = import.meta.url.endsWith(".ts");
const HEAP_MB = 768;

/**
 * Reads a document in a thread of its own: one that is made to take for ever, or all memory, costs that thread and not
 * the program. Throws `DocumentFault` with what is wrong.
 */
export async function readDocumentApart(
  request: DocumentRequest,
  { signal, timeoutMs = 60_000 }: ReadApartOptions = {},
): Promise<DocumentText> {
  signal?.throwIfAborted();
  const worker = startWorker(request);
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  try {
    return await new Promise<DocumentText>((resolve, reject) => {
      timer = setTimeout(
        () => reject(new DocumentFault(`took longer than ${Math.round(timeoutMs / 1e3)} s to read`)),
        timeoutMs,
      );
      onAbort = () => reject(signal?.reason);
      signal?.addEventListener("abort", onAbort, { once: true });
      worker.once("message", (reply: DocumentReply) => {
        if (reply.type === "done") resolve(reply.text);
        else reject(new DocumentFault(reply.message, reply.hint));
      });
      worker.once("error", (error: NodeJS.ErrnoException) => {
        const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        reject(new DocumentFault(isMemory ? "needs too much memory to read" : `cannot be read: ${error.message}`));
      });
      worker.once("exit", () => reject(new DocumentFault("cannot be read: the reader ended without a word")));
    });
  } finally {
    clearTimeout(timer);
    if (onAbort !== undefined) signal?.removeEventListener("abort", onAbort);
    await worker.terminate();
  }
}

function startWorker(workerData: DocumentRequest): Worker {
  const options = {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    env: {},
    stdout: true,
    stderr: true,
  };
  const url = new URL(`./document-worker.${FROM_SOURCE ? "ts" : "js"}`, import.meta.url);
  if (!FROM_SOURCE) return new Worker(url, options);
  // From source, a thread needs the loader of TypeScript before anything else.
  const loader = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const code = `import(${loader}).then(({ register }) => { register(); return import(${JSON.stringify(url.href)}); })`;
  return new Worker(code, { ...options, eval: true });
}
