import { readFile } from "node:fs/promises";
import { HuggingGPTError, InputError } from "../domain/errors.ts";

export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new InputError("file-not-found", `Cannot read ${file}`, { cause });
  }
}

/** Reads a file of one JSON object a line. Throws `InputError` with file and line where `read` refuses one. */
export async function readLines<Item>(
  file: string,
  { read, what }: { readonly read: (value: unknown) => Item; readonly what: string },
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (const [index, line] of (await readText(file)).split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      items.push(read(JSON.parse(line)));
    } catch (cause) {
      const isPlain = cause instanceof HuggingGPTError || cause instanceof SyntaxError;
      throw new InputError("invalid-input", `${file}, line ${index + 1}: ${isPlain ? cause.message : `not ${what}`}`, {
        cause,
      });
    }
  }
  return items;
}
