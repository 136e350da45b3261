import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { TASK_TYPES } from "../../domain/task-type-table.ts";
import { SLASH_COMMANDS } from "./slash-commands.ts";

export interface CompleteOptions {
  readonly cwd: string;
}

const MOST = 100;

/** What the last word of a line could become: a slash command, a kind of task, or a file. */
export async function completeLine(
  line: string,
  { cwd }: CompleteOptions,
): Promise<readonly [candidates: readonly string[], word: string]> {
  if (/^\/[a-z]*$/.test(line)) {
    const names = SLASH_COMMANDS.map(({ name }) => `/${name} `);
    return [names.filter((name) => name.startsWith(line)), line];
  }
  const task = /^\/models\s+(\S*)$/.exec(line)?.[1];
  if (task !== undefined) return [TASK_TYPES.map(({ name }) => name).filter((name) => name.startsWith(task)), task];
  // The last word, or what stands after an open quotation mark.
  const word = /(?:"[^"]*|[^\s"]*)$/.exec(line)?.[0] ?? "";
  const found = await completeFile(word, cwd);
  // Chinese has no space before a file's name.
  const tail = /[\x21-\x7e]+$/.exec(word)?.[0] ?? "";
  return found.length > 0 || tail === word ? [found, word] : [await completeFile(tail, cwd), tail];
}

async function completeFile(word: string, cwd: string): Promise<readonly string[]> {
  const isQuoted = word.startsWith('"');
  const written = isQuoted ? word.slice(1) : word;
  const at = written.lastIndexOf("/") + 1;
  const [folder, start] = [written.slice(0, at), written.slice(at)];
  const place = path.resolve(cwd, folder.replace(/^~(?=\/)/, homedir()) || ".");
  const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
  return entries
    .filter(({ name }) => name.startsWith(start) && (start.startsWith(".") || !name.startsWith(".")))
    .slice(0, MOST)
    .map((entry) => {
      const name = `${folder}${entry.name}`;
      const needsQuotes = isQuoted || /\s/.test(name);
      // A folder stays open for what is in it.
      if (entry.isDirectory()) return needsQuotes ? `"${name}/` : `${name}/`;
      return needsQuotes ? `"${name}" ` : `${name} `;
    })
    .sort();
}
