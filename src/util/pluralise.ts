const IRREGULAR: Readonly<Record<string, string>> = {
  person: "people",
  man: "men",
  woman: "women",
  child: "children",
  mouse: "mice",
  knife: "knives",
  sheep: "sheep",
  scissors: "scissors",
  skis: "skis",
  broccoli: "broccoli",
};

/** A count with its English noun: “1 zebra”, “3 buses”, “2 people”. The last word of a name is the one that changes. */
export function countNoun(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  const start = noun.lastIndexOf(" ") + 1;
  return `${count} ${noun.slice(0, start)}${pluralOf(noun.slice(start))}`;
}

function pluralOf(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}
