import { createInterface } from "node:readline/promises";
import type { CommandContext } from "./command-context.ts";

/** Asks on the terminal; anything but a yes is a no, and so is Ctrl-C. */
export async function askYesNo(question: string, { stderr, signal }: CommandContext): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: stderr.stream });
  const closed = new Promise<string>((resolve) => prompt.once("close", () => resolve("")));
  prompt.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
  try {
    stderr.stream.write("\n");
    const answer = await Promise.race([prompt.question(question, { signal }).catch(() => ""), closed]);
    return /^\s*(?:y|yes|是|好)\s*$/i.test(answer);
  } finally {
    prompt.close();
    stderr.stream.write("\n");
  }
}
