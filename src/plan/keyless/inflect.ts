import { IRREGULAR_VERBS } from "./tables/irregular-verbs.ts";

/** How a verb stands in the sentence: an order ("translate"), a gerund ("translating"), or done ("translated"). */
export type VerbForm = "base" | "gerund" | "participle";

const VOWEL = /[aeiou]/;

function doublesLastLetter(verb: string): boolean {
  const last = verb.at(-1) ?? "";
  const middle = verb.at(-2) ?? "";
  const before = verb.at(-3) ?? "";
  if (VOWEL.test(last) || "wxyh".includes(last) || !VOWEL.test(middle) || VOWEL.test(before)) return false;
  return verb.length <= 4;
}

/** All forms of an English verb; irregular ones come from the table. */
export function inflectVerb(verb: string): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const stem = verb.endsWith("e") && !verb.endsWith("ee") ? verb.slice(0, -1) : verb;
  const doubled = doublesLastLetter(verb) ? verb + verb.at(-1) : stem;
  const isConsonantY = /[^aeiou]y$/.test(verb);
  forms.set(`${doubled}ing`, "gerund");
  const irregular = IRREGULAR_VERBS[verb];
  if (irregular) for (const past of irregular) forms.set(past, "participle");
  else forms.set(isConsonantY ? `${verb.slice(0, -1)}ied` : `${doubled}ed`, "participle");
  if (isConsonantY) forms.set(`${verb.slice(0, -1)}ies`, "base");
  else forms.set(/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, "base");
  forms.set(verb, "base");
  return forms;
}
