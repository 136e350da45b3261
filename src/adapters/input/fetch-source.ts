import { createWriteStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { type ErrorCode, InputError } from "../../domain/errors.ts";
import type { Caps } from "../../domain/plan.ts";
import { EgressError, type EgressFault, type EgressOptions, openUrl } from "../../util/egress.ts";
import { extensionOf, mediaTypeByName } from "../../util/media-type-names.ts";
import type { FoundFile } from "./inspect-file.ts";
import { shorten } from "./locate-file.ts";

/** Addresses, as opposed to file names (`C:\x` is one). */
const ADDRESS = /^([a-z][a-z0-9+.-]+):/i;
const NO_FETCH: ReadonlySet<string> = new Set(["file", "history"]);

/** The scheme of a value that is an address to fetch from, or a `data:` URL. */
export function schemeOf(value: string): string | undefined {
  const scheme = ADDRESS.exec(value)?.[1]?.toLowerCase();
  if (scheme === undefined || NO_FETCH.has(scheme)) return undefined;
  return scheme === "data" || value.startsWith("//", scheme.length + 1) ? scheme : undefined;
}

/**
 * Brings what an address leads to into a file of its own, which is gone once `body` is done with it.
 */
export async function withFetched<Result>(
  address: string,
  options: { readonly caps: Caps; readonly egress: Omit<EgressOptions, "maxBytes"> },
  body: (file: FoundFile) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-"));
  try {
    const file = path.join(folder, "download");
    const name =
      schemeOf(address) === "data"
        ? await decodeDataUrl(address, file, options.caps)
        : await download(address, file, options);
    return await body({ path: file, name });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const CODES: Readonly<Record<EgressFault, ErrorCode>> = {
  blocked: "blocked-url",
  failed: "fetch-failed",
  "too-large": "file-too-large",
  timeout: "fetch-failed",
};

async function download(
  address: string,
  file: string,
  { caps, egress }: { readonly caps: Caps; readonly egress: Omit<EgressOptions, "maxBytes"> },
): Promise<string> {
  try {
    const response = await openUrl(address, { ...egress, maxBytes: caps.fileBytes });
    try {
      await pipeline(response.body, createWriteStream(file));
      return nameOf(response.url, response.mediaType);
    } finally {
      await response.close();
    }
  } catch (error) {
    if (!(error instanceof EgressError)) throw error;
    const isPrivate = error.fault === "blocked" && error.message.includes("private or loopback");
    throw new InputError(CODES[error.fault], `${error.message}.`, {
      hint: isPrivate ? "--allow-private-network lifts this." : undefined,
      cause: error,
    });
  }
}

/** A file name for what was downloaded: from the address, or by what the server says that it is. */
function nameOf(url: string, mediaType: string): string {
  const last = path.posix.basename(new URL(url).pathname);
  const name = last === "" ? new URL(url).hostname : decodeName(last);
  if (mediaTypeByName(name) !== undefined || mediaType === "") return name;
  // A wrong claim of the server must not turn into a wrong promise of the name.
  return mediaType.startsWith("text/") || /json|xml/.test(mediaType) ? `${name}.${extensionOf(mediaType)}` : name;
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name).replace(/[\\/\0]/g, "_");
  } catch {
    return name;
  }
}

async function decodeDataUrl(address: string, file: string, caps: Caps): Promise<string> {
  const match = /^data:([^,]*?)(;base64)?,([\s\S]*)$/i.exec(address);
  if (match === null) throw new InputError("invalid-input", `"${shorten(address)}" is no valid data: URL.`);
  const [, mediaType = "", base64, payload = ""] = match;
  if (payload.length > caps.fileBytes * 1.4) throw new InputError("file-too-large", "The data: URL is too large.");
  const data = base64 === undefined ? Buffer.from(decodePercent(payload)) : Buffer.from(payload, "base64");
  await writeFile(file, data);
  return mediaType.startsWith("text/") ? `data.${extensionOf(mediaType)}` : "data";
}

function decodePercent(payload: string): string {
  try {
    return decodeURIComponent(payload);
  } catch (error) {
    throw new InputError("invalid-input", "The data: URL is not percent-encoded as it must be.", { cause: error });
  }
}
