import { createTableSource, joinCatalog } from "../adapters/catalog/join-catalog.ts";
import { createBrain } from "../adapters/llm/create-brain.ts";
import { TASK_TYPES } from "../domain/task-type-table.ts";
import { createFallbackPlanner } from "../plan/fallback-planner.ts";
import { createKeylessPlanner } from "../plan/keyless/keyless-planner.ts";
import { createLlmPlanner } from "../plan/llm/llm-planner.ts";
import { createLlmResponder } from "../respond/llm/llm-responder.ts";
import { createLlmSelector } from "../select/llm/llm-selector.ts";
import { createTestHuggingGPT } from "./create-test-hugginggpt.ts";
import { createFakeRuntime, createModelCard } from "./fake-runtime.ts";
import { type ReceivedCall, type ScriptedReply, startScriptedServer } from "./scripted-server.ts";

export interface ChaosOptions {
  readonly runs: number;
  /** Share of calls that fail, from 0 to 1. Default 0.3. */
  readonly failing?: number;
  /** From 0 to 1, repeatable. */
  readonly random: () => number;
  /** Runs at once. Default 16. */
  readonly concurrency?: number;
  /** Ends a run that hangs, in ms. Default 60,000. */
  readonly patienceMs?: number;
}

export interface ChaosReport {
  readonly runs: number;
  readonly completed: number;
  /** Runs that did not complete and say why. */
  readonly explained: number;
  readonly hung: number;
  /** Finished tasks whose result is missing at the end, and tasks that ran more than once. */
  readonly lost: number;
  readonly twice: number;
  readonly calls: number;
  readonly failedCalls: number;
  /** How many answers the model worded, and how many plans were its own. */
  readonly answeredByModel: number;
  readonly plannedByModel: number;
}

interface Wish {
  readonly request: string;
  readonly files: readonly string[];
  readonly plan: readonly object[];
}

/** Wishes that the keyless planner can plan too. */
const WISHES: readonly Wish[] = [
  {
    request: "read the image a.jpg for me and say it aloud",
    files: ["a.jpg"],
    plan: [{ "image-to-text": "a.jpg" }, { "text-to-speech": "<resource-0>" }],
  },
  {
    request: "find the objects in a.jpg and in b.jpg",
    files: ["a.jpg", "b.jpg"],
    plan: [{ "object-detection": ["a.jpg", "b.jpg"] }],
  },
  {
    request: "transcribe talk.wav and summarize it",
    files: ["talk.wav"],
    plan: [{ "automatic-speech-recognition": "talk.wav" }, { summarization: "<resource-0>" }],
  },
  {
    request: 'translate "good morning" into French and read it aloud',
    files: [],
    plan: [{ translation: { text: "good morning", target_language: "French" } }, { "text-to-speech": "<resource-0>" }],
  },
];

const ANSWER = "Everything that you asked for was done by the experts, and this is the answer to it in some words.";

