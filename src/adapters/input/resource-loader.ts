import { existsSync } from "node:fs";
import path from "node:path";
import { InputError } from "../../domain/errors.ts";
import { type Caps, DEFAULT_CAPS } from "../../domain/plan.ts";
import type { ArtifactStore, HistoryResource, LoadOptions, ResourceLoader } from "../../domain/ports.ts";
import { isMedia, type Resource, resourceTypeOf } from "../../domain/resource.ts";
import { describeJson } from "../../util/describe-json.ts";
import type { EgressOptions } from "../../util/egress.ts";
import { mediaTypeByName } from "../../util/media-type-names.ts";
import { schemeOf, withFetched } from "./fetch-source.ts";
import { inspectFile, isText } from "./inspect-file.ts";
import { findAttachment, type LocateContext, locateFile, shorten } from "./locate-file.ts";
import { readAs, type Wanted } from "./read-as.ts";

export interface ResourceLoaderOptions {
  /** The working folder: relative names start here, and files in it may be read. */
  readonly cwd: string;
  readonly artifacts: ArtifactStore;
  readonly caps?: Caps;
  /** Lets URLs lead to private and loopback addresses. Default: false. */
  readonly allowPrivateNetwork?: boolean;
  /** Longest download, in ms. Default 60 000. */
  readonly fetchTimeoutMs?: number;
  /** Instead of the system's resolver of host names. */
  readonly resolve?: EgressOptions["resolve"];
}

/** Nobody's file name is longer; texts are. */
const LONGEST_NAME = 1_024;

/**
 * Turns file names, addresses and references to earlier results into resources, inside the security rules: attachments
 * first, then the conversation, then the working folder, then paths in the user's own words; addresses by `openUrl`.
 */
