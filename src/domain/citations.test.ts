import { describe, expect, it } from "vitest";
import { formatCitation, renderCitations, renderResponse } from "./citations.ts";

const speech = { id: "ab".repeat(32), path: "/out/speech.wav", mediaType: "audio/wav", bytes: 1 };

describe("citations of files in an answer", () => {
  it("become what whoever shows the answer makes of them", () => {
    const text = `Listen: [speech](${formatCitation(speech)}) or ${formatCitation(speech)}.`;
    expect(renderCitations(text, [speech], ({ path }) => path)).toBe(
      "Listen: [speech](/out/speech.wav) or /out/speech.wav.",
    );
  });

  it("stay where no file has the id", () => {
    const text = `artifact:${"cd".repeat(32)}`;
    expect(renderCitations(text, [speech], () => "x")).toBe(text);
  });

  it("of a run are shown by their paths", () => {
    const tasks = [{ outputs: [{ type: "audio", artifact: speech } as const] }];
    expect(renderResponse({ response: `In ${formatCitation(speech)}`, tasks })).toBe("In /out/speech.wav");
  });
});
