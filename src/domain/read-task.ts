import type { PlanIssue } from "./errors.ts";
import type { PlanTask } from "./plan.ts";
import { readArguments } from "./read-arguments.ts";
import { findReferences } from "./references.ts";
import { resolveTaskName, suggestTaskNames } from "./task-name.ts";
import type { TaskTypeLibrary } from "./task-type-table.ts";

export interface ReadTask {
  /** Absent where the task cannot be read at all. */
  readonly task?: PlanTask;
  readonly issues: readonly PlanIssue[];
  readonly repairs: readonly string[];
}

/** Tasks of the reference implementation that need words, and what they are without any. */
const WITHOUT_TEXT: Readonly<Record<string, string>> = {
  "canny-text-to-image": "canny-control",
  "hed-text-to-image": "hed-control",
  "mlsd-text-to-image": "mlsd-control",
  "normal-text-to-image": "normal-control",
  "openpose-text-to-image": "openpose-control",
  "depth-text-to-image": "depth-estimation",
  "seg-text-to-image": "image-segmentation",
};

/** Reads one task as somebody wrote it; `position` stands in for a missing id. What it refers to is checked by the plan. */
export function readTask(raw: unknown, position: number, library: TaskTypeLibrary): ReadTask {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return { issues: [{ message: `entry ${position} of the plan is not a task object` }], repairs: [] };
  }
  const fields = raw as Readonly<Record<string, unknown>>;
  const repairs: string[] = [];
  const issues: PlanIssue[] = [];

  const id = fields["id"] === undefined || fields["id"] === null ? position : toId(fields["id"]);
  if (id === undefined) {
    issues.push({ field: "id", message: `entry ${position} of the plan: id must be a whole number from 0` });
    return { issues, repairs };
  }
  if (typeof fields["id"] !== "number") repairs.push(`task ${id}: id read as ${id}`);

  const written = fields["task"] ?? fields["name"] ?? fields["type"];
  if (typeof written !== "string" || written.trim() === "") {
    return {
      issues: [{ taskId: id, field: "task", message: `task ${id}: "task" (the task type) is missing` }],
      repairs,
    };
  }
  const resolved = resolveTaskName(written, library);
  if (resolved === undefined) {
    const near = suggestTaskNames(written, library);
    const hint = near.length > 0 ? `; near it: ${near.join(", ")}` : "";
    const shown = written.length > 60 ? `${written.slice(0, 60)}…` : written;
    return {
      issues: [{ taskId: id, field: "task", message: `task ${id}: there is no task type "${shown}"${hint}` }],
      repairs,
    };
  }
  const writtenArguments = fields["args"] ?? fields["arguments"] ?? fields["parameters"];
  const name = withoutText(resolved, writtenArguments, library);
  if (name !== written) repairs.push(`task ${id}: task type "${written}" read as ${name}`);

  const type = library.get(name);
  if (type === undefined) return { issues, repairs };
  const read = readArguments(writtenArguments, type, id);
  const dependencies = readDependencies(fields["dep"] ?? fields["deps"] ?? fields["dependencies"], id);
  const dep = [...new Set([...dependencies.ids, ...read.orphanReferences])].filter((other) => other !== id);
  return {
    task: { task: name, id, dep: dep.length > 0 ? dep : [-1], args: read.args },
    issues: [...issues, ...dependencies.issues, ...read.issues],
    repairs: [...repairs, ...dependencies.repairs, ...read.repairs],
  };
}

function withoutText(name: string, args: unknown, library: TaskTypeLibrary): string {
  const bare = WITHOUT_TEXT[name];
  if (bare === undefined || !library.has(bare) || typeof args !== "object" || args === null) return name;
  const fields = args as Readonly<Record<string, unknown>>;
  const words = ["text", "prompt", "description"].some((key) => fields[key] !== undefined && fields[key] !== "");
  return words ? name : bare;
}

function toId(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 ? number : undefined;
}

function readDependencies(raw: unknown, taskId: number) {
  const ids: number[] = [];
  const issues: PlanIssue[] = [];
  const repairs: string[] = [];
  const list = raw === undefined || raw === null ? [] : Array.isArray(raw) ? raw : [raw];
  for (const value of list) {
    if (value === -1 || value === "-1" || value === "") continue;
    const references = typeof value === "string" ? findReferences(value) : [];
    const id = toId(value) ?? references[0];
    if (id === undefined || references.length > 1) {
      issues.push({
        taskId,
        field: "dep",
        message: `task ${taskId}: dep must list task ids, not ${JSON.stringify(value)}`,
      });
    } else if (id === taskId) {
      repairs.push(`task ${taskId}: a task cannot depend on itself, left out`);
    } else {
      ids.push(id);
    }
  }
  return { ids, issues, repairs };
}
