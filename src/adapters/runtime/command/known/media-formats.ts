/** How ffmpeg writes a format. */
export interface MediaFormat {
  readonly extension: string;
  /** Arguments between the input and the output. */
  readonly words: readonly string[];
}

const SOUND = ["-map", "0:a:0", "-vn"];
const MOVING = ["-map", "0:v:0", "-map", "0:a:0?"];
/** A picture that stands still. */
export const ONE_FRAME = ["-map", "0:v:0", "-frames:v", "1", "-update", "1"];
const EVEN = ["-vf", "scale=trunc(iw/2)*2:trunc(ih/2)*2", "-pix_fmt", "yuv420p"];
const H264 = [...MOVING, ...EVEN, "-c:v", "libx264", "-preset", "veryfast", "-crf", "23", "-c:a", "aac"];
const VP9 = [...MOVING, ...EVEN, "-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "6", "-c:a", "libopus"];
const PALETTE = "fps=12,scale='min(640,iw)':-1:flags=lanczos,split[a][b];[a]palettegen[p];[b][p]paletteuse";

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  mp3: [...SOUND, "-c:a", "libmp3lame", "-q:a", "2"],
  wav: [...SOUND, "-c:a", "pcm_s16le"],
  flac: [...SOUND, "-c:a", "flac"],
  ogg: [...SOUND, "-c:a", "libvorbis", "-q:a", "5"],
  opus: [...SOUND, "-c:a", "libopus", "-b:a", "96k"],
  m4a: [...SOUND, "-c:a", "aac", "-b:a", "192k"],
  aac: [...SOUND, "-c:a", "aac", "-b:a", "192k"],
  aiff: [...SOUND, "-c:a", "pcm_s16be"],
  mp4: [...H264, "-movflags", "+faststart"],
  mov: H264,
  mkv: H264,
  webm: VP9,
  avi: [...MOVING, ...EVEN, "-c:v", "mpeg4", "-q:v", "4", "-c:a", "libmp3lame"],
  gif: ["-filter_complex", PALETTE, "-loop", "0"],
  png: ONE_FRAME,
  jpg: [...ONE_FRAME, "-q:v", "2"],
  webp: [...ONE_FRAME, "-c:v", "libwebp"],
  bmp: ONE_FRAME,
  tiff: ONE_FRAME,
};
const ALIASES: Readonly<Record<string, string>> = {
  jpeg: "jpg",
  tif: "tiff",
  oga: "ogg",
  vorbis: "ogg",
  wave: "wav",
  aif: "aiff",
  matroska: "mkv",
  quicktime: "mov",
  "mpeg-4": "mp4",
  m4v: "mp4",
};

/** A format by what people call it: `MP3`, `.mp3`, `audio/mp3`; undefined where unknown. */
export function mediaFormat(written: string): MediaFormat | undefined {
  const bare = written
    .trim()
    .toLowerCase()
    .replace(/^(?:audio|video|image)\/|^\./, "");
  const extension = ALIASES[bare] ?? bare;
  const words = FORMATS[extension];
  return words === undefined ? undefined : { extension, words };
}
