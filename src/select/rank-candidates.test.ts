import { describe, expect, it } from "vitest";
import type { ModelCard } from "../domain/model.ts";
import { rankCandidates } from "./rank-candidates.ts";

const card = (id: string, runtime: ModelCard["runtime"], more: Partial<ModelCard> = {}): ModelCard => ({
  id,
  runtime,
  tasks: ["text-to-speech"],
  description: "",
  ...more,
});
const idsOf = (models: readonly ModelCard[], options: Parameters<typeof rankCandidates>[1] = { topK: 9 }) =>
  rankCandidates(models, options).map(({ model }) => model.id);

describe("ranking", () => {
  const flite = card("offline/flite", "offline", { quality: 60 });
  const found = card("command/espeak-ng", "command", { quality: 40, detected: true });
  const own = card("command/mine", "command");
  const remote = card("owner/speech", "huggingface", { downloads: 1_000 });

  it("puts what the user set up first, and what was only found behind the offline pack", () => {
    expect(idsOf([found, remote, flite, own])).toEqual([
      "command/mine",
      "offline/flite",
      "command/espeak-ng",
      "owner/speech",
    ]);
  });

  it("follows an order of runtimes that somebody gives, and puts those left out behind it", () => {
    expect(idsOf([found, remote, flite], { topK: 9, runtimeOrder: ["huggingface", "command"] })).toEqual([
      "owner/speech",
      "command/espeak-ng",
      "offline/flite",
    ]);
  });

  it("ranks models of a runtime by downloads, then by declared quality, and keeps the first K", () => {
    const models = [
      card("a", "huggingface", { downloads: 5 }),
      card("b", "huggingface", { downloads: 50 }),
      card("c", "huggingface", { quality: 90 }),
    ];
    expect(idsOf(models, { topK: 2 })).toEqual(["b", "a"]);
  });

  it("fault 1: ranks Hub models by downloads, whatever their likes", () => {
    const liked = card("owner/liked", "huggingface", { downloads: 10, likes: 9_000 });
    const used = card("owner/used", "huggingface", { downloads: 90_000, likes: 1 });
    expect(idsOf([liked, used])).toEqual(["owner/used", "owner/liked"]);
  });

  it("fault 23: gives the same order whatever order they come in, and each model one place", () => {
    const models = [flite, found, own, remote, flite, { ...remote }];
    expect(idsOf([...models].reverse())).toEqual(idsOf(models));
    expect(new Set(idsOf(models)).size).toBe(idsOf(models).length);
  });
});
