import { lookup as resolveName } from "node:dns/promises";
import { isIP } from "node:net";
import { isPublicAddress } from "./public-address.ts";

export type EgressFault = "blocked" | "failed" | "too-large" | "timeout";

/** A URL was not fetched. The message never repeats credentials or a query. */
export class EgressError extends Error {
  readonly fault: EgressFault;

  constructor(fault: EgressFault, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "EgressError";
    this.fault = fault;
  }
}

export interface EgressOptions {
  readonly signal: AbortSignal;
  /** Of the decoded body. */
  readonly maxBytes: number;
  /** For all of it, redirects and body included, in ms. Default 60 000. */
  readonly timeoutMs?: number;
  /** Which addresses may be connected to. Default: public ones. */
  readonly isAllowedAddress?: (address: string) => boolean;
  /** All addresses of a host name. Default: the system's resolver. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

export interface Download {
  /** Where it came from, after redirects, for people: without query and credentials. */
  readonly url: string;
  /** As the server claims it; empty where it does not. */
  readonly mediaType: string;
  /** Can be read once; ends with an `EgressError` where a cap is reached. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of the connection; to be called in any case. */
  close(): Promise<void>;
}

const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * The one way out for URLs that a user or a model gave: http and https only, allowed addresses only (literals, every
 * address of a name at the moment of connecting, each redirect hop), no credentials, caps on bytes and time.
 */
export async function openUrl(address: string, options: EgressOptions): Promise<Download> {
  const timeoutMs = options.timeoutMs ?? 60_000;
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = AbortSignal.any([options.signal, timeout]);
  let url = checkUrl(address, options);
  const { Agent, fetch } = await import("undici");
  const dispatcher = new Agent({ connect: { lookup: createLookup(options) } });
  const close = () => dispatcher.destroy();
  const explain = (error: unknown): unknown => {
    if (options.signal.aborted) return options.signal.reason;
    if (timeout.aborted) return new EgressError("timeout", `${show(url)} took longer than ${timeoutMs / 1_000} s`);
    return toEgressError(error, url);
  };
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      signal.throwIfAborted();
      const headers = { "user-agent": "hugginggpt", accept: "*/*" };
      const response = await fetch(url, { dispatcher, redirect: "manual", signal, headers });
      const location = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
      if (location !== null) {
        await response.body?.cancel();
        url = checkUrl(location, options, url);
        continue;
      }
      if (!response.ok) {
        throw new EgressError("failed", `${show(url)} answered ${response.status} ${response.statusText}`.trimEnd());
      }
      return {
        url: show(url),
        mediaType: response.headers.get("content-type") ?? "",
        body: capBytes(response.body ?? [], options.maxBytes, url, explain),
        close,
      };
    }
    throw new EgressError("failed", `${show(url)} redirects more than ${MAX_REDIRECTS} times`);
  } catch (error) {
    await close();
    throw explain(error);
  }
}

/** Checks what can be seen in the URL itself. */
function checkUrl(address: string, options: EgressOptions, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new EgressError("failed", "The address is no valid URL");
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new EgressError("blocked", `Only http and https addresses are fetched, not ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new EgressError("blocked", `${show(url)} holds a user name or password, which would be sent along`);
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // A literal address is connected to without asking the resolver.
  if (isIP(host) !== 0 && !isAllowed(host, options)) throw blocked(show(url), host);
  return url;
}

function isAllowed(address: string, { isAllowedAddress = isPublicAddress }: EgressOptions): boolean {
  return isAllowedAddress(address);
}

function blocked(what: string, address: string): EgressError {
  return new EgressError("blocked", `${what} lies on a private or loopback address (${address})`);
}

type LookupCallback = (error: Error | null, addresses: { address: string; family: number }[]) => void;

/** The resolver of the connection itself: what was checked is what is connected to. */
function createLookup(options: EgressOptions) {
  const { resolve = resolveAll } = options;
  return (host: string, _lookup: unknown, callback: LookupCallback): void => {
    resolve(host).then(
      (addresses) => {
        const refused = addresses.find((address) => !isAllowed(address, options));
        if (refused !== undefined) callback(blocked(host, refused), []);
        else
          callback(
            null,
            addresses.map((address) => ({ address, family: isIP(address) })),
          );
      },
      (error: Error) => callback(error, []),
    );
  };
}

async function resolveAll(host: string): Promise<readonly string[]> {
  return (await resolveName(host, { all: true })).map(({ address }) => address);
}

async function* capBytes(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
  url: URL,
  explain: (error: unknown) => unknown,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) {
        throw new EgressError("too-large", `${show(url)} is larger than ${Math.round(maxBytes / 1e6)} MB`);
      }
      yield chunk;
    }
  } catch (error) {
    throw explain(error);
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host, or no network",
  EAI_AGAIN: "the host name cannot be looked up; is there a network?",
  ECONNREFUSED: "nothing answers there",
  ECONNRESET: "the connection broke off",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "there is no network",
  ETIMEDOUT: "the host does not answer",
  UND_ERR_CONNECT_TIMEOUT: "the host does not answer",
  UND_ERR_SOCKET: "the connection broke off",
};

function toEgressError(error: unknown, url: URL): EgressError {
  for (let link: unknown = error; link instanceof Error; link = link.cause) {
    if (link instanceof EgressError) return link;
  }
  const cause = (error instanceof Error && error.cause) || error;
  const { code = "", message = String(cause) } = cause as { readonly code?: string; readonly message?: string };
  return new EgressError("failed", `${show(url)} cannot be fetched: ${CAUSES[code] ?? message}`, { cause: error });
}

function show({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}
