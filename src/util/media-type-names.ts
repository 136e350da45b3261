/** Media type, usual file extension, name for people. The first row of a media type gives its extension, and the other way round. */
const ROWS: readonly (readonly [mediaType: string, extension: string, name: string])[] = [
  ["image/png", "png", "PNG picture"],
  ["image/jpeg", "jpg", "JPEG picture"],
  ["image/jpeg", "jpeg", "JPEG picture"],
  ["image/gif", "gif", "GIF picture"],
  ["image/webp", "webp", "WebP picture"],
  ["image/bmp", "bmp", "BMP picture"],
  ["image/tiff", "tiff", "TIFF picture"],
  ["image/tiff", "tif", "TIFF picture"],
  ["image/avif", "avif", "AVIF picture"],
  ["image/heic", "heic", "HEIC picture"],
  ["image/heif", "heif", "HEIF picture"],
  ["image/jxl", "jxl", "JPEG XL picture"],
  ["image/svg+xml", "svg", "SVG drawing"],
  ["image/x-icon", "ico", "icon"],
  ["audio/wav", "wav", "WAV recording"],
  ["audio/mpeg", "mp3", "MP3 recording"],
  ["audio/flac", "flac", "FLAC recording"],
  ["audio/ogg", "ogg", "Ogg recording"],
  ["audio/ogg", "oga", "Ogg recording"],
  ["audio/opus", "opus", "Opus recording"],
  ["audio/mp4", "m4a", "MPEG-4 recording"],
  ["audio/aac", "aac", "AAC recording"],
  ["audio/aiff", "aiff", "AIFF recording"],
  ["audio/aiff", "aif", "AIFF recording"],
  ["audio/amr", "amr", "AMR recording"],
  ["audio/webm", "weba", "WebM recording"],
  ["video/mp4", "mp4", "MPEG-4 video"],
  ["video/mp4", "m4v", "MPEG-4 video"],
  ["video/webm", "webm", "WebM video"],
  ["video/quicktime", "mov", "QuickTime video"],
  ["video/matroska", "mkv", "Matroska video"],
  ["video/vnd.avi", "avi", "AVI video"],
  ["video/mpeg", "mpg", "MPEG video"],
  ["video/mpeg", "mpeg", "MPEG video"],
  ["video/ogg", "ogv", "Ogg video"],
  ["video/3gpp", "3gp", "3GPP video"],
  ["text/csv", "csv", "CSV table"],
  ["text/tab-separated-values", "tsv", "table"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "Excel workbook"],
  ["application/json", "json", "JSON file"],
  ["application/pdf", "pdf", "PDF"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "Word document"],
  ["application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "PowerPoint presentation"],
  ["application/rtf", "rtf", "RTF document"],
  ["application/epub+zip", "epub", "e-book"],
  ["application/zip", "zip", "ZIP archive"],
  ["application/gzip", "gz", "gzip archive"],
  ["text/html", "html", "HTML page"],
  ["text/html", "htm", "HTML page"],
  ["application/xml", "xml", "XML file"],
  ["text/markdown", "md", "text"],
  ["text/markdown", "markdown", "text"],
  ["application/x-subrip", "srt", "subtitle file"],
  ["text/vtt", "vtt", "subtitle file"],
  ["text/plain", "txt", "text"],
  ["text/plain", "text", "text"],
  ["text/plain", "log", "text"],
  ["text/plain", "rst", "text"],
  ["text/plain", "tex", "text"],
  ["model/gltf-binary", "glb", "3D model"],
  ["model/obj", "obj", "3D model"],
  ["application/octet-stream", "bin", "file of unknown kind"],
];

/** Other spellings of media types, seen in headers and in libraries. */
const ALIASES: Readonly<Record<string, string>> = {
  "image/jpg": "image/jpeg",
  "image/x-ms-bmp": "image/bmp",
  "image/vnd.microsoft.icon": "image/x-icon",
  "audio/x-wav": "audio/wav",
  "audio/wave": "audio/wav",
  "audio/vnd.wave": "audio/wav",
  "audio/mp3": "audio/mpeg",
  "audio/x-flac": "audio/flac",
  "audio/x-m4a": "audio/mp4",
  "audio/m4a": "audio/mp4",
  "video/x-m4v": "video/mp4",
  "video/x-matroska": "video/matroska",
  "video/x-msvideo": "video/vnd.avi",
  "application/ogg": "audio/ogg",
  "text/xml": "application/xml",
  "text/rtf": "application/rtf",
  "application/x-gzip": "application/gzip",
};

const BY_EXTENSION = new Map(ROWS.map(([mediaType, extension]) => [extension, mediaType]));
const BY_MEDIA_TYPE = new Map(
  [...ROWS].reverse().map(([mediaType, extension, name]) => [mediaType, { extension, name }]),
);

/** One spelling for each media type, without its parameters: `audio/x-wav; rate=16000` is `audio/wav`. */
export function normalizeMediaType(mediaType: string): string {
  const bare = (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
  return ALIASES[bare] ?? bare;
}

/** The usual extension, without a dot; `bin` where nothing is known. */
export function extensionOf(mediaType: string): string {
  return BY_MEDIA_TYPE.get(normalizeMediaType(mediaType))?.extension ?? "bin";
}

/** What a file of this name claims to be. */
export function mediaTypeByName(fileName: string): string | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1];
  return extension === undefined ? undefined : BY_EXTENSION.get(extension.toLowerCase());
}

/** A media type in words, without an article: `PNG picture`. */
export function nameOfMediaType(mediaType: string): string {
  const normal = normalizeMediaType(mediaType);
  return BY_MEDIA_TYPE.get(normal)?.name ?? normal;
}
