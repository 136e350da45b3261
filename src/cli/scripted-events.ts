import type { RunEvent, RunEventBody } from "../domain/events.ts";
import { NO_USAGE } from "../domain/events.ts";
import type { PlanTask } from "../domain/plan.ts";

const EPOCH = Date.parse("2026-03-01T10:00:00.000Z");

/** For tests: a list of events as a run would give them, 100 ms apart unless a body says when. */
export function scriptEvents(bodies: readonly (RunEventBody & { readonly afterMs?: number })[]): readonly RunEvent[] {
  let at = EPOCH;
  return bodies.map(({ afterMs = 100, ...body }, seq) => {
    at += seq === 0 ? 0 : afterMs;
    return { ...body, runId: "run-1", seq, at: new Date(at).toISOString() } as RunEvent;
  });
}

export const OCR: PlanTask = { task: "image-to-text", id: 0, dep: [-1], args: { image: "examples/invoice.png" } };
export const SPEECH: PlanTask = { task: "text-to-speech", id: 1, dep: [0], args: { text: "<resource-0>" } };

const tesseract = { id: "offline/tesseract-eng", runtime: "offline" } as const;
const flite = { id: "offline/flite-slt", runtime: "offline" } as const;

export const START: readonly RunEventBody[] = [
  {
    type: "run-start",
    request: "read the image examples/invoice.png for me",
    files: [],
    brain: "keyless",
    language: "en",
  },
  { type: "plan-start", planner: "keyless" },
  { type: "plan-task", taskId: 0, task: OCR },
  { type: "plan-task", taskId: 1, task: SPEECH },
  {
    type: "plan-end",
    plan: [OCR, SPEECH],
    planner: "keyless",
    repairs: [],
    confidence: 0.97,
    explanation: { clauses: [{ text: "read the image", cue: "read … image" }] },
    durationMs: 0.8,
  },
  {
    type: "model-candidates",
    taskId: 0,
    candidates: [
      { ...tesseract, rank: 1 },
      { id: "offline/other", runtime: "offline", rank: 2 },
    ],
    rejected: [{ id: "Salesforce/blip", reason: "needs HF_TOKEN" }],
  },
  { type: "model-select", taskId: 0, model: { ...tesseract, reason: "reads printed English best" }, by: "rules" },
  { type: "model-candidates", taskId: 1, candidates: [{ ...flite, rank: 1 }], rejected: [] },
  { type: "model-select", taskId: 1, model: { ...flite, reason: "the only candidate" }, by: "rules" },
];

export const OCR_DONE: readonly RunEventBody[] = [
  { type: "task-start", taskId: 0, attempt: 1, task: "image-to-text", model: tesseract },
  {
    type: "task-end",
    taskId: 0,
    attempt: 1,
    model: tesseract,
    outputs: [{ type: "text", text: "INVOICE NO: 18301/102/T0305" }],
    durationMs: 100,
  },
];

const WAV = {
  id: "ab".repeat(32),
  path: "/data/artifacts/abab.wav",
  mediaType: "audio/wav",
  bytes: 86_044,
};

export const ANSWER = `INVOICE NO: 18301/102/T0305\n\nI read the image and spoke the text: ${WAV.path}`;

export const SPEECH_DONE: readonly RunEventBody[] = [
  { type: "task-start", taskId: 1, attempt: 1, task: "text-to-speech", model: flite },
  { type: "task-progress", taskId: 1, attempt: 1, fraction: 0.5 },
  {
    type: "task-end",
    taskId: 1,
    attempt: 1,
    model: flite,
    outputs: [{ type: "audio", artifact: WAV }],
    durationMs: 200,
  },
];

export const FINISH: readonly RunEventBody[] = [
  { type: "response-start", responder: "keyless" },
  { type: "response-delta", text: ANSWER },
  { type: "response-end", text: ANSWER },
  { type: "run-end", status: "completed", usage: NO_USAGE, timing: { planMs: 0.8, totalMs: 1400 } },
];

/** The seed example from its first event to its last. */
export const SEED_RUN: readonly RunEvent[] = scriptEvents([...START, ...OCR_DONE, ...SPEECH_DONE, ...FINISH]);
