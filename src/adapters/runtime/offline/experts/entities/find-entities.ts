import nlp from "compromise/three";

export type EntityGroup = "PER" | "LOC" | "ORG" | "DATE" | "MONEY";

/** One named entity in the form of the Hub's token classifiers; `end` is exclusive, in UTF-16 units. */
export interface Entity {
  readonly entity_group: EntityGroup;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const MULTIPLE = "(?:\\s?(?:hundred|thousand|million|billion|trillion|[kKmM]|bn)\\b)?";
const AMOUNT = `\\d+(?:[.,]\\d+)*${MULTIPLE}`;
const COMPANY_SUFFIX = "(?:Inc|Ltd|LLC|plc|Corp|Co|GmbH|AG|S\\.A|Group|Holdings)\\b\\.?";
const INSTITUTION =
  "(?:University|Institute|Bank|Ministry|Department|Museum|College|Academy|Hospital|Agency|Court|Council|Party|Library|Society)";
const NAME = "[A-Z][\\p{L}'’&-]*";

/** What is told by its form alone; it goes before what the tagger says, in this order. */
const FORMS: readonly (readonly [EntityGroup, RegExp])[] = [
  ["MONEY", new RegExp(`(?:US|C|A|HK|NZ)?[$€£¥₹]\\s?${AMOUNT}`, "gu")],
  [
    "MONEY",
    new RegExp(
      `\\b${AMOUNT}(?:(?:\\s(?:to|and|or)\\s|\\s?[–-]\\s?)${AMOUNT})?\\s(?:(?:US|Canadian|Australian|Swiss)\\s)?(?:dollars?|euros?|pounds?(?! of)|yen|yuan|rupees?|francs?|USD|EUR|GBP|JPY|CNY|CHF)\\b`,
      "gu",
    ),
  ],
  ["MONEY", new RegExp(`\\b(?:USD|EUR|GBP|JPY|CNY|CHF|RMB)\\s?${AMOUNT}`, "gu")],
  ["DATE", /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b/gu],
  [
    "DATE",
    new RegExp(
      `\\b${DAY}\\s(?:of\\s)?${MONTH}(?:,?\\s\\d{4})?\\b|\\b${MONTH}\\s${DAY}(?:\\s?[–-]\\s?\\d{1,2})?(?:,?\\s\\d{4})?\\b|\\b${MONTH}\\s\\d{4}\\b`,
      "gu",
    ),
  ],
  ["ORG", new RegExp(`\\b${NAME}(?:\\s${NAME}){0,3},?\\s${COMPANY_SUFFIX}`, "gu")],
  [
    "ORG",
    new RegExp(
      `\\b(?:(?!The\\b)${NAME}\\s){0,2}${INSTITUTION}\\sof\\s(?:the\\s)?${NAME}(?:\\s(?:and\\s)?${NAME}){0,3}`,
      "gu",
    ),
  ],
  ["ORG", new RegExp(`\\b(?!The\\b)${NAME}(?:\\s${NAME}){0,3}\\s${INSTITUTION}\\b(?!\\s(?:Street|Road|Square))`, "gu")],
  [
    "DATE",
    /\b(?:(?:[Ii]n|[Ss]ince|by|[Ff]rom|[Uu]ntil|[Dd]uring|of|around|about|before|after|between)\s)((?:1\d|20)\d{2})\b(?!\s\p{Ll}+s\b)/gu,
  ],
];

/** Words that the tagger takes for a name of its own now and then, and that are none. */
const NO_NAME = new Set(["i", "he", "she", "it", "we", "they", "you", "mr", "mrs", "ms", "dr", "mom", "dad", "sir"]);
const EDGES = /^[\s"'“”‘’(),.;:!?[\]–—-]+|(?:['’]s)?[\s"'“”‘’(),;:!?[\]–—-]+$|(?:['’]s)$/gu;

/** People, places, organisations, dates and amounts of money in an English text, in order. */
export function findEntities(text: string): readonly Entity[] {
  const found: Entity[] = [];
  for (const [from, to] of pieces(text)) {
    for (const entity of findInPiece(text.slice(from, to))) {
      found.push({ ...entity, start: from + entity.start, end: from + entity.end });
    }
  }
  return found;
}

