import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { redact } from "../../util/redact.ts";

/** What was written in chats before, for the arrow keys. */
export interface ChatHistory {
  /** Newest first. */
  readonly lines: readonly string[];
  add(text: string): Promise<void>;
}

const MOST_LINES = 1_000;
const LONGEST = 10_000;

/** Kept in `<folder>/chat-history`, a line an entry; only in memory where there is no folder, or it cannot be written. */
export async function openChatHistory(folder: string | undefined): Promise<ChatHistory> {
  const file = folder === undefined ? undefined : path.join(folder, "chat-history");
  const kept = file === undefined ? [] : await readLines(file);
  const lines = [...new Set(kept.reverse())].slice(0, MOST_LINES);
  if (file !== undefined && kept.length > 2 * MOST_LINES) await rewrite(file, lines);
  return {
    lines,
    async add(text) {
      const line = redact(text.replace(/\s+/g, " ").trim());
      if (line === "" || line.length > LONGEST || line === lines[0]) return;
      lines.unshift(line);
      if (file === undefined) return;
      // A history that cannot be kept is no reason to stop talking.
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
        .then(() => appendFile(file, `${line}\n`, { mode: 0o600 }))
        .catch(() => undefined);
    },
  };
}

async function readLines(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}

async function rewrite(file: string, newestFirst: readonly string[]): Promise<void> {
  await writeFile(
    file,
    [...newestFirst]
      .reverse()
      .map((line) => `${line}\n`)
      .join(""),
    { mode: 0o600 },
  ).catch(() => undefined);
}
