import { readFile } from "node:fs/promises";
import { CancelledError, InputError } from "../domain/errors.ts";
import type { Terminal } from "./terminal.ts";

/** More than the longest request that is allowed, in bytes of any script; what is longer is refused without reading on. */
const MOST_REQUEST_BYTES = 1_000_000;
const MOST_PLAN_BYTES = 20_000_000;

/** The request from stdin, without the line end that `echo` adds. */
export async function readRequest(stdin: Terminal["stdin"], signal: AbortSignal): Promise<string> {
  const bytes = await readAll(stdin, { most: MOST_REQUEST_BYTES, what: "The request on stdin", signal });
  return decode(bytes, "The request on stdin").replace(/\r?\n$/, "");
}

/** The text of a plan file; `-` means stdin. */
export async function readPlan(file: string, stdin: Terminal["stdin"], signal: AbortSignal): Promise<string> {
  if (file === "-") {
    return decode(
      await readAll(stdin, { most: MOST_PLAN_BYTES, what: "The plan on stdin", signal }),
      "The plan on stdin",
    );
  }
  return decode(await readPlanFile(file, signal), `The plan ${file}`);
}

async function readPlanFile(file: string, signal: AbortSignal): Promise<Buffer> {
  try {
    return await readFile(file, { signal });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") {
      throw new InputError("file-not-found", `There is no plan file ${file}.`, {
        hint: "--plan takes a JSON file as --plan-only prints it, or - for stdin.",
      });
    }
    if (code === "ABORT_ERR") throw new CancelledError();
    const why = code === "EISDIR" ? "it is a folder" : code === "EACCES" ? "no permission" : String(code ?? error);
    throw new InputError("invalid-input", `The plan ${file} cannot be read: ${why}.`, { cause: error });
  }
}

async function readAll(
  stdin: Terminal["stdin"],
  { most, what, signal }: { readonly most: number; readonly what: string; readonly signal: AbortSignal },
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const aborted = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(new CancelledError());
    signal.addEventListener("abort", () => reject(new CancelledError()), { once: true });
  });
  aborted.catch(() => undefined);
  const iterator = stdin[Symbol.asyncIterator]();
  while (true) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (next.done === true) return Buffer.concat(chunks);
    const chunk = Buffer.from(next.value);
    bytes += chunk.length;
    if (bytes > most) {
      throw new InputError("invalid-request", `${what} is longer than ${most.toLocaleString("en")} bytes.`, {
        hint: "Put long texts in a file and attach it.",
      });
    }
    chunks.push(chunk);
  }
}

function decode(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError("invalid-input", `${what} is not UTF-8 text.`, {
      hint: "Convert it first, for example with: iconv -f GBK -t UTF-8",
    });
  }
}
