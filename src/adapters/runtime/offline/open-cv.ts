import { createRequire } from "node:module";

/** The few functions of OpenCV that are used here; its own types want a browser. */
export interface OpenCv {
  readonly CV_8UC1: number;
  readonly CV_8UC3: number;
  readonly CV_16S: number;
  /** Marks of GrabCut's mask. */
  readonly GC_INIT_WITH_MASK: number;
  matFromArray(rows: number, columns: number, type: number, data: Uint8Array): Mat;
  /** Missing until the library has started. */
  readonly Mat: new () => Mat;
  readonly Size: new (width: number, height: number) => object;
  readonly Rect: new () => object;
  GaussianBlur(source: Mat, target: Mat, size: object, sigma: number): void;
  Sobel(source: Mat, target: Mat, depth: number, x: number, y: number): void;
  Canny(source: Mat, edges: Mat, low: number, high: number, aperture: number, precise: boolean): void;
  HoughLinesP(
    edges: Mat,
    lines: Mat,
    distance: number,
    angle: number,
    votes: number,
    leastLength: number,
    mostGap: number,
  ): void;
  grabCut(
    picture: Mat,
    mask: Mat,
    rectangle: object,
    background: Mat,
    foreground: Mat,
    rounds: number,
    mode: number,
  ): void;
  setRNGSeed(seed: number): void;
  onRuntimeInitialized?: () => void;
}

export interface Mat {
  readonly rows: number;
  readonly data: Uint8Array;
  readonly data16S: Int16Array;
  readonly data32S: Int32Array;
  delete(): void;
}

/** In a holder: the library has a `then` of its own, which a promise would call without end. */
interface Started {
  readonly cv: OpenCv;
}

let starting: Promise<Started> | undefined;

export function startOpenCv(): Promise<Started> {
  starting ??= new Promise((resolve) => {
    const cv: OpenCv = createRequire(import.meta.url)("@techstark/opencv-js");
    if (cv.Mat === undefined) cv.onRuntimeInitialized = () => resolve({ cv });
    else resolve({ cv });
  });
  return starting;
}

/** Runs `body` and frees every matrix that it kept. */
export function withMats<Result>(body: (keep: (mat: Mat) => Mat) => Result): Result {
  const used: Mat[] = [];
  try {
    return body((mat) => {
      used.push(mat);
      return mat;
    });
  } finally {
    for (const mat of used) mat.delete();
  }
}
