/**
 * References to a task's result inside an argument. Every spelling in circulation is read, one is written: `<resource-0>`.
 * Spellings: the paper's `<resource-0>`, the reference implementation's `<GENERATED>-0`, TaskBench's `<node-0>`.
 */
const REFERENCE = /<\s*(?:resource|generated|node)(?:[-_ ]?id)?\s*(?:>\s*[-_]\s*(\d{1,9})|[-_ ]\s*(\d{1,9})\s*>)/gi;

export function formatReference(taskId: number): string {
  return `<resource-${taskId}>`;
}

/** Ids of the tasks that a text refers to, in order of appearance, with repetitions. */
export function findReferences(text: string): readonly number[] {
  return Array.from(text.matchAll(REFERENCE), (match) => Number(match[1] ?? match[2]));
}

/** The id, when the whole text is one reference. */
export function asReference(text: string): number | undefined {
  const trimmed = text.trim();
  const [match] = trimmed.matchAll(REFERENCE);
  if (!match || match[0].length !== trimmed.length) return undefined;
  return Number(match[1] ?? match[2]);
}

/** Replaces each reference by what `replace` gives for its id. */
export function replaceReferences(text: string, replace: (taskId: number) => string): string {
  return text.replace(REFERENCE, (_whole, bare?: string, inner?: string) => replace(Number(bare ?? inner)));
}
