import type { Operation } from "./operation.ts";

/** What the wording around a cue says: how much, which way. */
export interface Wording {
  /** The groups of the cue. */
  readonly groups: readonly (string | undefined)[];
  /** 0.5 for “a bit”, 2 for “much”, else 1. */
  readonly strength: number;
}

export type Row = readonly [cue: RegExp, read: (wording: Wording) => Operation | undefined];

const NUMBERS: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubled: 2,
  doubling: 2,
  two: 2,
  triple: 3,
  tripled: 3,
  thrice: 3,
  three: 3,
  quadruple: 4,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  八: 8,
  十: 10,
};

function toNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const value = NUMBERS[word] ?? Number.parseFloat(word);
  return Number.isFinite(value) ? value : undefined;
}

const turnOf = (degrees: number, way: string | undefined): Operation => {
  const isLeft = /left|counter|anti|逆|左/.test(way ?? "");
  return { kind: "rotate", degrees: isLeft ? -degrees : degrees };
};

function enlargeBy(factor: string | undefined): Operation {
  const number = toNumber(factor);
  return number === undefined ? { kind: "enlarge" } : { kind: "enlarge", factor: number };
}

function sizeOf(kind: "resize" | "crop", width: string | undefined, height: string | undefined): Operation {
  const [wide, high] = [toNumber(width), toNumber(height)];
  return { kind, ...(wide === undefined ? {} : { width: wide }), ...(high === undefined ? {} : { height: high }) };
}

function ratioOf(wide: string | undefined, high: string | undefined): Operation | undefined {
  const [width, height] = [toNumber(wide), toNumber(high)];
  return width === undefined || height === undefined || height === 0
    ? undefined
    : { kind: "crop", ratio: width / height };
}

const NUMBER = "(\\d+(?:\\.\\d+)?|twice|doubled?|doubling|tripled?|thrice|quadruple|two|three|four|five|six|eight|ten)";
const GROW =
  "(?:enlarged?|enlarging|upscaled?|upscaling|upsampled?|magnif(?:y|ied)|scale[sd]?\\s+up|blow[ns]?\\s+up|zoom(?:ed)?\\s+in|super[- ]?resolution)";

