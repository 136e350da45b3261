import { describe, expect, it } from "vitest";
import { dependenciesOf, type Plan, valuesOf } from "../../src/domain/plan.ts";
import { findReferences } from "../../src/domain/references.ts";
import { isParameter } from "../../src/domain/task-type.ts";
import { DEFAULT_TASK_TYPES } from "../../src/domain/task-type-table.ts";
import { type EverydayRequest, readEverydayRequests } from "../../src/eval/everyday/everyday-request.ts";
import { expandFanOut } from "../../src/eval/everyday/expand-fan-out.ts";
import { isSamePlan } from "../../src/eval/everyday/matches-gold.ts";
import { fileOfSplit, splitOf } from "./splits.ts";

const tune = await readEverydayRequests(fileOfSplit("tune"));
const heldOut = await readEverydayRequests(fileOfSplit("held-out"));
const all = [...tune, ...heldOut];

/** All faults together, by id: a failing line must not hide the next, and no request of the held-out part is printed. */
function faultsOf(check: (request: EverydayRequest) => readonly string[]): readonly string[] {
  return all.flatMap((request) => check(request).map((fault) => `${request.id}: ${fault}`));
}

function checkEachTask(check: (task: Plan[number], plan: Plan) => readonly string[]): readonly string[] {
  return faultsOf((request) => request.gold.plans.flatMap((plan) => plan.flatMap((task) => check(task, plan))));
}

describe("the everyday requests", () => {
  it("are enough of each language", () => {
    expect(all.filter((request) => request.lang === "en").length).toBeGreaterThanOrEqual(300);
    expect(all.filter((request) => request.lang === "zh").length).toBeGreaterThanOrEqual(150);
  });

  it("have ids of a language and a number", () => {
    expect(faultsOf(({ id, lang }) => (/^..-\d{3,4}$/.test(id) && id.startsWith(lang) ? [] : ["id"]))).toEqual([]);
  });

  it("have unique ids and no request twice", () => {
    expect(new Set(all.map((request) => request.id)).size).toBe(all.length);
    const wishes = all.map(({ request, files, history }) => JSON.stringify([request, files, history]));
    expect(new Set(wishes).size).toBe(all.length);
  });

  it("lie in the split that their id says", () => {
    expect(tune.every((request) => splitOf(request.id) === "tune")).toBe(true);
    expect(heldOut.every((request) => splitOf(request.id) === "held-out")).toBe(true);
  });

  it("have a plan or ask for a refusal, never both", () => {
    expect(faultsOf(({ gold }) => (gold.refuse === (gold.plans.length === 0) ? [] : ["plans against refuse"]))).toEqual(
      [],
    );
  });

  it("use known task types with known arguments, all required ones among them", () => {
    const faults = checkEachTask((task) => {
      const type = DEFAULT_TASK_TYPES.get(task.task);
      if (!type) return [`no task type ${task.task}`];
      const unknown = Object.keys(task.args).filter((name) => !(name in type.inputs));
      const missing = Object.entries(type.inputs).filter(([name, spec]) => spec.required && !(name in task.args));
      return [...unknown, ...missing.map(([name]) => `${task.task} without ${name}`)];
    });
    expect(faults).toEqual([]);
  });

  it("have plans that are acyclic, with unique ids, and dependencies that are their references", () => {
    const faults = checkEachTask((task, plan) => {
      const references = findReferences(Object.values(task.args).flatMap(valuesOf).join(" "));
      return [
        ...(plan.filter((other) => other.id === task.id).length > 1 ? ["id twice"] : []),
        ...(references.every((id) => task.dep.includes(id)) ? [] : ["reference outside dep"]),
        ...(dependenciesOf(task).every((id) => plan.some((other) => other.id === id)) ? [] : ["dep on no task"]),
        ...(expandFanOut(plan).length === 0 ? ["cycle"] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  it("name in media arguments only what the user gave: a file, an address, the conversation", () => {
    const faults = faultsOf((request) => {
      const given = [...request.files, ...request.history.flatMap((item) => [item.name, `history:${item.number}`])];
      return request.gold.plans.flat().flatMap((task) =>
        Object.entries(task.args)
          .filter(([name]) => {
            const spec = DEFAULT_TASK_TYPES.get(task.task)?.inputs[name];
            return spec && !isParameter(spec) && spec.type !== "text";
          })
          .flatMap(([, value]) => valuesOf(value).map(String))
          .filter((value) => findReferences(value).length === 0)
          .filter((value) => !given.includes(value) && !request.request.includes(value)),
      );
    });
    expect(faults).toEqual([]);
  });

  it("number the resources of the conversation from 1", () => {
    expect(
      faultsOf(({ history }) => history.flatMap((item, at) => (item.number === at + 1 ? [] : ["number"]))),
    ).toEqual([]);
  });

  it("never list the same plan twice, and each plan matches itself", () => {
    const faults = faultsOf(({ gold }) => [
      ...gold.plans.flatMap((plan) => (isSamePlan(plan, plan) ? [] : ["does not match itself"])),
      ...(new Set(gold.plans.map((plan) => JSON.stringify(plan))).size === gold.plans.length ? [] : ["plan twice"]),
    ]);
    expect(faults).toEqual([]);
  });
});
