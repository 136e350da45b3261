/**
 * The encoder's word pieces: a unigram tokenizer (Kudo 2018, "Subword Regularization"), which takes the cut of a text
 * whose pieces are likeliest together (Viterbi).
 */
export interface WordPieces {
  encode(text: string): readonly number[];
}

/** The first entries of the vocabulary are marks, not pieces; the very first stands for what is unknown. */
const MARKS = 6;
const UNKNOWN = 0;
const SPACE = "\u2581";
/** An unknown character is worse than any known piece. */
const UNKNOWN_SCORE = -30;

export function createWordPieces(vocabulary: readonly (readonly [piece: string, score: number])[]): WordPieces {
  const pieces = new Map(
    vocabulary.slice(MARKS).map(([piece, score], index) => [piece, { id: index + MARKS, score }] as const),
  );
  const longest = Math.max(...[...pieces.keys()].map((piece) => [...piece].length));

  return {
    encode(text) {
      const normal = text.normalize("NFKC").trim().replace(/\s+/gu, " ");
      if (normal === "") return [];
      const characters = [...(SPACE + normal.replaceAll(" ", SPACE))];
      const best: { readonly score: number; readonly from: number; readonly id: number }[] = [
        { score: 0, from: 0, id: UNKNOWN },
      ];
      for (let end = 1; end <= characters.length; end += 1) {
        let choice = { score: (best[end - 1]?.score ?? 0) + UNKNOWN_SCORE, from: end - 1, id: UNKNOWN };
        let piece = "";
        for (let from = end - 1; from >= Math.max(0, end - longest); from -= 1) {
          piece = (characters[from] ?? "") + piece;
          const known = pieces.get(piece);
          const score = known === undefined ? -Infinity : known.score + (best[from]?.score ?? 0);
          if (known !== undefined && score > choice.score) choice = { score, from, id: known.id };
        }
        best.push(choice);
      }
      return traceBack(best);
    },
  };
}

function traceBack(best: readonly { readonly from: number; readonly id: number }[]): readonly number[] {
  const ids: number[] = [];
  for (let end = best.length - 1; end > 0; ) {
    const step = best[end];
    if (step === undefined) break;
    // A run of unknown characters is one unknown piece.
    if (step.id !== UNKNOWN || ids.at(-1) !== UNKNOWN) ids.push(step.id);
    end = step.from;
  }
  return ids.reverse();
}
