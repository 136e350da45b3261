import type { ArgumentValue, Plan, PlanTask } from "../../domain/plan.ts";
import { formatReference } from "../../domain/references.ts";
import type { GraphNode, Source } from "./graph.ts";

/** Stage 9: the graph in the paper's form. */
export function writePlan(nodes: readonly GraphNode[]): Plan {
  const ids = idsOf(nodes);
  return nodes.map((node, id): PlanTask => {
    const args: Record<string, ArgumentValue> = {};
    const dependencies = new Set<number>();
    for (const [name, binding] of node.bindings) {
      const values = binding.sources.flatMap((source) => valueOfSource(source, ids));
      for (const source of binding.sources) if (source.from === "node") dependencies.add(ids.get(source.node) ?? 0);
      const [only] = values;
      args[name] = values.length === 1 && only !== undefined ? only : values;
    }
    const dep = dependencies.size > 0 ? [...dependencies].sort((one, other) => one - other) : [-1];
    return { task: node.type.name, id, dep, args };
  });
}

export function idsOf(nodes: readonly GraphNode[]): ReadonlyMap<GraphNode, number> {
  return new Map(nodes.map((node, index) => [node, index] as const));
}

export function valueOfSource(
  source: Source,
  ids: ReadonlyMap<GraphNode, number>,
): string | number | (string | number)[] {
  switch (source.from) {
    case "node":
      return formatReference(ids.get(source.node) ?? 0);
    case "entity":
      return source.entity.value;
    case "history":
      return source.resource.name ?? `history:${source.resource.number}`;
    case "words":
      return source.text;
    case "parameter":
      return typeof source.value === "object" ? [...source.value] : source.value;
  }
}
