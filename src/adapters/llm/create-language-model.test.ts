import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { CancelledError, InputError, LanguageModelError } from "../../domain/errors.ts";
import type { LanguageModel, LanguageModelChunk, LanguageModelRequest } from "../../domain/ports.ts";
import {
  type Script,
  type ScriptedServer,
  type ScriptedServerOptions,
  startScriptedServer,
} from "../../testing/scripted-server.ts";
import { createLanguageModel } from "./create-language-model.ts";
import type { LanguageModelOptions } from "./language-model-options.ts";

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const KEY = "sk-test-0123456789abcdef";
const REQUEST: LanguageModelRequest = {
  purpose: "respond",
  messages: [
    { role: "system", content: "You answer." },
    { role: "user", content: "Say hello." },
  ],
  temperature: 0,
};

async function connect(
  spec: string,
  script: Script,
  options: LanguageModelOptions & { readonly pace?: ScriptedServerOptions } = {},
): Promise<LanguageModel> {
  server = await startScriptedServer(script, options.pace);
  return createLanguageModel(spec, { baseUrl: server.url, apiKey: KEY, ...options });
}

async function collect(model: LanguageModel, request = REQUEST, signal = new AbortController().signal) {
  const chunks: LanguageModelChunk[] = [];
  for await (const chunk of model.stream(request, { signal })) chunks.push(chunk);
  const text = chunks.map((chunk) => (chunk.type === "text" ? chunk.text : "")).join("");
  return { text, end: chunks.find((chunk) => chunk.type === "end"), chunks };
}

const failure = (model: LanguageModel, request = REQUEST) =>
  collect(model, request).then(
    () => undefined,
    (error: unknown) => error,
  );

const REMOTE = ["openai:gpt-4o", "anthropic:claude-haiku-4-5", "huggingface:a/b", "ollama:qwen3:8b", "compatible:any"];

describe.each(REMOTE)("the brain %s", (spec) => {
  it("streams the text with its usage and its reason to stop", async () => {
    const model = await connect(spec, [{ text: "Hello there, friend." }]);
    const { text, end, chunks } = await collect(model);
    expect(text).toBe("Hello there, friend.");
    expect(end).toMatchObject({ outputTokens: 3, finishReason: "stop" });
    expect(chunks.filter(({ type }) => type === "text").length).toBeGreaterThan(1);
    expect(server?.calls[0]).toMatchObject({ purpose: "respond", user: "Say hello.", stream: true });
  });

  it("says that it ran into its length limit, and that it refused", async () => {
    const model = await connect(spec, [
      { text: "one two three", fault: { kind: "truncate", afterTokens: 2 } },
      { text: "I cannot", finishReason: "refusal" },
    ]);
    expect((await collect(model)).end).toMatchObject({ finishReason: "length" });
    expect((await collect(model)).end).toMatchObject({ finishReason: "refusal" });
  });

  it.each([
    ["a broken connection", { kind: "drop", afterTokens: 2 }],
    ["an answer that just ends", { kind: "end-early", afterTokens: 2 }],
    ["bytes that are not the protocol", { kind: "garbage", afterTokens: 1 }],
    ["an error within the stream", { kind: "error-event", afterTokens: 1 }],
    ["a connection closed without an answer", { kind: "refuse-connection" }],
    ["a 503", { kind: "status", status: 503 }],
    ["an HTML page instead of JSON", { kind: "status", status: 502, body: "<html>Bad Gateway</html>" }],
  ] as const)("reports %s as a fault that may pass", async (_what, fault) => {
    const model = await connect(spec, [{ text: "one two three four", fault }]);
    const error = await failure(model);
    expect(error).toBeInstanceOf(LanguageModelError);
    expect(error).toMatchObject({ code: "language-model-failed", retryable: true });
  });

  it("keeps the wait that the server asks for with a 429", async () => {
    const fault = { kind: "status", status: 429, headers: { "retry-after": "7" } } as const;
    const error = await failure(await connect(spec, [{ fault }]));
    expect(error).toMatchObject({ retryable: true, retryAfterMs: 7000 });
  });

  it("fault 14: a key may look like anything, and is never part of an error", async () => {
    const odd = "my-own-proxy-token";
    const fault = { kind: "status", status: 401, message: `invalid key ${odd} given` } as const;
    const error = await failure(await connect(spec, [{ fault }], { apiKey: odd }));
    expect(error).toMatchObject({ retryable: false });
    expect(JSON.stringify(error) + String(error)).not.toContain(odd);
    expect(String(error)).toContain("401");
  });

  it("stops at once when it is cancelled, before and within the answer", async () => {
    const model = await connect(spec, [{ text: "one two three four five" }], { pace: { tokenMs: 200 } });
    const controller = new AbortController();
    const chunks: LanguageModelChunk[] = [];
    const reading = (async () => {
      for await (const chunk of model.stream(REQUEST, { signal: controller.signal })) {
        chunks.push(chunk);
        controller.abort();
      }
    })();
    await expect(reading).rejects.toBeInstanceOf(CancelledError);
    expect(chunks.length).toBeLessThan(3);
    await expect(collect(model, REQUEST, AbortSignal.abort())).rejects.toBeInstanceOf(CancelledError);
  });

  it("does not wait for ever for the first word or the next", async () => {
    const script: Script = [{ fault: { kind: "hang" } }, { text: "one two", fault: { kind: "hang", afterTokens: 1 } }];
    const model = await connect(spec, script, { firstTokenTimeoutMs: 150, idleTimeoutMs: 150 });
    expect(await failure(model)).toMatchObject({ code: "timeout", retryable: true });
    expect(await failure(model)).toMatchObject({ code: "timeout", retryable: true });
  });

  it("fault 16: a request in Chinese and with control characters arrives as it is", async () => {
    const model = await connect(spec, [{ text: "好的。没问题" }]);
    const content = "帮我读一下 “图片” \u0007 \n\t'x' \\n";
    const { text } = await collect(model, { ...REQUEST, messages: [{ role: "user", content }] });
    expect(text).toBe("好的。没问题");
    expect(server?.calls[0]?.user).toBe(content);
  });
});

