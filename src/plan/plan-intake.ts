import type { Plan, PlanTask } from "../domain/plan.ts";

export interface PlanIntakeOptions {
  /** A task is known: it can be shown, and its candidates looked up. */
  readonly announce: (task: PlanTask) => void;
  /** A task may run as soon as its dependencies are met. */
  readonly schedule: (task: PlanTask) => void;
  /** A task that was announced is no part of the plan any more. */
  readonly withdraw: (taskId: number) => void;
}

/**
 * Takes a plan in while it is still being written: each task once, as it arrives. A planner that thinks better of a task
 * gives the mended one a new id; the old one is taken back.
 */
export class PlanIntake {
  readonly #options: PlanIntakeOptions;
  readonly #announced = new Map<number, PlanTask>();
  readonly #scheduled = new Set<number>();

  constructor(options: PlanIntakeOptions) {
    this.#options = options;
  }

  /** A task that the planner stands by. */
  take(task: PlanTask): void {
    this.#announce(task);
    this.#schedule(task);
  }

  /** The plan as it now stands; what it no longer has is withdrawn. */
  revise(plan: Plan): void {
    const ids = new Set(plan.map(({ id }) => id));
    for (const id of [...this.#announced.keys()]) {
      if (ids.has(id)) continue;
      this.#announced.delete(id);
      this.#options.withdraw(id);
    }
  }

  /** The plan is whole. `run: false` only announces it. */
  finish(plan: Plan, { run }: { readonly run: boolean }): void {
    this.revise(plan);
    for (const task of plan) this.#announce(task);
    if (run) for (const task of plan) this.#schedule(task);
  }

  #announce(task: PlanTask): void {
    if (this.#announced.has(task.id)) return;
    this.#announced.set(task.id, task);
    this.#options.announce(task);
  }

  #schedule(task: PlanTask): void {
    if (this.#scheduled.has(task.id)) return;
    this.#scheduled.add(task.id);
    this.#options.schedule(task);
  }
}
