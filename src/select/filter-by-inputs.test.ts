import { describe, expect, it } from "vitest";
import type { ModelCard } from "../domain/model.ts";
import type { ExpertInput } from "../domain/ports.ts";
import { filterByInputs } from "./filter-by-inputs.ts";

const card = (id: string, more: Partial<ModelCard> = {}): ModelCard => ({
  id,
  runtime: "offline",
  tasks: ["text-to-speech"],
  description: "",
  ...more,
});
const english = card("offline/flite", { languages: ["en"] });
const many = card("command/espeak-ng", { languages: ["en", "zh", "fr"] });
const any = card("any");

function left(models: readonly ModelCard[], inputs: Record<string, ExpertInput>, parameters = {}) {
  const candidates = models.map((model, index) => ({ model, rank: index + 1 }));
  const list = filterByInputs({ candidates, rejected: [] }, inputs, parameters);
  return { ids: list.candidates.map(({ model }) => model.id), reasons: list.rejected.map(({ reason }) => reason) };
}
const text = (words: string): ExpertInput => ({ type: "text", text: words });

describe("candidates and the inputs at hand", () => {
  it.each([
    ["Chinese text", "今天天气很好", ["command/espeak-ng", "any"]],
    ["French text", "Le chat est sur la table, et il ne veut pas descendre.", ["command/espeak-ng", "any"]],
    ["English text", "The cat is on the table and will not come down.", ["offline/flite", "command/espeak-ng", "any"]],
    ["a text that could be anything", "Invoice 18301", ["offline/flite", "command/espeak-ng", "any"]],
  ])("%s goes to those who know the language", (_name, words, ids) => {
    expect(left([english, many, any], { text: text(words) }).ids).toEqual(ids);
  });

  it("a language that is asked for counts", () => {
    const { ids, reasons } = left([english, many], { text: text("Bonjour") }, { language: "French" });
    expect(ids).toEqual(["command/espeak-ng"]);
    expect(reasons).toEqual(["knows English only; French is asked for"]);
  });

  it("a file goes to those who take its kind", () => {
    const wavOnly = card("wav", { mediaTypes: ["audio/wav"] });
    const artifact = { id: "0", path: "/a.mp3", mediaType: "audio/mpeg", bytes: 1 };
    const { ids, reasons } = left([wavOnly, any], { audio: { type: "audio", artifact } });
    expect(ids).toEqual(["any"]);
    expect(reasons).toEqual(["takes audio/wav; this is audio/mpeg"]);
  });
});
