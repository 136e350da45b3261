import type { CueHit } from "./clause.ts";
import type { Token } from "./token.ts";

/** "the provided audio", "the spoken words", "for further analysis", "its labels": words of a wish that tell of what there is. */
export function tellsOfWhatIs({ row, form, start, end }: CueHit, tokens: readonly Token[]): boolean {
  const textAt = (at: number): string => tokens[at]?.text ?? "";
  const [before, own, after] = [textAt(start - 1), textAt(start), textAt(start + 1)] as const;
  if (row.task === "text-to-speech" && form === "participle" && DETERMINERS.has(before)) return true;
  if (
    row.task === "text-to-speech" &&
    (own === "spoken" || textAt(end - 1) === "spoken") &&
    SPOKEN_THINGS.test(textAt(end))
  )
    return true;
  // "one of my students"
  if (own === "one" && row.phrase.startsWith("one of") && /^(?:my|our|his|her|their|your)$/.test(textAt(start + 2)))
    return true;
  // "removing the background noise"
  if (row.task === "image-text-to-image" && textAt(end - 1) === "background" && NOISES.test(textAt(end))) return true;
  // "get the words out of it", "give her a picture of it"
  if (row.task === "image-text-to-image" && isOfWordsOrGift(tokens, start, end)) return true;
  // "I'd love to hear him clearly", 想听清楚一点
  if (row.task === "text-to-speech" && /hear|听/.test(row.phrase) && isHeardBetter(tokens, end)) return true;
  // "so my kids can read it"
  if (
    row.task === "text-to-speech" &&
    own === "read" &&
    /^(?:can|could|may)$/.test(before) &&
    !/^(?:you|i)$/.test(textAt(start - 2))
  )
    return true;
  // "an output image with boxes around them" is what a task gives.
  if (row.task === "text-to-image" && /^(?:output|resulting)$/.test(textAt(end - 2))) return true;
  // "an image representing the text", "a summarised text"
  if (row.task === "text-generation" && isOfOtherKind(tokens.slice(start, end))) return true;
  // "edit it to match the description"
  if (row.task === "sentence-similarity" && own === "match" && before === "to") return true;
  // "help with the following tasks"
  if (row.task === "conversational" && own === "help" && /^(?:the|these|some|following)$/.test(textAt(end)))
    return true;
  // "the slogan should be short"
  if (
    row.task === "summarization" &&
    end === start + 1 &&
    /^(?:short|brief|concise)$/.test(own) &&
    /^(?:be|is|are)$/.test(before)
  )
    return true;
  // "a recording that describes the changes"
  if (form === "base" && /^(?:that|which|who)$/.test(before) && /[^s]s$/.test(own)) return true;
  if (
    row.task === "summarization" &&
    form === undefined &&
    /^(?:containing|contains|with|has|have|holding|including|includes)$/.test(before)
  )
    return true;
  // "this song here, what genre is it?"
  if (MAKING.test(row.task) && form === undefined && /^(?:this|that|these)$/.test(before)) return true;
  // "write a song" asks for its words.
  if (row.task === "text-to-audio" && [0, 1, 2].some((back) => /^(?:write|writes|writing)$/.test(textAt(start - back))))
    return true;
  // 做一首歌 asks for music, 写一首歌 for its words.
  if (row.task === "text-generation" && /^[做来生整搞弄]$/.test(own) && textAt(end - 1) === "歌") return true;
  if (own === "fixed")
    return /^(?:terms?|rates?|prices?|amount|income|costs?|deposit|dates?|fees?|assets?)$/.test(after);
  if (own === "analysis") return /^(?:further|later|future|more|for)$/.test(before);
  return own === "labels" && row.phrase.includes("label!");
}

const MAKING = /^text-to-(?:audio|image|video)$/;
const DETERMINERS: ReadonlySet<string> = new Set(["the", "this", "that", "my", "our", "your", "a", "an", "his", "her"]);
const SPOKEN_THINGS =
  /^(?:words?|text|content|languages?|messages?|commands?|instructions?|questions?|sentences?|statements?|phrases?|audio|dialogue|parts?|requests?)$/;
const NOISES = /^(?:noises?|sounds?|music|hum|hiss|chatter|voices?|hiss|static)$/;

function isOfWordsOrGift(tokens: readonly Token[], start: number, end: number): boolean {
  const own = tokens.slice(start, end).map(({ text }) => text);
  if (/^(?:get|take|pull)$/.test(own[0] ?? ""))
    return own.some((text) => /^(?:words?|text|writing|names?|numbers?)$/.test(text));
  const gift = tokens.slice(end, end + 4).map(({ text }) => text);
  return (
    own[0] === "give" &&
    /^(?:a|an|some)$/.test(gift[0] ?? "") &&
    gift.some((text) => /^(?:picture|image|drawing|painting|portrait|photo|copy)$/.test(text))
  );
}

function isHeardBetter(tokens: readonly Token[], end: number): boolean {
  const after = tokens.slice(end - 1, end + 4).map(({ text }) => text);
  return (
    after.some((text) => /^(?:clear|clearly|clearer|better|properly)$/.test(text)) ||
    /^.?[得到]?清[楚晰]/.test(after.join(""))
  );
}

/** Of a picture or a summary, though it ends in "text". */
function isOfOtherKind(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.text ?? "";
  return (
    /^(?:texts?|content)$/.test(last) &&
    tokens.some(({ text }) =>
      /^(?:image|picture|photo|video|audio|summari[sz]ed|transcribed|translated|extracted)$/.test(text),
    )
  );
}
