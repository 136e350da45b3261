import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CancelledError, InputError } from "../../../domain/errors.ts";
import type { LanguageModel, LanguageModelRequest } from "../../../domain/ports.ts";
import { createLanguageModel } from "../create-language-model.ts";

const folder = process.env["HUGGINGGPT_LLAMA_FOLDER"];
const modelFile = path.resolve(
  process.env["HUGGINGGPT_TEST_GGUF"] ?? "../shared/models/smollm2-135m-instruct/SmolLM2-135M-Instruct.Q4_1.gguf",
);
const missing =
  folder === undefined
    ? "node-llama-cpp is not installed: npm run test:llm"
    : existsSync(modelFile)
      ? undefined
      : `no model file at ${modelFile}`;

const importLlama = () =>
  import(pathToFileURL(path.join(folder ?? "", "node_modules", "node-llama-cpp", "dist", "index.js")).href);

describe("a gguf: brain without its package or file", () => {
  it("names the command that installs the package", async () => {
    const importLlama = async () => {
      throw new Error("Cannot find package");
    };
    const error = await createLanguageModel("gguf:model.gguf", { importLlama }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).hint).toBe("npm install node-llama-cpp");
  });

  it("names the file that is not there", async () => {
    const importLlama = async () => ({});
    const error = await createLanguageModel("gguf:gone.gguf", { importLlama }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "file-not-found", message: 'There is no model file "gone.gguf"' });
  });
});

describe.skipIf(missing !== undefined)(`a GGUF model in process${missing === undefined ? "" : ` (${missing})`}`, () => {
  let model: LanguageModel;
  beforeAll(async () => {
    model = await createLanguageModel(`gguf:${modelFile}`, { importLlama, threads: 1 });
  });
  afterAll(() => model?.close?.());

  const ask = (content: string, more: Partial<LanguageModelRequest> = {}): LanguageModelRequest => ({
    purpose: "respond",
    messages: [
      { role: "system", content: "You are a helpful assistant." },
      { role: "user", content },
    ],
    temperature: 0,
    maxOutputTokens: 60,
    ...more,
  });
  const read = async (request: LanguageModelRequest, signal = new AbortController().signal) => {
    const texts: string[] = [];
    let end: unknown;
    for await (const chunk of model.stream(request, { signal })) {
      if (chunk.type === "text") texts.push(chunk.text);
      else end = chunk;
    }
    return { text: texts.join(""), pieces: texts.length, end };
  };

  it("streams words and counts tokens", async () => {
    const { text, pieces, end } = await read(ask("Tell me about cats."));
    expect(text).toMatch(/cats/i);
    expect(pieces).toBeGreaterThan(1);
    expect(end).toMatchObject({ inputTokens: expect.any(Number), outputTokens: expect.any(Number) });
  });

  it("is held to a schema by a grammar", async () => {
    const schema = {
      type: "object",
      properties: { task: { enum: ["image-to-text", "text-to-speech"] }, certain: { type: "boolean" } },
    };
    const { text } = await read(ask("Read photo.png to me. Answer in JSON.", { schema: { name: "task", schema } }));
    const value = JSON.parse(text) as { readonly task: string };
    expect(["image-to-text", "text-to-speech"]).toContain(value.task);
  });

  it("says that it ran into its length limit", async () => {
    expect((await read(ask("Tell a long story.", { maxOutputTokens: 3 }))).end).toMatchObject({
      finishReason: "length",
    });
  });

  it("stops writing when it is cancelled, and answers the next question", async () => {
    const controller = new AbortController();
    const reading = (async () => {
      for await (const chunk of model.stream(ask("Tell a story."), { signal: controller.signal })) {
        if (chunk.type === "text") controller.abort();
      }
    })();
    await expect(reading).rejects.toBeInstanceOf(CancelledError);
    expect((await read(ask("Tell me about cats."))).text).toMatch(/cats/i);
  });

  it("says that a prompt does not fit", async () => {
    await expect(read(ask("word ".repeat(20_000)))).rejects.toMatchObject({ overflow: true });
  });
});
