import sharp, { type Sharp } from "sharp";
import type { Operation } from "./operation.ts";

/** A decoded picture: three channels, or four with transparency. */
export interface Picture {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

type Kind = Operation["kind"];
type Apply<Of extends Kind> = (
  image: Sharp,
  operation: Extract<Operation, { readonly kind: Of }>,
  picture: Picture,
) => Sharp;

/** Blur and sharpening follow the size of the picture, so that they look alike on all. */
const radiusFor = ({ width, height }: Picture, strength: number) =>
  Math.max(0.6, Math.min(60, (Math.max(width, height) / 160) * strength));

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

/** Brightness as eyes weigh it (ITU-R BT.601), in every channel. */
const GREY: Matrix = [
  [0.299, 0.587, 0.114],
  [0.299, 0.587, 0.114],
  [0.299, 0.587, 0.114],
];
const SEPIA: Matrix = [
  [0.393, 0.769, 0.189],
  [0.349, 0.686, 0.168],
  [0.272, 0.534, 0.131],
];

const TABLE: { readonly [Of in Kind]: Apply<Of> } = {
  enlarge: (image, { factor = 2 }, picture) => scale(image, picture, factor),
  shrink: (image, { factor }, picture) => scale(image, picture, 1 / factor),
  resize: (image, { width, height }) =>
    image.resize({ ...sizeOf(width, height), kernel: "lanczos3", ...(width && height ? { fit: "fill" } : {}) }),
  crop(image, { width, height, ratio }, picture) {
    const size = width !== undefined || height !== undefined ? { width, height } : cut(picture, ratio ?? 1);
    const [wide, high] = [size.width ?? picture.width, size.height ?? picture.height];
    return image.resize({ width: Math.min(wide, picture.width), height: Math.min(high, picture.height), fit: "cover" });
  },
  rotate: (image, { degrees }, { channels }) =>
    image.rotate(degrees, { background: channels === 4 ? { r: 0, g: 0, b: 0, alpha: 0 } : "#fff" }),
  flip: (image, { axis }) => (axis === "vertical" ? image.flip() : image.flop()),
  brightness: (image, { factor }) => image.modulate({ brightness: factor }),
  contrast: (image, { factor }) => image.linear(factor, 128 * (1 - factor)),
  saturation: (image, { factor }) => image.modulate({ saturation: factor }),
  blur: (image, { strength }, picture) => image.blur(radiusFor(picture, strength)),
  sharpen: (image, { strength }) => image.sharpen({ sigma: 1.2, m1: 0.5 * strength, m2: 2.5 * strength }),
  grayscale: (image) => image.recomb(GREY),
  sepia: (image) => image.recomb(SEPIA),
  invert: (image) => image.negate({ alpha: false }),
  denoise: (image) => image.median(3),
  enhance: (image) => image.normalise({ lower: 0.5, upper: 99.5 }).sharpen({ sigma: 1, m1: 0.3, m2: 1.5 }),
};

/** Does one thing to a picture. */
export async function applyOperation(picture: Picture, operation: Operation): Promise<Picture> {
  const { data, width, height, channels } = picture;
  const image = sharp(data, { raw: { width, height, channels } });
  const apply = TABLE[operation.kind] as Apply<Kind>;
  const done = apply(image, operation, picture).toColourspace("srgb");
  const result = await done.raw().toBuffer({ resolveWithObject: true });
  const count = result.info.channels;
  return { data: result.data, width: result.info.width, height: result.info.height, channels: count === 4 ? 4 : 3 };
}

/** The size after an operation, for checking before it is done. */
export function sizeAfter({ width, height }: Picture, operation: Operation): number {
  if (operation.kind === "enlarge") return width * height * (operation.factor ?? 2) ** 2;
  if (operation.kind === "resize") {
    const wide = operation.width ?? ((operation.height ?? height) * width) / height;
    return wide * (operation.height ?? (wide * height) / width);
  }
  return operation.kind === "rotate" ? width * height * 2 : width * height;
}

function scale(image: Sharp, { width, height }: Picture, factor: number): Sharp {
  const size = [width, height].map((side) => Math.max(1, Math.round(side * factor)));
  return image.resize({ width: size[0] ?? 1, height: size[1] ?? 1, fit: "fill", kernel: "lanczos3" });
}

function sizeOf(width: number | undefined, height: number | undefined) {
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}

/** The largest middle part of this shape. */
function cut({ width, height }: Picture, ratio: number) {
  return width / height > ratio
    ? { width: Math.round(height * ratio), height }
    : { width, height: Math.round(width / ratio) };
}
