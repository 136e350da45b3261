import type { VerbForm } from "./inflect.ts";
import { type Lexicon, type Pattern, PatternsByToken, parsePattern, type WordClass } from "./pattern.ts";
import { phrasesOf } from "./tables/cue-table.ts";
import { LANGUAGES } from "./tables/languages.ts";
import { CHINESE_LEXICON } from "./tables/lexicon-chinese.ts";
import { ENGLISH_LEXICON } from "./tables/lexicon-english.ts";
import { bitsOfWords } from "./word-matches.ts";

/** Key → phrases, parted by semicolons. */
export type Rows = Readonly<Record<string, string>>;

export interface LexiconTables {
  /** Word classes, by language. */
  readonly lexicon: Readonly<Record<string, Rows>>;
  readonly languages: Rows;
}

export const LEXICON_TABLES: LexiconTables = {
  lexicon: { English: ENGLISH_LEXICON, Chinese: CHINESE_LEXICON },
  languages: LANGUAGES,
};

/** The word classes of the tables; names of languages are the class `language`. */
export function lexiconOf({ lexicon, languages }: LexiconTables = LEXICON_TABLES): Lexicon {
  return buildLexicon(...Object.values(lexicon), { language: Object.values(languages).join(" ; ") });
}

/** The lexicon of these rows, class name → words and phrases in the notation of patterns. A class is read when it is first asked for. */
function buildLexicon(...tables: readonly Readonly<Record<string, string>>[]): Lexicon {
  const classes = new Map<string, WordClass>();
  return {
    get: (name) => {
      const known = classes.get(name);
      if (known) return known;
      const rows = tables.flatMap((table) => table[name] ?? []);
      if (rows.length === 0) return undefined;
      const built = readClass(rows);
      classes.set(name, built);
      return built;
    },
  };
}

function readClass(rows: readonly string[]): WordClass {
  const words = new Map<string, VerbForm | undefined>();
  const stems: string[] = [];
  const phrases: { readonly text: string; readonly pattern: Pattern }[] = [];
  for (const entry of rows.flatMap(phrasesOf)) {
    const pattern = parsePattern(entry);
    const [first] = pattern;
    if (pattern.length === 1 && first?.kind === "words") {
      for (const [word, form] of first.words) words.set(word, form);
      stems.push(...first.stems);
    } else phrases.push({ text: entry, pattern });
  }
  // The longest phrase first: "text file" before "text".
  phrases.sort((one, other) => other.pattern.length - one.pattern.length);
  const patterns = phrases.map(({ pattern }) => pattern);
  return {
    words,
    stems,
    bits: bitsOfWords(words.keys(), stems),
    phrases: patterns,
    phrasesByToken: new PatternsByToken(patterns),
    texts: phrases.map(({ text }) => text),
  };
}
