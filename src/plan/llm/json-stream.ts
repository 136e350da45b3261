import { TolerantJsonScanner } from "../../util/tolerant-json-scanner.ts";

/** Keys under which models put the list of tasks. */
const LIST_KEYS = new Set([
  ..."plan plans tasks task_list tasklist task_plan task_planning steps step_list subtasks sub_tasks result results".split(
    " ",
  ),
  ..."output answer response actions tool_calls toolcalls calls nodes task_nodes workflow json data tools function_calls functions".split(
    " ",
  ),
]);
const NUMBERED = /^(?:task|step|node)?[-_ ]?\d{1,4}$/i;
const LONGEST_TEXT = 400_000;

type Role = "list" | "tuple" | "open" | "wrapper" | "task" | "value";

interface Frame {
  readonly kind: "object" | "array";
  role: Role;
  readonly entries: [string, unknown][];
  readonly items: unknown[];
  key: string | undefined;
}

/**
 * Finds a plan in what a model writes, while it writes: tasks come out as each one closes. Prose, code fences and
 * thoughts around are passed over; wrappers (`{"tasks": […]}`), JSON lines and nested lists are seen through. What a task
 * says is not judged here.
 */
export class JsonTaskStream {
  readonly #scanner: TolerantJsonScanner;
  readonly #stack: Frame[] = [];
  #text = "";
  #found: unknown[] = [];
  #count = 0;
  #emptyList = false;
  #complete = false;
  #broken = false;

