import type { IncomingMessage } from "node:http";

/** One call as the server received it. */
export interface ReceivedCall {
  /** From 0. */
  readonly index: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly model: string;
  readonly stream: boolean;
  readonly maxOutputTokens: number | undefined;
  /** What the call is for, by how our prompts begin; `other` for foreign ones. */
  readonly purpose: "plan" | "select" | "respond" | "task" | "other";
  readonly system: string;
  /** Of the last user message. */
  readonly user: string;
  /** Everything that is billed as input: messages and schema, as one text. */
  readonly prompt: string;
}

const LARGEST_BODY = 50_000_000;

/** How the system prompts of the stages begin. */
const BEGINNINGS = [
  ["plan", /^You plan\b/],
  ["select", /^You choose\b/],
  ["respond", /^You (?:answer|continue)\b/],
  ["task", /^You work\b/],
] as const;

export async function readCall(request: IncomingMessage, index: number): Promise<ReceivedCall> {
  const body = JSON.parse(await readBody(request)) as Record<string, unknown>;
  const messages = (Array.isArray(body["messages"]) ? body["messages"] : []) as readonly Record<string, unknown>[];
  const system = [
    textOf(body["system"]),
    ...messages.filter(({ role }) => role === "system" || role === "developer").map(({ content }) => textOf(content)),
  ]
    .filter((text) => text !== "")
    .join("\n");
  const user = textOf(messages.findLast(({ role }) => role === "user")?.["content"]);
  const format = body["response_format"] ?? body["output_format"];
  const maxTokens = body["max_tokens"] ?? body["max_completion_tokens"];
  return {
    index,
    path: request.url ?? "",
    headers: request.headers,
    body,
    model: String(body["model"] ?? ""),
    stream: body["stream"] === true,
    maxOutputTokens: typeof maxTokens === "number" ? maxTokens : undefined,
    purpose: BEGINNINGS.find(([, pattern]) => pattern.test(system))?.[0] ?? "other",
    system,
    user,
    prompt: [
      textOf(body["system"]),
      ...messages.map(({ content }) => textOf(content)),
      format === undefined ? "" : JSON.stringify(format),
    ]
      .filter((text) => text !== "")
      .join("\n"),
  };
}

/** The text of a message's content, which is a string or a list of parts. */
function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.map((part: { readonly text?: unknown }) => (typeof part.text === "string" ? part.text : "")).join("");
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LARGEST_BODY) throw new Error("the call is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
