import type { RunEvent } from "./events.ts";
import { NO_USAGE } from "./events.ts";
import { executionKey } from "./fan-out.ts";
import type { Plan, PlanTask } from "./plan.ts";
import type { ModelRef, RunRecord, TaskRecord } from "./run-record.ts";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Folds events into the state of a run, one at a time; asking for `record` costs one pass over the tasks. A task of the
 * plan stands as one record until its first execution with an `item` starts.
 */
export class RunFold {
  readonly #run: Mutable<Omit<RunRecord, "tasks" | "plan">> = {
    runId: "",
    status: "running",
    request: "",
    language: "en",
    files: [],
    inputs: [],
    brain: "",
    planDone: false,
    repairs: [],
    warnings: [],
    response: "",
    usage: NO_USAGE,
    timing: { planMs: 0, totalMs: 0 },
    startedAt: "",
  };
  readonly #plan = new Map<number, PlanTask>();
  readonly #executions = new Map<string, TaskRecord>();
  readonly #byTask = new Map<number, Set<string>>();
  readonly #choices = new Map<string, ModelRef & { readonly reason: string }>();
  readonly #candidates = new Map<number, Pick<TaskRecord, "candidates" | "rejected">>();

  apply(event: RunEvent): void {
    const run = this.#run;
    switch (event.type) {
      case "run-start":
        run.runId = event.runId;
        run.request = event.request;
        run.files = event.files;
        run.brain = event.brain;
        run.language = event.language;
        run.startedAt = event.at;
        if (event.conversationId !== undefined) run.conversationId = event.conversationId;
        return;
      case "plan-task":
        this.#plan.set(event.task.id, event.task);
        return;
      case "plan-revise":
        this.#setPlan(event.plan);
        return;
      case "plan-end":
        this.#setPlan(event.plan);
        run.planDone = true;
        run.repairs = event.repairs;
        run.timing = { ...run.timing, planMs: event.durationMs };
        if (event.confidence !== undefined) run.confidence = event.confidence;
        if (event.explanation !== undefined) run.explanation = event.explanation;
        return;
      case "model-candidates":
        this.#candidates.set(event.taskId, { candidates: event.candidates, rejected: event.rejected });
        return;
      case "model-select":
        this.#choices.set(executionKey(event), event.model);
        return;
      case "task-start":
        for (const file of event.files ?? []) {
          if (!run.inputs.some(({ name }) => name === file.name)) run.inputs = [...run.inputs, file];
        }
        this.#update(event, {
          status: "running",
          attempts: event.attempt,
          model: { ...event.model, reason: this.#reason(event) },
          ...(this.#executions.get(executionKey(event))?.startedAt === undefined ? { startedAt: event.at } : {}),
        });
        return;
      case "task-progress": {
        const { fraction, message } = event;
        const progress = {
          ...(fraction === undefined ? {} : { fraction }),
          ...(message === undefined ? {} : { message }),
        };
        this.#update(event, { progress });
        return;
      }
      case "task-retry":
        this.#update(event, { attempts: event.attempt });
        return;
      case "task-end":
        this.#update(event, {
          status: "completed",
          attempts: event.attempt,
          outputs: event.outputs,
          model: { ...event.model, reason: this.#reason(event) },
          endedAt: event.at,
        });
        return;
      case "task-error":
        this.#update(event, { status: "failed", attempts: event.attempt, error: event.error, endedAt: event.at });
        return;
      case "task-skip":
        this.#update(event, { status: "skipped", error: event.error, endedAt: event.at });
        return;
      case "task-cancel":
        this.#update(event, { status: "cancelled", error: event.error, endedAt: event.at });
        return;
      case "warning":
        run.warnings = [...run.warnings, { code: event.code, message: event.message }];
        return;
      case "response-delta":
        run.response += event.text;
        return;
      case "response-end":
        run.response = event.text;
        return;
      case "run-end":
        run.status = event.status;
        run.usage = event.usage;
        run.timing = event.timing;
        if (event.error !== undefined) run.error = event.error;
        return;
      case "plan-start":
      case "response-start":
        return;
      default:
        event satisfies never;
    }
  }

  get record(): RunRecord {
    const plan = [...this.#plan.values()];
    const tasks = plan.flatMap((task): readonly TaskRecord[] => {
      const own = this.#byTask.get(task.id);
      if (own === undefined || own.size === 0) return [this.#blank(task.id, task.task)];
      return [...own].sort(compareItems).map((key) => this.#executions.get(key) ?? this.#blank(task.id, task.task));
    });
    const ended = this.#run.status !== "running";
    return {
      ...this.#run,
      plan,
      tasks: ended
        ? tasks.map((task) =>
            task.status === "waiting" || task.status === "running" ? { ...task, status: "not-run" } : task,
          )
        : tasks,
    };
  }

  #setPlan(plan: Plan): void {
    this.#plan.clear();
    for (const task of plan) this.#plan.set(task.id, task);
  }

  #blank(id: number, task: string): TaskRecord {
    const choice = this.#choices.get(String(id));
    return {
      id,
      task,
      status: "waiting",
      ...(choice === undefined ? {} : { model: choice }),
      ...(this.#candidates.get(id) ?? { candidates: [], rejected: [] }),
      outputs: [],
      attempts: 0,
    };
  }

  #reason(event: { readonly taskId: number; readonly item?: number | undefined; readonly model: ModelRef }): string {
    const item = event.item === undefined ? {} : { item: event.item };
    const choice =
      this.#choices.get(executionKey({ taskId: event.taskId, ...item })) ?? this.#choices.get(String(event.taskId));
    return choice?.id === event.model.id ? choice.reason : `next candidate after ${choice?.id ?? "another"} failed`;
  }

  #update(
    event: { readonly taskId: number; readonly item?: number | undefined; readonly task?: string },
    change: Partial<TaskRecord>,
  ): void {
    const item = event.item === undefined ? {} : { item: event.item };
    const key = executionKey({ taskId: event.taskId, ...item });
    let known = this.#executions.get(key);
    if (known === undefined) {
      const name = event.task ?? this.#plan.get(event.taskId)?.task ?? "";
      known = { ...this.#blank(event.taskId, name), ...item };
      const keys = this.#byTask.get(event.taskId) ?? new Set();
      this.#byTask.set(event.taskId, keys.add(key));
    }
    this.#executions.set(key, { ...known, ...change });
  }
}

const compareItems = (left: string, right: string) =>
  Number(left.split(".")[1] ?? 0) - Number(right.split(".")[1] ?? 0);

/** The state of a run after these events. */
export function foldRun(events: Iterable<RunEvent>): RunRecord {
  const fold = new RunFold();
  for (const event of events) fold.apply(event);
  return fold.record;
}
