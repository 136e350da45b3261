import type { CueHit } from "./clause.ts";
import { isFile, type Span, type Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

const LONGEST_TALE = 45;
const LONGEST_NAMING = 10;
/** Fewer words after it hold no wish. */
const FEWEST_AFTER = 3;
const OWN_CLAUSE_WEIGHT = 0.6;

/**
 * "One of my students handed in this drawing (a.jpg).", 房东发来的合同是葡萄牙语的，合同.pdf: it tells where a file comes from, and
 * what is wished for comes after. So does "Recording: a.wav".
 */
export function tellsOfFile(
  tokens: readonly Token[],
  piece: Span,
  hits: readonly CueHit[],
  words: Vocabulary,
): boolean {
  const own = tokens.slice(piece.start, piece.end);
  // A quotation is what somebody wrote: 'A customer wrote to us in Swedish: "…"'.
  const file = own.findIndex(
    ({ entity }, at) =>
      entity !== undefined && (isFile(entity) || (own[at - 1]?.text === ":" && own.length === at + 1)),
  );
  if (file < 0 || own.length > LONGEST_TALE || tokens[piece.end]?.text === "?") return false;
  const after = tokens.slice(piece.end).filter(({ kind, entity }) => kind !== "mark" && !(entity && isFile(entity)));
  if (after.length < FEWEST_AFTER) return false;
  if (own.length <= LONGEST_NAMING && isNaming(tokens, piece, words)) return true;
  if (own.some(({ text }) => WISHING.has(text))) return false;
  const isCuedAfter = hits.some(({ row, end }) => row.weight >= OWN_CLAUSE_WEIGHT && end > piece.start + file + 1);
  if (isCuedAfter || words.openings.findIn(tokens, piece).some(({ row }) => row === "wish")) return false;
  const tale =
    own[0]?.kind === "han"
      ? words.chineseAsides.longestAt(tokens, piece.start, "tale")
      : words.asides.longestAt(tokens, piece.start, "tale");
  return tale !== undefined && tale.end < piece.end;
}

/** "The recording is a.wav", 录音是 a.m4a，全是韩语: a file, by its name. */
function isNaming(tokens: readonly Token[], piece: Span, words: Vocabulary): boolean {
  const languages = words.languages.findIn(tokens, piece);
  return tokens
    .slice(piece.start, piece.end)
    .every(
      (token, at) =>
        token.entity !== undefined ||
        NAMING.has(token.text) ||
        languages.some(({ start, end }) => start <= piece.start + at && piece.start + at < end),
    );
}

const NAMING: ReadonlySet<string> = new Set([
  ..."the a here s is see in attached attachment this file files recording photo picture image audio video document pdf scan : , ( ) -".split(
    " ",
  ),
  ..."文件名图片照录音视频附这那就是在里叫儿为我的了全都",
]);

const WISHING: ReadonlySet<string> = new Set([
  ..."need needs want wants wanted wish would please should must can could how ask asks asked tell told let like translate".split(
    " ",
  ),
  ..."想要帮请麻烦能得需把将吗呢么给求",
]);
