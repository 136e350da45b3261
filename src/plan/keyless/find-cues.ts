import type { ResourceType } from "../../domain/resource.ts";
import type { CueHit } from "./clause.ts";
import { isSentenceMark } from "./split-pieces.ts";
import { LEAD_INS } from "./tables/courtesies.ts";
import { ASKING_TASKS } from "./tables/guided-pictures.ts";
import { tellsOfWhatIs } from "./tells-of-what-is.ts";
import type { Span, Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Tasks whose clause holds a description that may go on for long. */
const DESCRIBED: ReadonlySet<string> = new Set([
  "text-to-image",
  "text-to-video",
  "text-generation",
  "text-to-audio",
  "image-text-to-image",
]);
/** Words after which a gerund is a task of its own: "before translating". */
const GERUND_OPENERS: ReadonlySet<string> = new Set([
  "before",
  "after",
  "by",
  "then",
  "and",
  ",",
  "without",
  "for",
  "while",
  "also",
  "plus",
  "besides",
  ")",
]);

/** In words; bounds the time that hostile requests take. */
const LONGEST_DESCRIPTION = 200;

/** 能不能, 可不可以 where a clause begins. */
function isPolite(wish: Span, hit: Span, tokens: readonly Token[]): boolean {
  const before = tokens[wish.start - 1];
  const opens = !before || before.kind === "mark" || BEFORE_WISHES.has(before.text);
  return opens && tokens[hit.start]?.kind === "han" && wish.start <= hit.start && hit.end <= wish.end;
}

const BEFORE_WISHES: ReadonlySet<string> = new Set(["你", "您", "我", "问"]);

/** What comes is a form for it to take, not what it is compared with. */
function isSameAs(tokens: readonly Token[], { start, end }: Span, words: Vocabulary): boolean {
  // "a new picture with the same content"
  if (/^(?:same|similar)$/.test(tokens[start]?.text ?? "") && /^(?:with|of|in)$/.test(tokens[start - 2]?.text ?? ""))
    return true;
  const at = tokens.findIndex(({ text }, index) => index >= start && index < end && text === "as");
  if (at < 1 || tokens[at - 1]?.text !== "same") return false;
  const noun = words.nouns.longestAt(tokens, at + 1) ?? words.nouns.longestAt(tokens, at + 2);
  return noun !== undefined || /^(?:audio|speech|voice|text|mp3|sound)$/.test(tokens[at + 1]?.text ?? "");
}

function isOfWords(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 8), at + (tokens[at]?.kind === "han" ? 16 : 0))
    .some(({ text }) => /^(?:写|write|caption|captions|description|poem|story|letter|essay|text|review)$/.test(text));
}

function isSaidOfNobody(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 8), at + 6)
    .map(({ text }) => text)
    .join("");
  return /(?:谁也|谁都|没人)[^,]{0,3}[不没][^,]{0,3}/.test(before) && !/[?]/.test(before);
}

/** "which is larger, …?" */
function isWhich(tokens: readonly Token[], at: number): boolean {
  // "where are the scratches in it?"
  if (tokens.slice(Math.max(0, at - 6), at).some(({ text }) => text === "where")) return true;
  return (
    /^(?:is|are|one|of|looks?)$/.test(tokens[at - 1]?.text ?? "") &&
    tokens.slice(Math.max(0, at - 5), at).some(({ text }) => text === "which")
  );
}

function isWrittenDown(tokens: readonly Token[], at: number): boolean {
  const mark = tokens.findIndex((token, index) => index > at && token.kind === "mark");
  return tokens
    .slice(at + 1, mark < 0 ? undefined : mark)
    .slice(0, 6)
    .some(({ text }) => text === "down");
}

const FOUND_OUT: ReadonlySet<string> = new Set("翻掏淘找指标框圈认看挑选数说读写列标记检测识别提取取拿".split(""));

const WRITTEN: ReadonlySet<string> = new Set(["的", "了", "过", "着", "来", "好"]);

