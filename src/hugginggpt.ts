import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { loadConversation } from "./conversation.ts";
import type { Diagnosis, ModelListing } from "./domain/diagnosis.ts";
import { PlanError, toErrorInfo } from "./domain/errors.ts";
import type { AttachedFile } from "./domain/events.ts";
import { parsePlan } from "./domain/parse-plan.ts";
import { DEFAULT_CAPS } from "./domain/plan.ts";
import type {
  ConversationContext,
  KeepLimits,
  ModelCatalog,
  PlanOutcome,
  RunStore,
  RunSummary,
} from "./domain/ports.ts";
import { DEFAULT_TASK_TYPES } from "./domain/task-type-table.ts";
import { deliverOutputs } from "./execute/deliver-outputs.ts";
import { runExecution } from "./execute/run-execution.ts";
import { Scheduler } from "./execute/scheduler.ts";
import { Slots } from "./execute/slots.ts";
import { checkRequest, diagnose, listModels, warnOfMissingFiles } from "./inspect.ts";
import type { Parts, RunRequest } from "./parts.ts";
import { PlanIntake } from "./plan/plan-intake.ts";
import { composeResponse } from "./respond/keyless/compose-response.ts";
import { type Run, RunLog } from "./run.ts";
import { type ExportOutcome, exportRun } from "./runs/export-run.ts";
import { listRuns } from "./runs/list-runs.ts";
import { type PruneOutcome, pruneRuns, removeRun } from "./runs/remove-runs.ts";
import { type RerunChanges, rerunRequest } from "./runs/rerun-request.ts";
import { filterByInputs } from "./select/filter-by-inputs.ts";
import { Selection } from "./select/selection.ts";
import { languageOfRequest } from "./util/detect-language.ts";

/** How long the answer to a cancelled run may still take. */
const CANCELLED_RESPONSE_MS = 2_000;

const NO_CONVERSATION: ConversationContext = { turns: [], resources: [] };

interface Attachment extends AttachedFile {
  readonly path: string;
}

