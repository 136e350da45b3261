import type { RunEvent } from "../domain/events.ts";

/** A short run: its start, one result with media, and (unless it is still running) its end. */
export function sampleRun(
  runId: string,
  about: {
    readonly at?: string;
    readonly request?: string;
    readonly conversationId?: string;
    readonly ends?: boolean;
  } = {},
): readonly RunEvent[] {
  const { at = "2026-01-02T03:04:05.678Z", request = "read the picture a.png", ends = true } = about;
  const model = { id: "offline/reader", runtime: "offline" } as const;
  return [
    {
      type: "run-start",
      runId,
      seq: 0,
      at,
      request,
      files: [{ name: "a.png", type: "image", mediaType: "image/png", bytes: 12 }],
      brain: "keyless",
      language: "en",
      ...(about.conversationId === undefined ? {} : { conversationId: about.conversationId }),
    },
    {
      type: "task-end",
      runId,
      seq: 1,
      at,
      taskId: 0,
      attempt: 1,
      model,
      outputs: [
        { type: "text", text: "一行 “line”\nwith a second one \u0001 and 👍" },
        { type: "json", value: { count: 3, nested: [null, 1.5, "x"] } },
        { type: "audio", artifact: { id: "ab".repeat(32), path: "/x/y.wav", mediaType: "audio/wav", bytes: 44 } },
      ],
      durationMs: 1.5,
    },
    ...(ends
      ? [
          {
            type: "run-end",
            runId,
            seq: 2,
            at,
            status: "completed",
            usage: { languageModelCalls: 0, inputTokens: 0, outputTokens: 0 },
            timing: { planMs: 1, totalMs: 2 },
          } as const,
        ]
      : []),
  ];
}