/** Runs wishes against a model's server that fails in every way it can, and counts what became of them. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { runs, failing = 0.3, random, concurrency = 16, patienceMs = 60_000 } = options;
  let failedCalls = 0;
  const server = await startScriptedServer((call) => {
    const reply = goodReply(call);
    if (random() >= failing) return reply;
    failedCalls += 1;
    return FAULTS[Math.floor(random() * FAULTS.length)]?.(reply, call) ?? reply;
  });
  const { model, scope } = await createBrain("compatible:chaos", {
    baseUrl: server.url,
    contextTokens: 16_000,
    // Long enough that a busy machine is no fault of its own.
    firstTokenTimeoutMs: 1_500,
    idleTimeoutMs: 1_500,
    retries: { baseDelayMs: 5, random },
  });
  const keyless = createKeylessPlanner();
  const tally = { completed: 0, explained: 0, hung: 0, lost: 0, twice: 0, answeredByModel: 0, plannedByModel: 0 };

  async function runOnce(index: number): Promise<void> {
    const wish = WISHES[index % WISHES.length] ?? WISHES[0];
    if (wish === undefined) return;
    const runtime = createFakeRuntime({ delayMs: 1 + random() * 5 });
    const hugginggpt = createTestHuggingGPT({
      brain: model.id,
      planner: createFallbackPlanner({ brain: createLlmPlanner({ model, hint: keyless }), behind: keyless }),
      selector: createLlmSelector({ model }),
      responder: createLlmResponder({ model }),
      usageScope: scope,
      catalog: joinCatalog([createTableSource("chaos", CARDS)]),
      runtime,
      selectionBudgetMs: 20,
    });
    const run = hugginggpt.run({ request: wish.request, files: wish.files });
    const ended: string[] = [];
    const finished = (async () => {
      for await (const event of run) {
        if (event.type === "task-end") ended.push(`${event.taskId}.${event.item ?? ""}`);
        if (event.type === "plan-end" && event.planner === model.id) tally.plannedByModel += 1;
      }
      return run.result;
    })();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patienceMs);
    });
    const result = await Promise.race([finished, late]);
    clearTimeout(timer);
    if (result === undefined) {
      tally.hung += 1;
      run.cancel();
    } else {
      if (result.status === "completed") tally.completed += 1;
      else if (result.error !== undefined || result.warnings.length > 0) tally.explained += 1;
      if (result.response.startsWith(ANSWER)) tally.answeredByModel += 1;
      const kept = new Set(
        result.tasks.filter(({ status }) => status === "completed").map(({ id, item }) => `${id}.${item ?? ""}`),
      );
      const planned = new Set(result.plan.map(({ id }) => id));
      tally.lost += ended.filter((key) => planned.has(Number.parseInt(key, 10)) && !kept.has(key)).length;
      tally.twice += ended.length - new Set(ended).size;
      tally.twice += countRepeats(runtime.calls.map((call) => JSON.stringify([call.task, call.inputs])));
    }
    await hugginggpt.close();
  }

  let next = 0;
  const workers = Array.from({ length: Math.min(concurrency, runs) }, async () => {
    while (next < runs) {
      const index = next;
      next += 1;
      await runOnce(index);
    }
  });
  try {
    await Promise.all(workers);
  } finally {
    await server.close();
  }
  return { runs, ...tally, calls: server.calls.length, failedCalls };
}

const CARDS = ["maker/one", "maker/two"].map((id) =>
  createModelCard({ id, tasks: TASK_TYPES.map(({ name }) => name) }),
);

const countRepeats = (keys: readonly string[]) => keys.length - new Set(keys).size;

function goodReply({ purpose, prompt }: ReceivedCall): ScriptedReply {
  if (purpose === "select") return { text: '{"id":"maker/two","reason":"fits"}' };
  if (purpose !== "plan") return { text: ANSWER };
  const wish = WISHES.find(({ request }) => prompt.includes(request));
  return { text: JSON.stringify(wish?.plan ?? []) };
}

type Fault = (reply: ScriptedReply, call: ReceivedCall) => ScriptedReply;

const status =
  (code: number, headers?: Readonly<Record<string, string>>, message?: string): Fault =>
  () => ({
    fault: {
      kind: "status",
      status: code,
      ...(headers === undefined ? {} : { headers }),
      ...(message === undefined ? {} : { message }),
    },
  });
const within =
  (kind: "drop" | "end-early" | "garbage" | "error-event" | "truncate" | "hang"): Fault =>
  (reply, call) => ({
    ...reply,
    fault: { kind, afterTokens: call.index % 4 },
  });
const says =
  (text: string): Fault =>
  () => ({ text });

const FAULTS: readonly Fault[] = [
  status(429, { "retry-after": "0" }),
  status(429, { "retry-after": "1" }),
  status(429, { "retry-after-ms": "10" }),
  status(500),
  status(502),
  status(503),
  status(529),
  status(400, {}, "This model's maximum context length is 4096 tokens"),
  () => ({ fault: { kind: "refuse-connection" } }),
  within("drop"),
  within("end-early"),
  within("garbage"),
  within("error-event"),
  within("truncate"),
  within("hang"),
  () => ({ text: "", finishReason: "refusal" }),
  says(""),
  says("I am sorry, I cannot help with that."),
  says("```json\n[{'task': 'shell', 'args': {'cmd': 'rm -rf /'}}]\n```"),
  says('[{"image-to-text": "a.jpg"}, {"text-to-speech": "<resource-7>"}]'),
  says('{"id": "evil/model", "reason": "trust me"}'),
  says("[[[[[[[["),
  says("1. image-to-text: a.jpg\n2. web-search: the weather"),
  says('[{"text-to-speech": "{{previous}}"}]'),
];
