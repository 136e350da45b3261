type Finish = "stop" | "length" | "refusal";
interface About {
  readonly model: string;
  readonly usage: { readonly input: number; readonly output: number };
}
interface Ended extends About {
  readonly finish: Finish;
}

/** One provider's way of speaking, in the parts that a scripted answer needs. */
export interface Wire {
  readonly path: string;
  whole(answer: Ended & { readonly text: string }): object;
  open(about: About): string;
  delta(text: string, model: string): string;
  close(ended: Ended): string;
  error(status: number, message: string): object;
  errorEvent(message: string): string;
}

const data = (value: unknown) => `data: ${typeof value === "string" ? value : JSON.stringify(value)}\n\n`;
const event = (value: { readonly type: string } & Record<string, unknown>) => `event: ${value.type}\n${data(value)}`;

const OPENAI_FINISH: Readonly<Record<Finish, string>> = { stop: "stop", length: "length", refusal: "content_filter" };
const ANTHROPIC_FINISH: Readonly<Record<Finish, string>> = {
  stop: "end_turn",
  length: "max_tokens",
  refusal: "refusal",
};

const openaiUsage = ({ input, output }: About["usage"]) => ({
  prompt_tokens: input,
  completion_tokens: output,
  total_tokens: input + output,
});
const chunk = (model: string, delta: object, finish: string | null = null, usage?: object) =>
  data({
    id: "chatcmpl-scripted",
    object: "chat.completion.chunk",
    created: 0,
    model,
    choices: [{ index: 0, delta, finish_reason: finish }],
    ...(usage === undefined ? {} : { usage }),
  });

const openai: Wire = {
  path: "/chat/completions",
  whole: ({ text, finish, usage, model }) => ({
    id: "chatcmpl-scripted",
    object: "chat.completion",
    created: 0,
    model,
    choices: [{ index: 0, message: { role: "assistant", content: text }, finish_reason: OPENAI_FINISH[finish] }],
    usage: openaiUsage(usage),
  }),
  open: ({ model }) => chunk(model, { role: "assistant", content: "" }),
  delta: (text, model) => chunk(model, { content: text }),
  close: ({ finish, usage, model }) => chunk(model, {}, OPENAI_FINISH[finish], openaiUsage(usage)) + data("[DONE]"),
  error: (status, message) => ({ error: { message, type: "scripted", code: status } }),
  errorEvent: (message) => data({ error: { message, type: "server_error" } }),
};

const anthropic: Wire = {
  path: "/messages",
  whole: ({ text, finish, usage, model }) => ({
    id: "msg_scripted",
    type: "message",
    role: "assistant",
    model,
    content: [{ type: "text", text }],
    stop_reason: ANTHROPIC_FINISH[finish],
    stop_sequence: null,
    usage: { input_tokens: usage.input, output_tokens: usage.output },
  }),
  open: ({ usage, model }) =>
    event({
      type: "message_start",
      message: {
        id: "msg_scripted",
        type: "message",
        role: "assistant",
        model,
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: usage.input, output_tokens: 1 },
      },
    }) + event({ type: "content_block_start", index: 0, content_block: { type: "text", text: "" } }),
  delta: (text) => event({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } }),
  close: ({ finish, usage }) =>
    event({ type: "content_block_stop", index: 0 }) +
    event({
      type: "message_delta",
      delta: { stop_reason: ANTHROPIC_FINISH[finish], stop_sequence: null },
      usage: { output_tokens: usage.output },
    }) +
    event({ type: "message_stop" }),
  error: (status, message) => ({
    type: "error",
    error: { type: status === 529 ? "overloaded_error" : "scripted_error", message },
  }),
  errorEvent: (message) => event({ type: "error", error: { type: "overloaded_error", message } }),
};

export const WIRES: readonly Wire[] = [openai, anthropic];
