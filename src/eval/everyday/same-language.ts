const CODES =
  "af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko la lo lt lv mk ml mn mr ms my ne nl no pa pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi yue zh zu".split(
    " ",
  );

/** Names in use that the locale data does not give. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  mandarin: "zh",
  汉语: "zh",
  漢語: "zh",
  华语: "zh",
  普通话: "zh",
  國語: "zh",
  国语: "zh",
  farsi: "fa",
  castilian: "es",
  tagalog: "fil",
};

function buildNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>(Object.entries(OTHER_NAMES));
  for (const locale of ["en", "zh-Hans", "zh-Hant"]) {
    const display = new Intl.DisplayNames([locale], { type: "language" });
    for (const code of CODES) {
      const name = (display.of(code) ?? code).toLowerCase();
      names.set(name, code);
      if (locale !== "en") names.set(name.replace(/[语語文]$/, "文"), code).set(name.replace(/[语語文]$/, "语"), code);
    }
  }
  for (const code of CODES) names.set(code, code);
  return names;
}

const NAMES = buildNames();

function codeOf(language: string): string {
  const name = language.trim().toLowerCase();
  const known = NAMES.get(name) ?? NAMES.get(name.replace(/[-_].*$/, ""));
  if (known) return known;
  // "Simplified Chinese", "Brazilian Portuguese", 简体中文: a variety ends with the name of its language.
  const variety = [...NAMES.keys()].filter((key) => key.length > 1 && !CODES.includes(key) && name.endsWith(key));
  const longest = variety.sort((one, other) => other.length - one.length)[0];
  return (longest && NAMES.get(longest)) || name;
}

/** Whether two words mean the same language: English or Chinese name, or ISO 639 code. */
export function isSameLanguage(one: string, other: string): boolean {
  return codeOf(one) === codeOf(other);
}
