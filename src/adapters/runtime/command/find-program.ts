import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

export interface FindProgramOptions {
  /** As in the environment variable PATH. */
  readonly searchPath: string | undefined;
  /** For a name with a slash. */
  readonly folder?: string;
}

const EXTENSIONS = process.platform === "win32" ? [".exe", ".cmd", ".bat", ""] : [""];

/** The absolute path of a program by its name, as a shell would find it; nothing is started. */
export function findProgram(name: string, { searchPath, folder = "/" }: FindProgramOptions): string | undefined {
  if (name === "") return undefined;
  if (/[\\/]/.test(name)) return firstExecutable(path.resolve(folder, name));
  for (const place of (searchPath ?? "").split(path.delimiter)) {
    // A relative folder in PATH would find programs in whatever folder somebody works in.
    if (!path.isAbsolute(place)) continue;
    const found = firstExecutable(path.join(place, name));
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstExecutable(file: string): string | undefined {
  return EXTENSIONS.map((extension) => file + extension).find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK);
      return statSync(candidate).isFile();
    } catch {
      return false;
    }
  });
}