export function createResourceLoader(options: ResourceLoaderOptions): ResourceLoader {
  const cwd = path.resolve(options.cwd);
  const { artifacts, caps = DEFAULT_CAPS } = options;

  const egress = (signal: AbortSignal): Omit<EgressOptions, "maxBytes"> => ({
    signal,
    ...(options.allowPrivateNetwork === true ? { isAllowedAddress: () => true } : {}),
    ...(options.fetchTimeoutMs === undefined ? {} : { timeoutMs: options.fetchTimeoutMs }),
    ...(options.resolve === undefined ? {} : { resolve: options.resolve }),
  });

  async function loadFile(value: string, wanted: Wanted, context: LocateContext): Promise<Resource> {
    const file = await inspectFile(await locateFile(value, context), caps);
    return await readAs(file, wanted, { artifacts, caps });
  }

  async function loadAddress(value: string, wanted: Wanted, signal: AbortSignal): Promise<Resource> {
    return await withFetched(value, { caps, egress: egress(signal) }, async (found) => {
      const file = await inspectFile(found, caps);
      return await readAs(file, wanted, { artifacts, caps, takeIn: true });
    });
  }

  /** A copy in the user's own folder may have become something else since; the kept one has not. */
  async function withStoredPath(resource: Resource): Promise<Resource> {
    if (!isMedia(resource) || resource.artifact.id === "") return resource;
    const stored = await artifacts.find(resource.artifact.id);
    return stored === undefined ? resource : { ...resource, artifact: { ...resource.artifact, path: stored } };
  }

  async function loadEarlier(earlier: HistoryResource, wanted: Wanted, load: LoadOptions): Promise<Resource> {
    const { number } = earlier;
    const resource = await withStoredPath(earlier.resource);
    if (isMedia(resource) && resource.artifact.id === "") {
      // It could not be read when the conversation was brought back: now the user is told why.
      const { path: file, name = file } = resource.artifact;
      checkStillThere(file, earlier);
      return await loadFile(name, wanted, { cwd, artifacts, load: { ...load, attachments: new Map([[name, file]]) } });
    }
    const types = [wanted.type, ...wanted.accepts];
    if (types.includes(resource.type)) {
      if (isMedia(resource)) checkStillThere(resource.artifact.path, earlier);
      return resource;
    }
    if (resource.type === "json" && types.includes("text")) return { type: "text", text: describeJson(resource.value) };
    if (isMedia(resource)) {
      const { path: file, mediaType, bytes, name = `history:${number}` } = resource.artifact;
      checkStillThere(file, earlier);
      return await readAs({ path: file, mediaType, bytes, name }, wanted, { artifacts, caps });
    }
    throw new InputError(
      "unsupported-input",
      `Number ${number} of this conversation is ${resource.type}, not ${wanted.type}.`,
    );
  }

  /** A text argument: a text, unless it is exactly the name of something. */
  async function loadText(value: string, wanted: Wanted, context: LocateContext): Promise<Resource> {
    const text: Resource = { type: "text", text: value };
    if (value.length > LONGEST_NAME || /[\r\n]/.test(value)) return text;
    if (findAttachment(value, context) !== undefined) return await loadFile(value, wanted, context);
    const claimed = mediaTypeByName(value);
    if (claimed === undefined) return text;
    try {
      return await loadFile(value, wanted, context);
    } catch (error) {
      const isMissing =
        error instanceof InputError && (error.code === "file-not-found" || error.code === "file-not-allowed");
      // "Say hello to README.md" is a sentence; "notes.txt" alone is a file that is missing.
      const isName = !/\s/.test(value) && (isText(claimed) || resourceTypeOf(claimed) === "document");
      if (isMissing && !isName) return text;
      throw error;
    }
  }

  return {
    async load(value: string, wanted: Wanted, load: LoadOptions): Promise<Resource> {
      load.signal.throwIfAborted();
      const context: LocateContext = { cwd, artifacts, load };
      const isAttached = findAttachment(value, context) !== undefined;
      const earlier = isAttached ? undefined : findEarlier(value, load.history);
      if (earlier !== undefined) return await loadEarlier(earlier, wanted, load);
      const isAddress = !isAttached && schemeOf(value) !== undefined && !/\s/.test(value.trim());
      if (isAddress) return await loadAddress(value.trim(), wanted, load.signal);
      if (wanted.type === "text") return await loadText(value, wanted, context);
      if (value.trim() === "") throw new InputError("invalid-input", `The name of the ${wanted.type} is empty.`);
      if (wanted.accepts.includes("text") && !looksLikeFile(value)) return await loadText(value, wanted, context);
      return await loadFile(value, wanted, context);
    },

    async describe(file, { signal }) {
      signal.throwIfAborted();
      if (schemeOf(file) !== undefined) {
        return await withFetched(file, { caps, egress: egress(signal) }, async (found) => {
          const { path: downloaded, mediaType, bytes } = await inspectFile(found, caps);
          const artifact = await artifacts.putFile(downloaded, { mediaType, name: found.name });
          return { name: file, type: resourceTypeOf(mediaType), mediaType, bytes, path: artifact.path };
        });
      }
      const load: LoadOptions = { attachments: new Map(), request: file, history: [], signal };
      const found = await inspectFile(await locateFile(file, { cwd, artifacts, load }), caps);
      const { mediaType, bytes, path: absolute } = found;
      return { name: file, type: resourceTypeOf(mediaType), mediaType, bytes, path: absolute };
    },
  };
}

function findEarlier(value: string, history: readonly HistoryResource[]): HistoryResource | undefined {
  const number = /^history:(\d+)$/.exec(value)?.[1];
  if (number === undefined) return history.findLast(({ name }) => name === value);
  const found = history.find((earlier) => earlier.number === Number(number));
  if (found === undefined) {
    throw new InputError("file-not-found", `There is no number ${number} in this conversation.`, {
      hint: history.length === 0 ? "Nothing was attached or made in it yet." : `It has ${history.length} so far.`,
    });
  }
  return found;
}

function checkStillThere(file: string, { number, name }: HistoryResource): void {
  if (existsSync(file)) return;
  const what = name ?? `number ${number} of this conversation`;
  throw new InputError("file-not-found", `The file of ${shorten(what)} is gone: it was ${file}.`, {
    hint: "Attach it again, or make it anew.",
  });
}

function looksLikeFile(value: string): boolean {
  return (
    value.length <= LONGEST_NAME && !/[\r\n]/.test(value) && (!/\s/.test(value) || mediaTypeByName(value) !== undefined)
  );
}
