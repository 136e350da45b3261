import type { ConversationTurn, HistoryResource } from "../../domain/ports.ts";

/**
 * The resources of a conversation in the order in which they were last spoken of: what a turn took or made comes after
 * what it only had attached, so that "that picture" is the one just worked on.
 */
export function bySalience(
  resources: readonly HistoryResource[],
  turns: readonly ConversationTurn[],
): readonly HistoryResource[] {
  const used = turns.map(({ plan }) => new Set(plan.flatMap(({ args }) => Object.values(args).flat().map(String))));
  const touched = (resource: HistoryResource): number => {
    const { name, number, turn, madeBy } = resource;
    const last = used.findLastIndex(
      (values) => values.has(`history:${number}`) || (name !== undefined && values.has(name)),
    );
    if (last >= 0) return Math.max(turn, last + 1);
    return madeBy === undefined && used[turn - 1] !== undefined ? turn - MERELY_ATTACHED : turn;
  };
  return resources
    .map((resource) => ({ resource, at: touched(resource) }))
    .sort((one, other) => one.at - other.at || one.resource.number - other.resource.number)
    .map(({ resource }) => resource);
}

const MERELY_ATTACHED = 0.5;
