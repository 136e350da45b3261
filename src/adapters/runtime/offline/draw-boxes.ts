import sharp from "sharp";
import { drawText } from "./draw-text.ts";

export interface LabelledBox {
  readonly label: string;
  /** From 0 to 1; left out of the drawing where absent. */
  readonly score?: number;
  /** In pixels of the picture. */
  readonly box: { readonly xmin: number; readonly ymin: number; readonly xmax: number; readonly ymax: number };
}

/** Colours that stand out on photos and from each other; a label keeps its colour within a picture. */
const COLOURS = ["#ff3b5c", "#00b3ff", "#21c45d", "#ff9500", "#a855f7", "#f5d000", "#14d8c4", "#ff6ad5"];

/** Draws boxes with their labels over an upright picture of this size; PNG or JPEG by the ending of `target`. */
export async function drawBoxes(
  picture: Buffer | string,
  boxes: readonly LabelledBox[],
  target: string,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  const { width, height } = size;
  const line = Math.max(2, Math.round(Math.max(width, height) / 300));
  const letters = Math.max(9, Math.round(Math.max(width, height) / 62));
  const labels = [...new Set(boxes.map(({ label }) => label))];
  const drawn = boxes.map(({ label, score, box }) => {
    const colour = COLOURS[labels.indexOf(label) % COLOURS.length] ?? "#ff3b5c";
    const name = score === undefined ? label : `${label} ${Math.round(score * 100)}%`;
    const text = drawText(name, letters * 0.72, "#fff");
    const tag = { width: text.width + letters, height: letters * 1.5 };
    const x = Math.max(0, Math.min(box.xmin, width - tag.width));
    const y = box.ymin - tag.height >= 0 ? box.ymin - tag.height : Math.min(box.ymin, height - tag.height);
    const frame = `x="${box.xmin.toFixed(1)}" y="${box.ymin.toFixed(1)}" width="${(box.xmax - box.xmin).toFixed(1)}" height="${(box.ymax - box.ymin).toFixed(1)}"`;
    return `<rect ${frame} rx="${line}" fill="none" stroke="#000" stroke-opacity=".45" stroke-width="${line * 1.9}"/>
      <rect ${frame} rx="${line}" fill="none" stroke="${colour}" stroke-width="${line}"/>
      <rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${tag.width.toFixed(1)}" height="${tag.height.toFixed(1)}" rx="${line}" fill="${colour}"/>
      <g transform="translate(${(x + letters / 2).toFixed(1)} ${(y + letters * 0.34).toFixed(1)})">${text.svg}</g>`;
  });
  const overlay = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join("")}</svg>`,
  );
  await sharp(picture)
    .autoOrient()
    .composite([{ input: overlay }])
    .toFile(target);
}
