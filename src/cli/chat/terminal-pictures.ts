import type { Terminal } from "../terminal.ts";

/** How a terminal is given a picture. */
export type PictureProtocol = "kitty" | "iterm2" | "sixel";

interface Sign {
  readonly protocol: PictureProtocol;
  readonly isThere: (environment: NodeJS.ProcessEnv) => boolean;
}

/** Terminals say who they are, not what they can; only those are listed that show pictures without being set up. */
const SIGNS: readonly Sign[] = [
  { protocol: "kitty", isThere: ({ TERM, KITTY_WINDOW_ID }) => TERM === "xterm-kitty" || Boolean(KITTY_WINDOW_ID) },
  { protocol: "kitty", isThere: ({ TERM, TERM_PROGRAM }) => TERM === "xterm-ghostty" || TERM_PROGRAM === "ghostty" },
  { protocol: "kitty", isThere: ({ KONSOLE_VERSION }) => Number(KONSOLE_VERSION) >= 220_400 },
  {
    protocol: "iterm2",
    isThere: ({ TERM_PROGRAM, LC_TERMINAL }) =>
      ["iTerm.app", "WezTerm", "mintty"].includes(TERM_PROGRAM ?? "") || LC_TERMINAL === "iTerm2",
  },
  { protocol: "sixel", isThere: ({ TERM }) => /^(?:foot|mlterm|yaft|contour)(?:-|$)/.test(TERM ?? "") },
];

/** The protocol of this terminal; undefined where pictures cannot be shown, or nobody knows. */
export function pictureProtocol({ environment }: Pick<Terminal, "environment">): PictureProtocol | undefined {
  // A multiplexer keeps the signs of the terminal around it and does not pass pictures on.
  if (environment["TMUX"] || environment["STY"] || /^(?:screen|tmux)/.test(environment["TERM"] ?? "")) return undefined;
  return SIGNS.find(({ isThere }) => isThere(environment))?.protocol;
}

const ESCAPE = "\u001b";
const KITTY_CHUNK = 4_096;

/** A PNG as the terminal takes it, `rows` cells high. https://sw.kovidgoyal.net/kitty/graphics-protocol/ */
export function encodeKitty(png: Uint8Array, { rows }: { readonly rows: number }): string {
  const data = Buffer.from(png).toString("base64");
  const chunks = data.match(new RegExp(`.{1,${KITTY_CHUNK}}`, "g")) ?? [];
  return chunks
    .map((chunk, index) => {
      const more = index < chunks.length - 1 ? 1 : 0;
      const keys = index === 0 ? `a=T,f=100,q=2,r=${rows},m=${more}` : `m=${more}`;
      return `${ESCAPE}_G${keys};${chunk}${ESCAPE}\\`;
    })
    .join("");
}

/** https://iterm2.com/documentation-images.html */
export function encodeIterm2(png: Uint8Array, { rows }: { readonly rows: number }): string {
  const data = Buffer.from(png).toString("base64");
  return `${ESCAPE}]1337;File=inline=1;size=${png.byteLength};height=${rows};preserveAspectRatio=1:${data}\u0007`;
}
