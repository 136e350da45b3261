/** How much of each pixel belongs to something, 0 to 255, at a place in the picture. */
export interface Mask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

type Plane = Pick<Mask, "width" | "height" | "data">;

/** Smaller parts than this share of the largest are crumbs. */
const CRUMB = 0.06;
/** Smaller holes than this share of the whole are faults. */
const HOLE = 0.004;

/** Takes small parts away that hang together with nothing. */
export function dropCrumbs(plane: Plane): Plane {
  const parts = findParts(plane, 255);
  const largest = Math.max(0, ...parts.map((part) => part.length));
  return paint(
    plane,
    parts.filter((part) => part.length < largest * CRUMB),
    0,
  );
}

/** Closes small holes; a large one may be the handle of a cup. */
export function fillHoles(plane: Plane): Plane {
  const covered = plane.data.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0);
  const holes = findParts(plane, 0).filter((part) => part.length < covered * HOLE);
  return paint(plane, holes, 255);
}

function paint({ data, ...size }: Plane, parts: readonly (readonly number[])[], value: number): Plane {
  const painted = data.slice();
  for (const part of parts) for (const index of part) painted[index] = value;
  return { ...size, data: painted };
}

/** The parts of this value that hang together, as lists of places. */
function findParts({ data, width, height }: Plane, wanted: number): readonly (readonly number[])[] {
  const seen = new Uint8Array(data.length);
  const parts: number[][] = [];
  for (let start = 0; start < data.length; start += 1) {
    if (seen[start] === 1 || data[start] !== wanted) continue;
    const part = [start];
    seen[start] = 1;
    for (let at = 0; at < part.length; at += 1) {
      const index = part[at] ?? 0;
      const x = index % width;
      const next = [x > 0 ? index - 1 : -1, x < width - 1 ? index + 1 : -1, index - width, index + width];
      for (const other of next) {
        if (other < 0 || other >= width * height || seen[other] === 1 || data[other] !== wanted) continue;
        seen[other] = 1;
        part.push(other);
      }
    }
    parts.push(part);
  }
  return parts;
}
