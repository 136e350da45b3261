import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import type { Demonstration } from "./demonstration.ts";
import { DEMONSTRATIONS } from "./demonstrations.ts";

/**
 * The most similar demonstrations, the closest last (a model follows most what it read last). Similar in words and in the
 * task types that the request's list puts first. None names a task type that the list does not have.
 */
export function chooseDemonstrations(
  request: string,
  listed: readonly string[],
  options: { readonly count: number; readonly library: TaskTypeLibrary },
): readonly Demonstration[] {
  const wide = /[\u3400-\u9fff]/.test(request);
  const rank = new Map(listed.map((name, index) => [name, index]));
  const words = piecesOf(request);
  const scored = DEMONSTRATIONS.filter((demonstration) =>
    tasksOf(demonstration).every((name) => rank.has(name) && options.library.has(name)),
  ).map((demonstration) => {
    const own = piecesOf(demonstration.request);
    const shared = [...own].filter((piece) => words.has(piece)).length / Math.sqrt(Math.max(1, own.size));
    const names = tasksOf(demonstration);
    const likely =
      names.reduce((sum, name) => sum + 1.2 / (1 + (rank.get(name) ?? 99) * 0.35), 0) /
      Math.sqrt(Math.max(1, names.length));
    const language = wide === /[\u3400-\u9fff]/.test(demonstration.request) ? 1.5 : 0;
    return { demonstration, names, score: shared + likely + language };
  });
  const chosen: typeof scored = [];
  const seen = new Set<string>();
  for (const candidate of scored.sort((left, right) => right.score - left.score)) {
    if (chosen.length >= options.count) break;
    // A second one that shows the same tasks teaches nothing new.
    const key = candidate.names.join();
    if (seen.has(key)) continue;
    seen.add(key);
    chosen.push(candidate);
  }
  return chosen.map(({ demonstration }) => demonstration).reverse();
}

const tasksOf = ({ plan }: Demonstration): readonly string[] =>
  plan.flatMap((task) => Object.keys(task).filter((key) => key !== "after"));

const COMMON = new Set("the a an is are of to in and it this that for on with me my what how i you".split(" "));

/** Words of Latin script without the commonest, pairs of ideographs. */
function piecesOf(text: string): ReadonlySet<string> {
  const look = text
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/\S+\.(\w{2,4})\b/g, " .$1 ");
  const words = (look.match(/\.?[a-z]{2,}/g) ?? []).filter((word) => !COMMON.has(word));
  const wide = look.match(/[\u3400-\u9fff]+/g) ?? [];
  const pairs = wide.flatMap((run) =>
    Array.from({ length: Math.max(1, run.length - 1) }, (_unused, index) => run.slice(index, index + 2)),
  );
  return new Set([...words, ...pairs]);
}
