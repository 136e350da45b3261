export interface RgbPixels {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel. */
  readonly data: Uint8Array;
}

/** Steps of each colour channel: 6 x 6 x 6 colours are fewer than the 256 that every such terminal has. */
const STEPS = 6;
const BAND = 6;

/**
 * A picture as sixels: six rows of pixels a band, colour after colour, runs shortened.
 * https://vt100.net/docs/vt3xx-gp/chapter14.html
 */
export function encodeSixel({ width, height, data }: RgbPixels): string {
  const colours = new Uint8Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const [red, green, blue] = [0, 1, 2].map((channel) => step(data[pixel * 3 + channel] ?? 0));
    colours[pixel] = ((red ?? 0) * STEPS + (green ?? 0)) * STEPS + (blue ?? 0);
  }
  const used = [...new Set(colours)];
  const palette = used.map((colour) => `#${colour};2;${channelsOf(colour).join(";")}`).join("");
  let bands = "";
  for (let top = 0; top < height; top += BAND) bands += `${encodeBand(colours, { width, height, top })}-`;
  return `\u001bP0;1q"1;1;${width};${height}${palette}${bands}\u001b\\`;
}

const step = (value: number): number => Math.round((value / 255) * (STEPS - 1));

/** Red, green, blue in percent. */
function channelsOf(colour: number): readonly number[] {
  const percent = (value: number) => Math.round((value / (STEPS - 1)) * 100);
  return [Math.floor(colour / (STEPS * STEPS)), Math.floor(colour / STEPS) % STEPS, colour % STEPS].map(percent);
}

interface Band {
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

function encodeBand(colours: Uint8Array, { width, height, top }: Band): string {
  const bits = new Map<number, Uint8Array>();
  for (let row = top; row < Math.min(height, top + BAND); row += 1) {
    for (let column = 0; column < width; column += 1) {
      const colour = colours[row * width + column] ?? 0;
      let columns = bits.get(colour);
      if (columns === undefined) {
        columns = new Uint8Array(width);
        bits.set(colour, columns);
      }
      columns[column] = (columns[column] ?? 0) | (1 << (row - top));
    }
  }
  return [...bits].map(([colour, columns]) => `#${colour}${shorten(columns)}`).join("$");
}

/** `!12~` for twelve equal columns. */
function shorten(columns: Uint8Array): string {
  let text = "";
  for (let at = 0; at < columns.length; ) {
    let end = at + 1;
    while (end < columns.length && columns[end] === columns[at]) end += 1;
    const sign = String.fromCharCode(63 + (columns[at] ?? 0));
    text += end - at > 3 ? `!${end - at}${sign}` : sign.repeat(end - at);
    at = end;
  }
  return text;
}
