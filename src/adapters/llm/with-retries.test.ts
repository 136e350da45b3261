import { describe, expect, it } from "vitest";
import { CancelledError, LanguageModelError } from "../../domain/errors.ts";
import type { LanguageModel, LanguageModelChunk } from "../../domain/ports.ts";
import { withRetries } from "./with-retries.ts";

type Turn = readonly (string | Error)[];

/** Plays one turn a call: texts, then an end, or an error where one stands. */
function play(turns: readonly Turn[]) {
  let calls = 0;
  const model: LanguageModel = {
    id: "test:model",
    supportsSchema: false,
    supportsImages: false,
    contextTokens: 8_000,
    async *stream() {
      const turn = turns[Math.min(calls, turns.length - 1)] ?? [];
      calls += 1;
      for (const part of turn) {
        if (part instanceof Error) throw part;
        yield { type: "text", text: part };
      }
      yield { type: "end", inputTokens: 1, outputTokens: turn.length, finishReason: "stop" };
    },
  };
  return { model, calls: () => calls };
}

const busy = (retryAfterMs?: number) =>
  new LanguageModelError("busy", { retryable: true, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
const wrong = new LanguageModelError("wrong key");

async function ask(turns: readonly Turn[], signal = new AbortController().signal) {
  const played = play(turns);
  const waits: number[] = [];
  const model = withRetries(played.model, {
    random: () => 1,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      signal.throwIfAborted();
    },
  });
  const chunks: LanguageModelChunk[] = [];
  let error: unknown;
  try {
    for await (const chunk of model.stream({ purpose: "plan", messages: [] }, { signal })) chunks.push(chunk);
  } catch (thrown) {
    error = thrown;
  }
  return {
    text: chunks.map((chunk) => (chunk.type === "text" ? chunk.text : "")).join(""),
    error,
    waits,
    calls: played.calls(),
  };
}

describe("a call of the brain", () => {
  it("is repeated after growing pauses when its fault may pass", async () => {
    const result = await ask([[busy()], [busy()], ["hello"]]);
    expect(result).toMatchObject({ text: "hello", error: undefined, calls: 3, waits: [400, 800] });
  });

  it("waits as long as the server asks", async () => {
    expect((await ask([[busy(3_000)], ["hello"]])).waits).toEqual([3_000]);
  });

  it("fails at once when the server asks for more than anybody would wait", async () => {
    expect(await ask([[busy(600_000)], ["hello"]])).toMatchObject({ calls: 1, error: { message: "busy" } });
  });

  it("is not repeated when repeating cannot help", async () => {
    expect(await ask([[wrong], ["hello"]])).toMatchObject({ calls: 1, error: { message: "wrong key" } });
  });

  it("is not repeated once part of the answer was seen", async () => {
    expect(await ask([["half", busy()], ["hello"]])).toMatchObject({
      calls: 1,
      text: "half",
      error: { message: "busy" },
    });
  });

  it("is repeated when nothing was answered", async () => {
    expect(await ask([[], ["hello"]])).toMatchObject({ calls: 2, text: "hello" });
  });

  it("gives up after four calls", async () => {
    expect(await ask([[busy()]])).toMatchObject({ calls: 4, error: { message: "busy" } });
  });

  it("does not go on after a cancellation", async () => {
    const controller = new AbortController();
    const pending = ask([[busy(10)]], controller.signal);
    controller.abort();
    expect((await pending).error).toBeInstanceOf(Error);
    expect((await pending).error).not.toBeInstanceOf(TypeError);
  });

  it("says that it was cancelled when that happens in a pause", async () => {
    const controller = new AbortController();
    const model = withRetries(play([[busy(5_000)]]).model);
    const reading = (async () => {
      for await (const _chunk of model.stream({ purpose: "plan", messages: [] }, { signal: controller.signal }));
    })();
    setTimeout(() => controller.abort(), 10);
    await expect(reading).rejects.toBeInstanceOf(CancelledError);
  });

  it("is repeated but once when the model says nothing for the whole of its time", async () => {
    const silent = new LanguageModelError("said nothing", { code: "timeout", retryable: true });
    expect(await ask([[silent]])).toMatchObject({ calls: 2, error: { code: "timeout", retryable: false, down: true } });
  });

  it("given up, says that nobody need try again", async () => {
    expect((await ask([[busy()]])).error).toMatchObject({ retryable: false });
    expect((await ask([[busy(600_000)]])).error).toMatchObject({ retryable: false });
  });
});

describe("the calls of one run", () => {
  const down = new LanguageModelError("nobody there", { down: true });

  async function callAll(turns: readonly Turn[], runs: readonly object[]) {
    const played = play(turns);
    let current: object | undefined;
    const model = withRetries(played.model, { currentRun: () => current, sleep: async () => undefined });
    const outcomes: string[] = [];
    for (const run of runs) {
      current = run;
      const before = played.calls();
      let outcome = "answered";
      try {
        for await (const _chunk of model.stream(
          { purpose: "plan", messages: [] },
          { signal: new AbortController().signal },
        ));
      } catch (error) {
        outcome = (error as Error).message;
      }
      outcomes.push(`${outcome} after ${played.calls() - before}`);
    }
    return outcomes;
  }
  const [first, second] = [{}, {}];

  it("remember that the model is down: nobody waits for it twice", async () => {
    expect(await callAll([[down]], [first, first, second])).toEqual([
      "nobody there after 1",
      "nobody there after 0",
      "nobody there after 1",
    ]);
  });

  it("ask once where an earlier call of the run failed each time, and again as ever when that goes well", async () => {
    const turns: readonly Turn[] = [[busy()], [busy()], [busy()], [busy()], ["hello"], [busy()], ["hello"]];
    expect(await callAll(turns, [first, first, first])).toEqual([
      "busy after 4",
      "answered after 1",
      "answered after 2",
    ]);
    expect(await callAll([[busy()]], [first, first, second])).toEqual(["busy after 4", "busy after 1", "busy after 4"]);
  });
});
