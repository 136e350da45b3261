/** Signs that a synthesiser stumbles over, and how a person would say them. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc]/g, "'"],
  [/[\u201c\u201d\u00ab\u00bb"]/g, " "],
  [/[\u2013\u2014]/g, ", "],
  [/\u2026/g, "."],
  [/\u20ac\s*(\d[\d.,]*)/g, "$1 euros"],
  [/\u00a3\s*(\d[\d.,]*)/g, "$1 pounds"],
  [/(\d)\s*%/g, "$1 percent"],
  [/(\d)\s*\u00b0\s*C\b/g, "$1 degrees Celsius"],
  [/\u00b0/g, " degrees "],
  [/&/g, " and "],
  [/@/g, " at "],
  [/<\/?[a-z][^<>\n]{0,100}>/gi, " "],
  [/\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/g, "$1, $2, $3"],
  [/\bNO:\s/g, "number: "],
  [/\bNo\.\s?(?=\d)/g, "number "],
];
const CODE =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}/_-]*\d)(?=[\p{L}\p{N}/_-]*(?:[/_]|\p{L}))[\p{L}\p{N}]+(?:[/_-][\p{L}\p{N}]+)*(?![\p{L}\p{N}])/gu;
const LONG_NUMBER = /(?<![\d.,])\d{7,}(?![\d.,])/g;
const ISO_DATE = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const MONTHS = "January February March April May June July August September October November December".split(" ");
/** No word of a language is this long. */
const ENDLESS = /\S{60,}/g;
const ORDINAL_OR_UNIT = /^\d+(?:st|nd|rd|th|s|am|pm|h|m|km|kg|g|cm|mm|mb|gb)$/i;

/** A text as it is to be spoken in English: codes letter by letter, signs as words, accents as plain letters. */
export function toSpeakable(text: string): string {
  let spoken = text.replace(ENDLESS, (word) => (word.match(/.{1,40}/gsu) ?? []).join(" "));
  spoken = spoken.replace(ISO_DATE, (date, year: string, month: string, day: string) => {
    const name = MONTHS[Number(month) - 1];
    return name === undefined ? date : `${name} ${Number(day)}, ${year}`;
  });
  for (const [pattern, words] of SAID) spoken = spoken.replace(pattern, words);
  return spoken
    .replace(CODE, (code) => (ORDINAL_OR_UNIT.test(code) ? code : spellCode(code)))
    .replace(LONG_NUMBER, (digits) => [...digits].join(" "))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/[^\x20-\x7e\n]/g, " ")
    .replace(/[<>{}[\]\\^~|`*#=_]/g, " ")
    .replace(/[ \t]+/g, " ");
}

function spellCode(code: string): string {
  return code
    .split(/([/_-])/)
    .map((part) =>
      part === "/" ? "slash" : part === "-" || part === "_" ? "dash" : /\d/.test(part) ? [...part].join(" ") : part,
    )
    .join(" ");
}

/** One call of the synthesiser; each is a program start, so that few long ones beat many short ones. */
const LONGEST_CHUNK = 1_200;

/** Sentences and lines gathered into chunks, overlong ones cut at commas or spaces. A line without a full stop gets one. */
export function splitForSpeech(text: string): readonly string[] {
  const sentences = text
    .split(/\n+|(?<=[.!?;:])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[A-Za-z0-9]/.test(sentence))
    .map((sentence) => (/[.!?;:,]$/.test(sentence) ? sentence : `${sentence}.`))
    .flatMap(cut);
  const chunks: string[] = [];
  for (const sentence of sentences) {
    const last = chunks.at(-1);
    if (last !== undefined && last.length + sentence.length < LONGEST_CHUNK)
      chunks[chunks.length - 1] = `${last}\n${sentence}`;
    else chunks.push(sentence);
  }
  return chunks;
}

function cut(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST_CHUNK) return [sentence];
  const head = sentence.slice(0, LONGEST_CHUNK);
  const at = Math.max(head.lastIndexOf(", ") + 1, head.lastIndexOf(" "));
  const end = at > LONGEST_CHUNK / 3 ? at : LONGEST_CHUNK;
  return [sentence.slice(0, end).trim(), ...cut(sentence.slice(end).trim())];
}
