/** Words of a question that say nothing of what it is about. */
const STOP_WORDS = new Set(
  `a an the and or but of to in on at by for from with about as into over after before between during is are was were be been being am do does did done have has had
  can could will would shall should may might must it its this that these those there here he she they we you i his her their our your my him them us me who whom whose
  which what when where why how many much long often old far few not no so than then too very just also any some all tell give say please name according text document
  mention mentioned written called`.split(/\s+/),
);

/** Words that mean one thing in forms and letters. */
const SAME: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "number no nr num",
    "phone tel telephone mobile call",
    "total sum amount altogether",
    "cost price fee charge",
    "email mail e-mail",
    "begin start open commence",
    "end finish close stop until",
    "leave depart departure",
    "arrive arrival reach",
    "buy bought purchase",
    "author wrote writer write written",
    "build built construct",
    "die died death",
    "born birth",
    "live lived reside",
    "company firm business",
    "live life",
    "pay paid payment payable",
    "go went gone going",
    "make made",
    "find found discover",
    "sell sold",
    "teach taught teacher",
    "meet met meeting",
    "hold held",
    "send sent",
    "win won winner",
    "grow grew grown",
  ].flatMap((line) => {
    const words = line.split(" ");
    return words.map((word) => [cutEnding(word), cutEnding(words[0] ?? word)] as const);
  }),
);

export function contentWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
    .filter((word) => !STOP_WORDS.has(word))
    .map(stemOf);
}

export function stemOf(word: string): string {
  const stem = cutEnding(word.toLowerCase());
  return SAME[stem] ?? stem;
}

function cutEnding(word: string): string {
  const bare = word.replace(/['’]s?$/u, "");
  if (bare.length <= 3 || /\d/.test(bare)) return bare;
  return bare
    .replace(/(?:ies|ied)$/, "y")
    .replace(/(?:sses)$/, "ss")
    .replace(/([^s])s$/, "$1")
    .replace(/(?<=[a-z]{3})(?:ing|ed|ly)$/, "")
    .replace(/([b-df-hj-np-tv-z])\1$/, "$1")
    .replace(/(?<=[a-z]{3})e$/, "");
}
