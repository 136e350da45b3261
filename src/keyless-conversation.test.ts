import { describe, expect, it } from "vitest";
import type { AttachedFile } from "./domain/events.ts";
import type { ExpertTask, ResourceLoader, RunStore } from "./domain/ports.ts";
import { isMediaType, type Resource, type ResourceType } from "./domain/resource.ts";
import { DEFAULT_TASK_TYPES } from "./domain/task-type-table.ts";
import { createKeylessPlanner } from "./plan/keyless/keyless-planner.ts";
import { createTestHuggingGPT } from "./testing/create-test-hugginggpt.ts";
import { createFakeRuntime } from "./testing/fake-runtime.ts";
import { createMemoryRunStore } from "./testing/memory-run-store.ts";

/** What was asked, what was attached with it, and what must have been made of what. */
type Turn = readonly [request: string, files: readonly string[], made: readonly string[]];

const TYPES: Readonly<Record<string, ResourceType>> = { png: "image", jpg: "image", wav: "audio", txt: "document" };

function typeOf(file: string): ResourceType {
  return TYPES[file.split(".").at(-1) ?? ""] ?? "document";
}

/** A resource that says where it comes from. */
function named(type: ResourceType, origin: string): Resource {
  if (!isMediaType(type)) return type === "json" ? { type, value: origin } : { type: "text", text: origin };
  return { type, artifact: { id: origin, path: `/${origin}`, mediaType: `${type}/test`, bytes: 1, name: origin } };
}

function originOf(resource: Resource): string {
  if (resource.type === "text") return resource.text;
  return "artifact" in resource ? resource.artifact.id : JSON.stringify(resource);
}

const loader: ResourceLoader = {
  async load(value, wanted, { history }) {
    const number = Number(/^history:(\d+)$/.exec(value)?.[1]);
    const earlier = history.find((one) => one.number === number || one.name === value)?.resource;
    if (earlier) return earlier;
    return named(wanted.type === "text" ? "text" : typeOf(value), value);
  },
  async describe(file): Promise<AttachedFile & { readonly path: string }> {
    return { name: file, type: typeOf(file), mediaType: `${typeOf(file)}/test`, bytes: 1, path: `/${file}` };
  },
};

/** "translation(automatic-speech-recognition(memo.wav))" */
function madeBy({ task, inputs }: ExpertTask): string {
  const [main] = Object.entries(inputs).filter(([name]) => name !== "text" || Object.keys(inputs).length === 1);
  const value = main?.[1];
  const resources = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return `${task}(${resources.map((one: Resource) => originOf(one)).join(", ")})`;
}

function start(store: RunStore) {
  const runtime = createFakeRuntime({
    answer: (task) => [named(DEFAULT_TASK_TYPES.get(task.task)?.outputs[0] ?? "text", madeBy(task))],
  });
  return { runtime, hugginggpt: createTestHuggingGPT({ store, loader, runtime, planner: createKeylessPlanner() }) };
}

/** Has the conversation, its second half after a restart, and gives what was made in each turn. */
async function converse(turns: readonly Turn[]): Promise<readonly (readonly string[])[]> {
  const store = createMemoryRunStore();
  const made: (readonly string[])[] = [];
  let program = start(store);
  for (const [at, [request, files]] of turns.entries()) {
    if (at === Math.floor(turns.length / 2)) program = start(store);
    const before = program.runtime.calls.length;
    const result = await program.hugginggpt.run({ request, files: [...files], conversationId: "talk" }).result;
    const calls = program.runtime.calls.slice(before).map(madeBy);
    made.push(result.status === "completed" ? calls : [`${result.status}: ${result.response}`]);
  }
  return made;
}

const READ = "image-to-text";
const HEARD = "automatic-speech-recognition(memo.wav)";

