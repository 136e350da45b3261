import { NoExpertError } from "../domain/errors.ts";
import type { RunEventBody, Usage } from "../domain/events.ts";
import type { Candidate, CandidateList, ModelChoice } from "../domain/model.ts";
import { dependenciesOf, type PlanTask } from "../domain/plan.ts";
import type { ModelCatalog, ModelSelector } from "../domain/ports.ts";
import { type RankOptions, rankCandidates } from "./rank-candidates.ts";
import { chooseFirst } from "./select-by-rule.ts";

export interface SelectionOptions extends RankOptions {
  readonly catalog: ModelCatalog;
  readonly selector: ModelSelector;
  readonly request: string;
  /** Model ids that the user asked for, by task type. */
  readonly pins: Readonly<Record<string, string>>;
  /** Whether the selector is asked for tasks that could start at once, which its answer would hold up. */
  readonly askForFirstTasks: boolean;
  /** How long a task that has its inputs waits for the selector's choice, in ms. */
  readonly budgetMs: number;
  readonly emit: (event: RunEventBody) => void;
  readonly onUsage: (usage: Usage) => void;
  readonly onCandidates: (list: CandidateList) => void;
  readonly signal: AbortSignal;
}

export interface Selected extends CandidateList {
  readonly choice: ModelChoice;
}

/**
 * Model selection of one run, beside planning and execution: `prepare` looks a task's candidates up as soon as the task
 * is known, `choose` hands out the choice when the task has its inputs.
 */
export class Selection {
  readonly #options: SelectionOptions;
  readonly #lists = new Map<number, Promise<CandidateList>>();
  /** Look-ups of the catalogue by task type: what can run does not change within a moment. */
  readonly #found = new Map<string, ReturnType<ModelCatalog["find"]>>();
  readonly #choices = new Map<number, ModelChoice>();
  readonly #listeners = new Map<number, () => void>();
  #asking: { task: PlanTask; candidates: readonly Candidate[] }[] = [];

  constructor(options: SelectionOptions) {
    this.#options = options;
  }

  /** Starts the look-up; a failure shows when the task asks for its choice. */
  prepare(task: PlanTask): Promise<CandidateList> {
    const known = this.#lists.get(task.id);
    if (known !== undefined) return known;
    const list = this.#lookUp(task);
    list.catch(() => undefined);
    this.#lists.set(task.id, list);
    return list;
  }

  /** Forgets a task that a revised plan changed. */
  forget(taskId: number): void {
    this.#lists.delete(taskId);
    this.#choices.delete(taskId);
  }

  /** @throws NoExpertError where no model can run the task now. */
  async choose(task: PlanTask): Promise<Selected> {
    const list = await this.prepare(task);
    const choice = this.#choices.get(task.id) ?? (await this.#awaitChoice(task, list));
    return { ...list, choice };
  }

  async #lookUp(task: PlanTask): Promise<CandidateList> {
    const { catalog, pins, emit, signal } = this.#options;
    const asked = this.#found.get(task.task) ?? catalog.find(task.task, { signal });
    this.#found.set(task.task, asked);
    const found = await asked;
    const pin = pins[task.task];
    const models = pin === undefined ? found.models : found.models.filter((model) => model.id === pin);
    const candidates = rankCandidates(models, this.#options);
    const list: CandidateList = { candidates, rejected: found.rejected };
    emit({
      type: "model-candidates",
      taskId: task.id,
      candidates: candidates.map(({ model, rank }) => ({ id: model.id, runtime: model.runtime, rank })),
      rejected: found.rejected.map(({ id, reason }) => ({ id, reason })),
    });
    if (candidates.length === 0) throw this.#noExpert(task, list, pin);
    this.#options.onCandidates(list);
    if (pin !== undefined) this.#settle(task, candidates, { id: pin, reason: "asked for by the user", by: "user" });
    else if (candidates.length === 1 || this.#options.selector.name === "rules") this.#settleFirst(task, candidates);
    else if (!this.#options.askForFirstTasks && dependenciesOf(task).length === 0) {
      this.#settleFirst(task, candidates, "asking the language model would have delayed it");
    } else this.#ask(task, candidates);
    return list;
  }

  #noExpert(task: PlanTask, list: CandidateList, pin: string | undefined): NoExpertError {
    const remedies = this.#options.catalog.remedies(task.task);
    const hint = remedies.length > 0 ? `What would help: ${remedies.join("; ")}.` : undefined;
    if (pin !== undefined) {
      const reason = list.rejected.find(({ id }) => id === pin)?.reason ?? "there is no such model for this task";
      return new NoExpertError("no-expert", `The model "${pin}" cannot run ${task.task} now: ${reason}`, { hint });
    }
    const reasons = list.rejected.map(({ id, reason }) => `${id}: ${reason}`).join("; ");
    const detail = reasons === "" ? "no model for it is installed" : reasons;
    return new NoExpertError("no-expert", `No expert can run ${task.task} now: ${detail}`, { hint });
  }

