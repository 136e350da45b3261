/** The little words that a language cannot do without. */
const WORDS: Readonly<Record<string, string>> = {
  de: "der die das und ist nicht ein eine einen mit auf für den dem des zu von sich auch es ich wir sie im wird werden war bei oder aber",
  en: "the of and to is in that it for was with as are this be have has not you at by from on or we they he she an were will",
  es: "el la los las de que y en un una es por con para no se su lo como más pero del al está son fue muy",
  fr: "le la les des une est dans que qui pour pas avec sur vous nous sont cette mais ce il elle au aux du et un de je ne plus été",
  it: "il lo la gli le di che e è un una per con non sono del della nel si da questo ma anche dei al alla più",
  nl: "de het een en van is dat niet te op in voor met zijn er maar ook aan was ik we hij deze naar bij",
  pl: "w i nie na to się z do jest że jak o ale po co tak za od są przez był dla",
  pt: "o a os as de que e em um uma é para com não se do da no na por mais dos das ao mas foi são",
  sv: "och att det som en är på för inte med av till den har jag ett om men de var vi sig från",
};
const SETS = Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(" "))] as const);
const SAMPLE = 4_000;
const FEWEST_HITS = 4;

/** The language of a text in Latin script by its little words; undefined where they do not decide, as in a list of names. */
export function latinLanguage(text: string): string | undefined {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scores = SETS.map(([language, set]) => ({ language, hits: words.filter((word) => set.has(word)).length }));
  const [best, second] = scores.sort((left, right) => right.hits - left.hits);
  if (best === undefined || best.hits < FEWEST_HITS || best.hits < words.length * 0.2) return undefined;
  return best.hits >= (second?.hits ?? 0) * 1.4 ? best.language : undefined;
}