/** All cues of the request; those that must open a clause only where nothing but a lead-in stands before them. */
export function findCues(
  tokens: readonly Token[],
  words: Vocabulary,
  given: ReadonlySet<ResourceType>,
): readonly CueHit[] {
  const wishes = words.openings.find(tokens).filter((hit) => hit.row === "wish");
  const all = words.cues.find(tokens).filter((hit) => !hit.row.isAnchored || opensClause(hit, tokens));
  const things = thingsSpokenOf(all, tokens, words, given);
  const drawn = given.size === 0 ? all.filter(({ row }) => row.task === "text-to-image") : [];
  const hits = all.filter(
    ({ row, form, start }) =>
      (!MEDIA.has(row.on) || things.has(row.on)) &&
      !(
        row.on === "image" &&
        form === undefined &&
        drawn.some((maker) => !tokens.slice(maker.end, start).some(goesFurther))
      ),
  );
  const hasSources = given.size > 0;
  const makers = hits.filter(
    ({ row }) => DESCRIBED.has(row.task) && row.weight >= 0.9 && !(row.on === "nothing" && hasSources),
  );
  return hits.filter((hit) => {
    // "a boy reading a book" is part of what is to be drawn.
    if (
      hit.form === "gerund" &&
      makers.some((maker) => maker.start < hit.start && !hasSentenceMark(tokens, maker.end, hit.start)) &&
      !GERUND_OPENERS.has(tokens[hit.start - 1]?.text ?? "")
    )
      return false;
    if (makers.some((maker) => isDescribed(hit, maker, tokens))) return false;
    // "is it possible to …" asks for what follows.
    if (
      hit.row.task === "act:question" &&
      wishes.some((wish) => wish.start <= hit.start && hit.end <= wish.end + 1 && wish.end - wish.start > 2)
    )
      return false;
    // 能不能再清楚一点 asks for it to be done.
    if (hit.row.phrase === "<ask>" && wishes.some((wish) => isPolite(wish, hit, tokens))) return false;
    // "write a caption for it" tells what the picture shows.
    if (
      hit.row.task === "text-generation" &&
      given.has("image") &&
      tokens.slice(hit.start, hit.end + 2).some(({ text }) => /^(?:captions?|descriptions?|alt)$/.test(text)) &&
      !tokens.slice(hit.end, hit.end + 4).some(({ text }) => /^(?:from|based)$/.test(text))
    )
      return false;
    // "is a.jpg sharper than b.jpg?"
    if (
      hit.row.task === "image-to-image" &&
      ((/^(?:is|are|was|were)$/.test(tokens[0]?.text ?? "") && tokens.some(({ text }) => text === "than")) ||
        isWhich(tokens, hit.start))
    )
      return false;
    // "a caption in the style of Hemingway"
    if (hit.row.task === "image-to-image" && /style|风/.test(hit.row.phrase) && isOfWords(tokens, hit.start))
      return false;
    // "the same as audio"
    if (hit.row.task === "sentence-similarity" && isSameAs(tokens, hit, words)) return false;
    // "draw a sign that says 'Open'"
    if (
      hit.row.task === "text-to-speech" &&
      /^(?:says?|saying|reads|reading)$/.test(tokens[hit.start]?.text ?? "") &&
      makers.some((maker) => maker.end <= hit.start && !hasSentenceMark(tokens, maker.end, hit.start)) &&
      !/^(?:and|then|,)$/.test(tokens[hit.start - 1]?.text ?? "")
    )
      return false;
    // "write a funny caption based on that"
    if (
      (hit.row.task === "video-text-to-text" || hit.row.task === "image-to-text" || hit.row.task === "act:describe") &&
      /^(?:caption|description|text)$/.test(tokens[hit.start]?.text ?? "") &&
      tokens[hit.end]?.text === "based" &&
      /^(?:that|it|this)$/.test(tokens[hit.end + 2]?.text ?? "") &&
      all.some(({ row, start }) => row.task === "text-generation" && start < hit.start && start > hit.start - 6)
    )
      return false;
    if (tellsOfWhatIs(hit, tokens)) return false;
    // "describe it in 100 words"
    if (
      hit.row.task === "summarization" &&
      /^(?:words|sentences)$/.test(tokens[hit.end - 1]?.text ?? "") &&
      tokens.slice(hit.start, hit.end + 1).some(({ kind }) => kind === "number") &&
      hits.some(
        ({ row, start }) =>
          /^image-to-text$|^act:describe$|^video-text-to-text$/.test(row.task) &&
          row.weight >= 0.85 &&
          start < hit.start &&
          !hasSentenceMark(tokens, start, hit.start),
      )
    )
      return false;
    // 客户说“东西坏了”
    if (
      hit.row.task === "text-to-speech" &&
      tokens[hit.start]?.text === "说" &&
      [1, 2, 3].some((back) => words.chineseAsides.longestAt(tokens, hit.start - back, "tale")?.end === hit.start)
    )
      return false;
    // 把这几个要点写成邮件
    if (
      hit.row.task === "summarization" &&
      tokens[hit.start]?.kind === "han" &&
      /^[个些条]$/.test(tokens[hit.start - 1]?.text ?? "") &&
      /^[这几以上下那些]$/.test(tokens[hit.start - 2]?.text ?? "")
    )
      return false;
    // 还是原来那张: as before
    if (hit.row.phrase === "还是" && (tokens[hit.start - 1]?.kind ?? "mark") === "mark") return false;
    // "write the lyrics down"
    if (hit.row.task === "text-generation" && tokens[hit.start]?.text === "write" && isWrittenDown(tokens, hit.start))
      return false;
    // 爷爷写的信 tells who wrote it, 他画了一张 what he did.
    const after = tokens[hit.start + 1]?.text ?? "";
    if (hit.row.task === "text-generation" && WRITTEN.has(after)) return false;
    if (after === "了" && /^[画拍做]$/.test(tokens[hit.start]?.text ?? "") && /image$/.test(hit.row.task)) return false;
    // 群里谁也说不清是什么
    if ((ASKING_TASKS.has(hit.row.task) || hit.row.task === "act:question") && isSaidOfNobody(tokens, hit.start))
      return false;
    // 给vlog配一段音乐
    if (hit.row.task === "text-to-video" && /^[给为]$/.test(tokens[hit.start - 1]?.text ?? "")) return false;
    // In Chinese a noun alone asks for nothing.
    if (/^<(?!ask)\w+>$/.test(hit.row.phrase) && tokens[hit.start]?.kind === "han") return false;
    if (hit.row.on === "nothing" && (hasSources || makers.some((maker) => goesOn(maker, hit, tokens)))) return false;
    // 找出图里的人 finds them in the picture.
    if (
      hit.row.task === "text-to-image" &&
      tokens[hit.start]?.text === "出" &&
      FOUND_OUT.has(tokens[hit.start - 1]?.text ?? "")
    )
      return false;
    // "the people and places in it"
    if (hit.row.task === "image-text-to-image" && tokens[hit.start]?.text === "places") return false;
    // "a clean recording" asks for no cleaning.
    if (hit.form === "base" && isAdjective(tokens, hit.start)) return false;
    return true;
  });
}

