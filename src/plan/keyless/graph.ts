import type { HistoryResource } from "../../domain/ports.ts";
import type { ResourceType } from "../../domain/resource.ts";
import type { TaskType } from "../../domain/task-type.ts";
import type { Step } from "./step.ts";
import type { Entity } from "./token.ts";

/** Where the value of an argument comes from. */
export type Source =
  | { readonly from: "node"; readonly node: GraphNode }
  | { readonly from: "entity"; readonly entity: Entity }
  | { readonly from: "history"; readonly resource: HistoryResource }
  | { readonly from: "words"; readonly text: string }
  | { readonly from: "parameter"; readonly value: string | number | readonly string[] };

export interface Binding {
  readonly sources: readonly Source[];
  /** Why, in words, for the explanation. */
  readonly reason: string;
}

/** A step with its arguments, on the way to a task of the plan. */
export interface GraphNode {
  readonly number: number;
  readonly type: TaskType;
  readonly step: Step;
  readonly bindings: ReadonlyMap<string, Binding>;
  /** Required arguments for which nothing was found. */
  readonly missing: readonly string[];
  /** One of several nodes that a list of files made of one step. */
  readonly group?: number;
}

export function typeOfSource(source: Source): ResourceType {
  switch (source.from) {
    case "node":
      return source.node.type.outputs[0] ?? "text";
    case "entity":
      return source.entity.type;
    case "history":
      return source.resource.resource.type;
    case "words":
    case "parameter":
      return "text";
  }
}