  #settleFirst(task: PlanTask, candidates: readonly Candidate[], remark?: string): void {
    const choice = chooseFirst(candidates, remark);
    if (choice !== undefined) this.#settle(task, candidates, choice);
  }

  /** Tasks that come in the same moment are put to the selector in one call. */
  #ask(task: PlanTask, candidates: readonly Candidate[]): void {
    this.#asking.push({ task, candidates });
    if (this.#asking.length > 1) return;
    setTimeout(() => {
      const batch = this.#asking;
      this.#asking = [];
      void this.#askAll(batch);
    }, 5);
  }

  async #askAll(
    batch: readonly { readonly task: PlanTask; readonly candidates: readonly Candidate[] }[],
  ): Promise<void> {
    const { selector, request, signal, onUsage, emit } = this.#options;
    try {
      const { choices, usage } = await selector.select(
        batch.map(({ task, candidates }) => ({ request, task, candidates })),
        { signal },
      );
      onUsage(usage);
      for (const { task, candidates } of batch) {
        const choice = choices.get(task.id);
        // An id that was not offered counts as no answer.
        const offered = candidates.some(({ model }) => model.id === choice?.id);
        const settled =
          choice !== undefined && offered
            ? choice
            : chooseFirst(candidates, "the language model chose none that was offered");
        if (settled !== undefined) this.#settle(task, candidates, settled);
      }
    } catch (error) {
      if (signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      emit({
        type: "warning",
        code: "selection-failed",
        message: `The language model did not choose (${message}); the ranking did.`,
      });
      for (const { task, candidates } of batch) {
        this.#settleFirst(task, candidates, "the language model did not answer");
      }
    }
  }

  #settle(task: PlanTask, candidates: readonly Candidate[], choice: ModelChoice): void {
    if (this.#choices.has(task.id)) return;
    this.#choices.set(task.id, choice);
    const model = candidates.find((candidate) => candidate.model.id === choice.id)?.model;
    if (model !== undefined) {
      this.#options.emit({
        type: "model-select",
        taskId: task.id,
        model: { id: model.id, runtime: model.runtime, reason: choice.reason },
        by: choice.by,
      });
    }
    this.#listeners.get(task.id)?.();
  }

  /** The task has its inputs: it waits no longer than the budget. */
  async #awaitChoice(task: PlanTask, list: CandidateList): Promise<ModelChoice> {
    const { budgetMs } = this.#options;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, budgetMs);
      this.#listeners.set(task.id, () => {
        clearTimeout(timer);
        resolve();
      });
    });
    this.#listeners.delete(task.id);
    const chosen = this.#choices.get(task.id);
    if (chosen !== undefined) return chosen;
    const fallback = chooseFirst(list.candidates, `the language model had not chosen within ${budgetMs} ms`);
    if (fallback === undefined) throw this.#noExpert(task, list, undefined);
    this.#settle(task, list.candidates, fallback);
    return fallback;
  }
}