function goesFurther(token: Token): boolean {
  return /^(?:then|and|also|plus|afterwards|finally|it|its|[.;!?])$/.test(token.text);
}

/** Whether nothing but a lead-in stands before a cue in its clause. */
function opensClause(hit: CueHit, tokens: readonly Token[]): boolean {
  const before = tokens[hit.start - 1];
  const first = tokens[hit.start];
  const opensSentence = first?.isCapital === true || first?.kind === "han";
  const afterQuote = opensSentence && before?.entity?.kind === "quote" && /[.!?。！？]$/.test(before.entity.value);
  return !before || before.kind === "mark" || afterQuote || LEAD_INS.has(before.text);
}

/** Kinds of cue objects that must be there, be spoken of, or be made in the request. */
const MEDIA: ReadonlySet<string> = new Set(["image", "audio", "video", "table", "document"]);

const PRODUCTS: readonly (readonly [tasks: RegExp, product: ResourceType])[] = [
  [
    /-to-image$|-control$|^background-removal$|^depth-estimation$|^act:guided$|^act:to-image$|^image-segmentation$/,
    "image",
  ],
  [/-to-video$/, "video"],
  [/-to-audio$|^text-to-speech$/, "audio"],
];

/** What the request can be about; a picture may be one of a document, and a document may be a scan. */
function thingsSpokenOf(
  hits: readonly CueHit[],
  tokens: readonly Token[],
  words: Vocabulary,
  given: ReadonlySet<ResourceType>,
): ReadonlySet<string> {
  const things = new Set<string>(given);
  for (const noun of words.nouns.find(tokens)) things.add(noun.row);
  for (const { row } of hits)
    if (row.weight >= 0.7 && (row.on === "" || row.on === "nothing"))
      for (const [tasks, product] of PRODUCTS) if (tasks.test(row.task)) things.add(product);
  if (things.has("image") || things.has("document")) things.add("image").add("document");
  return things;
}

