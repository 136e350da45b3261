import { runProcess } from "./run-process.ts";

/**
 * What `bin/hugginggpt.js` runs. Ends the process.
 *
 * @param argv Arguments without the interpreter and the script.
 */
export async function main(argv: readonly string[]): Promise<void> {
  // Whoever only asks for help does not pay for the rest.
  await runProcess(argv, async (options) => (await import("../setup.ts")).createHuggingGPT(options));
}
