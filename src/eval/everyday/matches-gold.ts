import { type ArgumentValue, dependenciesOf, type Plan, type PlanTask, valuesOf } from "../../domain/plan.ts";
import { findReferences, replaceReferences } from "../../domain/references.ts";
import { expandFanOut } from "./expand-fan-out.ts";
import { isSameLanguage } from "./same-language.ts";

const LANGUAGE_ARGUMENTS: ReadonlySet<string> = new Set(["target_language", "source_language", "language"]);

/** What may stand around a value without changing it: quotation marks and punctuation of every script. */
const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

function normalise(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
  return plain.replace(EDGES, "") || plain.trim();
}

function matchesText(gold: string, text: string): boolean {
  if (!gold.includes("*")) return normalise(gold) === normalise(text);
  if (text.trim() === "") return false;
  const value = normalise(text);
  const pieces = gold.split("*").map((piece) => (piece.trim() === "" ? "" : normalise(piece)));
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (!value.startsWith(first) || !value.endsWith(last)) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = value.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return from <= value.length - last.length;
}

function sameSize(gold: string, size: string): boolean {
  const numbers = (text: string): string => (text.match(/\d+/g) ?? []).join("x");
  return numbers(gold) === numbers(size);
}

function listOf(value: ArgumentValue): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return String(value)
    .split(/[,，、;；]/)
    .filter((item) => item.trim() !== "");
}

/** Whether one value of a plan is what the gold asks for. Both speak of gold ids: `rename` maps the plan's. */
function matchesValue(
  name: string,
  gold: ArgumentValue,
  found: ArgumentValue,
  rename: (id: number) => number,
): boolean {
  const goldText = valuesOf(gold).join(", ");
  const wanted = findReferences(goldText);
  const text = valuesOf(found).join(", ");
  if (wanted.length > 0 || (findReferences(text).length > 0 && goldText !== "*")) {
    const got = findReferences(replaceReferences(text, (id) => `<resource-${rename(id)}>`));
    return new Set(got).size === new Set(wanted).size && wanted.every((id) => got.includes(id));
  }
  if (Array.isArray(gold)) {
    const rest = [...listOf(found)];
    return (
      rest.length === gold.length &&
      gold.every((item) => {
        const at = rest.findIndex((candidate) => matchesText(String(item), candidate));
        if (at >= 0) rest.splice(at, 1);
        return at >= 0;
      })
    );
  }
  if (typeof gold === "number") return Number.parseFloat(text) === gold;
  if (goldText !== "*" && LANGUAGE_ARGUMENTS.has(name)) return isSameLanguage(goldText, text);
  if (name === "size" && goldText !== "*") return sameSize(goldText, text);
  return matchesText(goldText, text);
}

type Mapping = ReadonlyMap<number, number>;

function matchesTask(gold: PlanTask, found: PlanTask, toGold: Mapping): boolean {
  const rename = (id: number): number => toGold.get(id) ?? -1;
  const goldEdges = new Set(dependenciesOf(gold));
  const edges = new Set(dependenciesOf(found).map(rename));
  return (
    edges.size === goldEdges.size &&
    [...goldEdges].every((id) => edges.has(id)) &&
    Object.entries(gold.args).every(([name, value]) => {
      const other = found.args[name];
      return other !== undefined && matchesValue(name, value, other, rename);
    })
  );
}

/** Both are in dependency order, so what a task depends on is mapped before the task itself. */
function findMapping(gold: Plan, found: Plan, toGold: Mapping): boolean {
  const next = found[toGold.size];
  if (!next) return true;
  const taken = new Set(toGold.values());
  return gold.some(
    (candidate) =>
      candidate.task === next.task &&
      !taken.has(candidate.id) &&
      matchesTask(candidate, next, toGold) &&
      findMapping(gold, found, new Map([...toGold, [next.id, candidate.id]])),
  );
}

/** Whether two plans are the same graph after fan-out, with all arguments that the gold names. */
export function isSamePlan(gold: Plan, plan: Plan): boolean {
  const wanted = expandFanOut(gold);
  const found = expandFanOut(plan);
  return wanted.length === found.length && findMapping(wanted, found, new Map());
}

/** What a planner may answer: any of the plans, or, where `refuse` is true, an honest refusal. */
export interface Gold {
  readonly plans: readonly Plan[];
  readonly refuse: boolean;
}

export type Verdict = "right" | "wrong" | "refused";

/** `plan` undefined: the planner abstained or made none. Where a refusal is what is right, refusing is `right`. */
export function judge(gold: Gold, plan: Plan | undefined): Verdict {
  const refused = plan === undefined || plan.length === 0;
  if (refused) return gold.refuse ? "right" : "refused";
  return !gold.refuse && gold.plans.some((candidate) => isSamePlan(candidate, plan)) ? "right" : "wrong";
}
