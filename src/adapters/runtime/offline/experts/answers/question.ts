import { contentWords, stemOf } from "./words.ts";

/** What kind of thing a question asks for. */
export type AnswerKind =
  | "person"
  | "place"
  | "date"
  | "time"
  | "duration"
  | "money"
  | "percent"
  | "count"
  | "number"
  | "email"
  | "phone"
  | "link"
  | "reason"
  | "thing";

export interface Question {
  readonly text: string;
  readonly kind: AnswerKind;
  /** Stems of the words that it is about. */
  readonly words: readonly string[];
  /** Stem of what is counted or measured ("rooms" of "how many rooms"). */
  readonly unit?: string;
}

/** Tried in order; the first that fits tells what is asked for. */
const KINDS: readonly (readonly [AnswerKind, RegExp])[] = [
  ["email", /\be-?mail\b|\bmail address\b/i],
  [
    "phone",
    /\b(?:phone|telephone|mobile|fax)\b.*\bnumber\b|\bnumber\b.*\b(?:call|phone|ring)\b|\b(?:phone|telephone)\b/i,
  ],
  ["link", /\b(?:url|website|web site|web page|web address|homepage)\b/i],
  ["percent", /\b(?:what|which) (?:percentage|percent|share|proportion|fraction)\b|\bhow many percent\b/i],
  [
    "money",
    /\bhow much (?:money|does|do|did|is|was|were|will|would|has|have|are)\b.*\b(?:cost|costs|pay|paid|charge|charged|earn|earned|spend|spent|worth|owe|sell|sold|price|raise|raised|donate|donated)\b/i,
  ],
  [
    "money",
    /\bhow (?:much|expensive)\b(?! (?:water|time|rain|snow|land|space|food|sugar|flour|milk|energy|power|weight))/i,
  ],
  [
    "money",
    /\b(?:what|which)\b.*\b(?:price|cost|fee|amount|total|salary|rent|sum|balance|fine|budget|deposit|fare)\b/i,
  ],
  ["time", /\b(?:what|which) (?:time|hour)\b|\bat what\b.*\btime\b/i],
  ["duration", /\bhow long\b|\bhow many (?:years|months|weeks|days|hours|minutes|seconds)\b/i],
  ["count", /\bhow many\b/i],
  ["number", /\bhow (?:tall|high|far|deep|wide|heavy|large|big|old|fast|hot|cold|much|thick|often)\b/i],
  [
    "date",
    /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century)\b|\bhow long ago\b|\b(?:what|which)\b[^?]*\b(?:date|deadline|birthday)\b/i,
  ],
  [
    "place",
    /\bwhere\b|\b(?:what|which) (?:city|town|country|place|village|state|street|address|continent|region|harbour|port)\b|\baddress\b/i,
  ],
  ["person", /\bwho(?:m|se)?\b|\b(?:what|which) (?:person|man|woman|author|artist|scientist|president)\b/i],
  ["reason", /\bwhy\b|\bfor what reason\b/i],
];

export function readQuestion(text: string): Question {
  const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? "thing";
  const counted = /\bhow many (?:(?:different|other|new|more) )?([\p{L}-]+)/iu.exec(text)?.[1];
  return {
    text,
    kind,
    words: [...new Set(contentWords(text))],
    ...(counted === undefined ? {} : { unit: stemOf(counted) }),
  };
}
