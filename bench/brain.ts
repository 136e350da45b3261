import { decode, encode } from "gpt-tokenizer/encoding/o200k_base";
import { createTableSource, joinCatalog } from "../src/adapters/catalog/join-catalog.ts";
import { createBrain } from "../src/adapters/llm/create-brain.ts";
import { dependenciesOf, type PlanTask } from "../src/domain/plan.ts";
import type { ExpertTask } from "../src/domain/ports.ts";
import type { Resource } from "../src/domain/resource.ts";
import { DEFAULT_TASK_TYPES, TASK_TYPES } from "../src/domain/task-type-table.ts";
import { createFallbackPlanner } from "../src/plan/fallback-planner.ts";
import { createKeylessPlanner } from "../src/plan/keyless/keyless-planner.ts";
import { JsonTaskStream } from "../src/plan/llm/json-stream.ts";
import { createLlmPlanner } from "../src/plan/llm/llm-planner.ts";
import { createLlmResponder } from "../src/respond/llm/llm-responder.ts";
import { createLlmSelector } from "../src/select/llm/llm-selector.ts";
import { createTestHuggingGPT } from "../src/testing/create-test-hugginggpt.ts";
import { createFakeRuntime, createModelCard } from "../src/testing/fake-runtime.ts";
import { type ReceivedCall, startScriptedServer } from "../src/testing/scripted-server.ts";
import { type Benchmark, type Measurement, median } from "./report.ts";

/** The simulated model and experts that the reference implementation was measured with. */
const FIRST_TOKEN_MS = 300;
const TOKEN_MS = 20;
const EXPERT_MS = 1_000;
const ANSWER_TOKENS = 120;
const CANDIDATES = 5;

interface Scene {
  readonly name: string;
  readonly request: string;
  readonly files: readonly string[];
  /** What the model writes as a plan, in our format. */
  readonly plan: readonly object[];
  readonly fastPath: boolean;
  /** The reference implementation's time on the same request, in ms, and its tokens. */
  readonly reference: { readonly ms: number; readonly tokens?: number };
  readonly limits: { readonly ms: number; readonly firstWordMs: number; readonly tokens?: number };
}

const CHAIN = {
  request: "read the image a.jpg for me",
  files: ["a.jpg"],
  plan: [{ "image-to-text": "a.jpg" }, { "text-to-speech": "<resource-0>" }],
  reference: { ms: 8_670, tokens: 4_464 },
};
const SCENES: readonly Scene[] = [
  { ...CHAIN, name: "chain", fastPath: false, limits: { ms: 5_400, firstWordMs: 0.35 * 8_670, tokens: 1_500 } },
  {
    name: "five",
    request: "describe a.jpg, b.jpg, c.jpg, d.jpg and e.jpg",
    files: ["a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg"],
    plan: [{ "image-to-text": ["a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg"] }],
    fastPath: false,
    reference: { ms: 7_610, tokens: 8_190 },
    limits: { ms: 4_600, firstWordMs: 0.35 * 7_610, tokens: 1_900 },
  },
  {
    name: "diamond",
    request: "describe a.jpg, find the objects in it, and speak both",
    files: ["a.jpg"],
    plan: [
      { "image-to-text": "a.jpg" },
      { "object-detection": "a.jpg" },
      { "text-to-speech": ["<resource-0>", "<resource-1>"] },
    ],
    fastPath: false,
    reference: { ms: 9_230, tokens: 6_780 },
    limits: { ms: 5_400, firstWordMs: 0.35 * 9_230, tokens: 1_700 },
  },
  { ...CHAIN, name: "chain, fast path", fastPath: true, limits: { ms: 4_800, firstWordMs: 0.35 * 8_670 } },
  {
    name: "chit-chat",
    request: "hi there, how was your day?",
    files: [],
    plan: [],
    fastPath: false,
    reference: { ms: 3_030 },
    limits: { ms: 3_100, firstWordMs: 700 },
  },
];

const tokenize = (text: string) => encode(text).map((token) => decode([token]));
const ANSWER = longAnswer();

/** An answer of exactly 120 tokens. */
function longAnswer(): string {
  const sentence = "The picture was read and its text was then spoken aloud, as you asked, by two experts. ";
  return decode(encode(sentence.repeat(20)).slice(0, ANSWER_TOKENS));
}

/** The whole program, planner to answer, against the simulated model over HTTP and experts that take a second. */
export const benchBrain: Benchmark = async ({ quick }) => {
  const measurements: Measurement[] = [];
  for (const scene of SCENES) measurements.push(...(await measure(scene, quick ? 1 : 7)));
  return { title: "brain: a simulated model (300 ms, then 20 ms a token), experts of 1 s", measurements };
};

