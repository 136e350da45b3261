interface Lacking {
  readonly task: string;
  readonly remedies: readonly string[];
}

export interface RemedyGroup {
  readonly remedies: readonly string[];
  readonly tasks: readonly string[];
}

/** What lacks the same thing stands together, so that each remedy is said once; the largest group first. */
export function groupByRemedy(lacking: readonly Lacking[]): readonly RemedyGroup[] {
  const groups = new Map<string, { readonly remedies: readonly string[]; readonly tasks: string[] }>();
  for (const { task, remedies } of lacking) {
    const key = remedies.join("\n");
    const group = groups.get(key) ?? { remedies, tasks: [] };
    group.tasks.push(task);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, two) => two.tasks.length - one.tasks.length);
}
