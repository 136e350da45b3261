/**
 * How people ask for a task, as a dictionary: task (or action, `act:…`) → rows of weight, what it must be done to
 * (empty: anything), and phrases in the notation of `pattern.ts`. Weights: 1 names the task, 0.8 is how people usually
 * say it, 0.6 needs the rest of the sentence to agree, 0.4 is a hint that never stands alone.
 */
export type CueRow = readonly [weight: number, on: CueObject, ...phrases: readonly string[]];
export type CueObject = "" | "image" | "audio" | "video" | "text" | "table" | "document" | "speech-of-text";
export type CueTable = Readonly<Record<string, readonly CueRow[]>>;