/** So far apart that it does not matter, too. */
function hasSentenceMark(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > LONGEST_DESCRIPTION || tokens.slice(from, to).some(isSentenceMark);
}

/** "design a book cover: a lighthouse in a storm" */
function goesOn(maker: CueHit, hit: CueHit, tokens: readonly Token[]): boolean {
  return maker.row.on !== "nothing" && maker.start < hit.start && !hasSentenceMark(tokens, maker.start, hit.start);
}

/** "a story about a translator who paints": words of what is to be made ask for nothing. */
function isDescribed(hit: CueHit, maker: CueHit, tokens: readonly Token[]): boolean {
  if (
    hit.start < maker.end ||
    hit.start > maker.end + LONGEST_DESCRIPTION ||
    DESCRIBED.has(hit.row.task) ||
    hit.row.phrase.includes("<language>")
  )
    return false;
  const isOrder = hit.form === "base" && !/s$/.test(tokens[hit.start]?.text ?? "");
  if (isOrder || tokens.slice(hit.start, hit.end).some((token) => token.entity)) return false;
  if (!tokens.slice(maker.end, hit.start + 1).some(({ text }) => DESCRIBING_WORDS.has(text) || /.ing$/.test(text)))
    return false;
  return !tokens
    .slice(maker.end, hit.start + 1)
    .some((token) => token.kind === "mark" || token.entity || token.kind === "han" || OUTSIDE_WORDS.has(token.text));
}

/** Words with which a description goes beyond the name of what is made: "a summary" is asked for, "a boy with a summary" is not. */
const DESCRIBING_WORDS: ReadonlySet<string> = new Set(
  "of about with who which that where in on at whose showing".split(" "),
);

/** Words after which more than the description is spoken of. */
const OUTSIDE_WORDS: ReadonlySet<string> = new Set(
  "and then also plus but or the this that these those its my your their it them based from using by before after as please so for".split(
    " ",
  ),
);

/** "don't translate it" takes the translation back; "not only translate" does not. */
export function splitNegated(hits: readonly CueHit[], tokens: readonly Token[], words: Vocabulary) {
  const negators = words.negators.find(tokens);
  const excused = negators.filter((negator) => !negator.row);
  const active = negators.filter(
    (negator) => negator.row && !excused.some((one) => one.start <= negator.start && negator.end <= one.end),
  );
  if (active.length === 0) return { kept: hits, negated: [] };
  const isNegated = (hit: CueHit) =>
    active.some((negator) => {
      if (hit.start <= negator.start) return false;
      const distance = hit.start - negator.end;
      const between = tokens.slice(negator.end, hit.start);
      const isNear = distance >= 0 && distance <= 2;
      // "don't enlarge or sharpen anything"
      const isListed =
        distance > 2 &&
        distance <= 5 &&
        between.some(
          (token) => token.text === "or" || token.text === "nor" || token.text === "和" || token.text === "或",
        );
      return (
        (isNear || isListed) &&
        !between.some((token) => token.kind === "mark" || token.text === "just" || token.text === "but")
      );
    });
  return { kept: hits.filter((hit) => !isNegated(hit)), negated: hits.filter(isNegated) };
}

function isAdjective(tokens: readonly Token[], at: number): boolean {
  return /^an?$/.test(tokens[at - 1]?.text ?? "") && /^(?:clean|clear)$/.test(tokens[at]?.text ?? "");
}
