import { stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

/** A file that is dragged onto a terminal arrives as `/a/my\ page.png`: where there is such a file, it is put in quotes. */
export async function withQuotedPaths(text: string, cwd: string): Promise<string> {
  let quoted = text;
  for (const [written] of text.matchAll(/(?:\\.|[^\s\\"'])+/g)) {
    if (!written.includes("\\ ")) continue;
    const name = written.replace(/\\(.)/g, "$1");
    if (await isFile(name, cwd)) quoted = quoted.replace(written, () => `"${name}"`);
  }
  return quoted;
}

export async function isFile(name: string, cwd: string): Promise<boolean> {
  const file = path.resolve(cwd, name.replace(/^~(?=\/)/, homedir()));
  return await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Names as a shell takes them apart: by spaces, except in quotes and after a backslash. */
export function splitNames(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|((?:\\.|[^\s\\"'])+)/g)].map(
    ([, double, single, bare = ""]) => double ?? single ?? bare.replace(/\\(.)/g, "$1"),
  );
}
