import { isParameter, type TaskType } from "../../domain/task-type.ts";

/** What a name does not say by itself. */
const HINTS: Readonly<Record<string, string>> = {
  "image-to-text": "OCR or caption",
  "object-detection": "also counts",
  "token-classification": "entities",
  "text-classification": "sentiment, topic",
  "image-to-image": "enlarge, restore, restyle",
  "image-text-to-image": "edit as told",
  "audio-to-audio": "denoise, separate",
  "text2text-generation": "correct, rephrase",
  "image-to-video": "animate",
  "hed-control": "soft edges",
  "canny-control": "edges",
  "mlsd-control": "straight lines",
  "openpose-control": "pose",
  "text-to-audio": "music, sounds",
  "audio-classification": "emotion, genre",
};

/**
 * The listed task types as a prompt shows them: one line for all with the same arguments and results, which costs a third
 * of a line for each (`text → text: translation (+target_language), summarization`). Of the less likely ones only the
 * name, which says much by itself.
 */
export function writeTaskList(types: readonly TaskType[], detailed = types.length): string {
  const groups = new Map<string, string[]>();
  for (const type of types.slice(0, detailed)) {
    const inputs = Object.entries(type.inputs);
    const needed = ([name, spec]: (typeof inputs)[number]) => spec.required || isMeant(type, name);
    const required = inputs.filter(needed).map(([name]) => name);
    const optional = inputs.filter((input) => !needed(input) && isTold(type, input[0], isParameter(input[1])));
    const key = `${required.join(" + ") || "nothing"} → ${type.outputs.join(", ")}`;
    const notes = [HINTS[type.name], ...optional.map(([name]) => `+${name}`)].filter((note) => note !== undefined);
    const entry = notes.length === 0 ? type.name : `${type.name} (${notes.join("; ")})`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const lines = [...groups].map(([key, names]) => `${key}: ${names.join(", ")}`);
  const rest = types.slice(detailed).map(({ name }) => name);
  return [...lines, ...(rest.length === 0 ? [] : [`Also: ${rest.join(", ")}`])].join("\n");
}

/** Arguments that a wish hardly ever names are left out; a plan may use them all the same. */
const SELDOM = new Set(["source_language", "language", "max_length", "size", "scale"]);

/** A guided picture without words is a task of its own in the reference implementation; with it, words are what one wants. */
const isMeant = (type: TaskType, name: string) => name === "text" && type.name.endsWith("-text-to-image");

function isTold(type: TaskType, name: string, parameter: boolean): boolean {
  return !(parameter && SELDOM.has(name)) && !(type.name === "image-to-image" && name === "text");
}