describe("the brain", () => {
  it("recognises a prompt that does not fit", async () => {
    const message = "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens";
    const model = await connect("compatible:x", [{ fault: { kind: "status", status: 400, message } }]);
    expect(await failure(model)).toMatchObject({ overflow: true, retryable: false });
  });

  it.each([
    ["nobody listens", "http://127.0.0.1:PORT/v1"],
    ["the name does not resolve", "http://no-such-host.invalid/v1"],
  ])("is down, which no second call mends, where %s", async (_what, address) => {
    const closed = await startScriptedServer([]);
    await closed.close();
    const model = await createLanguageModel("compatible:x", {
      baseUrl: address.replace("PORT", new URL(closed.url).port),
    });
    expect(await failure(model)).toMatchObject({
      down: true,
      retryable: false,
      message: expect.stringContaining("cannot be reached"),
      hint: expect.stringContaining("address"),
    });
  });

  it.each([401, 402, 403, 404])("is down, which no second call mends, where it answers %i", async (status) => {
    const model = await connect("compatible:x", [{ fault: { kind: "status", status } }]);
    expect(await failure(model)).toMatchObject({ down: true, retryable: false });
  });

  it("does not retry what no waiting mends: an account without credit", async () => {
    const message = "You exceeded your current quota, please check your plan and billing details.";
    const model = await connect("openai:gpt-4o", [{ fault: { kind: "status", status: 429, message } }]);
    expect(await failure(model)).toMatchObject({ retryable: false, hint: "The account has no credit left." });
  });

  it("asks again without what a server refuses by name: temperature, schema", async () => {
    const model = await connect(
      "compatible:x",
      ({ body }) => {
        const refused = ["temperature", "response_format"].find((name) => body[name] !== undefined);
        return refused === undefined
          ? { text: "[]" }
          : { fault: { kind: "status", status: 400, message: `Unsupported parameter: '${refused}'` } };
      },
      { structuredOutput: true },
    );
    const request = { ...REQUEST, schema: { name: "plan", schema: { type: "object" } } };
    expect((await collect(model, request)).text).toBe("[]");
    expect(model.supportsSchema).toBe(false);
    await collect(model, request);
    expect(server?.calls).toHaveLength(4);
  });

  it("asks a model that reasons for little of it, and without where it refuses", async () => {
    const model = await connect("openai:gpt-5-mini", ({ body }) =>
      body["reasoning_effort"] === undefined
        ? { text: "fine" }
        : { fault: { kind: "status", status: 400, message: "Unsupported value: 'reasoning_effort'" } },
    );
    expect((await collect(model)).text).toBe("fine");
    expect(server?.calls.map(({ body }) => body["reasoning_effort"])).toEqual(["low", undefined]);
  });

  it("sends a schema where the provider takes one", async () => {
    const model = await connect("openai:gpt-4o", [{ text: '{"tasks":[]}' }]);
    await collect(model, { ...REQUEST, schema: { name: "plan", schema: { type: "object", properties: {} } } });
    expect(server?.calls[0]?.body["response_format"]).toMatchObject({
      type: "json_schema",
      json_schema: { name: "plan", strict: false },
    });
  });

  it("shows pictures to a model that sees", async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), "brain-")), "dot.png");
    const dot = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    await writeFile(file, dot);
    const image = { id: "0", path: file, mediaType: "image/png", bytes: dot.length };
    const model = await connect("openai:gpt-4o", [{ text: "A dot." }]);
    await collect(model, { ...REQUEST, messages: [{ role: "user", content: "What is it?", images: [image] }] });
    expect(JSON.stringify(server?.calls[0]?.body)).toContain("data:image/png;base64,iVBORw0KGgo");
  });

  it("follows no redirect: a key does not travel on", async () => {
    const headers = { location: "http://127.0.0.1:9/v1/chat/completions" };
    const model = await connect("compatible:x", [{ fault: { kind: "status", status: 307, headers } }]);
    expect(await failure(model)).toBeInstanceOf(LanguageModelError);
    expect(server?.calls).toHaveLength(1);
  });

  it.each([
    ["nonsense", {}, "must be keyless or PROVIDER:MODEL"],
    ["openai:", { apiKey: KEY }, "names no model"],
    ["openai:gpt-4o", {}, "needs a key"],
    ["compatible:x", {}, "needs the address"],
    ["compatible:x", { baseUrl: "file:///etc/passwd" }, "http or https"],
  ])("refuses %j with a message that helps", async (spec, options, part) => {
    const error = await createLanguageModel(spec, options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toContain(part);
    expect((error as InputError).hint).toBeTruthy();
  });
});
