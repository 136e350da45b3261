import { checkPlan } from "./check-plan.ts";
import { PlanError, type PlanIssue } from "./errors.ts";
import { type Caps, DEFAULT_CAPS, type Plan, type PlanTask } from "./plan.ts";
import { readTask } from "./read-task.ts";
import { DEFAULT_TASK_TYPES, type TaskTypeLibrary } from "./task-type-table.ts";

export interface ParsePlanOptions {
  readonly library?: TaskTypeLibrary;
  readonly caps?: Caps;
}

export interface ParsedPlan {
  readonly plan: Plan;
  /** What was mended, in words. */
  readonly repairs: readonly string[];
}

/**
 * Validates a plan once, at the edge: JSON text, an array of tasks, or an object that holds one (`{plan}` as `--json`
 * prints it, `{tasks}`). Repairs what has one reading, refuses the rest.
 *
 * @throws PlanError whose issues name the task and the field.
 */
export function parsePlan(input: unknown, options: ParsePlanOptions = {}): ParsedPlan {
  const library = options.library ?? DEFAULT_TASK_TYPES;
  const caps = options.caps ?? DEFAULT_CAPS;
  const entries = findTasks(typeof input === "string" ? parseJson(input) : input);
  if (entries.length > caps.tasks) {
    throw new PlanError([{ message: `the plan has ${entries.length} tasks, at most ${caps.tasks} are allowed` }]);
  }
  const tasks: PlanTask[] = [];
  const issues: PlanIssue[] = [];
  const repairs: string[] = [];
  entries.forEach((entry, position) => {
    const read = readTask(entry, position, library);
    if (read.task !== undefined) tasks.push(read.task);
    issues.push(...read.issues);
    repairs.push(...read.repairs);
  });
  // Faults of single tasks come first: a reference to a task that could not be read is only their consequence.
  if (issues.length > 0) throw new PlanError(issues);
  const checked = checkPlan(tasks, library, caps);
  if (checked.issues.length > 0) throw new PlanError(checked.issues);
  return { plan: checked.plan, repairs: [...repairs, ...checked.repairs] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new PlanError([{ message: `it is not JSON (${detail})` }], {
      hint: 'A plan is an array such as [{"task": "image-to-text", "id": 0, "dep": [-1], "args": {"image": "photo.png"}}].',
      cause: error,
    });
  }
}

function findTasks(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === "object" && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>;
    for (const key of ["plan", "tasks"]) if (Array.isArray(fields[key])) return fields[key];
    if (typeof fields["task"] === "string") return [value];
  }
  throw new PlanError([{ message: "it is neither an array of tasks nor an object with one" }], {
    hint: 'A plan is an array such as [{"task": "image-to-text", "id": 0, "dep": [-1], "args": {"image": "photo.png"}}].',
  });
}
