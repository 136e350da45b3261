import { checkPlan } from "../../domain/check-plan.ts";
import type { PlanIssue } from "../../domain/errors.ts";
import { type Caps, type Plan, type PlanTask, valuesOf } from "../../domain/plan.ts";
import { type ReadTask, readTask } from "../../domain/read-task.ts";
import { findReferences, replaceReferences } from "../../domain/references.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import { type KnownFiles, mendFileNames } from "./known-files.ts";
import { readWrittenTask } from "./read-written-task.ts";
import { type Before, numberEntry, resolvePlaceholders } from "./resolve-labels.ts";

export interface PlanDraftOptions {
  readonly library: TaskTypeLibrary;
  readonly caps: Caps;
  readonly files: KnownFiles;
}

export interface FinishedDraft {
  readonly plan: Plan;
  readonly issues: readonly PlanIssue[];
  readonly repairs: readonly string[];
}

/**
 * A plan that is being written. Each entry is read as it closes; a task is handed out as soon as it is certain to stand
 * as it is: it reads without fault, and what it refers to has been handed out before.
 */
export class PlanDraft {
  readonly #options: PlanDraftOptions;
  readonly #read: (ReadTask & { readonly written: boolean })[] = [];
  readonly #safe: PlanTask[] = [];
  readonly #taken = new Set<number>();
  /** Whether ids are left to the order, and whether references then count from one. */
  #counted = true;
  #fromOne = false;
  #labels: ReadonlyMap<string, number> = new Map();

  constructor(options: PlanDraftOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#read.length;
  }

  /** Takes an entry as the model wrote it; returns the tasks that can start now. */
  add(entry: unknown): readonly PlanTask[] {
    const { library, caps, files } = this.#options;
    for (const raw of readWrittenTask(entry, library, files.mentioned)) {
      if (isNoTask(raw)) continue;
      if (this.#read.length > caps.tasks) break;
      this.#read.push({ ...this.#readOne(raw), written: true });
    }
    return this.#release();
  }

  /** All that was written, checked as a whole. Faults of single tasks come first: the others may be their consequence. */
  finish(): FinishedDraft {
    const { library, caps } = this.#options;
    const issues = this.#read.flatMap((read) => read.issues);
    const repairs = this.#read.flatMap((read) => read.repairs);
    if (issues.length > 0) return { plan: [], issues, repairs };
    const checked = checkPlan(this.#tasks(), library, caps);
    return { plan: checked.plan, issues: checked.issues, repairs: [...repairs, ...checked.repairs] };
  }

  /** All tasks that can be read, whatever is wrong between them: to look at, not to run. */
  best(): Plan {
    const { library, caps } = this.#options;
    return checkPlan(this.#tasks().slice(0, caps.tasks), library, caps).plan;
  }

  #tasks(): readonly PlanTask[] {
    return this.#read.flatMap(({ task }) => (task === undefined ? [] : [task]));
  }

  #readOne(written: unknown): ReadTask {
    const { library, files } = this.#options;
    const position = this.#read.length;
    const before: Before = { tasks: this.#tasks(), labels: this.#labels, library, mentioned: files.mentioned };
    const { raw, labels } = numberEntry(written, position, before);
    this.#labels = labels;
    const hasId = typeof raw === "object" && raw !== null && (raw as { readonly id?: unknown }).id !== undefined;
    if (hasId) this.#counted = false;
    const read = readTask(raw, position, library);
    if (read.task === undefined) return read;
    // An id that nobody wrote is no repair: the short form has none.
    const repairs = hasId ? read.repairs : read.repairs.filter((repair) => !/: id read as /.test(repair));
    const shifted = this.#countFromZero(read.task, repairs);
    const resolved = resolvePlaceholders(shifted.task, before);
    const mended =
      resolved.issues.length > 0
        ? { task: resolved.task, issues: resolved.issues, repairs: [] }
        : mendFileNames(resolved.task, library, files);
    return {
      task: mended.task,
      issues: [...read.issues, ...mended.issues],
      repairs: [...shifted.repairs, ...mended.repairs],
    };
  }

  /** Without ids, a task that refers to its own number counts from one: from there on all references do. */
  #countFromZero(task: PlanTask, repairs: readonly string[]): { task: PlanTask; repairs: readonly string[] } {
    if (!this.#counted) return { task, repairs };
    const numbers = [...referencesIn(task), ...task.dep.filter((id) => id >= 0)];
    const before = this.#tasks();
    const refersToItself = referencesIn(task).includes(task.id) && task.dep.every((id) => id < 0 || id === task.id);
    const zeroUsed = before.some((other) => referencesIn(other).includes(0));
    if (refersToItself && !zeroUsed && task.id > 0) this.#fromOne = true;
    if (!this.#fromOne || numbers.length === 0 || numbers.includes(0)) return { task, repairs };
    const shift = (text: string) => replaceReferences(text, (id) => `<resource-${id - 1}>`);
    const args = Object.fromEntries(
      Object.entries(task.args).map(([name, value]) => {
        const list = valuesOf(value).map((item) => (typeof item === "string" ? shift(item) : item));
        return [name, Array.isArray(value) ? list : (list[0] ?? "")];
      }),
    );
    const dep = [...new Set([...task.dep.filter((id) => id >= 0), ...referencesIn(task)])].map((id) => id - 1);
    return {
      task: { ...task, args, dep },
      repairs: [...repairs, `task ${task.id}: its references count from 1, read as counting from 0`],
    };
  }

  /** A task can start when everything up to it checks without fault and nothing handed out before changes. */
  #release(): readonly PlanTask[] {
    const { library, caps } = this.#options;
    if (this.#read.length > caps.tasks) return [];
    const released: PlanTask[] = [];
    for (let progress = true; progress; ) {
      progress = false;
      for (const [index, { task, issues }] of this.#read.entries()) {
        if (task === undefined || issues.length > 0 || this.#taken.has(index)) continue;
        if (this.#safe.some(({ id }) => id === task.id)) continue;
        const checked = checkPlan([...this.#safe, task], library, caps);
        const own = checked.plan.at(-1);
        if (checked.issues.length > 0 || own === undefined || own.id !== task.id) continue;
        this.#taken.add(index);
        this.#safe.push(own);
        released.push(own);
        progress = true;
      }
    }
    return released;
  }
}

/** How models write that there is nothing to do, or nothing left. */
const NO_TASK = /^(?:none|null|nothing|no[-_ ]?task|finish|finished|end|done|stop|final[-_ ]?answer|respond)$/i;

function isNoTask(raw: unknown): boolean {
  if (typeof raw !== "object" || raw === null) return false;
  const { task } = raw as { readonly task?: unknown };
  return typeof task === "string" && NO_TASK.test(task.trim());
}

const referencesIn = (task: PlanTask): readonly number[] =>
  Object.values(task.args).flatMap((value) =>
    valuesOf(value).flatMap((item) => (typeof item === "string" ? findReferences(item) : [])),
  );
