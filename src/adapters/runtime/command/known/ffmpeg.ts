import { ExpertError } from "../../../../domain/errors.ts";
import type { ExpertInput, ExpertTask } from "../../../../domain/ports.ts";
import { isMedia, type MediaResource, type Resource } from "../../../../domain/resource.ts";
import { mediaTypeByName, nameOfMediaType } from "../../../../util/media-type-names.ts";
import type { CommandTemplate } from "../command-expert.ts";
import { FFMPEG_MEDIA_TYPES, ffmpegInput } from "../ffmpeg-input.ts";
import { type KnownProgram, toExpert } from "./known-program.ts";
import { type MediaFormat, mediaFormat, ONE_FRAME } from "./media-formats.ts";

const QUIET = ["-nostdin", "-hide_banner", "-v", "error", "-y"];
/** `-shortest` alone lets a standing picture run on for seconds after the sound. */
const END_WITH_SOUND = ["-shortest", "-fflags", "+shortest", "-max_interleave_delta", "100M"];
/** Even sides, as H.264 wants them, and no larger than a screen. */
const FIT_SCREEN =
  "scale=w='min(1920,iw)':h='min(1080,ih)':force_original_aspect_ratio=decrease,scale=trunc(iw/2)*2:trunc(ih/2)*2";

/** Changes formats, and makes a video of a picture and a sound. */
export const FFMPEG: KnownProgram = {
  name: "ffmpeg",
  binaries: ["ffmpeg"],
  tasks: ["media-conversion", "image-to-video"],
  install: "install ffmpeg (Debian, Ubuntu: apt-get install ffmpeg; macOS: brew install ffmpeg)",
  remedies: {
    "media-conversion": "to change the format of recordings, videos and pictures",
    "image-to-video": "for a video of a picture with a recording",
  },
  async open({ program, settings }) {
    const limits = { timeoutSeconds: 900, memoryMegabytes: 1_500 };
    const licence = "LGPL-2.1 or GPL-2.0 by build, run as a program of its own";
    return [
      toExpert(
        {
          id: "command/ffmpeg",
          tasks: ["media-conversion"],
          description:
            "Changes the format of a recording, a video or a picture; takes the sound out of a video (FFmpeg)",
          quality: 90,
          mediaTypes: FFMPEG_MEDIA_TYPES,
          licence,
        },
        limits,
        settings,
        (task) => convert(program, task),
      ),
      toExpert(
        {
          id: "command/ffmpeg-video",
          tasks: ["image-to-video"],
          description: "Makes a video of a picture and a recording: the picture stands while the sound plays (FFmpeg)",
          limits: "needs a recording; it makes nothing move",
          quality: 50,
          mediaTypes: FFMPEG_MEDIA_TYPES.filter((mediaType) => mediaType !== "image/gif"),
          licence,
        },
        limits,
        settings,
        (task) => combine(program, task),
      ),
    ];
  },
};

function convert(program: string, task: ExpertTask): CommandTemplate {
  const medium = mediumOf(task.inputs["media"]);
  const format = mediaFormat(String(task.parameters["format"] ?? ""));
  if (medium === undefined) throw new ExpertError("invalid-input", "There is no file to convert", { final: true });
  if (format === undefined) {
    throw new ExpertError("unsupported-input", `The format "${task.parameters["format"]}" is not known here`, {
      hint: "mp3, wav, flac, ogg, opus, m4a, aac, mp4, webm, mkv, mov, avi, gif, png, jpg, webp, bmp and tiff are.",
    });
  }
  refuseImpossible(medium, format);
  const isStill = medium.type === "image" && medium.artifact.mediaType !== "image/gif";
  const words = isStill && format.extension === "gif" ? ONE_FRAME : format.words;
  return {
    argv: [program, ...QUIET, ...ffmpegInput("{media}", medium.artifact.mediaType), ...words, "{output}"],
    outputs: [{ from: "file", name: `converted.${format.extension}` }],
    emptyMessage: "the file holds nothing that this format can hold",
  };
}

/** What no program could make out of it. */
function refuseImpossible({ artifact }: MediaResource, format: MediaFormat): void {
  const from = artifact.mediaType.split("/", 1)[0];
  const to = mediaTypeByName(`x.${format.extension}`)?.split("/", 1)[0];
  const isAnimation = artifact.mediaType === "image/gif";
  const isPossible = from === "video" || from === to || (isAnimation && to !== "audio");
  if (isPossible) return;
  const name = nameOfMediaType(artifact.mediaType);
  throw new ExpertError("unsupported-input", `This ${name} cannot become ${format.extension}`, {
    final: true,
    hint:
      from === "audio" && to === "video"
        ? "A picture and a recording together make a video: ask for a video of both."
        : undefined,
  });
}

function combine(program: string, task: ExpertTask): CommandTemplate {
  const image = mediumOf(task.inputs["image"]);
  const audio = mediumOf(task.inputs["audio"]);
  if (image === undefined) throw new ExpertError("invalid-input", "There is no picture", { final: true });
  if (audio === undefined) {
    throw new ExpertError(
      "unsupported-input",
      "ffmpeg makes a video of a picture and a recording; it makes nothing move",
      {
        hint: "Add a recording, or set up a model that makes moving pictures.",
      },
    );
  }
  const encode = ["-c:v", "libx264", "-preset", "veryfast", "-tune", "stillimage", "-pix_fmt", "yuv420p"];
  return {
    argv: [
      program,
      ...QUIET,
      ...["-loop", "1", "-framerate", "10"],
      ...ffmpegInput("{image}", image.artifact.mediaType),
      ...ffmpegInput("{audio}", audio.artifact.mediaType),
      ...["-map", "0:v:0", "-map", "1:a:0", "-vf", FIT_SCREEN],
      ...encode,
      ...["-c:a", "aac", "-b:a", "160k", ...END_WITH_SOUND, "-movflags", "+faststart", "{output}"],
    ],
    outputs: [{ from: "file", name: "video.mp4" }],
  };
}

function mediumOf(input: ExpertInput | undefined): MediaResource | undefined {
  const resources: readonly Resource[] = input === undefined ? [] : [input].flat();
  return resources.find(isMedia);
}
