import { writeFile } from "node:fs/promises";
import path from "node:path";
import { ExpertError } from "../../../../../domain/errors.ts";
import { encodeWav } from "../../../../../util/wav.ts";
import { decodeAudio, soundOf } from "../../decode-audio.ts";
import type { Expert, ExpertJob, ExpertValue } from "../../expert.ts";
import { openPicture, pictureOf, readable } from "../../picture/picture-input.ts";
import { PICTURE_FORMATS, pictureFormat } from "./picture-formats.ts";

/** Changes the format of a picture, and makes WAV of a recording. */
const converter: Expert = {
  async run(job, { outputFolder }) {
    const format = String(job.parameters["format"] ?? "")
      .trim()
      .toLowerCase()
      .replace(/^(?:audio|image)\/|^\./, "");
    const input = job.inputs["media"];
    const medium = Array.isArray(input) ? input[0] : input;
    return [
      medium?.type === "image"
        ? await convertPicture(job, format, outputFolder)
        : await convertRecording(job, format, outputFolder),
    ];
  },
};

async function convertPicture(job: ExpertJob, name: string, folder: string): Promise<ExpertValue> {
  const format = pictureFormat(name);
  if (format === undefined) throw unknown(name, Object.keys(PICTURE_FORMATS).join(", "));
  const picture = pictureOf(job);
  const target = path.join(folder, `converted.${format.extension}`);
  await readable(picture, () => {
    const opened = openPicture(picture);
    return format.write(format.isOpaque ? opened.flatten({ background: "#fff" }) : opened).toFile(target);
  });
  return { type: "image", path: target, mediaType: format.mediaType };
}

async function convertRecording(job: ExpertJob, format: string, folder: string): Promise<ExpertValue> {
  const file = soundOf(job);
  if (format !== "wav" && format !== "wave") throw unknown(format, "WAV of recordings, and pictures of pictures");
  const target = path.join(folder, "converted.wav");
  await writeFile(target, encodeWav(await decodeAudio(file, { mono: false })));
  return { type: "audio", path: target, mediaType: "audio/wav" };
}

function unknown(format: string, known: string): ExpertError {
  return new ExpertError("unsupported-input", `The format "${format}" cannot be written here; it writes ${known}`, {
    hint: "ffmpeg, where it is installed, writes MP3, FLAC, Ogg, MP4 and many more.",
  });
}

export default converter;