const ENGLISH: readonly Turn[] = [
  ["describe cottage.jpg", ["cottage.jpg"], [`${READ}(cottage.jpg)`]],
  ["now make that image twice as large", [], ["image-to-image(cottage.jpg)"]],
  ["and remove its background", [], ["background-removal(image-to-image(cottage.jpg))"]],
  ["read receipt.png to me", ["receipt.png"], [`${READ}(receipt.png)`, `text-to-speech(${READ}(receipt.png))`]],
  ["again, but slower", [], [`text-to-speech(${READ}(receipt.png))`]],
  ["translate it into German", [], [`translation(${READ}(receipt.png))`]],
  ["and into French", [], [`translation(${READ}(receipt.png))`]],
  ["summarise the first text", [], [`summarization(${READ}(cottage.jpg))`]],
  ["transcribe memo.wav", ["memo.wav"], [HEARD]],
  ["translate that into Spanish", [], [`translation(${HEARD})`]],
  ["read the translation aloud", [], [`text-to-speech(translation(${HEARD}))`]],
  ["enlarge the second picture", [], ["image-to-image(receipt.png)"]],
  ["now find the objects in the first picture", [], ["object-detection(cottage.jpg)"]],
];

const ENGLISH_AT_ONCE: readonly Turn[] = [
  ["what does letter.png say?", ["letter.png", "garden.jpg", "memo.wav"], [`${READ}(letter.png)`]],
  ["read it aloud", [], [`text-to-speech(${READ}(letter.png))`]],
  ["a bit faster please", [], [`text-to-speech(${READ}(letter.png))`]],
  ["summarise that text", [], [`summarization(${READ}(letter.png))`]],
  ["now the recording: write down what is said", [], [HEARD]],
  ["translate it to Spanish", [], [`translation(${HEARD})`]],
  ["make the other picture sharper", [], ["image-to-image(garden.jpg)"]],
  ["turn it into a video", [], ["image-to-video(image-to-image(garden.jpg))"]],
  ["draw a fox in the snow", [], ["text-to-image(a fox in the snow)"]],
  ["add a red hat to it", [], ["image-text-to-image(text-to-image(a fox in the snow))"]],
];

const CHINESE: readonly Turn[] = [
  ["描述一下小屋.jpg", ["小屋.jpg"], [`${READ}(小屋.jpg)`]],
  ["把这张图放大两倍", [], ["image-to-image(小屋.jpg)"]],
  ["再把它的背景去掉", [], ["background-removal(image-to-image(小屋.jpg))"]],
  ["把小票.png念给我听", ["小票.png"], [`${READ}(小票.png)`, `text-to-speech(${READ}(小票.png))`]],
  ["再念一遍，慢一点", [], [`text-to-speech(${READ}(小票.png))`]],
  ["把它翻译成英文", [], [`translation(${READ}(小票.png))`]],
  ["日语也来一份", [], [`translation(${READ}(小票.png))`]],
  ["总结一下第一段文字", [], [`summarization(${READ}(小屋.jpg))`]],
  ["把memo.wav转成文字", ["memo.wav"], [HEARD]],
  ["翻译成法语", [], [`translation(${HEARD})`]],
  ["把译文读出来", [], [`text-to-speech(translation(${HEARD}))`]],
  ["第二张图再放大一点", [], ["image-to-image(小票.png)"]],
  ["第一张图里有哪些物体", [], ["object-detection(小屋.jpg)"]],
];

const CHINESE_AT_ONCE: readonly Turn[] = [
  ["信.png上写了什么", ["信.png", "花园.jpg", "memo.wav"], [`${READ}(信.png)`]],
  ["读给我听", [], [`text-to-speech(${READ}(信.png))`]],
  ["快一点", [], [`text-to-speech(${READ}(信.png))`]],
  ["刚才那段文字总结一下", [], [`summarization(${READ}(信.png))`]],
  ["那段录音也转成文字", [], [HEARD]],
  ["把它翻译成西班牙语", [], [`translation(${HEARD})`]],
  ["另一张图里的门是什么颜色", [], ["visual-question-answering(花园.jpg)"]],
  ["上一张图弄清晰一点", [], ["image-to-image(花园.jpg)"]],
  ["把它做成视频", [], ["image-to-video(image-to-image(花园.jpg))"]],
  ["第一段文字再读一遍", [], [`text-to-speech(${READ}(信.png))`]],
];

describe("a conversation that the keyless planner plans, half of it after a restart", () => {
  it.each([
    ["English, file after file", ENGLISH],
    ["English, files at once", ENGLISH_AT_ONCE],
    ["Chinese, file after file", CHINESE],
    ["Chinese, files at once", CHINESE_AT_ONCE],
  ])("knows what every word points at: %s", async (_name, turns) => {
    const made = await converse(turns);
    expect(made.map((calls, at) => [turns[at]?.[0], calls])).toEqual(
      turns.map(([request, , expected]) => [request, expected]),
    );
  });
});
