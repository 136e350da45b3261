import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HuggingGPTError } from "../../domain/errors.ts";
import type { AttachedFile } from "../../domain/events.ts";
import { DEFAULT_CAPS, dependenciesOf, type Plan, type PlanTask } from "../../domain/plan.ts";
import type { PlanRequest } from "../../domain/ports.ts";
import { fansOut } from "../../domain/task-type.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { createScriptedBrain } from "../../testing/scripted-brain.ts";
import { createLlmPlanner } from "./llm-planner.ts";
import { MALFORMED_OUTPUTS } from "./malformed-outputs.fixture.ts";

const file = (name: string, type: AttachedFile["type"]): AttachedFile => ({ name, type, mediaType: "x/y", bytes: 1 });

const REQUEST: PlanRequest = {
  request: "do something with these",
  files: [file("a.jpg", "image"), file("b.jpg", "image"), file("talk.wav", "audio"), file("notes.txt", "document")],
  conversation: { turns: [], resources: [] },
  library: DEFAULT_TASK_TYPES,
  caps: DEFAULT_CAPS,
};

/** What comes of a model that says this, however often it is asked. */
async function planFrom(output: string, pieceLength = 7) {
  const model = createScriptedBrain([output], { pieceLength });
  let handedOut: PlanTask[] = [];
  for await (const part of createLlmPlanner({ model }).plan(REQUEST, { signal: new AbortController().signal })) {
    if (part.type === "task") handedOut.push(part.task);
    // Taken back: nothing of it goes on.
    if (part.type === "revise") handedOut = handedOut.filter(({ id }) => part.plan.some((task) => task.id === id));
    if (part.type === "end") return { plan: part.plan, handedOut };
  }
  throw new Error("no end");
}

function write(plan: Plan): string {
  if (plan.length === 0) return "empty";
  return plan
    .map((task) => {
      const dependencies = dependenciesOf(task);
      const args = Object.entries(task.args)
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([name, value]) => `${name}=${Array.isArray(value) ? `[${value.join(",")}]` : value}`);
      return [task.id, task.task, ...(dependencies.length === 0 ? [] : [`<${dependencies.join(",")}`]), ...args].join(
        " ",
      );
    })
    .join(" | ");
}

describe("what models write instead of a plan", () => {
  it("is a corpus of at least 150, each of its own kind", () => {
    expect(MALFORMED_OUTPUTS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(MALFORMED_OUTPUTS.map(([what]) => what)).size).toBe(MALFORMED_OUTPUTS.length);
  });

  it.each(MALFORMED_OUTPUTS)("%s", async (_what, output, expected) => {
    if (typeof expected === "string") {
      const { plan, handedOut } = await planFrom(output);
      expect(write(plan)).toBe(expected);
      // What was started while the model was writing stands in the plan as it was started.
      for (const task of handedOut) expect(plan).toContainEqual(task);
      // And it does not matter where the stream was cut.
      expect(write((await planFrom(output, 1)).plan)).toBe(expected);
    } else {
      const error = await planFrom(output).then(
        ({ plan }) => `planned: ${write(plan)}`,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(HuggingGPTError);
      expect((error as Error).message).toMatch(expected);
    }
  });

  it("whatever is written: a plan of listed tasks with the user's own files, or an error of ours", async () => {
    const pieces = fc.constantFrom(
      ..."[ ] { } , : \" ' \\ \n // /* */ # ``` <think> </think> null -1 0 1 99 <resource-0> <node-1> & … 你好 \u0000 \ud800".split(
        " ",
      ),
      '"task"',
      '"args"',
      '"dep"',
      '"id"',
      '"image-to-text"',
      '"text-to-speech"',
      '"shell"',
      '"__proto__"',
      '"a.jpg"',
      '"/etc/passwd"',
      '{"image-to-text":"a.jpg"}',
      '{"task":"text-to-speech","id":1,"dep":[0],"args":{"text":"<resource-0>"}}',
      '{"tasks":[',
      "- image-to-text: a.jpg\n",
      "image_to_text(image='/etc/passwd')\n",
      '<invoke name="text-to-speech"><parameter name="text">x</parameter></invoke>',
      "| task | image |\n| image-to-text | b.jpg |\n",
      "Action: shell\nAction Input: {}\n",
      '{"task":"image-to-text","id":"__proto__","args":{"constructor":"a.jpg","file":"../x"}}',
      '"<previous>"',
      '"{{read.output}}"',
      '"dep":["image-to-text"]',
      "</think>",
      "<!--",
    );
    const known = new Set(REQUEST.files.map(({ name }) => name));
    const check = async (output: string, pieceLength: number) => {
      const result = await planFrom(output, pieceLength).catch((error: unknown) => {
        expect(error).toBeInstanceOf(HuggingGPTError);
        return undefined;
      });
      for (const task of [...(result?.plan ?? []), ...(result?.handedOut ?? [])]) {
        expect(DEFAULT_TASK_TYPES.has(task.task)).toBe(true);
        const inputs = DEFAULT_TASK_TYPES.get(task.task)?.inputs ?? {};
        for (const [name, written] of Object.entries(task.args)) {
          const spec = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
          expect(spec).toBeDefined();
          if (spec === undefined || !fansOut(spec)) continue;
          for (const value of [written].flat()) {
            expect(known.has(String(value)) || /^<resource-\d+>$/.test(String(value))).toBe(true);
          }
        }
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (parts, length) =>
        check(parts.join(""), length),
      ),
      { numRuns: 600 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...MALFORMED_OUTPUTS),
        fc.nat(),
        fc.nat(),
        fc.string(),
        (entry, at, gone, added) => {
          const text = entry[1].slice(0, 3_000);
          const start = at % (text.length + 1);
          return check(text.slice(0, start) + added + text.slice(start + (gone % 20)), 11);
        },
      ),
      { numRuns: 500 },
    );
  });
});
