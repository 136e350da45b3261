import { writeFile } from "node:fs/promises";
import type { Planner } from "../../domain/ports.ts";
import { createKeylessPlanner } from "../../plan/keyless/keyless-planner.ts";
import { bootstrapInterval, type Interval } from "../bootstrap.ts";
import { type ConfidenceRow, confidenceTable } from "../confidence-table.ts";
import { type PlanningTimes, planOnce, type TimedPlan, timesOf } from "../plan-once.ts";
import { type EverydayRequest, readEverydayRequests, toPlanRequest } from "./everyday-request.ts";
import { judge, type Verdict } from "./matches-gold.ts";

export interface EverydayOptions {
  /** Requests with gold plans, one JSON object per line. */
  readonly data: string;
  /** Default: the keyless planner. */
  readonly planner?: Planner;
  /** Only the first so many. */
  readonly limit?: number;
  /** Writes a line `{id, verdict, confidence, plan}` for each request there. */
  readonly predictions?: string;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Shares of the requests, from 0 to 1. */
export interface EverydayScores {
  readonly requests: number;
  readonly right: number;
  readonly wrong: number;
  readonly refused: number;
  /** The best plan is right, whether or not the planner stands by it; of the requests that have a right plan, if there are any. */
  readonly bestPlan?: number;
}

export interface EverydayReport {
  readonly planner: string;
  readonly overall: EverydayScores;
  readonly byLanguage: Readonly<Record<string, EverydayScores>>;
  readonly byKind: Readonly<Record<string, EverydayScores>>;
  /** 95% bootstrap intervals of the overall shares. */
  readonly intervals: { readonly right: Interval; readonly wrong: Interval };
  readonly confidence: readonly ConfidenceRow[];
  readonly time: PlanningTimes;
}

interface Judged extends TimedPlan {
  readonly request: EverydayRequest;
  /** As the planner stands by it. */
  readonly verdict: Verdict;
  /** Whether the best plan is one of the gold plans. */
  readonly isBestRight: boolean;
}

/** Plans every request and compares with its gold plans; the rule is explained in `evaluation/everyday/README.md`. */
export async function runEverydayEvaluation(options: EverydayOptions): Promise<EverydayReport> {
  const { planner = createKeylessPlanner(), limit, signal = new AbortController().signal } = options;
  const requests = (await readEverydayRequests(options.data)).slice(0, limit);
  const judged: Judged[] = [];
  for (const request of requests) {
    signal.throwIfAborted();
    const planned = await planOnce(planner, { request: toPlanRequest(request), signal });
    judged.push({
      ...planned,
      request,
      verdict: judge(request.gold, planned.isRefused ? undefined : planned.plan),
      isBestRight: !request.gold.refuse && judge(request.gold, planned.plan) === "right",
    });
    options.onProgress?.(judged.length, requests.length);
  }
  if (options.predictions !== undefined) await writeFile(options.predictions, judged.map(predictionLine).join(""));
  return report(planner.name, judged);
}

function predictionLine({ request, verdict, confidence, plan }: Judged): string {
  return `${JSON.stringify({ id: request.id, verdict, confidence, plan })}\n`;
}

function scoresOf(judged: readonly Judged[]): EverydayScores {
  const share = (counts: (one: Judged) => boolean, all = judged): number =>
    all.length === 0 ? 0 : all.filter(counts).length / all.length;
  const plannable = judged.filter((one) => !one.request.gold.refuse);
  return {
    requests: judged.length,
    right: share((one) => one.verdict === "right"),
    wrong: share((one) => one.verdict === "wrong"),
    refused: share((one) => one.verdict === "refused"),
    ...(plannable.length === 0 ? {} : { bestPlan: share((one) => one.isBestRight, plannable) }),
  };
}

/** Groups in the order of their size. */
function scoresBy(judged: readonly Judged[], keyOf: (request: EverydayRequest) => string) {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = keyOf(one.request);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const sorted = [...groups].sort(([, one], [, other]) => other.length - one.length);
  return Object.fromEntries(sorted.map(([key, group]) => [key, scoresOf(group)]));
}

function report(planner: string, judged: readonly Judged[]): EverydayReport {
  const interval = (verdict: Verdict): Interval =>
    bootstrapInterval(
      judged,
      (sample) => sample.filter((one) => one.verdict === verdict).length / Math.max(1, sample.length),
    );
  return {
    planner,
    overall: scoresOf(judged),
    byLanguage: scoresBy(judged, ({ lang }) => lang),
    byKind: scoresBy(judged, ({ kind }) => kind),
    intervals: { right: interval("right"), wrong: interval("wrong") },
    confidence: confidenceTable(
      judged.map(({ plan, confidence, isBestRight }) => ({
        // Where there is no plan, nothing is answered at any threshold.
        confidence: plan.length === 0 ? -1 : confidence,
        isRight: isBestRight,
      })),
    ),
    time: timesOf(judged),
  };
}
