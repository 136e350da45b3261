/**
 * A small typeface of strokes: labels in pictures must not need fonts on the machine. Capital height is 7, the x-height
 * 4, descenders reach 2 below the baseline. A glyph is an SVG path and its width.
 */
type Glyph = readonly [width: number, path: string];

const BOWL = "M4 5a2 2 0 1 1-4 0a2 2 0 1 1 4 0";

const GLYPHS: Readonly<Record<string, Glyph>> = {
  a: [4, `${BOWL}M4 3v4`],
  b: [4, `${BOWL}M0 0v7`],
  c: [3.6, "M3.6 3.8a2 2 0 1 0 0 2.4"],
  d: [4, `${BOWL}M4 0v7`],
  e: [4, "M0 5h4a2 2 0 1 0-.6 1.5"],
  f: [2.6, "M2.8.3a1.4 1.4 0 0 0-1.7 1.4V7M0 3h2.4"],
  g: [4, `${BOWL}M4 3v4.2a2 2 0 0 1-3.6 1`],
  h: [4, "M0 0v7M0 5a2 2 0 0 1 4 0v2"],
  i: [0.6, "M.3 3v4M.3.9v.1"],
  j: [1.2, "M1 3v4.8a1 1 0 0 1-1 1M1 .9v.1"],
  k: [3.5, "M0 0v7M3.3 3L0 5.6M1.4 4.6L3.5 7"],
  l: [0.6, "M.3 0v7"],
  m: [6, "M0 3v4M0 4.5a1.5 1.5 0 0 1 3 0V7M3 4.5a1.5 1.5 0 0 1 3 0V7"],
  n: [4, "M0 3v4M0 5a2 2 0 0 1 4 0v2"],
  o: [4, BOWL],
  p: [4, `${BOWL}M0 3v6`],
  q: [4, `${BOWL}M4 3v6`],
  r: [2.4, "M0 3v4M0 5a2 2 0 0 1 2.4-1.9"],
  s: [3, "M2.9 3.6a1.5 1 0 0 0-1.4-.6c-2 0-1.9 1.9 0 2s2 2 0 2a1.6 1 0 0 1-1.4-.7"],
  t: [2.6, "M1 1.2v4.6A1.2 1.2 0 0 0 2.6 7M0 3h2.4"],
  u: [4, "M0 3v2a2 2 0 0 0 4 0M4 3v4"],
  v: [3.6, "M0 3l1.8 4l1.8-4"],
  w: [5.6, "M0 3l1.4 4l1.4-4l1.4 4l1.4-4"],
  x: [3.4, "M0 3l3.4 4M3.4 3L0 7"],
  y: [3.6, "M0 3l1.8 4M3.6 3L1 9"],
  z: [3.4, "M0 3h3.4L0 7h3.4"],
  "0": [4, "M2 0a2 2.2 0 0 1 2 2.2v2.6a2 2.2 0 0 1-4 0V2.2A2 2.2 0 0 1 2 0z"],
  "1": [1.8, "M0 1.4L1.6 0v7"],
  "2": [4, "M0 1.9a2 1.9 0 0 1 4 0C4 3.8 0 5.2 0 7h4"],
  "3": [4, "M.2 1.1A1.9 1.7 0 1 1 2 3.4a2 1.8 0 1 1-2 2.2"],
  "4": [4.2, "M3.2 7V0L0 4.8h4.2"],
  "5": [4, "M3.6 0H.6L.3 3a2.1 2.1 0 1 1-.2 3"],
  "6": [4, "M3.2 0C1 1.2 0 3 0 4.9a2 2.1 0 1 0 .3-1.1"],
  "7": [4, "M0 0h4L1.4 7"],
  "8": [4, "M2 3.3a1.7 1.65 0 1 1 .01 0zM2 3.3a2 1.85 0 1 0 .01 0z"],
  "9": [4, "M.8 7C3 5.8 4 4 4 2.1a2 2.1 0 1 0-.3 1.1"],
  "%": [4.4, "M3.8.2L.6 6.8M.9.1a.9.9 0 1 0 .01 0zM3.5 5.1a.9.9 0 1 0 .01 0z"],
  ".": [0.6, "M.3 6.9v.1"],
  ",": [0.8, "M.5 6.8L.1 8"],
  ":": [0.6, "M.3 3.4v.1M.3 6.9v.1"],
  "-": [2.4, "M0 4.6h2.4"],
  "/": [2.6, "M2.6 0L0 7"],
  "?": [3.4, "M0 1.6a1.7 1.6 0 1 1 2.4 1.5Q1.7 3.6 1.7 5M1.7 6.9v.1"],
  " ": [1.6, ""],
};

const SPACING = 1.3;
const CAPITAL = 7;

export interface DrawnText {
  /** An SVG group with its origin at the text's top left. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Lays a text out in strokes; `size` is the height of a capital in pixels. Letters are drawn small, others as “?”. */
export function drawText(text: string, size: number, colour: string): DrawnText {
  const scale = size / CAPITAL;
  let x = 0;
  const glyphs = [...text.toLowerCase()].map((letter) => {
    const [width, path] = GLYPHS[letter] ?? GLYPHS["?"] ?? [0, ""];
    const placed = path === "" ? "" : `<path transform="translate(${x.toFixed(2)} 0)" d="${path}"/>`;
    x += width + SPACING;
    return placed;
  });
  const style = `fill="none" stroke="${colour}" stroke-width="0.95" stroke-linecap="round" stroke-linejoin="round"`;
  return {
    svg: `<g transform="scale(${scale.toFixed(4)})" ${style}>${glyphs.join("")}</g>`,
    width: Math.max(0, x - SPACING) * scale,
    height: size,
  };
}
