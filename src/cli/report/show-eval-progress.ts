import type { CommandContext } from "../command-context.ts";

const PROGRESS_MS = 200;

/** A line that counts the planned requests, on a terminal only. */
export function showEvalProgress({ isTerminal, stream }: CommandContext["stderr"]) {
  let shownAt = 0;
  return (done: number, total: number): void => {
    const now = performance.now();
    if (!isTerminal || (now - shownAt < PROGRESS_MS && done < total)) return;
    shownAt = now;
    stream.write(`\r${done} of ${total} requests planned${done === total ? "\n" : ""}`);
  };
}