async function measure(scene: Scene, rounds: number): Promise<readonly Measurement[]> {
  const runs: Awaited<ReturnType<typeof runOnce>>[] = [];
  // The first one loads what is loaded once.
  for (let round = 0; round <= rounds; round += 1) {
    const run = await runOnce(scene);
    if (round > 0) runs.push(run);
  }
  const of = (pick: (run: Awaited<ReturnType<typeof runOnce>>) => number) => median(runs.map(pick));
  const total = of(({ totalMs }) => totalMs);
  const bound = of(({ boundMs }) => boundMs);
  const last = runs.at(-1);
  const detail = `${last?.calls ?? 0} calls wrote ${last?.written ?? ""} tokens`;
  const { reference, limits } = scene;
  return [
    {
      name: `${scene.name}: total`,
      value: total,
      unit: "ms",
      limit: limits.ms,
      detail: `reference ${reference.ms} ms`,
    },
    { name: `${scene.name}: ÷ reference`, value: total / reference.ms, unit: "ratio" },
    {
      name: `${scene.name}: first word`,
      value: of(({ firstWordMs }) => firstWordMs),
      unit: "ms",
      limit: Math.round(limits.firstWordMs),
    },
    { name: `${scene.name}: bound by tokens and experts`, value: bound, unit: "ms" },
    { name: `${scene.name}: total ÷ bound`, value: total / bound, unit: "ratio", limit: 1.05 },
    {
      name: `${scene.name}: tokens in and out`,
      value: of(({ tokens }) => tokens),
      unit: "tokens",
      ...(limits.tokens === undefined ? {} : { limit: limits.tokens }),
      detail: reference.tokens === undefined ? detail : `reference ${reference.tokens}; ${detail}`,
    },
  ];
}

async function runOnce(scene: Scene) {
  const server = await startScriptedServer((call) => ({ text: replyTo(call, scene) }), {
    firstTokenMs: FIRST_TOKEN_MS,
    tokenMs: TOKEN_MS,
    tokenize,
    countTokens: (text) => encode(text).length,
  });
  const { model, scope } = await createBrain("compatible:simulated", { baseUrl: server.url, contextTokens: 32_000 });
  const keyless = createKeylessPlanner();
  const hugginggpt = createTestHuggingGPT({
    brain: model.id,
    planner: createFallbackPlanner({
      brain: createLlmPlanner({ model, hint: keyless }),
      front: scene.fastPath ? keyless : undefined,
      behind: keyless,
    }),
    selector: createLlmSelector({ model }),
    responder: createLlmResponder({ model }),
    usageScope: scope,
    catalog: joinCatalog([createTableSource("simulated", models())]),
    runtime: createFakeRuntime({ delayMs: EXPERT_MS, answer: async (task) => [resultOf(task)] }),
  });
  try {
    const startedAt = performance.now();
    const run = hugginggpt.run({ request: scene.request, files: scene.files });
    let firstWordMs = Number.NaN;
    for await (const event of run) {
      if (event.type === "response-delta" && Number.isNaN(firstWordMs)) firstWordMs = performance.now() - startedAt;
    }
    const totalMs = performance.now() - startedAt;
    const { status, plan } = await run.result;
    if (status !== "completed") throw new Error(`the run of "${scene.name}" ended ${status}`);
    const written = server.calls.map((call) => `${call.purpose} ${tokenize(replyTo(call, scene)).length}`);
    return {
      totalMs,
      firstWordMs,
      boundMs: boundOf(scene, plan),
      tokens: server.tokens.input + server.tokens.output,
      calls: server.calls.length,
      written: written.join(", "),
    };
  } finally {
    await hugginggpt.close();
    await server.close();
  }
}

function models() {
  return Array.from({ length: CANDIDATES }, (_unused, index) =>
    createModelCard({
      id: `maker-${index + 1}/expert-${index + 1}`,
      tasks: TASK_TYPES.map(({ name }) => name),
      description: "A simulated expert of average size for general use",
      downloads: 1_000_000 >> index,
    }),
  );
}

function replyTo(call: ReceivedCall, scene: Scene): string {
  if (call.purpose === "plan") return JSON.stringify(scene.plan);
  if (call.purpose === "respond") return ANSWER;
  const id = `maker-1/expert-1`;
  const reason = "most used for this task";
  const tasks = [...call.user.matchAll(/^(\d+) [a-z0-9-]+ \{/gm)].map(([, number]) => Number(number));
  if (tasks.length === 1) return JSON.stringify({ id, reason });
  return JSON.stringify({ choices: tasks.map((task) => ({ task, id, reason })) });
}

function resultOf({ task }: ExpertTask): Resource {
  const [type = "text"] = DEFAULT_TASK_TYPES.get(task)?.outputs ?? [];
  if (type === "text") return { type, text: "A dog plays with a ball on the lawn in front of a white house." };
  if (type === "json")
    return {
      type,
      value: [
        { label: "dog", score: 0.97 },
        { label: "ball", score: 0.81 },
      ],
    };
  return { type, artifact: { id: "0".repeat(64), path: `/simulated/${task}`, mediaType: "x/y", bytes: 1 } };
}

/** The least time that the written tokens and the experts allow: each task starts when it closes and its inputs are there. */
function boundOf(scene: Scene, plan: readonly PlanTask[]): number {
  const writing = (tokens: number) => FIRST_TOKEN_MS + TOKEN_MS * Math.max(0, tokens - 1);
  const text = JSON.stringify(scene.plan);
  const closesAt = scene.fastPath ? plan.map(() => 0) : closings(text).map(writing);
  const endsAt = new Map<number, number>();
  for (const [index, task] of plan.entries()) {
    const inputs = dependenciesOf(task).map((id) => endsAt.get(id) ?? 0);
    endsAt.set(task.id, Math.max(closesAt[index] ?? 0, ...inputs) + EXPERT_MS);
  }
  const planned = scene.fastPath ? 0 : writing(tokenize(text).length);
  return Math.max(planned, ...endsAt.values()) + writing(ANSWER_TOKENS);
}

/** The number of tokens after which each task of a plan is closed. */
function closings(text: string): readonly number[] {
  const stream = new JsonTaskStream();
  return tokenize(text).flatMap((token, index) => stream.push(token).map(() => index + 1));
}
