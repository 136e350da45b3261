import { ExpertError } from "../../../domain/errors.ts";
import { nameOfMediaType } from "../../../util/media-type-names.ts";

/** The reader of ffmpeg for each kind of file. */
const DEMUXERS: Readonly<Record<string, string>> = {
  "audio/wav": "wav",
  "audio/mpeg": "mp3",
  "audio/flac": "flac",
  "audio/ogg": "ogg",
  "audio/opus": "ogg",
  "audio/mp4": "mov",
  "audio/aac": "aac",
  "audio/aiff": "aiff",
  "audio/amr": "amr",
  "audio/webm": "matroska",
  "video/mp4": "mov",
  "video/quicktime": "mov",
  "video/3gpp": "mov",
  "video/webm": "matroska",
  "video/matroska": "matroska",
  "video/vnd.avi": "avi",
  "video/mpeg": "mpeg",
  "video/ogg": "ogg",
  "image/gif": "gif",
  "image/png": "image2",
  "image/jpeg": "image2",
  "image/webp": "image2",
  "image/bmp": "image2",
  "image/tiff": "image2",
};

/** Media types that ffmpeg is given here. */
export const FFMPEG_MEDIA_TYPES: readonly string[] = Object.keys(DEMUXERS);

/**
 * The arguments that open a file. The kind of the file decides how it is read: left to guess, ffmpeg would take a
 * playlist for a video and follow the paths and addresses in it.
 */
export function ffmpegInput(file: string, mediaType: string): readonly string[] {
  const demuxer = DEMUXERS[mediaType];
  if (demuxer === undefined) {
    throw new ExpertError("unsupported-input", `ffmpeg is not given files of this kind: ${nameOfMediaType(mediaType)}`);
  }
  const literal = demuxer === "image2" ? ["-pattern_type", "none"] : [];
  return ["-protocol_whitelist", "file", "-f", demuxer, ...literal, "-i", file];
}
