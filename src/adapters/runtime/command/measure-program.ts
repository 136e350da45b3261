import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Resident memory of all processes of a group, in bytes; 0 where the system does not tell (anything but Linux). */
export function groupBytes(group: number | undefined): number {
  if (group === undefined || process.platform !== "linux") return 0;
  let total = 0;
  for (const name of namesIn("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    // The command's name, in brackets, may hold anything; the state, the parent and the group follow it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (Number(fields[2]) !== group) continue;
    total += Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${name}/status`))?.[1] ?? 0) * 1024;
  }
  return total;
}

/** Bytes of the files below a folder. */
export function folderBytes(folder: string): number {
  let total = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      if (entry.isFile()) total += statSync(path.join(entry.parentPath, entry.name)).size;
    }
  } catch {
    // A file that is being moved: the next look counts it.
  }
  return total;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return ""; // It has just ended.
  }
}
