import { type Glyphs, glyphsFor } from "./view/glyphs.ts";
import type { PaintOptions } from "./view/paint.ts";

/** Where a command reads and writes, and what it may know of its surroundings. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
}

/** What one of the two outputs can show. */
export interface Screen extends PaintOptions {
  readonly stream: NodeJS.WriteStream;
  readonly isTerminal: boolean;
  /** Cells; undefined where the output is no terminal and nothing is to be cut. */
  readonly width: number | undefined;
  readonly rows: number | undefined;
  readonly glyphs: Glyphs;
}

export function screenOf(stream: NodeJS.WriteStream, { environment, platform }: Terminal): Screen {
  const isTerminal = stream.isTTY === true;
  return {
    stream,
    isTerminal,
    // A pseudo-terminal that was given no size says 0.
    width: isTerminal ? stream.columns || 80 : undefined,
    rows: isTerminal ? stream.rows || 24 : undefined,
    color: wantsColor(isTerminal, environment),
    glyphs: glyphsFor(isUnicode(environment, platform)),
  };
}

/** https://no-color.org: set and not empty means no colour; https://force-color.org the contrary. */
function wantsColor(isTerminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0") return true;
  return isTerminal && TERM !== "dumb";
}

function isUnicode({ TERM, WT_SESSION, TERM_PROGRAM }: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (platform === "win32") return WT_SESSION !== undefined || TERM_PROGRAM === "vscode";
  return TERM !== "linux" && TERM !== "dumb";
}
