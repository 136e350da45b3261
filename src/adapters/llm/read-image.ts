import { readFile } from "node:fs/promises";
import type { Artifact } from "../../domain/resource.ts";

/** What all providers take as it is. */
const PLAIN_TYPES = new Set(["image/png", "image/jpeg", "image/webp"]);
const PLAIN_BYTES = 1_500_000;
/** Providers shrink larger pictures themselves, and bill or refuse by the bytes. */
const LONGEST_SIDE = 1568;

/** A picture as a model takes it: small enough, upright, in a common format. */
export async function readImage(
  artifact: Artifact,
): Promise<{ readonly image: Uint8Array; readonly mediaType: string }> {
  if (PLAIN_TYPES.has(artifact.mediaType) && artifact.bytes <= PLAIN_BYTES) {
    return { image: await readFile(artifact.path), mediaType: artifact.mediaType };
  }
  const { default: sharp } = await import("sharp");
  const image = await sharp(artifact.path, { limitInputPixels: 50_000_000 })
    .rotate()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 85 })
    .toBuffer();
  return { image, mediaType: "image/jpeg" };
}
