/**
 * How people ask for a task, as a dictionary: task (or action, `act:…`) → weight and what it must be done to → phrases in
 * the notation of `pattern.ts`, parted by semicolons. Weights: 1 names the task, 0.8 is how people usually say it, 0.6
 * needs the rest of the sentence to agree. "0.9 image" counts only where the clause is about a picture,
 * "guide" only where there is a pose, a depth map or the like to follow, "nothing" only where nothing is given.
 */
export type CueTable = Readonly<Record<string, Readonly<Record<string, string>>>>;
export type CueObject = "" | "image" | "audio" | "video" | "text" | "table" | "document" | "guide" | "nothing";

/** The phrases of a row of any table. */
export function phrasesOf(row: string): readonly string[] {
  return row
    .split(";")
    .map((phrase) => phrase.replace(/\s+/g, " ").trim())
    .filter((phrase) => phrase !== "");
}

export function readCueKey(key: string): { readonly weight: number; readonly on: CueObject } {
  const [weight = "0", on = ""] = key.split(" ");
  return { weight: Number(weight), on: on as CueObject };
}