/** Plans, selects, executes and responds; each run is a stream of events with a result at its end. */
export class HuggingGPT {
  readonly #parts: Parts;
  #hasRun = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get brain(): string {
    return this.#parts.brain;
  }

  get store(): RunStore {
    return this.#parts.store;
  }

  get catalog(): ModelCatalog {
    return this.#parts.catalog;
  }

  /** Where runs and artefacts are kept; undefined where nothing outlives the process. */
  get dataFolder(): string | undefined {
    return this.#parts.dataFolder;
  }

  /** What of earlier runs stays, where that is limited. */
  get keep(): KeepLimits | undefined {
    return this.#parts.keep;
  }

  /** What was said, attached and made in a conversation so far; empty for one that is not known. */
  conversation(conversationId: string): Promise<ConversationContext> {
    const { store, loader } = this.#parts;
    return loadConversation(conversationId, { store, loader });
  }

  /**
   * Starts a run. It goes on whether or not its events are read; `result` never rejects for what went wrong in it.
   *
   * @example
   * const run = hugginggpt.run({ request: "read invoice.png for me" });
   * for await (const event of run) console.log(event.type);
   * console.log((await run.result).response);
   */
  run(request: RunRequest): Run {
    this.#hasRun = true;
    const { store, usageScope, now = () => new Date(), createId = randomUUID } = this.#parts;
    const log = new RunLog({
      id: createId(),
      store,
      now,
      ...(request.signal === undefined ? {} : { signal: request.signal }),
    });
    const timeoutMs = request.timeoutMs ?? this.#parts.runTimeoutMs;
    if (timeoutMs !== undefined) log.limitTime(timeoutMs);
    if (usageScope === undefined) void this.#runAll(request, log);
    else {
      void usageScope.open((account) => {
        log.bookOn(account);
        return this.#runAll(request, log);
      });
    }
    return log;
  }

  /** The models of one task type, or of all, ranked; with those that cannot run now and why. */
  listModels(task?: string): Promise<readonly ModelListing[]> {
    return listModels(this.#parts, task);
  }

  /** What can run here, what is missing, and how to get it. */
  diagnose(): Promise<Diagnosis> {
    return diagnose(this.#parts);
  }

  /** The newest runs first. */
  listRuns(options?: { readonly limit?: number; readonly conversationId?: string }): Promise<readonly RunSummary[]> {
    return listRuns(this.#parts.store, options);
  }

  /**
   * Does again what a run did, with what is changed: other models, an edited plan, a new one.
   *
   * @throws InputError where there is no such run.
   */
  async rerun(runId: string, changes: RerunChanges = {}): Promise<Run> {
    return this.run(await rerunRequest(this.#parts, runId, changes));
  }

  /**
   * Writes a run into a folder of its own: a report in Markdown, its files, the plan and the events.
   *
   * @throws InputError where there is no such run or the folder is not empty, StoreError where it cannot be written.
   */
  exportRun(runId: string, folder: string): Promise<ExportOutcome> {
    return exportRun(this.#parts.store, runId, folder);
  }

  /** Removes a run and those of its artefacts that no other run has. False where there is no such run. */
  removeRun(runId: string): Promise<boolean> {
    return removeRun(this.#parts, runId);
  }

  /** Removes the oldest runs until the rest is within the limits; `dryRun` only says which. */
  pruneRuns(limits: KeepLimits, options: { readonly dryRun?: boolean } = {}): Promise<PruneOutcome> {
    return pruneRuns(this.#parts, limits, options);
  }

  async close(): Promise<void> {
    await this.#parts.dispatcher.close();
    // Only who adds to the record trims it. The answers are given: a failure is told, and spoils nothing.
    if (this.#parts.keep !== undefined && this.#hasRun) {
      await this.pruneRuns(this.#parts.keep).catch((error: unknown) => {
        process.emitWarning(`Earlier runs were not removed: ${toErrorInfo(error).message}`);
      });
    }
    await this.#parts.close?.();
    await this.#parts.store.close();
  }

  /** The whole of a run, from its first event to `run-end`. */
  async #runAll(asked: RunRequest, log: RunLog): Promise<void> {
    let scheduler: Scheduler | undefined;
    try {
      const language = asked.language ?? languageOfRequest(asked.request);
      const request = await this.#recall(asked);
      const attachments = await this.#start(request, language, log);
      const selection = this.#createSelection(request, log);
      scheduler = this.#createScheduler(request, language, attachments, selection, log);

      const outcome = await this.#plan(request, attachments, selection, scheduler, log);
      if (outcome.abstained !== undefined && request.force !== true) {
        await scheduler.close();
        log.end("failed", {
          code: "needs-language-model",
          message: `The planner does not stand by this plan: ${outcome.abstained.reason}`,
          hint:
            outcome.abstained.hint ?? "Look at the plan and run it with --force, or set up a language model (--brain).",
        });
      } else if (request.planOnly === true) {
        await Promise.allSettled(outcome.plan.map((task) => selection.prepare(task)));
        await warnOfMissingFiles(outcome.plan, attachments, this.#parts, log);
        log.end("planned");
      } else {
        await scheduler.close();
        await this.#respond(request, language, log);
        log.endByTasks();
      }
    } catch (error) {
      if (!log.signal.aborted) log.abort(error);
      await scheduler?.close();
      log.fail(error);
    }
  }

  /** Brings back what was said and made before in the conversation. */
  async #recall(request: RunRequest): Promise<RunRequest> {
    if (request.conversationId === undefined || request.conversation !== undefined) return request;
    return { ...request, conversation: await this.conversation(request.conversationId) };
  }

  /** Looks at what was attached and checks the request. A file that is missing stops the run before it plans. */
  async #start(request: RunRequest, language: string, log: RunLog): Promise<readonly Attachment[]> {
    const looks = await Promise.allSettled(
      (request.files ?? []).map(async (file) => {
        if (typeof file === "string") return await this.#parts.loader.describe(file, { signal: log.signal });
        return { ...(await this.#parts.loader.describe(file.path, { signal: log.signal })), name: file.name };
      }),
    );
    const attachments = looks.flatMap((look) => (look.status === "fulfilled" ? [look.value] : []));
    log.emit({
      type: "run-start",
      request: request.request,
      files: attachments,
      brain: this.#parts.brain,
      language,
      process: { pid: process.pid, host: hostname() },
      ...(request.conversationId === undefined ? {} : { conversationId: request.conversationId }),
    });
    log.signal.throwIfAborted();
    for (const warning of this.#parts.warnings ?? []) log.emit({ type: "warning", ...warning });
    checkRequest(request, this.#parts.caps);
    for (const look of looks) {
      if (look.status === "fulfilled") continue;
      const { code, message } = toErrorInfo(look.reason);
      if (request.planOnly !== true || code !== "file-not-found") throw look.reason;
      log.emit({ type: "warning", code, message });
    }
    return attachments;
  }

  /** Stage 1. Tasks start as they arrive; the outcome says whether the planner stands by the whole. */
  async #plan(
    request: RunRequest,
    attachments: readonly Attachment[],
    selection: Selection,
    scheduler: Scheduler,
    log: RunLog,
  ): Promise<PlanOutcome> {
    const { planner, library = DEFAULT_TASK_TYPES, caps = DEFAULT_CAPS } = this.#parts;
    const startedAt = performance.now();
    const given = request.plan !== undefined;
    log.emit({ type: "plan-start", planner: given ? "given" : planner.name });
    const intake = new PlanIntake({
      announce: (task) => {
        log.emit({ type: "plan-task", taskId: task.id, task });
        selection.prepare(task).catch(() => undefined);
      },
      schedule: (task) => scheduler.add(task),
      withdraw: (taskId) => {
        selection.forget(taskId);
        scheduler.withdraw(taskId);
      },
    });

    let outcome: PlanOutcome | undefined;
    if (given) outcome = parsePlan(request.plan, { library, caps });
    else {
      const files = attachments.map(({ path: _path, ...file }) => file);
      const conversation = request.conversation ?? NO_CONVERSATION;
      const planRequest = { request: request.request, files, conversation, library, caps };
      for await (const output of planner.plan(planRequest, { signal: log.signal })) {
        if (output.type === "warning") log.emit({ type: "warning", code: output.code, message: output.message });
        else if (output.type === "usage") log.addUsage(output.usage);
        else if (output.type === "task" && request.planOnly !== true) intake.take(output.task);
        else if (output.type === "revise") {
          log.emit({ type: "plan-revise", plan: output.plan, reason: output.reason });
          intake.revise(output.plan);
        } else if (output.type === "end") outcome = output;
      }
    }
    if (outcome === undefined) throw new PlanError([{ message: "the planner ended without a plan" }]);

    const stands = outcome.abstained === undefined || request.force === true;
    intake.finish(outcome.plan, { run: stands && request.planOnly !== true });
    log.emit({
      type: "plan-end",
      plan: outcome.plan,
      planner: given ? "given" : (outcome.planner ?? planner.name),
      repairs: outcome.repairs,
      ...(outcome.confidence === undefined ? {} : { confidence: outcome.confidence }),
      ...(outcome.explanation === undefined ? {} : { explanation: outcome.explanation }),
      durationMs: Math.round((performance.now() - startedAt) * 100) / 100,
    });
    return outcome;
  }

  /** Stage 2, of this run: begins as each task arrives, and never holds a task up for long. */
  #createSelection(request: RunRequest, log: RunLog): Selection {
    const { catalog, selector, dispatcher, topK = 5, runtimeOrder, pins, selectionBudgetMs = 400 } = this.#parts;
    return new Selection({
      catalog,
      selector,
      topK,
      request: request.request,
      ...(runtimeOrder === undefined ? {} : { runtimeOrder }),
      pins: { ...pins, ...request.models },
      askForFirstTasks: this.#parts.askForFirstTasks ?? false,
      budgetMs: selectionBudgetMs,
      emit: log.emit,
      onUsage: (usage) => log.addUsage(usage),
      // The likely expert starts up while the plan is still being made.
      onCandidates: ({ candidates: [first] }) => {
        if (first !== undefined && request.planOnly !== true) dispatcher.warm(first.model);
      },
      signal: log.signal,
    });
  }

  /** Stage 3, of this run. */
  #createScheduler(
    request: RunRequest,
    language: string,
    attachments: readonly Attachment[],
    selection: Selection,
    log: RunLog,
  ): Scheduler {
    const { library = DEFAULT_TASK_TYPES, dispatcher, loader, catalog, random = Math.random } = this.#parts;
    const slots = new Slots(this.#parts.slots);
    const { out } = request;
    return new Scheduler({
      library,
      emit: log.emit,
      signal: log.signal,
      run: (execution, results, signal) =>
        runExecution(execution, results, {
          library,
          dispatcher,
          slots,
          loader,
          load: {
            attachments: new Map(attachments.map((file) => [file.name, file.path])),
            // A plan that the user gave is in the user's own words.
            request: request.plan === undefined ? request.request : `${request.request}\n${planText(request.plan)}`,
            history: request.conversation?.resources ?? [],
            signal,
          },
          choose: (task) => selection.choose(task),
          filter: (list, resolved) => filterByInputs(list, resolved.inputs, resolved.parameters),
          remedies: (task) => catalog.remedies(task),
          deliver: async (of, outputs) => (out === undefined ? outputs : await deliverOutputs(out, of, outputs)),
          language,
          emit: log.emit,
          signal,
          attemptsPerModel: this.#parts.attemptsPerModel ?? 2,
          attemptTimeoutMs: this.#parts.attemptTimeoutMs ?? 120_000,
          backOff: { baseMs: this.#parts.backOffBaseMs ?? 500, maxMs: 10_000, random },
          now: () => performance.now(),
        }),
    });
  }

  /** Stage 4. A cancelled run still says what it had finished. */
  async #respond(request: RunRequest, language: string, log: RunLog): Promise<void> {
    const { responder } = this.#parts;
    log.emit({ type: "response-start", responder: responder.name });
    try {
      const outputs = responder.respond(
        {
          request: request.request,
          language,
          record: log.record,
          conversation: request.conversation ?? NO_CONVERSATION,
        },
        { signal: log.signal.aborted ? AbortSignal.timeout(CANCELLED_RESPONSE_MS) : log.signal },
      );
      for await (const output of outputs) {
        if (output.type === "delta") log.emit({ type: "response-delta", text: output.text });
        else if (output.type === "end") log.emit({ type: "response-end", text: output.text });
        else if (output.type === "usage") log.addUsage(output.usage);
        else log.emit({ type: "warning", code: output.code, message: output.message });
      }
    } catch (error) {
      // Talk has no results that could be told without the brain.
      if (log.record.plan.length === 0) throw error;
      // Finished results are never lost to a failure of whoever words them.
      const { code, message } = toErrorInfo(error);
      log.emit({ type: "warning", code, message: `The answer was composed without the brain: ${message}` });
      log.emit({ type: "response-end", text: composeResponse(log.record) });
    }
  }
}

function planText(plan: unknown): string {
  return typeof plan === "string" ? plan : JSON.stringify(plan);
}