/** The tagger's time grows faster than the text: it gets a page at a time, cut between lines, sentences or words. */
const PIECE = 2_000;

function* pieces(text: string): Generator<readonly [number, number]> {
  for (let from = 0; from < text.length; ) {
    const window = text.slice(from, from + PIECE);
    const bound = Math.max(window.lastIndexOf("\n"), window.lastIndexOf(". ") + 1);
    const cut = bound > PIECE / 2 ? bound : window.lastIndexOf(" ");
    const length = window.length < PIECE || cut <= 0 ? window.length : cut;
    yield [from, from + length];
    from += length;
  }
}

function findInPiece(text: string): readonly Entity[] {
  if (!/[\p{L}\d]/u.test(text)) return [];
  const found: Entity[] = [];
  const add = (group: EntityGroup, start: number, end: number) => {
    const entity = trim(text, group, start, end);
    if (entity === undefined) return;
    if (found.some((other) => entity.start < other.end && other.start < entity.end)) return;
    found.push(entity);
  };
  for (const [group, form] of FORMS) {
    for (const match of text.matchAll(form)) {
      const word = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(word);
      add(group, start, start + word.length);
    }
  }
  for (const [group, start, end] of tagged(text)) add(group, start, end);
  return found.sort((one, other) => one.start - other.start);
}

interface Spot {
  readonly text: string;
  readonly offset?: { readonly start: number; readonly length: number };
}

function* tagged(text: string): Generator<readonly [EntityGroup, number, number]> {
  const document = nlp(text);
  const groups = [
    ["PER", document.people()],
    ["ORG", document.organizations()],
    ["LOC", document.places()],
    ["DATE", document.match("#Date+").not("#Time")],
  ] as const;
  for (const [group, view] of groups) {
    for (const spot of view.json({ offset: true }) as readonly Spot[]) {
      if (spot.offset === undefined) continue;
      const { start, length } = spot.offset;
      if (group === "DATE" && !isDate(spot.text.trim())) continue;
      if (group === "LOC" || group === "PER") {
        // "Lisbon, Porto" is tagged as one: a comma parts two places, and people.
        for (const [from, to] of partsOf(text, start, start + length)) yield [group, from, to];
      } else yield [group, start, start + length];
    }
  }
}

/** The tagger calls bare numbers and units of time dates too ("18 years", "7"). */
function isDate(words: string): boolean {
  if (/^\d+$/.test(words)) return /^(?:1[5-9]|20)\d{2}$/.test(words);
  return !/^(?:\d+\s)?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?)\b[.,;:!?]*$/iu.test(words);
}

function* partsOf(text: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start;
  for (const match of text.slice(start, end).matchAll(/[,;\n]\s*|\s+(?:and|or)\s+/gu)) {
    yield [from, start + match.index];
    from = start + match.index + match[0].length;
  }
  yield [from, end];
}

function trim(text: string, group: EntityGroup, from: number, to: number): Entity | undefined {
  const raw = text.slice(from, to);
  const head = raw.match(/^[\s"'“”‘’(),.;:!?[\]–—-]+/u)?.[0].length ?? 0;
  let word = raw.slice(head).replace(EDGES, "");
  // A full stop belongs to the sentence, except after an abbreviation ("Apple Inc.", "U.S.").
  if (word.endsWith(".") && !/(?:\b(?:Inc|Ltd|Corp|Co|Jr|Sr)|\.\p{L})\.$/u.test(word)) word = word.slice(0, -1);
  const isName = group === "PER" || group === "LOC" || group === "ORG";
  // "my aunt Rosa": what comes before a person's name in small letters is none of it.
  const kinship = group === "PER" ? (word.match(/^(?:\p{Ll}[\p{L}'’-]*\s+)+(?=\p{Lu})/u)?.[0].length ?? 0) : 0;
  word = word.slice(kinship);
  const start = from + head + kinship;
  if (word === "" || NO_NAME.has(word.toLowerCase()) || (isName && !/\p{Lu}/u.test(word))) return undefined;
  return { entity_group: group, word, start, end: start + word.length };
}