/** Cues in English and Chinese, the more special ones first; each match is taken out of the text. */
export const ROWS: readonly Row[] = [
  [
    /\b(?:resiz\w*|scal\w*|shrink|enlarge)?[^,;.]{0,30}?(\d{2,5})\s*(?:px|pixels)?\s*(?:x|×|by|乘)\s*(\d{2,5})\s*(?:px|pixels|像素)?/i,
    ({ groups: [width, height] }) => sizeOf("resize", width, height),
  ],
  [
    /(\d{2,5})\s*(?:px|pixels?|像素)\s*(?:wide|in width|宽)|宽度?[^,，。\d]{0,6}(\d{2,5})\s*(?:像素)?|\bwidth (?:of|to) (\d{2,5})\s*(?:px|pixels)?/i,
    ({ groups: [one, two, three] }) => sizeOf("resize", one ?? two ?? three, undefined),
  ],
  [
    /(\d{2,5})\s*(?:px|pixels?|像素)\s*(?:high|tall|in height|高)|高度?[^,，。\d]{0,6}(\d{2,5})\s*(?:像素)?|\bheight (?:of|to) (\d{2,5})\s*(?:px|pixels)?/i,
    ({ groups: [one, two, three] }) => sizeOf("resize", undefined, one ?? two ?? three),
  ],
  [
    /\bcrop\w*[^,;.]*?\bsquare\b|\bsquare crop\b|裁(?:剪|切)?成?[^,，。]*?(?:正方形|方形|方图)/i,
    () => ({ kind: "crop", ratio: 1 }),
  ],
  [
    /\bcrop\w*[^,;.]*?(\d{1,2})\s*[:：]\s*(\d{1,2})|裁(?:剪|切)?成?[^,，。]*?(\d{1,2})\s*[:：比]\s*(\d{1,2})/i,
    ({ groups: [a, b, c, d] }) => ratioOf(a ?? c, b ?? d),
  ],
  [
    /\b(?:make|get|turn|create)?\s*(?:it |this |that )?(?:in)?to? a thumbnail\b|\bthumbnail\b|缩略图/i,
    () => ({ kind: "resize", width: 256 }),
  ],
  [/\bupside[- ]down\b|倒过来|上下颠倒/i, () => ({ kind: "rotate", degrees: 180 })],
  [
    /\b(?:rotat\w*|turn\w*|spin)\b[^,;.]*?(\d{1,3}(?:\.\d+)?)\s*(?:°|degrees?|deg\b)\s*(?:to the )?(counter-?\s?clockwise|anti-?\s?clockwise|clockwise|left|right)?/i,
    ({ groups: [degrees, way] }) => turnOf(toNumber(degrees) ?? 90, way),
  ],
  [
    /(逆时针|顺时针|向左|向右|往左|往右)?\s*(?:旋转|转动|转|翻转)[^,，。\d]{0,4}(\d{1,3})\s*度/,
    ({ groups: [way, degrees] }) => turnOf(toNumber(degrees) ?? 90, way),
  ],
  [
    /\b(?:rotat\w*|turn\w*)\b[^,;.]*?\b(counter-?\s?clockwise|anti-?\s?clockwise|clockwise|left|right)\b|\b(?:rotate|rotated|rotation)\b/i,
    ({ groups: [way] }) => turnOf(90, way),
  ],
  [/(逆时针|顺时针|向左|向右|往左|往右|左|右)\s*(?:旋转|转)|旋转/, ({ groups: [way] }) => turnOf(90, way)],
  [
    /\b(?:flip|mirror)\w*\b[^,;.]*?\b(?:vertical(?:ly)?|upside|top to bottom)\b|垂直(?:翻转|镜像)|上下(?:翻转|镜像)/i,
    () => ({ kind: "flip", axis: "vertical" }),
  ],
  [
    /\b(?:flip|mirror)\w*\b(?:[^,;.]*?\b(?:horizontal(?:ly)?|left to right|sideways)\b)?|水平(?:翻转|镜像)|左右(?:翻转|镜像)|镜像|翻转/i,
    () => ({ kind: "flip", axis: "horizontal" }),
  ],
  [
    /\b(?:in(?:to)? )?(?:black[- ](?:and|&)[- ]white|b\s?&\s?w|gr[ae]y[- ]?scale|monochrome|gr[ae]y)\b|黑白|灰度|去色/i,
    () => ({ kind: "grayscale" }),
  ],
  [/\bsepia(?: tones?)?\b|棕褐色?|怀旧色调/i, () => ({ kind: "sepia" })],
  [/\binvert\w*(?: (?:the )?colou?rs)?\b|\bnegative\b|反色|反相|负片/i, () => ({ kind: "invert" })],
  [
    /\b(?:less (?:grainy|noisy)|denois\w*|(?:remove|reduce|clean up)[^,;.]*?\b(?:noise|grain)\b|noise removal|not so grainy)|去噪|降噪|去除?噪点/i,
    () => ({ kind: "denoise" }),
  ],
  [
    /\b(?:un-?blur\w*|de-?blur\w*|sharpen\w*|sharper|crisper|less blurry|not so blurry|clearer|sharp|crisp|clear)\b|\b(?:remove|fix|reduce) the blur\b|锐化|去模糊|更?清[晰楚]化?|锐利/i,
    ({ strength }) => ({ kind: "sharpen", strength }),
  ],
  [/\b(?:blur\w*|out of focus|soft focus)\b|模糊化?|虚化/i, ({ strength }) => ({ kind: "blur", strength })],
  [
    /\b(?:brighter|brighten\w*|lighter|lighten\w*|less dark|not so dark|(?:increase|raise|more) (?:the )?brightness)\b|(?:调|变|弄|更)亮|亮一?[点些]|提高亮度|增加亮度/i,
    ({ strength }) => ({ kind: "brightness", factor: 1 + 0.35 * strength }),
  ],
  [
    /\b(?:darker|darken\w*|dimmer|less bright|not so bright|(?:decrease|reduce|lower|less) (?:the )?brightness)\b|(?:调|变|弄|更)暗|暗一?[点些]|降低亮度|减少亮度/i,
    ({ strength }) => ({ kind: "brightness", factor: 1 / (1 + 0.4 * strength) }),
  ],
  [
    /\b(?:(?:more|increase|raise|add|boost|higher) (?:the )?contrast|contrastier)\b|(?:增加|提高|增强|加大)对比度?/i,
    ({ strength }) => ({ kind: "contrast", factor: 1 + 0.35 * strength }),
  ],
  [
    /\b(?:less|reduce|decrease|lower) (?:the )?contrast\b|(?:降低|减少|减小)对比度?/i,
    ({ strength }) => ({ kind: "contrast", factor: 1 / (1 + 0.35 * strength) }),
  ],
  [
    /\b(?:more (?:colou?rful|vivid|saturated|saturation|colou?r)|saturate|vivid|colou?rful|(?:increase|boost) (?:the )?(?:saturation|colou?rs?))\b|(?:更)?鲜艳|(?:增加|提高)饱和度/i,
    ({ strength }) => ({ kind: "saturation", factor: 1 + 0.4 * strength }),
  ],
  [
    /\b(?:less (?:colou?rful|vivid|saturated|saturation)|desaturate|muted|(?:reduce|lower|decrease) (?:the )?saturation)\b|(?:降低|减少)饱和度/i,
    ({ strength }) => ({ kind: "saturation", factor: 1 / (1 + 0.7 * strength) }),
  ],
  [
    /\b(?:half(?: the| its)? size|half as (?:big|large)|(?:shrink|reduce|scale down)[^,;.]*?(?:by|to) half|to 50\s?%)|缩小[^,，。]{0,3}(?:一半|一倍|两倍)/i,
    () => ({ kind: "shrink", factor: 2 }),
  ],
  [
    /\b(?:shrink\w*|smaller|down-?scal\w*|scale down|reduce the size|downsiz\w*)\b|缩小|变小/i,
    ({ strength }) => ({ kind: "shrink", factor: strength > 1 ? 4 : 2 }),
  ],
  [
    new RegExp(
      `\\b(?:${GROW}\\b[^,;.]*?)?${NUMBER}\\s*(?:x\\b|×|-?\\s?times|-?fold)?\\s*(?:as\\s+(?:big|large)|(?:the|its)\\s+(?:size|resolution)|bigger|larger|the original size)`,
      "i",
    ),
    ({ groups: [factor] }) => enlargeBy(factor),
  ],
  [
    new RegExp(`\\b${GROW}\\b[^,;.]*?${NUMBER}\\s*(?:x\\b|×|times|fold)?|\\bx\\s?(\\d+)\\b|\\b(\\d+)\\s?x\\b`, "i"),
    ({ groups: [one, two, three] }) => enlargeBy(one ?? two ?? three),
  ],
  [
    /(?:放大|增大|变大|扩大|提高)[^,，。\d一两二三四五六八十]{0,4}([一两二三四五六八十]|\d+(?:\.\d+)?)\s*倍/,
    ({ groups: [factor] }) => enlargeBy(factor),
  ],
  [
    new RegExp(
      `\\b(?:${GROW}|bigger|larger|(?:higher|high|increase|improve|better|more|hi)[- ](?:the )?(?:resolution|res|definition|quality)|in hd|hd|4k)\\b|放大|变大|超分(?:辨率)?|高清化?|(?:提高|提升|增强)[^,，。]{0,4}(?:分辨率|清晰度|画质)|大一[点些]`,
      "i",
    ),
    () => ({ kind: "enlarge" }),
  ],
  [
    /\b(?:enhanc\w*|improv\w*|restor\w*|refin\w*|clean(?:ed)? up|touch up|better|nicer|fix)\b|增强|改善|美化|修复|优化/i,
    () => ({ kind: "enhance" }),
  ],
];