  constructor() {
    this.#scanner = new TolerantJsonScanner({
      open: (kind) => this.#open(kind),
      key: (key) => {
        const top = this.#stack.at(-1);
        // What nobody sees makes no other key.
        if (top !== undefined) top.key = key.replace(/[\p{Cf}\p{Cc}]/gu, "");
      },
      scalar: (value) => this.#attach(value),
      close: () => this.#close(),
      depth: () => this.#stack.length,
      inObject: () => this.#stack.at(-1)?.kind === "object",
      closesBefore: () => this.#nestedTask(),
      lastItemIsKey: () => this.#reopenKey(),
      hasOpen: (kind) => this.#stack.some((frame) => frame.kind === kind),
    });
  }

  /** Whether the list of tasks has been closed: nothing that follows belongs to it. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Whether anything that can be a plan was there, an empty one included. */
  get foundPlan(): boolean {
    return this.#count > 0 || this.#emptyList;
  }

  /** Whether it was an empty list: nothing is to be done. */
  get foundEmptyPlan(): boolean {
    return this.#count === 0 && this.#emptyList;
  }

  /** Whether the text ended in the middle of a quoted text: what it was to say cannot be known. */
  get broken(): boolean {
    return this.#broken;
  }

  /** Everything written so far. */
  get text(): string {
    return this.#text;
  }

  /** Takes the next piece of text; returns the tasks that it closed. */
  push(piece: string): readonly unknown[] {
    if (this.#text.length > LONGEST_TEXT) {
      this.#complete = true;
      return [];
    }
    this.#text += piece;
    for (const character of piece) {
      if (this.#complete) break;
      this.#scanner.read(character);
    }
    return this.#take();
  }

  /**
   * Says that nothing follows. `closeOpen`: the model stopped by itself, so what it left open counts as closed; else an
   * unfinished task is dropped.
   */
  end(options: { readonly closeOpen: boolean }): readonly unknown[] {
    if (this.#complete) return this.#take();
    const whole = this.#scanner.end();
    this.#broken = !whole;
    if (options.closeOpen && whole) while (this.#stack.length > 0 && !this.#complete) this.#close();
    this.#stack.length = 0;
    return this.#take();
  }

  #take(): readonly unknown[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #emit(value: unknown): void {
    this.#count += 1;
    this.#found.push(value);
  }

  #open(kind: Frame["kind"]): void {
    this.#stack.push({ kind, role: this.#roleOfChild(kind), entries: [], items: [], key: undefined });
  }

  #roleOfChild(kind: Frame["kind"]): Role {
    const parent = this.#stack.at(-1);
    if (parent === undefined) return kind === "array" ? "list" : "open";
    if (parent.role === "list") return kind === "object" ? "task" : "tuple";
    if (parent.role === "tuple" && parent.items.length === 0 && kind === "object") {
      parent.role = "list";
      return "task";
    }
    if (parent.role !== "open" && parent.role !== "wrapper") return "value";
    const key = (parent.key ?? "").trim();
    if (LIST_KEYS.has(key.toLowerCase().replace(/[\s-]+/g, "_"))) {
      parent.role = "wrapper";
      return kind === "array" ? "list" : "open";
    }
    if (NUMBERED.test(key) && kind === "object") {
      parent.role = "wrapper";
      return "task";
    }
    return "value";
  }

  #attach(value: unknown): void {
    const top = this.#stack.at(-1);
    if (top === undefined) return;
    if (top.kind === "array") top.items.push(value);
    else if (top.key !== undefined) {
      top.entries.push([top.key, value]);
      top.key = undefined;
    }
  }

  #close(): void {
    const frame = this.#stack.pop();
    if (frame === undefined) return;
    const value = frame.kind === "array" ? frame.items : Object.fromEntries(frame.entries);
    const root = this.#stack.length === 0;
    if (frame.role === "task") this.#emit(value);
    else if (frame.role === "tuple" && frame.items.length > 0) this.#emit(value);
    else if (frame.role === "open") this.#closeOpen(frame, value);
    else if (frame.role === "list") this.#closeList(frame, root);
    if (frame.role === "value" || frame.role === "task" || frame.role === "tuple") this.#attach(value);
    const parent = this.#stack.at(-1);
    if (parent !== undefined) parent.key = undefined;
  }

  /** An object that was no wrapper: a task by itself, or something that holds a list deeper down. */
  #closeOpen(frame: Frame, value: unknown): void {
    if (frame.entries.length === 0) return;
    const inner = findList(value, 0);
    if (inner === undefined) this.#emit(value);
    else {
      for (const item of inner) this.#emit(item);
      if (inner.length === 0) this.#emptyList = true;
      this.#complete = true;
    }
  }

  #closeList(frame: Frame, root: boolean): void {
    const scalars = frame.items.filter((item) => typeof item !== "object" || item === null);
    const tasks = frame.items.length - scalars.length;
    if (tasks > 0) {
      // Something between the tasks that is none: the reader says so, unless it is nothing at all.
      for (const scalar of scalars) if (scalar !== null && scalar !== "" && !isEllipsis(scalar)) this.#emit(scalar);
      this.#complete = true;
    } else if (frame.items.length === 0) {
      this.#emptyList = true;
      this.#complete = true;
    } else if (root) {
      // A list of words in prose; a task as a list, `["image-to-text", "a.png"]`, is the reader's to tell.
      this.#found.push(scalars);
    } else {
      for (const scalar of scalars) this.#emit(scalar);
      this.#complete = true;
    }
  }

  /** `"dep": [0, "args": …`: the list was not closed. */
  #reopenKey(): boolean {
    const list = this.#stack.at(-1);
    const owner = this.#stack.at(-2);
    const key = list?.items.at(-1);
    if (list?.kind !== "array" || owner?.kind !== "object" || typeof key !== "string") return false;
    list.items.pop();
    this.#close();
    owner.key = key;
    return true;
  }

  /** A `{` where a key should stand: the task before was not closed. */
  #nestedTask(): boolean {
    return this.#stack.at(-2)?.role === "list" && this.#stack.at(-1)?.role === "task";
  }
}

const isEllipsis = (value: unknown) => typeof value === "string" && /^(?:\.{2,}|…)$/.test(value.trim());

function findList(value: unknown, depth: number): readonly unknown[] | undefined {
  if (depth > 3 || typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const listKey = LIST_KEYS.has(key.toLowerCase());
    if (listKey && typeof inner === "string" && /^\s*[[{]/.test(inner)) {
      const stream = new JsonTaskStream();
      const found = [...stream.push(inner), ...stream.end({ closeOpen: true })];
      if (stream.foundPlan) return found;
    }
    if (listKey && Array.isArray(inner) && inner.every((item) => typeof item === "object" && item !== null))
      return inner;
    if (listKey || /^(?:arguments|parameters|args|input|function)$/i.test(key)) {
      const deeper = findList(inner, depth + 1);
      if (deeper !== undefined) return deeper;
    }
  }
  return undefined;
}
