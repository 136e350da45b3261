/**
 * HuggingGPT for TypeScript: plans a graph of AI tasks from a wish in plain language, selects an expert model for each,
 * runs them in parallel and answers with their results.
 *
 * @packageDocumentation
 */
export type { ConfigInput as HuggingGPTConfig } from "./adapters/config/config-schema.ts";
export { formatCitation, renderCitations, renderResponse } from "./domain/citations.ts";
export type { Diagnosis, ModelListing } from "./domain/diagnosis.ts";
export {
  CancelledError,
  type ErrorCode,
  type ErrorInfo,
  ExpertError,
  HuggingGPTError,
  InputError,
  LanguageModelError,
  NoExpertError,
  PlanError,
  type PlanIssue,
  StoreError,
} from "./domain/errors.ts";
export {
  type AttachedFile,
  type RunEvent,
  type RunStatus,
  runEventSchema,
  type TaskStatus,
  type Usage,
} from "./domain/events.ts";
export { foldRun, RunFold } from "./domain/fold-run.ts";
export type { Candidate, CandidateList, ModelCard, ModelChoice, Rejection, RuntimeName } from "./domain/model.ts";
export { type ParsedPlan, type ParsePlanOptions, parsePlan } from "./domain/parse-plan.ts";
export { type ArgumentValue, type Caps, DEFAULT_CAPS, type Plan, type PlanTask } from "./domain/plan.ts";
export type * from "./domain/ports.ts";
export type { Artifact, MediaResource, Resource, ResourceType, TextResource } from "./domain/resource.ts";
export type { RunRecord, TaskRecord } from "./domain/run-record.ts";
export { type RunResult, type TaskResult, toRunResult } from "./domain/run-result.ts";
export type { ArgumentSpec, TaskType } from "./domain/task-type.ts";
export { DEFAULT_TASK_TYPES, TASK_TYPES, TASK_TYPES_LEFT_OUT, type TaskTypeLibrary } from "./domain/task-type-table.ts";
export { HuggingGPT } from "./hugginggpt.ts";
export type { Parts, RunRequest } from "./parts.ts";
export type { Run } from "./run.ts";
export { createHuggingGPT, createPlanner, type PlannerOptions, type SetupOptions } from "./setup.ts";
export { VERSION } from "./version.ts";
