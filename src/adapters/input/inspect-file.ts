import { stat } from "node:fs/promises";
import { InputError } from "../../domain/errors.ts";
import type { Caps } from "../../domain/plan.ts";
import { decodeText } from "../../util/decode-text.ts";
import { FileWindow } from "../../util/file-window.ts";
import { mediaTypeByName, nameOfMediaType, normalizeMediaType } from "../../util/media-type-names.ts";

/** A file as it lies on disk, and as people call it. */
export interface FoundFile {
  readonly path: string;
  /** As the user or the plan wrote it. */
  readonly name: string;
}

export interface InspectedFile extends FoundFile {
  /** By content; the name only decides between kinds of text. */
  readonly mediaType: string;
  readonly bytes: number;
}

const HEAD_BYTES = 4_100;

/** Says what a file is, from its head. Refuses what is no file, empty, over the cap, or not what its name promises. */
export async function inspectFile(file: FoundFile, caps: Caps): Promise<InspectedFile> {
  const bytes = await checkedSize(file, caps);
  const head = await readHead(file);
  const actual = await sniff(file, head);
  const claimed = mediaTypeByName(file.name);
  if (claimed !== undefined && !keepsPromise(claimed, actual)) throw brokenPromise(file.name, claimed, actual);
  return { ...file, bytes, mediaType: actual ?? claimed ?? "application/octet-stream" };
}

async function checkedSize({ path, name }: FoundFile, caps: Caps): Promise<number> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(name, error);
  });
  if (found.isDirectory()) {
    throw new InputError("invalid-input", `"${name}" is a folder.`, { hint: "Name the files in it." });
  }
  // Opening a pipe or a device could wait for ever.
  if (!found.isFile()) throw new InputError("invalid-input", `"${name}" is no regular file.`);
  if (found.size === 0) {
    throw new InputError("invalid-input", `"${name}" is empty (0 bytes).`, {
      hint: "Was it copied or saved completely?",
    });
  }
  if (found.size > caps.fileBytes) {
    const [has, most] = [Math.ceil(found.size / 1e6), Math.round(caps.fileBytes / 1e6)];
    throw new InputError("file-too-large", `"${name}" has ${has} MB; at most ${most} MB are allowed.`, {
      hint: "Give a smaller version or a part of it.",
    });
  }
  return found.size;
}

export function unreadable(name: string, error: NodeJS.ErrnoException): InputError {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") {
    return new InputError("file-not-found", `The file "${name}" is not there.`, { cause: error });
  }
  const detail = error.code === "EACCES" || error.code === "EPERM" ? "permission denied" : error.message;
  return new InputError("file-not-allowed", `"${name}" cannot be read: ${detail}.`, { cause: error });
}

async function readHead({ path, name }: FoundFile): Promise<Buffer> {
  try {
    return await FileWindow.use(path, (window) => window.read(0, HEAD_BYTES));
  } catch (error) {
    throw unreadable(name, error as NodeJS.ErrnoException);
  }
}

/** First bytes of the usual kinds, known without loading a library. `.` stands for any byte. */
const SIGNATURES: readonly (readonly [start: string, mediaType: string])[] = [
  ["\x89PNG\r\n\x1a\n", "image/png"],
  ["\xff\xd8\xff", "image/jpeg"],
  ["GIF8", "image/gif"],
  ["RIFF....WEBP", "image/webp"],
  ["RIFF....WAVE", "audio/wav"],
  ["RIFF....AVI ", "video/vnd.avi"],
  ["fLaC", "audio/flac"],
  ["ID3", "audio/mpeg"],
  ["%PDF-", "application/pdf"],
];

async function sniff({ path, name }: FoundFile, head: Buffer): Promise<string | undefined> {
  const start = head.toString("latin1", 0, 16);
  const known = SIGNATURES.find(([signature]) =>
    [...signature].every((character, index) => character === "." || character === start[index]),
  );
  if (known !== undefined) return known[1];
  const text = decodeText(head, { part: true });
  if (text !== undefined) return textMediaType(text, name);
  const { fileTypeFromFile } = await import("file-type");
  const found = await fileTypeFromFile(path).catch(() => undefined);
  return found === undefined ? undefined : normalizeMediaType(found.mime);
}

function textMediaType(text: string, name: string): string {
  const start = text.trimStart().slice(0, 1_000).toLowerCase();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype svg[^>]*>\s*)?<svg[\s>]/s.test(start))
    return "image/svg+xml";
  if (start.startsWith("{\\rtf")) return "application/rtf";
  const claimed = mediaTypeByName(name);
  if (claimed !== undefined && isText(claimed)) return claimed;
  if (/^<!doctype html|^<html[\s>]/.test(start)) return "text/html";
  return "text/plain";
}

const TEXTUAL: ReadonlySet<string> = new Set([
  "application/json",
  "application/xml",
  "application/x-subrip",
  "model/obj",
]);

export function isText(mediaType: string): boolean {
  return mediaType.startsWith("text/") || TEXTUAL.has(mediaType);
}

/** Sound and video share their containers. */
function familyOf(mediaType: string): string {
  if (isText(mediaType)) return "text";
  const family = mediaType.split("/", 1)[0] ?? "";
  return family === "video" ? "audio" : family;
}

/** Whether a file may be called as it is: a JPEG that is named .png does no harm, a text does. */
function keepsPromise(claimed: string, actual: string | undefined): boolean {
  const family = familyOf(claimed);
  // What is named .txt and is a picture is taken for a picture.
  if (family === "text" || claimed === "application/octet-stream") return true;
  return actual !== undefined && familyOf(actual) === family;
}

function brokenPromise(name: string, claimed: string, actual: string | undefined): InputError {
  const promise = `"${name}" is named like a ${nameOfMediaType(claimed)}, but`;
  if (actual === undefined) {
    return new InputError("invalid-input", `${promise} its content is of no known kind.`, {
      hint: "It may be damaged or cut off; open it in another program to see.",
    });
  }
  return new InputError("unsupported-input", `${promise} its content is ${describeMediaType(actual)}.`, {
    hint: `Give a real ${nameOfMediaType(claimed)}, or rename the file to what it is.`,
  });
}

/** A media type with its article: `a PNG picture`, `text`. */
export function describeMediaType(mediaType: string): string {
  const name = nameOfMediaType(mediaType);
  if (name === "text") return name;
  return `${/^(?:[aeiou]|html|svg|mpeg|mp3|xml)/i.test(name) && !/^(?:u)/i.test(name) ? "an" : "a"} ${name}`;
}
