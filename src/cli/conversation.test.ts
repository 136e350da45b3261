import { describe, expect, it } from "vitest";
import type { Planner, PlanRequest, RunStore } from "../domain/ports.ts";
import { createTestHuggingGPT } from "../testing/create-test-hugginggpt.ts";
import { createMemoryRunStore } from "../testing/memory-run-store.ts";
import { createFakeTerminal } from "./fake-terminal.ts";
import { runCommandLine } from "./run-command-line.ts";

/** One program after another on the same store, as a person at a terminal has it. */
function createSession() {
  const store: RunStore = createMemoryRunStore();
  const seen: PlanRequest[] = [];
  const planner: Planner = {
    name: "recording",
    async *plan(request) {
      seen.push(request);
      const image = request.files[0]?.name ?? "a.png";
      yield { type: "end", plan: [{ task: "image-to-text", id: 0, dep: [-1], args: { image } }], repairs: [] };
    },
  };
  return {
    seen,
    async run(...argv: readonly string[]) {
      const terminal = createFakeTerminal(createTestHuggingGPT({ store, planner }));
      const code = await runCommandLine(argv, terminal.context);
      return { code, err: terminal.err, json: () => JSON.parse(terminal.out) };
    },
    async ask(...argv: readonly string[]): Promise<{ conversationId: string; runId: string }> {
      return (await this.run(...argv, "--json")).json();
    },
  };
}

describe("a conversation on the command line", () => {
  it("goes on with the last run by --continue; each run without it begins one of its own", async () => {
    const session = createSession();
    const first = await session.ask("read it", "a.png");
    const second = await session.ask("now the other one", "-c");
    const third = await session.ask("something else");
    expect(second.conversationId).toBe(first.conversationId);
    expect(third.conversationId).not.toBe(first.conversationId);
    expect(session.seen.map(({ conversation }) => conversation.turns.map(({ request }) => request))).toEqual([
      [],
      ["read it"],
      [],
    ]);
    expect(session.seen[1]?.conversation.resources).toMatchObject([
      { number: 1, name: "a.png", resource: { type: "image" } },
      { number: 2, madeBy: "image-to-text", resource: { type: "text" } },
    ]);
  });

  it("passes over runs that only planned", async () => {
    const session = createSession();
    const first = await session.ask("read it", "a.png");
    await session.ask("what would you do", "--plan-only");
    expect((await session.ask("again", "--continue")).conversationId).toBe(first.conversationId);
  });

  it("finds a conversation by its id, by its first characters, and by one of its runs", async () => {
    const session = createSession();
    const { conversationId, runId } = await session.ask("read it", "a.png");
    await session.ask("something else");
    for (const written of [conversationId, conversationId.slice(0, 8), runId, runId.slice(0, 8)]) {
      expect((await session.ask("again", "--conversation", written)).conversationId).toBe(conversationId);
    }
  });

  it("takes a name of the user's own, and says that it begins", async () => {
    const session = createSession();
    expect((await session.run("read it", "--conversation", "trip to Rome")).err).toContain(
      "begins the conversation trip",
    );
    const again = await session.run("again", "--conversation", "trip to Rome");
    expect(again.err).not.toContain("begins");
    expect(session.seen[1]?.conversation.turns).toHaveLength(1);
  });

  it("refuses an id that no conversation has, and --continue where there is none yet", async () => {
    const session = createSession();
    const none = await session.run("again", "--continue");
    expect(none.code).toBe(1);
    expect(none.err).toContain("no conversation to continue");
    const unknown = await session.run("again", "--conversation", "deadbeef");
    expect(unknown.code).toBe(1);
    expect(unknown.err).toContain("No conversation has the id deadbeef");
    expect((await session.run("again", "--conversation", "x", "--continue")).code).toBe(2);
  });
});
