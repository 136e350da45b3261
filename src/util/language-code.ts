/** ISO 639-1 codes of the languages that experts are known for; names come from the platform. */
const CODES = (
  "af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gd gl gu he hi hr hu hy id is it ja ka kk km kn ko ku ky la lb lo lt lv mi mk ml mn " +
  "mr ms mt my nb ne nl no pa pl pt ro ru sd si sk sl sq sr sv sw ta te th tk tl tr tt uk ur uz vi yo zh"
).split(" ");
/** Spellings that the platform does not have: other codes, and names of kinds of a language. */
const OTHERS: Readonly<Record<string, string>> = {
  cmn: "zh",
  zho: "zh",
  chi: "zh",
  mandarin: "zh",
  eng: "en",
  deu: "de",
  ger: "de",
  fra: "fr",
  fre: "fr",
  spa: "es",
  castilian: "es",
  jpn: "ja",
  kor: "ko",
  rus: "ru",
  farsi: "fa",
  norwegian: "no",
  中文: "zh",
  汉语: "zh",
  普通话: "zh",
  英语: "en",
  英文: "en",
};

let byName: ReadonlyMap<string, string> | undefined;

/** The ISO 639-1 code of a language by its code (`fr`, `fr-FR`, `cmn`) or its English name (`French`); undefined where unknown. */
export function languageCode(written: string): string | undefined {
  const wanted = written.trim().toLowerCase();
  const other = OTHERS[wanted];
  if (other !== undefined) return other;
  byName ??= nameTable();
  const bare = wanted.split(/[-_]/, 1)[0] ?? "";
  return byName.get(wanted) ?? (CODES.includes(bare) ? bare : OTHERS[bare]);
}

/** The English name of a language by its code; the code where it has none. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
}

function nameTable(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  return new Map(CODES.map((code) => [(names.of(code) ?? code).toLowerCase(), code]));
}
